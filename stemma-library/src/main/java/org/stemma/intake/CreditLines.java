package org.stemma.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.report.Credit;
import org.stemma.report.Credit.Role;
import org.stemma.report.Span;

/** Reads bylines and credit lines: who wrote, edited, translated, took the picture, and for which agency. */
final class CreditLines {

    private static final int MOST_WORDS = 45;
    private static final int BYLINE_WORDS = 14;
    /** "Photo:" before more words than this opens a caption or a link. */
    private static final int PICTURE_WORDS = 14;

    /** A person's name: two to five words that start large, particles allowed. */
    private static final String NAME =
            "\\p{Lu}[\\p{L}.'’-]*(?: (?:de|del|della|der|den|van|von|al|el|bin|ibn|la|le|di|da|dos|ten|ter|y|bint))?(?: \\p{Lu}[\\p{L}.'’-]*){1,4}";

    private static final Pattern BYLINE = Pattern.compile(
            "^(?:(?:Written |Posted |Reported |Story |Article |Text |Words |Published )?[Bb]y|BY|Von|Par|Por|Di|Door|Автор:?|Author:?|Autor:?|Auteur :?|Автор текста:?)[: ]+(?<names>"
                    + NAME + "(?:(?:, " + NAME + "){0,3},? (?:and|&|und|et|y|e|и) " + NAME
                    + ")?)(?<rest>(?:,| \\||/| -| –| —| \\(| for| of| in).{0,70})?$");
    /** What a byline opens with. */
    private static final String BYLINE_LETTERS = "WPRSATBbVD\u0410";

    private static final Pattern UPPER_BYLINE =
            Pattern.compile("^(?:By|BY) (?<names>[\\p{Lu}][\\p{Lu}.'’ -]{4,60})(?<rest>)$");
    private static final Pattern DESK = Pattern.compile(
            "^(?:By )?(?:[\\p{Lu}][\\p{L}'’&.-]* ){0,3}(?:Staff(?: (?:Writer|Reporter|Report|Writers|Reporters))?|Correspondent|News (?:Desk|Staff|Team|Services?)|Web (?:Desk|Staff)|Newsroom|Editorial (?:Team|Board|Staff)|(?:Senior |Staff |Special )?(?:Writer|Reporter|Correspondent))$");
    private static final Pattern NAME_ONLY = Pattern.compile(NAME);

    private static final Pattern ROLE_LINE = Pattern.compile(
            "^[(\\[*_ ]*(?:(?:additional |further )?(?:reporting|writing|editing|compilation|translation|translating|text|story|words)(?: and (?:writing|editing|reporting))? by|"
                    + "(?:written|edited|compiled|translated|reported|produced|adapted|rewritten)(?: and (?:written|edited|translated|reported))? by|"
                    + "with (?:additional )?(?:reporting|information|files|inputs?) (?:by|from)|with (?:agencies|agency inputs|wires|wire reports)|"
                    + "(?:photo|picture|image|video)s? credits?\\b|credits?:|(?:photo|picture|image|photograph|foto|(?u:фото)|video)s?(?: by)?:|(?:photo|picture|image|photograph)s? (?:by|courtesy|©)|courtesy of|sources?:|via:|quelle:|fuente:|fonte:|(?u:источник):|"
                    + "(?:(?u:rédigé|édité)|traduit|version française|redacción|reportage|reportaje|berichtet|bearbeitet|geschrieben) (?:par|por|von)\\b|agencies$|from (?:wire|news|agency|staff) (?:reports|services|wires))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETED_ROLES = Pattern.compile(
            "^[(\\[].*\\b(?:reporting|writing|editing|written|edited|translated|compiled|version|bureau|newsroom)\\b.*[)\\]]\\.?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTRIBUTED = Pattern.compile(
            "\\b(?:contributed(?: reporting)? to this (?:report|story|article|post|dispatch)|contributed reporting|contributed from|reported from \\p{Lu}[^.]{2,60}, and|reporting was contributed)\\b");
    private static final Pattern PICTURE = Pattern.compile(
            "^[(\\[ ]*(?:photo|picture|image|photograph|foto|(?u:фото)|video)", Pattern.CASE_INSENSITIVE);

    private static final Map<Pattern, Role> ROLES = roles();
    private static final Pattern NAMES =
            Pattern.compile(NAME + "(?:(?:, (?:and )?| and | & | et | und | y )" + NAME + ")*");
    private static final Pattern AGENCY_WORDS =
            Pattern.compile("(?:[Tt]he )?\\p{Lu}[\\p{L}./-]+(?: \\p{Lu}[\\p{L}./-]+){0,3}");

    private static final Pattern BUREAU = Pattern.compile(" (?:Bureau|Newsroom|News Desk)$");

    private CreditLines() {}

    private static Map<Pattern, Role> roles() {
        Map<Pattern, Role> roles = new LinkedHashMap<>();
        roles.put(
                role(
                        "(?:reporting|written|reported|writing|rédigé|words|text|story) (?:and \\p{L}+ )?(?:by|par|por|von)"),
                Role.WRITER);
        roles.put(
                role("(?:editing|edited|édité|compiled|compilation|produced) (?:and \\p{L}+ )?(?:by|par|por|von)"),
                Role.EDITOR);
        roles.put(
                role(
                        "(?:(?:translated|translation|traduit|translating)(?: by| par| por)?|\\p{Lu}\\p{L}+ version(?: by)?|version française)"),
                Role.TRANSLATOR);
        return roles;
    }

    private static Pattern role(String words) {
        return Pattern.compile("\\b(?i:" + words + ")[: ]+(?=\\p{Lu})");
    }

