package org.stemma.annotation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the whole report says about each of its words: printed small elsewhere, capital inside a sentence, and where it
 * stands in the names that the rules found. One number a word: {@code novak -> CAPITAL_INSIDE | LAST_OF_PERSON}.
 */
final class NameHints {

    private static final int SMALL = 1;
    private static final int CAPITAL_INSIDE = 2;
    private static final int FIRST_OF_PERSON = 4;
    private static final int LAST_OF_PERSON = 8;
    private static final int IN_PLACE = 16;
    private static final int FIRST_OF_BODY = 32;
    private static final int IN_BODY = 64;
    private static final int ALONE_PERSON = 128;
    private static final int ALONE_PLACE = 256;
    private static final int ALONE_BODY = 512;

    private final Map<String, Integer> hints = new HashMap<>();

    NameHints(List<Row> rows, List<Draft> drafts) {
        for (Row row : rows) {
            for (int i = 0; i < row.size() && !row.isTitle(); i++) {
                if (!row.isCapital(i)) {
                    add(row.word(i), SMALL);
                } else if (!row.isInitial(i)) {
                    add(row.lower(i), CAPITAL_INSIDE);
                }
            }
        }
        drafts.forEach(draft -> learn(rows.get(draft.row()), draft));
    }

    private void learn(Row row, Draft draft) {
        boolean alone = draft.to() - draft.from() == 1;
        String first = row.lower(draft.from());
        String last = row.lower(draft.to() - 1);
        switch (draft.type()) {
            case PERSON -> {
                add(first, alone ? ALONE_PERSON : FIRST_OF_PERSON);
                add(last, alone ? ALONE_PERSON : LAST_OF_PERSON);
            }
            case PLACE -> add(first, alone ? ALONE_PLACE : IN_PLACE);
            case ORGANISATION, OUTLET -> {
                add(first, alone ? ALONE_BODY : FIRST_OF_BODY);
                add(last, alone ? ALONE_BODY : IN_BODY);
            }
            case OTHER -> {}
        }
    }

    private void add(String word, int hint) {
        hints.merge(word.toLowerCase(Locale.ROOT), hint, (a, b) -> a | b);
    }

    int of(String lower) {
        return hints.getOrDefault(lower, 0);
    }
}
