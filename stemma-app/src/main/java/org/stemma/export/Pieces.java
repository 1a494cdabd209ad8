package org.stemma.export;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text for a form that bounds its values. */
final class Pieces {

    private Pieces() {}

    /** The text in pieces of at most {@code longest} characters, cut behind a space where there is one; joined they are the text. */
    static List<String> of(String text, int longest) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (text.length() - start > longest) {
            int end = cut(text, start, start + longest);
            pieces.add(text.substring(start, end));
            start = end;
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    private static int cut(String text, int start, int end) {
        int space = Math.max(text.lastIndexOf(' ', end - 1), text.lastIndexOf('\n', end - 1));
        if (space > start) {
            return space + 1;
        }
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
