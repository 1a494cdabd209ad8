package org.stemma.intake.date;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the words in an element's class and id, or in an attribute's name, say of it: "article:published_time", "entry-date",
 * "dateModified". It keeps where its reading stopped, so that an id is read on from the class names before it, which many
 * elements share.
 *
 * <pre>
 * "entry-date"    words DATES, DATE_WORD   part the state behind "entrydate"   parts PUBLISHES   kind –     label PUBLISHED
 * </pre>
 */
final class NameSays {

    /** What no name says. */
    static final NameSays NOTHING = new NameSays(LetterStates.START, 0, 0, 0);

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

    /** The state of {@link Label#PARTS} behind the last letter; a part may reach over several words. */
    private final int part;
    /** What the parts say, and what the words do. */
    private final int parts;

    private final int words;
    /** The place of the kind of fence, 0 for none. */
    private final int kind;

    private final Label label;

    private NameSays(int part, int parts, int words, int kind) {
        this.part = part;
        this.parts = parts;
        this.words = words;
        this.kind = kind;
        this.label = (parts | words) == 0 ? Label.NONE : read();
    }

    static NameSays of(String name) {
        return NOTHING.and(name);
    }

    /** What this name and another one behind it say. */
    NameSays and(String name) {
        return name.isEmpty() ? this : new Scan(this).over(name);
    }

    /** What a date in the element is. */
    Label label() {
        return label;
    }

    /** Whose dates are fenced off by the element. */
    Fence.@Nullable Kind fence() {
        return kind == 0 ? null : KINDS[kind - 1];
    }

    private static LetterStates words() {
        Map<String, Integer> words = Label.names();
        Fence.words().forEach((word, kind) -> words.merge(word, kind.place << PLACE, (one, other) -> one | other));
        return LetterStates.words(words);
    }

    private Label read() {
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

    private boolean says(int flag) {
        return (words & flag) != 0;
    }

    /** One pass over a name, its words in lower case: camel case and marks part them. */
    private static final class Scan {

        private int part;
        private int parts;
        private int words;
        private int kind;
        private int word = LetterStates.START;
        private int letters;
        private char last;

        Scan(NameSays before) {
            part = before.part;
            parts = before.parts;
            words = before.words;
            kind = before.kind;
        }

        NameSays over(String name) {
            boolean small = false;
            char[] units = name.toCharArray();
            for (int at = 0; at < units.length; at++) {
                char unit = units[at];
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
            return new NameSays(part, parts, words, kind);
        }

        private void take(char letter) {
            part = Label.PARTS.step(part, letter);
            parts |= Label.PARTS.says(part);
            word = WORDS.step(word, letter);
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
    }
}
