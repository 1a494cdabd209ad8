package org.stemma.annotation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Short forms that a report defines for itself: "Harbour Pilots Union (HPU)". */
final class Acronyms {

    private static final int LONGEST = 8;

    private Acronyms() {}

    /** Short form to full name, from drafts that stand directly before a bracketed short form. */
    static Map<String, Draft> in(List<Row> rows, List<Draft> drafts) {
        Map<String, Draft> table = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            Row row = rows.get(draft.row());
            int at = draft.to() + 1;
            boolean bracketed =
                    row.word(draft.to()).equals("(") && row.word(at + 1).equals(")");
            String shortForm = row.word(at);
            if (bracketed && shortForm.length() <= LONGEST && isMade(shortForm, draft.surface())) {
                table.putIfAbsent(shortForm, draft);
            }
        }
        return table;
    }

    /** True when the letters of the short form are found in order among the words' first letters. */
    static boolean isMade(String shortForm, String full) {
        String letters = shortForm.replace(".", "");
        boolean capitals = letters.length() > 1 && letters.equals(letters.toUpperCase(Locale.ROOT));
        if (!capitals || full.indexOf(' ') < 0) {
            return false;
        }
        int at = 0;
        for (String word : full.split("[ -]+", -1)) {
            boolean hit = at < letters.length()
                    && !word.isEmpty()
                    && Character.toUpperCase(word.charAt(0)) == letters.charAt(at);
            at += hit ? 1 : 0;
        }
        return at >= letters.length() - (letters.length() > 3 ? 1 : 0);
    }
}
