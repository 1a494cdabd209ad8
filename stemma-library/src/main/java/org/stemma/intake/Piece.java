package org.stemma.intake;

import java.util.ArrayList;
import java.util.List;
import org.stemma.report.Block;
import org.stemma.report.Report;
import org.stemma.report.Span;

/**
 * A stretch of a report's text that was read from one place of its page.
 *
 * @param letters its characters, white space left out
 * @param first the number of its first letter among all letters of the text
 * @param headline true when it is the report's headline
 */
record Piece(String letters, int first, boolean headline) {

    /** The blocks of a report and what stands between them, as far as there are letters in it. */
    static List<Piece> of(Report report) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        int letters = 0;
        for (Block block : report.blocks()) {
            letters = add(pieces, report.text(), new Span(start, block.span().start()), letters, false);
            letters = add(pieces, report.text(), block.span(), letters, block.kind() == Block.Kind.HEADLINE);
            start = block.span().end();
        }
        add(pieces, report.text(), new Span(start, report.text().length()), letters, false);
        return List.copyOf(pieces);
    }

    private static int add(List<Piece> pieces, String text, Span span, int first, boolean headline) {
        String letters = PageLetters.letters(span.of(text));
        if (!letters.isEmpty()) {
            pieces.add(new Piece(letters, first, headline));
        }
        return first + letters.length();
    }

    /** The number start its last letter. */
    int end() {
        return first + letters.length();
    }
}
