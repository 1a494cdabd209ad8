package org.stemma.intake.date;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.intake.page.Attributes;

/**
 * Finds the places of a page that are marked as dates: by properties, {@code time} elements, names and data attributes. What an
 * element is called is read last, when digits enough for a date are known to stand in it or in an attribute of it.
 */
final class PageMarks {

    private static final List<String> VALUES =
            List.of("content", "datetime", "title", "data-utime", "data-timestamp", "data-time");
    /** No date has fewer: 1.1.24, 1 May '24 apart. */
    static final int DIGITS = 4;
    /** Nobody prints a date in more characters. */
    private static final int VALUE = 160;

    private static final String DATA = "data-";

    private final PageLines text;
    private final PageNames names;
    private final List<Sighting> sightings;
    /** What the data attributes met say by their keys. */
    private final Map<String, Label> data = new HashMap<>();

    private String property = "";
    private boolean item;
    /** True when the element or an attribute of it that gives a value has digits enough. */
    private boolean prints;
    /** True when a data attribute of it does whose key speaks of a date. */
    private boolean held;
    /** Where the next sighting goes: those of an element go before those of what is in it. */
    private int next;

    PageMarks(PageLines text, PageNames names, List<Sighting> sightings) {
        this.text = text;
        this.names = names;
        this.sightings = sightings;
    }

    /** Notes what an element, all of whose text is read, says of a date. */
    void mark(Place place, String name) {
        Attributes attributes = place.element.attributes();
        boolean time = name.equals("time");
        boolean silent = attributes.size() == 0 || (name.equals("meta") && !attributes.has("itemprop"));
        if (silent && !time) {
            return;
        }
        property = "";
        item = false;
        held = false;
        prints = place.to - place.from <= VALUE && text.digits() - place.digits >= DIGITS;
        next = place.sightings;
        look(attributes);
        if (prints || held) {
            noteIn(place, name, time);
        }
    }

    private void look(Attributes attributes) {
        for (int at = 0; at < attributes.size(); at++) {
            String key = attributes.key(at);
            switch (key) {
                case "itemprop" -> {
                    property = attributes.value(at);
                    item = true;
                }
                case "property" -> property = item ? property : attributes.value(at);
                case "content", "datetime", "title" -> prints |= mayBeValue(attributes.value(at));
                default -> {
                    if (key.startsWith(DATA)) {
                        prints |= VALUES.contains(key) && mayBeValue(attributes.value(at));
                        held |= !given(attributes, at).isEmpty();
                    }
                }
            }
        }
    }

    private void noteIn(Place place, String name, boolean time) {
        Label stated = names.of(property).label();
        if (stated != Label.NONE) {
            sight(place, stated, Sighting.Mark.PROPERTY);
        } else if (time) {
            Label label = names.of(place.element).label();
            boolean published = place.element.attributes().has("pubdate");
            sight(place, published ? Label.PUBLISHED : label == Label.NONE ? Label.DATE : label, Sighting.Mark.TIME);
        } else if (!breaksPage(name)) {
            byNames(place, names.of(place.element).label());
        }
    }

    private static boolean breaksPage(String name) {
        return switch (name) {
            case "body", "html", "input", "head", "meta" -> true;
            default -> false;
        };
    }

    private void byNames(Place place, Label label) {
        if (label != Label.NONE) {
            sight(place, label, Sighting.Mark.NAMED);
            return;
        }
        Attributes attributes = place.element.attributes();
        for (int at = 0; held && at < attributes.size(); at++) {
            String value = attributes.key(at).startsWith(DATA) ? given(attributes, at) : "";
            if (!value.isEmpty()) {
                note(place, value.strip(), label(attributes.key(at)), Sighting.Mark.NAMED);
            }
        }
    }

    /** What a data attribute gives as a date by its key; empty when it gives none. */
    private String given(Attributes attributes, int at) {
        String value = label(attributes.key(at)) == Label.NONE ? "" : attributes.value(at);
        return mayBeValue(value) && !value.chars().allMatch(Character::isDigit) ? value : "";
    }

    private Label label(String key) {
        return data.computeIfAbsent(
                key, fresh -> NameSays.of(fresh.substring(DATA.length())).label());
    }

    /** What an element's attributes or, where they give no date, its few words say. */
    private void sight(Place place, Label label, Sighting.Mark mark) {
        for (String attribute : VALUES) {
            String value = place.element.attribute(attribute);
            if (mayBeValue(value) && Stamp.read(value, Order.EITHER, List.of()).isPresent()) {
                note(place, value.strip(), said(place, label), mark);
                return;
            }
        }
        if (place.to - place.from <= VALUE && text.digits() - place.digits >= DIGITS) {
            note(place, text.words(place.from, place.to), said(place, label), mark);
        }
    }

    /** What the words before the element say of a date in it, else its own label. */
    private Label said(Place place, Label own) {
        Label said = Label.ofWords(text.before(place.from, place.line));
        return said == Label.NONE ? own : said;
    }

    private void note(Place place, String words, Label label, Sighting.Mark mark) {
        sightings.add(next++, new Sighting(words, label, mark, place.from, place));
    }

    /** True when there are digits enough for a day and a year, in one number or in two. */
    private static boolean mayBeValue(String value) {
        int digits = 0;
        for (int at = 0; at < value.length() && value.length() < VALUE && digits < DIGITS; at++) {
            digits += Tokens.isDigit(value.charAt(at)) ? 1 : 0;
        }
        return digits >= DIGITS;
    }
}
