package org.stemma.web.draw;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** An SVG picture, written element by element; attributes are given as name and value in turn, and all they and texts hold is escaped. */
public final class Svg implements Content {

    private final StringBuilder markup = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element, which holds what comes until {@link #close}. */
    Svg open(String element, String... attributes) {
        tag(element, attributes);
        markup.append('>');
        open.push(element);
        return this;
    }

    /** Ends the element begun last. */
    Svg close() {
        markup.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with nothing in it. */
    Svg shape(String element, String... attributes) {
        tag(element, attributes);
        markup.append("/>");
        return this;
    }

    /** An element with words in it: a text, or the title of what it stands in. */
    Svg words(String element, String words, String... attributes) {
        open(element, attributes);
        escape(words);
        return close();
    }

    private void tag(String element, String... attributes) {
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException("attributes come as name and value, not as " + attributes.length);
        }
        markup.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            markup.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            markup.append('"');
        }
    }

    private void escape(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '<' -> markup.append("&lt;");
                case '>' -> markup.append("&gt;");
                case '&' -> markup.append("&amp;");
                case '"' -> markup.append("&quot;");
                case '\'' -> markup.append("&#39;");
                default -> markup.append(c < ' ' ? ' ' : c);
            }
        }
    }

    /** A length with one decimal, in any locale. */
    static String number(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }

    /** A share of the width of the picture. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * share);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(toString());
    }

    /** The markup; throws {@link IllegalStateException} while an element is open. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return markup.toString();
    }
}
