package org.stemma.web.settings;

import java.util.Locale;

/** What a setting may be. */
sealed interface Bound {

    /** What it may be, in words that end the sentence "it may be …". */
    String words();

    /** Whether a value, already trimmed, is allowed. */
    boolean allows(String value);

    /** A whole number, both ends allowed. */
    record Whole(long least, long most) implements Bound {
        @Override
        public String words() {
            return String.format(Locale.ROOT, "a whole number from %d to %d", least, most);
        }

        @Override
        public boolean allows(String value) {
            if (!value.matches("[0-9]{1,18}")) {
                return false;
            }
            long number = Long.parseLong(value);
            return number >= least && number <= most;
        }
    }

    /** On or off. */
    record Switch() implements Bound {
        @Override
        public String words() {
            return "on or off";
        }

        @Override
        public boolean allows(String value) {
            return value.equals("on") || value.equals("off");
        }
    }

    /** Nothing, or text without control characters, so many characters long. */
    record Text(int least, int most) implements Bound {
        @Override
        public String words() {
            return String.format(Locale.ROOT, "%d to %d characters of printed text", least, most);
        }

        @Override
        public boolean allows(String value) {
            return value.isEmpty()
                    || value.length() >= least
                            && value.length() <= most
                            && value.chars().noneMatch(Character::isISOControl);
        }
    }
}
