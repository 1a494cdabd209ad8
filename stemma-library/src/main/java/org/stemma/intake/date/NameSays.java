package org.stemma.intake.date;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the words in an element's class and id, or in an attribute's name, say of it: "article:published_time", "entry-date",
 * "dateModified".
 *
 * @param label what a date in the element is
 * @param fence whose dates are fenced off by it
 */
record NameSays(Label label, Fence.@Nullable Kind fence) {

    static final NameSays NOTHING = new NameSays(Label.NONE, null);

    private static final char ASCII = 0x7f;
    /** "date" has no fewer letters. */
    private static final int DATE_LETTERS = 4;
    /** "datum" has these many. */
    private static final int DATUM_LETTERS = 5;

    /** Above the flags of {@link Label#names} stands the place of the kind of fence. */
    private static final int PLACE = 4;

    private static final LetterStates WORDS = words();
    /** In the order of their places. */
    private static final Fence.Kind[] KINDS = Fence.Kind.values();

    static NameSays of(String name) {
        return new Scan(name).says();
    }

    private static LetterStates words() {
        Map<String, Integer> words = Label.names();
        Fence.words().forEach((word, kind) -> words.merge(word, kind.place << PLACE, (one, other) -> one | other));
        return LetterStates.words(words);
    }

    private static Fence.@Nullable Kind fence(int place) {
        return place == 0 ? null : KINDS[place - 1];
    }

    /** One pass over a name, its words in lower case: camel case and marks part them. */
    private static final class Scan {

        private final String name;
        private int part = LetterStates.START;
        private int word = LetterStates.START;
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
                if (unit >= 'a' && unit <= 'z') {
                    take(unit);
                    small = true;
                } else if (unit > ASCII ? Character.isLetter(unit) : unit >= 'A' && unit <= 'Z') {
                    if (small && Character.isUpperCase(unit)) {
                        endWord();
                    }
                    take(Character.toLowerCase(unit));
                    small = Character.isLowerCase(unit);
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
            parts |= Label.PARTS.says(part);
            if (word != LetterStates.NOWHERE) {
                word = WORDS.step(word, letter);
            }
            last = letter;
            letters++;
        }

        private void endWord() {
            if (letters == 0) {
                return;
            }
            int said = WORDS.says(word);
            words |= said;
            int least = last == 'm' ? DATUM_LETTERS : DATE_LETTERS;
            if (letters >= least && (Label.PARTS.says(part) & Label.ENDS_AS_DATE) != 0) {
                words |= Label.DATES;
            }
            int found = said >> PLACE;
            kind = kind == 0 || (found != 0 && found < kind) ? found : kind;
            word = LetterStates.START;
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
