package org.stemma.intake.date;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.intake.page.Attributes;
import org.stemma.intake.page.Element;
import org.stemma.intake.page.Node;
import org.stemma.intake.page.Words;

/** Finds the places of a page that are marked as dates: by properties, {@code time} elements, names and data attributes. */
final class PageMarks {

    private static final List<String> VALUES =
            List.of("content", "datetime", "title", "data-utime", "data-timestamp", "data-time");
    /** No date has fewer: 1.1.24, 1 May '24 apart. */
    static final int DIGITS = 4;
    /** Nobody prints a date in more characters. */
    private static final int VALUE = 160;

    private static final String DATA = "data-";
    /** Room for the different names of a page. */
    private static final int NAMES = 1024;

    private final PageWalk walk;
    private final Map<String, NameSays> met = new HashMap<>(NAMES);
    /** What the data attributes met say by their keys. */
    private final Map<String, Label> data = new HashMap<>();
    /** The words of the element looked at. */
    private final PageLine text = new PageLine();

    private NameSays names = NameSays.NOTHING;
    private String property = "";
    private boolean item;
    private boolean pubdate;
    private boolean held;

    PageMarks(PageWalk walk) {
        this.walk = walk;
    }

    /** What a name says; a page repeats its names hundreds of times. */
    NameSays named(String name) {
        if (name.isEmpty()) {
            return NameSays.NOTHING;
        }
        NameSays known = met.get(name);
        if (known == null) {
            known = NameSays.of(name);
            met.put(name, known);
        }
        return known;
    }

    /** Looks at the attributes of an element, so that it can be {@link #mark marked}; gives what its class and id say. */
    NameSays look(Element element) {
        names = NameSays.NOTHING;
        property = "";
        item = false;
        pubdate = false;
        held = false;
        if (element.attributes().size() > 0) {
            attributes(element.attributes());
        }
        return names;
    }

    private void attributes(Attributes attributes) {
        String kinds = "";
        String id = "";
        for (int place = 0; place < attributes.size(); place++) {
            String key = attributes.key(place);
            switch (key) {
                case "class" -> kinds = attributes.value(place).trim();
                case "id" -> id = attributes.value(place);
                case "itemprop" -> {
                    property = attributes.value(place);
                    item = true;
                }
                case "property" -> property = item ? property : attributes.value(place);
                case "pubdate" -> pubdate = true;
                default -> held |= key.startsWith(DATA);
            }
        }
        names = named(kinds).and(id);
    }

    /** Notes what the element looked at last says of a date. */
    void mark(Element element, String name) {
        boolean meta = name.equals("meta");
        Label stated = meta && !item ? Label.NONE : named(property).label();
        if (stated != Label.NONE) {
            sight(element, stated, Sighting.Mark.PROPERTY);
        } else if (name.equals("time")) {
            Label label = names.label() == Label.NONE ? Label.DATE : names.label();
            sight(element, pubdate ? Label.PUBLISHED : label, Sighting.Mark.TIME);
        } else if (!meta && !breaksPage(name)) {
            byNames(element, names.label());
        }
    }

    private static boolean breaksPage(String name) {
        return name.equals("body") || name.equals("html") || name.equals("input") || name.equals("head");
    }

    private void byNames(Element element, Label label) {
        if (label != Label.NONE) {
            sight(element, label, Sighting.Mark.NAMED);
            return;
        }
        if (held) {
            Attributes attributes = element.attributes();
            for (int place = 0; place < attributes.size(); place++) {
                if (attributes.key(place).startsWith(DATA)) {
                    data(attributes, place);
                }
            }
        }
    }

    private void data(Attributes attributes, int place) {
        String key = attributes.key(place);
        Label label = data.computeIfAbsent(
                key, fresh -> NameSays.of(fresh.substring(DATA.length())).label());
        String value = label == Label.NONE ? "" : attributes.value(place);
        if (!value.isEmpty() && value.length() < VALUE && !value.chars().allMatch(Character::isDigit)) {
            note(value, label, Sighting.Mark.NAMED);
        }
    }

    /** What an element's attributes or, where they give no date, its few words say. */
    private void sight(Element element, Label label, Sighting.Mark mark) {
        for (String attribute : VALUES) {
            String value = element.attribute(attribute);
            if (value.length() < VALUE
                    && mayBeDate(value)
                    && Stamp.read(value, Order.EITHER, List.of()).isPresent()) {
                note(value, said(label), mark);
                return;
            }
        }
        text.clear();
        if (shortText(element) && text.mayBeDate(text.length())) {
            walk.sight(text.opening(text.length()), said(label), mark);
        }
    }

    /** What the words before the element say of a date in it, else its own label. */
    private Label said(Label own) {
        Label said = Label.ofWords(walk.line().before());
        return said == Label.NONE ? own : said;
    }

    private boolean shortText(Element element) {
        for (@Nullable Node child = element.first(); child != null; child = child.next()) {
            if (child instanceof Words words) {
                text.append(words);
            } else if (child instanceof Element inner && !PageWalk.isSkipped(inner.name()) && !shortText(inner)) {
                return false;
            }
            if (text.length() > VALUE) {
                return false;
            }
        }
        return true;
    }

    private void note(String value, Label label, Sighting.Mark mark) {
        String words = value.strip();
        if (mayBeDate(words)) {
            walk.sight(words, label, mark);
        }
    }

    /** True when there are digits enough for a day and a year, in one number or in two. */
    private static boolean mayBeDate(String words) {
        int digits = 0;
        for (int at = 0; at < words.length() && digits < DIGITS; at++) {
            digits += Tokens.isDigit(words.charAt(at)) ? 1 : 0;
        }
        return digits >= DIGITS;
    }
}
