package org.stemma.intake;

import java.util.List;
import java.util.regex.Pattern;

/** Knows legal notices and what they allow. */
final class Notices {

    /** A rights line opens like this. */
    private static final Pattern RIGHTS = Pattern.compile(
            "^[(\\[]?(?:tm and )?(?:©|\\(c\\) ?(?=\\d{4}|copyright)|copyright (?:©|\\(c\\)|\\d{4}|by )|&copy;|content © |all content ©|\\d{4} ©|© ?copyright)",
            Pattern.CASE_INSENSITIVE);
    /** The same with the holder in front: "The Harbour Post © 2031". */
    private static final Pattern HOLDER_FIRST = Pattern.compile(
            "^\\p{Lu}[\\p{L}\\p{N}&'’-]*(?: (?:of|the|and|de|la|le|du|&|\\p{Lu}[\\p{L}\\p{N}&'’-]*)){0,5} ©(?: ?\\d{4}(?:[-–]\\d{4})?)?\\.?$");
    /** Two of these make a notice. */
    private static final List<Cue> CUES = List.of(
            cue("\\bcopyright\\b|©", "copyright", "©"),
            cue("\\ball rights reserved\\b", "all rights reserved"),
            cue("\\bwritten (?:consent|permission)\\b", "written "),
            cue(
                    "\\b(?:reproduc|redistribut|republi|duplicat|rewritten)\\p{L}*\\b",
                    "reproduc",
                    "redistribut",
                    "republi",
                    "duplicat",
                    "rewritten"),
            cue("\\b(?:liable|liability)\\b", "liab"),
            cue("\\btrademarks?\\b", "trademark"),
            cue("\\bstrictly (?:prohibited|forbidden)\\b|\\bexpressly prohibited\\b", "strictly ", "expressly "),
            cue("\\bthird[- ]party content\\b", "party content"),
            cue("\\bterms (?:of (?:use|service)|and conditions)\\b", "terms "),
            cue(
                    "\\bthis (?:material|content|article|website|site)\\b",
                    "this material",
                    "this content",
                    "this article",
                    "this website",
                    "this site"),
            cue("\\bintellectual property\\b", "intellectual property"),
            cue("\\bprivacy (?:policy|notice)\\b", "privacy "));

    private static final int ENOUGH = 3;
    private static final Pattern TELLS =
            Pattern.compile("\\b(?:said|told|says|according to|sued|court|lawsuit|judge|ruled)\\b|\"");
    private static final Pattern REUSE = Pattern.compile(
            "\\b(?:may (?:not )?be (?:used|published|reproduced|republished|broadcast|copied)|without (?:the )?(?:prior |express )?(?:and )?(?:written )?(?:consent|permission)|prior written|express written|prohibited|"
                    + "republi\\p{L}+|reproduction|redistribut\\p{L}+|unauthorized use|with (?:full )?(?:attribution|credit)|creative commons|CC[ -]BY|all rights reserved|hyperlink|all content|alle rechte|tous droits|derechos reservados|(?u:все права))\\b",
            Pattern.CASE_INSENSITIVE);
    /** A rights line longer than this tells something. */
    private static final int RIGHTS_LINE_WORDS = 40;

    /** Nobody prints longer notices; also keeps matching cheap. */
    private static final int LONGEST = 6000;

    private Notices() {}

    /** @param words one of them, in lower case, stands wherever the pattern is found */
    private record Cue(Pattern pattern, List<String> words) {
        boolean in(Passage passage) {
            return passage.hasAny(words) && pattern.matcher(passage.folded()).find();
        }
    }

    private static Cue cue(String pattern, String... words) {
        return new Cue(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), List.of(words));
    }

    /** True when the passage is a legal notice and not a report about one. */
    static boolean matches(Passage passage) {
        String words = passage.folded();
        if (passage.startsQuoted() || words.length() > LONGEST || !passage.has(Sign.NOTICE)) {
            return false;
        }
        if (words.indexOf('©') >= 0 && HOLDER_FIRST.matcher(words).matches()) {
            return true;
        }
        long cues = CUES.stream().filter(cue -> cue.in(passage)).count();
        boolean rights = RIGHTS.matcher(words).lookingAt() && (passage.words() <= RIGHTS_LINE_WORDS || cues >= 2);
        return (rights || cues >= ENOUGH) && !tells(words);
    }

    private static boolean tells(String words) {
        return TELLS.matcher(words.replaceAll("\"[^\" ]+\"", "")).find();
    }

    /** True when it says how the text may be reused. */
    static boolean statesReuse(String words) {
        return REUSE.matcher(words).find();
    }
}
