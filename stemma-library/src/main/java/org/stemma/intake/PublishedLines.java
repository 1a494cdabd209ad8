package org.stemma.intake;

import java.util.regex.Pattern;
import org.stemma.intake.date.DateText;

/** Knows the line of a page that says when it was published: a date and hardly anything else. */
final class PublishedLines {

    /** Beside its date such a line has no more letters than this: "Published … Last updated … ago". */
    private static final int OTHER_LETTERS = 48;

    private static final int MOST_WORDS = 22;
    private static final Pattern WORDS = Pattern.compile(
            "\\b(?:published|posted|updated|last updated|last modified|modified|created|date|on|at|by|issued|first|wire|"
                    + "mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
                    + "veröffentlicht|aktualisiert|stand|publié|mis à jour|le|à|publicado|actualizado|pubblicato|aggiornato|"
                    + "опубликовано|обновлено|[ap]\\.?m\\.?|utc|gmt|est|edt|cst|cdt|pst|pdt|et|pt|ist|bst|cet|cest|msk|uhr|"
                    + "\\d+ (?:second|minute|hour|day|week|month|year)s? ago|ago|read|min)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern AGE = Pattern.compile(
            "^(?:(?:published|posted|updated|last updated)[: ]*)?(?:about )?(?:an?|\\d+) (?:second|minute|hour|day|week|month|year)s? ago$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile(
            "^(?:published|posted|updated|last updated)[: ]*(?:at )?\\d{1,2}[:.]\\d{2} ?(?:[ap]\\.?m\\.?)?(?: \\p{Lu}{2,4})?$",
            Pattern.CASE_INSENSITIVE);
    /** More letters than this beside date and set words are somebody's sentence. */
    private static final int FOREIGN_LETTERS = 12;

    private PublishedLines() {}

    /** True when the passage is such a line. */
    static boolean matches(Passage passage) {
        String words = passage.folded();
        if (passage.words() > MOST_WORDS || (passage.endsSentence() && !words.endsWith("m."))) {
            return false;
        }
        return (passage.lower().endsWith("ago") && AGE.matcher(words).matches())
                || (passage.has(Sign.PUBLISHED) && CLOCK.matcher(words).matches())
                || DateText.firstDay(words).map(found -> bare(words, found)).orElse(false);
    }

    private static boolean bare(String words, DateText.Found found) {
        String rest = words.substring(0, found.start()) + " " + words.substring(found.end());
        for (int dates = 0; dates < 2; dates++) {
            String left = rest;
            rest = DateText.firstDay(left)
                    .map(more -> left.substring(0, more.start()) + " " + left.substring(more.end()))
                    .orElse(left);
        }
        long others = rest.chars().filter(Character::isLetter).count();
        long foreign = WORDS.matcher(rest)
                .replaceAll(" ")
                .chars()
                .filter(Character::isLetter)
                .count();
        return others <= OTHER_LETTERS && foreign <= FOREIGN_LETTERS;
    }
}
