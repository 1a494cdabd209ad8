package org.stemma.intake.date;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Finds the places of a page that are marked as dates: by properties, {@code time} elements, names and data attributes. */
final class PageMarks {

    private static final List<String> VALUES =
            List.of("content", "datetime", "title", "data-utime", "data-timestamp", "data-time");
    /** No date has fewer: 1.1.24, 1 May '24 apart. */
    private static final int DIGITS = 4;
    /** Nobody prints a date in more characters. */
    private static final int VALUE = 160;

    private static final String DATA = "data-";

    private final PageWalk walk;
    private final Map<String, NameSays> met = new HashMap<>();

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

    /** Notes what an element says of a date; {@code names} is what its class and id say. */
    void mark(Element element, String name, NameSays names) {
        boolean meta = name.equals("meta");
        boolean item = element.hasAttr("itemprop");
        Label stated = meta && !item
                ? Label.NONE
                : named(element.attr(item ? "itemprop" : "property")).label();
        if (stated != Label.NONE) {
            sight(element, stated, Sighting.Mark.PROPERTY);
        } else if (name.equals("time")) {
            Label label = names.label() == Label.NONE ? Label.DATE : names.label();
            sight(element, element.hasAttr("pubdate") ? Label.PUBLISHED : label, Sighting.Mark.TIME);
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
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            if (key.startsWith(DATA)) {
                data(key, attribute.getValue());
            }
        }
    }

    private void data(String key, String value) {
        if (value.length() < VALUE && !value.isEmpty()) {
            Label label = named(key.substring(DATA.length())).label();
            if (label != Label.NONE && !value.chars().allMatch(Character::isDigit)) {
                note(value, label, Sighting.Mark.NAMED);
            }
        }
    }

    /** What an element's attributes or, where they give no date, its few words say. */
    private void sight(Element element, Label label, Sighting.Mark mark) {
        Label said = Label.ofWords(walk.line().before());
        Label known = said == Label.NONE ? label : said;
        for (String attribute : VALUES) {
            String value = element.attr(attribute);
            if (value.length() < VALUE
                    && mayBeDate(value)
                    && Stamp.read(value, Order.EITHER, List.of()).isPresent()) {
                note(value, known, mark);
                return;
            }
        }
        StringBuilder text = new StringBuilder();
        if (shortText(element, text)) {
            note(text.toString(), known, mark);
        }
    }

    private static boolean shortText(Element element, StringBuilder text) {
        for (int at = 0; at < element.childNodeSize(); at++) {
            Node child = element.childNode(at);
            if (child instanceof TextNode words) {
                PageLine.append(words.getWholeText(), text);
            } else if (child instanceof Element inner
                    && !PageWalk.isSkipped(inner.normalName())
                    && !shortText(inner, text)) {
                return false;
            }
            if (text.length() > VALUE) {
                return false;
            }
        }
        return true;
    }

    /** Notes words printed or given where the walk is, if they may be a date. */
    void note(String value, Label label, Sighting.Mark mark) {
        String words = value.strip();
        if (mayBeDate(words)) {
            walk.sight(words, label, mark);
        }
    }

    /** True when there are digits enough for a day and a year, in one number or in two. */
    private static boolean mayBeDate(String words) {
        int digits = 0;
        for (int at = 0; at < words.length() && digits < DIGITS; at++) {
            char unit = words.charAt(at);
            digits += (unit >= '0' && unit <= '9') || (unit > ASCII && Character.isDigit(unit)) ? 1 : 0;
        }
        return digits >= DIGITS;
    }

    private static final char ASCII = 0x7f;
}