    /** True when the passage says who wrote. */
    static boolean isByline(Passage passage) {
        String words = passage.folded();
        return passage.words() <= BYLINE_WORDS
                && ((opens(words, BYLINE_LETTERS)
                                && (BYLINE.matcher(words).matches()
                                        || UPPER_BYLINE.matcher(words).matches()))
                        || (passage.has(Sign.DESK) && DESK.matcher(words).matches()));
    }

    private static boolean opens(String words, String letters) {
        return !words.isEmpty() && letters.indexOf(words.charAt(0)) >= 0;
    }

    /** True when the passage is nothing but credits. */
    static boolean isCredit(Passage passage) {
        String words = passage.folded();
        boolean may = passage.has(Sign.ROLE) || passage.has(Sign.CONTRIBUTION) || opens(words, "([");
        if (!may || passage.words() > MOST_WORDS || passage.startsQuoted()) {
            return false;
        }
        if (PICTURE.matcher(words).lookingAt() && passage.words() > PICTURE_WORDS) {
            return false;
        }
        return ROLE_LINE.matcher(words).lookingAt()
                || BRACKETED_ROLES.matcher(words).matches()
                || (passage.has(Sign.CONTRIBUTION) && CONTRIBUTED.matcher(words).find());
    }

    /** The people a byline names, in order. */
    static List<String> writers(Passage byline) {
        Matcher matcher = BYLINE.matcher(byline.folded());
        if (!matcher.matches()) {
            matcher = UPPER_BYLINE.matcher(byline.folded());
            if (!matcher.matches()) {
                return NAME_ONLY.matcher(byline.folded()).matches()
                                && !DESK.matcher(byline.folded()).matches()
                        ? List.of(byline.folded())
                        : List.of();
            }
        }
        return parts(matcher.group("names")).stream()
                .filter(name -> Agencies.credited(name).isEmpty())
                .toList();
    }

    private static List<String> parts(String names) {
        return List.of(names.strip().split(",? (?:and|und|et|y|e|и|&) |, ", -1)).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Everybody a byline, caption or credit line credits; picture credits keep to the role PICTURE. */
    static List<Credit> read(String text, Span line, boolean picture) {
        List<Credit> credits = new ArrayList<>();
        if (picture || PICTURE.matcher(line.of(text)).find()) {
            pictureName(text, line).ifPresent(credits::add);
            return credits;
        }
        List<Span> taken = new ArrayList<>();
        ROLES.forEach((cue, role) -> addNames(text, line, cue, role, credits, taken));
        Matcher words = AGENCY_WORDS.matcher(text).region(line.start(), line.end());
        while (words.find()) {
            Span at = new Span(words.start(), words.end());
            if (taken.stream().noneMatch(at::overlaps)) {
                agency(text, at).ifPresent(credits::add);
            }
        }
        return credits;
    }

    private static void addNames(
            String text, Span line, Pattern cue, Role role, List<Credit> credits, List<Span> taken) {
        Matcher at = cue.matcher(text).region(line.start(), line.end());
        while (at.find()) {
            Matcher names = NAMES.matcher(text).region(at.end(), line.end());
            if (names.lookingAt()) {
                int from = at.end();
                for (String name : parts(names.group())) {
                    int start = text.indexOf(name, from);
                    if (Agencies.credited(name).isEmpty()) {
                        credits.add(new Credit(role, name, new Span(start, start + name.length())));
                        taken.add(new Span(start, start + name.length()));
                    }
                    from = start + name.length();
                }
            }
        }
    }

    /** The agency printed at {@code at}, "X Bureau" read as X. */
    private static Optional<Credit> agency(String text, Span at) {
        String words = at.of(text);
        String printed = words.startsWith("By ") || words.startsWith("BY ") ? words.substring("By ".length()) : words;
        int start = at.start() + words.length() - printed.length();
        String bare = BUREAU.matcher(printed).replaceFirst("");
        Optional<Agencies.Agency> agency = Agencies.credited(bare);
        if (agency.isEmpty()) {
            return Optional.empty();
        }
        Role role =
                agency.get().picture() ? Role.PICTURE : bare.length() < printed.length() ? Role.BUREAU : Role.AGENCY;
        return Optional.of(new Credit(
                role, role == Role.BUREAU ? bare : agency.get().name(), new Span(start, start + bare.length())));
    }

    private static final Pattern PICTURE_NAME = Pattern.compile(
            "(?:©|\\(c\\)|credits?:?|photo(?:graph)?s?(?: by|:)|image:?|picture:?|courtesy(?: of)?:?|via|(?u:фото):|foto:)\\s*(?<a>\\p{Lu}[^()\\[\\]\\n;]{1,80})$"
                    + "|(?<b>(?:AP|EPA|AFP|REUTERS|Reuters|TASS|Xinhua|\\p{Lu}{2,})(?:/[\\p{Lu}][\\p{L} .'’-]+)+)\\W*$"
                    + "|[(\\[](?<c>[^()\\[\\]]{2,60})[)\\]]\\W*$",
            Pattern.CASE_INSENSITIVE);

    private static Optional<Credit> pictureName(String text, Span line) {
        if (!Sign.PICTURE_NAME.in(text, line.start(), line.end())) {
            return Optional.empty();
        }
        Matcher name = PICTURE_NAME.matcher(text).region(line.start(), line.end());
        while (name.find()) {
            for (String group : List.of("a", "b", "c")) {
                if (name.group(group) != null) {
                    Span at = Passages.trim(text, name.start(group), name.end(group));
                    return Optional.of(new Credit(Role.PICTURE, Passage.fold(at.of(text)), at));
                }
            }
        }
        return Optional.empty();
    }
}
