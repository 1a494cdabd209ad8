package org.stemma.desk.search;

import java.util.HexFormat;
import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;

/** Where a page ends, written so that it can be handed around: the last hit's score and id. */
final class Cursor {

    private static final int SCORE_DIGITS = 8;

    private Cursor() {}

    static String of(FieldDoc last) {
        return HexFormat.of().toHexDigits(Float.floatToIntBits((Float) last.fields[0]))
                + "-"
                + ((BytesRef) last.fields[1]).utf8ToString();
    }

    /**
     * The hit a cursor stands for, absent when it is none.
     *
     * @param documents how many there are: the searcher wants a number of one, and looks at score and id alone
     */
    static Optional<FieldDoc> read(String cursor, int documents) {
        if (cursor.length() < SCORE_DIGITS + 2 || cursor.charAt(SCORE_DIGITS) != '-') {
            return Optional.empty();
        }
        try {
            float score = Float.intBitsToFloat(HexFormat.fromHexDigits(cursor, 0, SCORE_DIGITS));
            BytesRef id = new BytesRef(cursor.substring(SCORE_DIGITS + 1));
            return Optional.of(new FieldDoc(Math.max(0, documents - 1), score, new Object[] {score, id}));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
