package org.stemma.intake.page;

import org.jspecify.annotations.Nullable;

/** The words of an element in one line, as jsoup's {@code Element.text()} gives them. */
final class PlainText {

    private static final char ZERO_WIDTH = '\u200B';
    private static final char SOFT_HYPHEN = '\u00AD';
    /** White space is kept as it is in an element that wants it so, and in elements inside it, so many levels deep. */
    private static final int LEVELS = 6;

    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    static String of(Element element) {
        PlainText plain = new PlainText();
        plain.inside(element);
        return plain.text.toString().trim();
    }

    /** Words with white space of every length as one blank. */
    static String collapsed(String words) {
        PlainText plain = new PlainText();
        plain.append(words);
        return plain.text.toString();
    }

    private void inside(Element around) {
        for (@Nullable Node node = around.first(); node != null; node = node.next()) {
            if (node instanceof Words words) {
                words(words.words(), around);
            } else if (node instanceof Element element) {
                if (isApart(element)) {
                    part();
                }
                inside(element);
                if (endsApart(element) && goesOn(element.next())) {
                    part();
                }
            }
        }
    }

    private void part() {
        if (!text.isEmpty() && !endsBlank()) {
            text.append(' ');
        }
    }

    private boolean endsBlank() {
        return !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
    }

    private static boolean isApart(Element element) {
        return element.isBlock()
                || element.name().equals("br")
                || (element.ownName().boundary() && hasWords(element));
    }

    private static boolean hasWords(Element around) {
        for (@Nullable Node node = around.first(); node != null; node = node.next()) {
            boolean has = node instanceof Words words ? !words.isBlank() : node instanceof Element in && hasWords(in);
            if (has) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsApart(Element element) {
        return element.isBlock() || element.ownName().boundary() || hasBlock(element);
    }

    private static boolean hasBlock(Element around) {
        for (@Nullable Node node = around.first(); node != null; node = node.next()) {
            if (node instanceof Element element && element.isBlock()) {
                return true;
            }
        }
        return false;
    }

    /** True when words may go on in the same line. */
    private static boolean goesOn(@Nullable Node next) {
        return next instanceof Words || (next instanceof Element element && !element.isBlock());
    }

    private void words(String words, Element around) {
        if (isVerbatim(around)) {
            text.append(words);
        } else {
            append(words);
        }
    }

    private static boolean isVerbatim(Element around) {
        Element at = around;
        for (int level = 0; level < LEVELS && at != null; level++) {
            if (at.ownName().verbatim()) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    private void append(String words) {
        boolean blank = endsBlank();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (TagReader.isBlank(c) || c == '\u00A0') {
                if (!blank) {
                    text.append(' ');
                    blank = true;
                }
            } else if (c != ZERO_WIDTH && c != SOFT_HYPHEN) {
                text.append(c);
                blank = false;
            }
        }
    }
}
