package org.stemma.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.intake.date.DateText;

/**
 * Knows the lines with which a page names its publisher: a masthead, a line between headline and account, an imprint at the
 * end. What such a line looks like proves nothing inside the account, so these rules are asked about lines around it only.
 */
final class Imprints {

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{N}&'’-]*";
    private static final Pattern NAME =
            Pattern.compile(WORD + "(?: (?:of|the|and|de|la|le|du|der|&|" + WORD + ")){1,5}");
    /** What papers and stations are called, and people are not. */
    private static final Set<String> KINDS = words(
            "times,herald,tribune,courier,gazette,chronicle,messenger,observer,guardian,daily,weekly,telegraph,examiner,inquirer,"
                    + "enquirer,bulletin,ledger,dispatch,despatch,advertiser,broadcasting,magazine,newspaper,radio,tv,television,"
                    + "zeitung,rundschau,nachrichten,tageblatt,anzeiger,gazeta,gazzetta,diario,jornal,correio,corriere,dagblad,vestnik");
    /** The same, but also somebody's name or anybody's word; these want an article or a longer name. */
    private static final Set<String> LOOSE_KINDS = words(
            "post,star,sun,mail,mirror,express,standard,independent,journal,register,record,sentinel,review,monitor,"
                    + "digest,letter,echo,argus,reporter,voice,globe,citizen,banner,beacon,leader,mercury,figaro,monde");
    /** Beside these a kind is a label: "Top Daily", "World Review". */
    private static final Set<String> LABELS = words(
            "breaking,latest,world,local,national,international,regional,top,more,related,business,sport,sports,politics,opinion,"
                    + "culture,weather,our,your,my,all,other,book,film,music,law,live,news,the,of,and,de,la,le,du,der,in,press,media");

    private static final int LONG_NAME = 3;

    private static final Pattern DESK = Pattern.compile("(?<name>" + NAME + "), (?:\\p{L}+ )?(?:desk|newsroom)");
    private static final Pattern PRESS_OFFICE = Pattern.compile(
            ".{3,80} [–—|-] (?:Press (?:Office|Service|Department|Centre|Center)|Communications (?:Office|Department)|Media Office)");
    private static final Pattern BARS = Pattern.compile("\\s+[|·•]\\s+");
    /** What a line says beside a publisher's name. */
    private static final Pattern MEDIUM = Pattern.compile(
            "\\b(?:newspaper|news (?:portal|site|website|magazine)|radio station|television|magazine|portal|broadcaster)\\b");
    /** A part of a line in bars has at most this many words. */
    private static final int PART_WORDS = 5;
    /** So many parts without a figure are a menu. */
    private static final int MENU_PARTS = 3;
    /** Shorter words in capitals are letters to be spelt: "BBC". */
    private static final int SPELT = 3;

    private Imprints() {}

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(",", -1)).collect(Collectors.toUnmodifiableSet());
    }

    /** True when the line is a publisher's name or desk and nothing else. */
    static boolean matches(Passage line) {
        return outlet(line.folded()).isPresent()
                || PRESS_OFFICE.matcher(line.folded()).matches();
    }

    /** The publisher that {@code line} names, where it is such a line. */
    static Optional<String> outlet(String line) {
        Matcher desk = DESK.matcher(line);
        if (desk.matches() && hasKind(desk.group("name"))) {
            return Optional.of(display(desk.group("name")));
        }
        if (NAME.matcher(line).matches() && hasKind(line)) {
            return Optional.of(display(line));
        }
        return isDated(line) ? beforeBar(line) : Optional.empty();
    }

    private static boolean hasKind(String name) {
        List<String> all = List.of(name.toLowerCase(Locale.ROOT).split(" ", -1));
        boolean named = all.stream()
                .anyMatch(word -> !KINDS.contains(word) && !LOOSE_KINDS.contains(word) && !LABELS.contains(word));
        boolean edge = KINDS.contains(all.getFirst()) || KINDS.contains(all.getLast());
        boolean loose =
                LOOSE_KINDS.contains(all.getLast()) && (all.getFirst().equals("the") || all.size() >= LONG_NAME);
        return named && (edge || loose);
    }

    private static List<String> parts(String line) {
        return List.of(BARS.split(line, -1));
    }

    /** True for "Name | what it is | 3 June 2031": short parts between bars, one of them a date and nothing else. */
    static boolean isDated(String line) {
        List<String> parts = parts(line);
        return parts.size() > 1
                && parts.stream().allMatch(part -> part.split(" ", -1).length <= PART_WORDS)
                && parts.stream().anyMatch(Imprints::isDay);
    }

    private static boolean isDay(String part) {
        return DateText.firstDay(part)
                .map(day -> (part.substring(0, day.start()) + part.substring(day.end())).isBlank())
                .orElse(false);
    }

    private static Optional<String> beforeBar(String line) {
        List<String> parts = parts(line);
        String first = parts.getFirst();
        boolean medium = parts.stream()
                .skip(1)
                .anyMatch(part -> MEDIUM.matcher(part.toLowerCase(Locale.ROOT)).find());
        return NAME.matcher(first).matches() && (medium || hasKind(first))
                ? Optional.of(display(first))
                : Optional.empty();
    }

    /** True for "Zinc | Copper | People": the sections of a site. */
    static boolean isMenu(String line) {
        List<String> parts = parts(line);
        return parts.size() >= MENU_PARTS
                && parts.stream()
                        .allMatch(part -> part.split(" ", -1).length <= PART_WORDS
                                && part.chars().noneMatch(Character::isDigit));
    }

    /** A name printed in capitals, as it is written elsewhere. */
    static String display(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT)) || name.indexOf(' ') < 0) {
            return name;
        }
        return Arrays.stream(name.split(" ", -1))
                .map(word -> word.length() <= SPELT
                        ? word
                        : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
