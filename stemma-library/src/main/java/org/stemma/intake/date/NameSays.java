package org.stemma.intake.date;

import java.util.Optional;

/**
 * What the words in an element's class and id, or in an attribute's name, say of it: "article:published_time", "entry-date",
 * "dateModified".
 *
 * @param label what a date in the element is
 * @param fence whose dates are fenced off by it
 */
record NameSays(Label label, Optional<Fence.Kind> fence) {

    static final NameSays NOTHING = new NameSays(Label.NONE, Optional.empty());

    /** "date" has no fewer letters. */
    private static final int DATE_LETTERS = 4;
    /** "datum" has these many. */
    private static final int DATUM_LETTERS = 5;

    static NameSays of(String name) {
        return new Scan(name).says();
    }

    private static Optional<Fence.Kind> fence(int place) {
        for (Fence.Kind kind : Fence.Kind.values()) {
            if (kind.place == place) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** One pass over a name, its words in lower case: camel case and marks part them. */
    private static final class Scan {

        private final String name;
        private int part = LetterStates.START;
        private int word = LetterStates.START;
        private int fence = LetterStates.START;
        private int letters;
        private char last;
        private int parts;
        private int words;
        private int kind;

        Scan(String name) {
            this.name = name;
        }

        NameSays says() {
            boolean small = false;
            for (int at = 0; at < name.length(); at++) {
                char unit = name.charAt(at);
                boolean lower = unit >= 'a' && unit <= 'z';
                if (lower || Character.isLetter(unit)) {
                    if (small && !lower && Character.isUpperCase(unit)) {
                        endWord();
                    }
                    take(lower ? unit : Character.toLowerCase(unit));
                    small = lower || Character.isLowerCase(unit);
                } else {
                    endWord();
                    small = false;
                }
            }
            endWord();
            Label label = label();
            return label == Label.NONE && kind == 0 ? NOTHING : new NameSays(label, fence(kind));
        }

        private void take(char letter) {
            part = Label.PARTS.step(part, letter);
            parts |= Label.PARTS.says(part) & (Label.PUBLISHES | Label.MODIFIES | Label.VALIDATES);
            word = Label.NAMES.step(word, letter);
            fence = Fence.NAMES.step(fence, letter);
            last = letter;
            letters++;
        }

        private void endWord() {
            if (letters == 0) {
                return;
            }
            words |= Label.NAMES.says(word);
            int least = last == 'm' ? DATUM_LETTERS : DATE_LETTERS;
            if (letters >= least && (Label.PARTS.says(part) & Label.ENDS_AS_DATE) != 0) {
                words |= Label.DATES;
            }
            int found = Fence.NAMES.says(fence);
            kind = kind == 0 || (found != 0 && found < kind) ? found : kind;
            word = LetterStates.START;
            fence = LetterStates.START;
            letters = 0;
        }

        private boolean says(int flag) {
            return (words & flag) != 0;
        }

        private Label label() {
            boolean published = (parts & Label.PUBLISHES) != 0;
            boolean modified = !published && (parts & Label.MODIFIES) != 0;
            boolean update = (Label.PARTS.says(part) & Label.ENDS_AS_UPDATE) != 0;
            boolean dates = says(Label.DATES) && !update && (parts & Label.VALIDATES) == 0;
            if ((dates || published || modified) && says(Label.OTHERS)) {
                return dates || published ? Label.OTHER : Label.NONE;
            }
            if (modified) {
                // Blogs mark the one date they print "date updated" (hAtom 0.1, "updated").
                return says(Label.UPDATED_WORD) && says(Label.DATE_WORD) ? Label.DATE : Label.MODIFIED;
            }
            return published ? Label.PUBLISHED : dates ? Label.DATE : Label.NONE;
        }
    }
}
