package org.stemma.intake;

import java.util.regex.Pattern;
import org.stemma.report.Block.Kind;

/** Types short passages that say nothing about themselves by where they stand to the account. */
final class Leftovers {

    /** A line between paragraphs with more words than this is a paragraph without its stop. */
    private static final int SUBHEAD_WORDS = 12;
    /** A line above the headline, or among the buttons, has at most this many words. */
    static final int LABEL_WORDS = 2;

    private static final Pattern BULLET = Pattern.compile("^(?:[•·▪●◦*–-]|\\d{1,2}[.)]) \\S");

    private Leftovers() {}

    /** Above the first paragraph, {@code above} or below the headline. */
    static Kind beside(Passage passage, boolean above) {
        if (Imprints.isDated(passage.folded())) {
            return Kind.DATELINE;
        }
        if (Imprints.matches(passage)) {
            return Kind.CREDIT;
        }
        if (Imprints.isMenu(passage.folded())) {
            return Kind.NAVIGATION;
        }
        if (above || passage.words() <= LABEL_WORDS) {
            return Kind.NAVIGATION;
        }
        return BULLET.matcher(passage.folded()).find() ? Kind.LIST : Kind.STANDFIRST;
    }

    /** Between two paragraphs. */
    static Kind inside(Passage passage) {
        String words = passage.folded();
        if (BULLET.matcher(words).find()) {
            return Kind.LIST;
        }
        boolean opensLarge = !Character.isLowerCase(words.codePointAt(0));
        boolean goesOn = ":,;-–—".indexOf(words.charAt(words.length() - 1)) >= 0;
        return passage.words() <= SUBHEAD_WORDS
                        && opensLarge
                        && !goesOn
                        && !passage.endsSentence()
                        && !passage.hasQuote()
                ? Kind.SUBHEAD
                : Kind.PARAGRAPH;
    }

    /** Below the last paragraph. */
    static Kind behind(Passage passage) {
        if (Imprints.matches(passage)) {
            return Kind.CREDIT;
        }
        if (BULLET.matcher(passage.folded()).find()) {
            return Kind.LIST;
        }
        boolean sentence = passage.endsSentence() && passage.words() > LABEL_WORDS;
        return passage.words() > SUBHEAD_WORDS || sentence || passage.hasQuote() ? Kind.PARAGRAPH : Kind.RESIDUE;
    }
}
