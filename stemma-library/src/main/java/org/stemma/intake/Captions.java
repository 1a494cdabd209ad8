package org.stemma.intake;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a picture's caption from a paragraph by adding up what captions have and accounts have not. */
final class Captions {

    /** From here a passage is a caption. */
    private static final int ENOUGH = 3;
    /** Longer passages are no captions. */
    private static final int MOST_WORDS = 90;

    private static final int SURE = 3;
    private static final int STRONG = 2;
    private static final int WEAK = 1;

    private static final Pattern LABEL = Pattern.compile(
            "^(?:(?:photo|photograph|file photo|file image|image|picture|caption|foto|(?u:фото))(?= ?:|s? \\d+ of| copyright| caption)|(?:in this (?:file )?(?:photo|image|picture|handout|frame grab|video image|still)|"
                    + "this (?:file )?(?:photo|image|undated photo)|an? (?:undated|file|handout|combination|aerial|general|composite) (?:photo|image|picture|view|handout)|"
                    + "a screengrab|screenshot|a (?:view|general view) of|pictured)\\b[^.]{0,15}[:,. ])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHAIN_AT_END = Pattern.compile(
            "(?:^|[ .,(\\[|-])(?=[\\p{Lu} .'’-]*\\p{Lu}{2})\\p{Lu}[\\p{Lu}-]+(?:/[\\p{Lu}][\\p{Lu} .'’-]+)+[)\\].]?$");
    private static final Pattern CREDIT_AT_END = Pattern.compile(
            "(?:[(\\[]\\s*(?i:photos?|file photo|image|picture|credit|courtesy|foto|photo by|ap photo|getty images|file)\\b[^()\\[\\]]{0,80}[)\\]]"
                    + "|\\b(?i:photo(?:graph)?|image|picture|credit|photo credit|foto)(?: by|:| -| courtesy(?: of)?) ?[^.]{2,60}"
                    + "|[(\\[][^()\\[\\]]{2,50}/(?:AP|AFP|Getty Images|Getty|Reuters|EPA|EFE|Bloomberg|Anadolu|Pool|Shutterstock|TASS|Xinhua|dpa)[^()\\[\\]]{0,40}[)\\]]"
                    + "|[(\\[](?:AP|AFP|REUTERS|Reuters|EPA|Getty Images|File|file)(?: Photo)?(?:/[^()\\[\\]]{2,50})?[)\\]]"
                    + "|\\b(?:REUTERS|AP Photo|AFP|EPA|Getty Images|Anadolu|TASS|Xinhua)(?:/| ?- ?| via )[\\p{L} .'/-]{2,50}"
                    + "|[|/] ?(?:AP|AFP|Getty Images|Reuters|EPA|Shutterstock|Bloomberg)"
                    + "|(?<=\\. )(?:AP|AFP|Getty Images|Reuters|EPA|Shutterstock|Handout|File photo|File Photo))\\s*\\.?$");
    private static final Pattern POSITION_WORD = Pattern.compile(
            "\\((?:left|right|centre|center|far left|far right|second left|second right|\\d(?:nd|rd|th) [lr]|top|bottom|above|below)\\)"
                    + "|, (?:left|right|centre|center|second (?:from )?(?:left|right)),|\\bfrom left\\b|\\bleft to right\\b|\\bseen here\\b|\\b(?:is|are) (?:seen|pictured|shown)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern POSITION_LETTER = Pattern.compile("\\((?:L|R|C|L-R|F|front|rear|back)\\)");
    private static final String DAY =
            "(?:\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9}\\.?,? \\d{4}|\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2},? \\d{4})";
    private static final Pattern DAY_CLOSES_SENTENCE = Pattern.compile(", (?:on )?" + DAY + "(?:\\.(?= |$)|$)");
    private static final Pattern DAY_AT_END = Pattern.compile(
            "\\b(?:on )?(?:" + DAY + "|\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,8})\\.?$");
    private static final Pattern POSES = Pattern.compile(
            "\\b(?:attends?|holds?|hold|meets?|speaks?|stands?|walks?|shakes?|poses?|arrives?|sits?|looks?|waves?|gathers?|listens?|addresses|address|takes? part|carry|carries|"
                    + "watch(?:es)?|ride|rides|march|marches|inspects?|patrols?|guards?|reacts?|wears?|celebrates?|talks?|delivers?|greets?|welcomes?|leads?|during a|"
                    + "seen|pictured|shown)\\b");
    private static final Pattern TELLS =
            Pattern.compile("\\b(?:said|says|told|announced|added|according to|reported|confirmed)\\b");
    /** A finite past tense in the first clause is an account's. */
    private static final Pattern PAST =
            Pattern.compile("\\b(?:was|were|had|has|have|will|would|went|came|took|met|gave|\\p{Ll}{3,}ed)\\b");

    private static final Pattern DAY_CLOSES_WHOLE =
            Pattern.compile("^\\p{Lu}[^.!?;:\"]{8,140}, (?:on )?" + DAY + "\\.?$");
    /** Verbs that a short sentence without a past in -ed may have; a line without any shows something. */
    private static final Pattern VERB = Pattern.compile(
            "\\b(?:is|are|be|been|am|do|does|did|can|could|may|might|must|shall|should|left|won|lost|died|made|sent|sold|held|found|fell|became|began|won|struck|hit|"
                    + "ran|rose|sank|set|shot|spoke|stood|told|wrote|signed|broke|brought|built|cut|drove|fled|flew|got|grew|kept|led|paid|put|read|sat|saw|shut|beat)\\b");

    /** What may stand beside capitals in a chain of names. */
    private static final String BETWEEN_CAPITALS = " .'’-";

    private Captions() {}

    /** True when the passage's words alone make it a caption. */
    static boolean matches(Passage passage) {
        return passage.words() <= MOST_WORDS
                && !passage.startsQuoted()
                && passage.has(Sign.CAPTION)
                && score(passage) >= ENOUGH;
    }

    private static int score(Passage passage) {
        String words = passage.folded();
        int score = passage.has(Sign.PICTURE) && LABEL.matcher(words).lookingAt() ? SURE : 0;
        score += mayChain(words) && CHAIN_AT_END.matcher(words).find() ? SURE : 0;
        score += credited(passage) ? SURE : 0;
        score += passage.has(Sign.POSITION) && POSITION_WORD.matcher(words).find() ? STRONG : 0;
        score += passage.has(Sign.BRACKET) && POSITION_LETTER.matcher(words).find() ? WEAK : 0;
        if (passage.has(Sign.YEAR) && DAY_CLOSES_SENTENCE.matcher(words).find()) {
            score += STRONG;
        } else if (score > 0) {
            // By itself it cannot be enough: what could be added to it below also needs a day behind a comma.
            score += mayCloseWithDay(words) && atEnd(DAY_AT_END, words, LONGEST_DAY) ? WEAK : 0;
        }
        return score + WEAK + WEAK < ENOUGH ? score : score + told(words, score);
    }

    /** What the words tell for and against a caption that has so many points for its marks. */
    private static int told(String words, int marks) {
        String first = firstSentence(words);
        boolean past = PAST.matcher(first.toLowerCase(Locale.ROOT)).find();
        int told = !past && POSES.matcher(first).find() ? WEAK : 0;
        boolean whole = !past
                && DAY_CLOSES_WHOLE.matcher(words).lookingAt()
                && !VERB.matcher(words).find();
        told += whole ? WEAK : 0;
        told -= TELLS.matcher(words).find() ? STRONG : 0;
        return past && marks + told < SURE ? told - WEAK : told;
    }

    /** The names behind the last slash of a chain are in capitals to the end, a bracket or stop there aside. */
    private static boolean mayChain(String words) {
        for (int at = words.length() - 2; at > 0; at--) {
            char c = words.charAt(at);
            if (c == '/') {
                return Character.isUpperCase(words.charAt(at + 1));
            }
            // A letter outside the basic plane is left to the pattern.
            if (!Character.isUpperCase(c) && !Character.isSurrogate(c) && BETWEEN_CAPITALS.indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }

    /** A credit closes with a bracket, in which nothing else is bracketed, or says whom a picture is from. */
    private static boolean credited(Passage passage) {
        String words = passage.folded();
        int end = words.length();
        int last = end - 1;
        while (last > 0 && (words.charAt(last) == '.' || words.charAt(last) == ' ')) {
            last--;
        }
        int from = Math.max(0, end - CREDIT_CHARS);
        if (last >= 0 && (words.charAt(last) == ')' || words.charAt(last) == ']')) {
            int opens = Math.max(words.lastIndexOf('(', last), words.lastIndexOf('[', last));
            if (opens >= from && CREDIT_AT_END.matcher(words).region(opens, end).lookingAt()) {
                return true;
            }
        }
        // A paragraph may have the sign anywhere; a credit has it in its own stretch or with the stop before that.
        return passage.has(Sign.PICTURE_CREDIT)
                && Sign.PICTURE_CREDIT.in(words, Math.max(0, from - STOP_CHARS), end)
                && atEnd(CREDIT_AT_END, words, CREDIT_CHARS);
    }

    /** A line that ends in a day ends in its figures or in the name of its month behind them. */
    private static boolean mayCloseWithDay(String words) {
        int last = words.length() - 1;
        last -= words.endsWith(".") ? 1 : 0;
        int at = last;
        while (at > 0 && (Character.isLetter(words.charAt(at)) || Character.isSurrogate(words.charAt(at)))) {
            at--;
        }
        boolean named = at < last && at > 0 && words.charAt(at) == ' ';
        int figure = named ? at - 1 : at;
        return figure >= 0 && words.charAt(figure) >= '0' && words.charAt(figure) <= '9';
    }

    /** Looks for a pattern that closes {@code words} in their last stretch only. */
    private static boolean atEnd(Pattern closing, String words, int most) {
        return closing.matcher(words)
                .region(Math.max(0, words.length() - most), words.length())
                .useTransparentBounds(true)
                .find();
    }

    /** The credit that closes a caption is no longer than this. */
    private static final int CREDIT_CHARS = 150;

    private static final int STOP_CHARS = 2;
    /** "on 24th September, 2031." and no longer. */
    private static final int LONGEST_DAY = 32;

    private static String firstSentence(String words) {
        int stop = words.indexOf(". ");
        return stop < 0 ? words : words.substring(0, stop + 1);
    }
}
