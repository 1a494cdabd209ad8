package org.stemma.annotation;

import static org.stemma.annotation.TimeRule.shape;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.annotation.TimePhrase.Dated;
import org.stemma.annotation.TimePhrase.NamedQuarter;
import org.stemma.annotation.TimePhrase.NamedSeason;
import org.stemma.annotation.TimePhrase.Step;
import org.stemma.annotation.TimeRule.Hit;

/** Years, seasons, quarters, decades and centuries. */
final class YearRules {

    private static final Map<String, Integer> TENS = Map.of(
            "twenties",
            20,
            "thirties",
            30,
            "forties",
            40,
            "fifties",
            50,
            "sixties",
            60,
            "seventies",
            70,
            "eighties",
            80,
            "nineties",
            90);

    private static final Map<String, Integer> ORDINALS = Map.of("first", 1, "second", 2, "third", 3, "fourth", 4);

    /** The piece of a shape that says which quarter. */
    static final String NTH = "(?<nth>first|second|third|fourth)";

    private static final int CENTURY = 100;

    /** Two-figure decades before this are of the present century: "the 20s". */
    private static final int OLDEST_TENS = 30;

    private static final List<TimeRule> ALL = List.of(
            shape("year", "(?:{part}|the year |fiscal |pre-|post-|(?:the )?year[- ]end )?{year}", YearRules::year),
            shape("years", "{year}\\s?[-–/]\\s?(?<to>(?:1\\d|20)\\d\\d|\\d\\d)", YearRules::years),
            shape(
                    "spelled-year",
                    "(?:the year )?(?<words>(?:nineteen|twenty)[ -](?:" + NumberWords.WORDS
                            + ")|two thousand(?: and \\w+)?)",
                    YearRules::spelled),
            shape("decade", "(?:the )?(?:{part})?(?<year>1\\d\\d0|20\\d0)['’]?s", YearRules::decade),
            shape(
                    "tens",
                    "the (?:{part})?(?:['’]?(?<two>[2-9]0)['’]?s|(?<tens>" + String.join("|", TENS.keySet()) + "))",
                    YearRules::tens),
            shape(
                    "century",
                    "(?:the )?(?:{part})?(?<nth>\\d{1,2}(?:st|nd|rd|th)|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|twenty-first)[ -]century",
                    YearRules::century),
            shape("season-year", "(?:the )?(?:{part})?{season},? (?:of )?{year}", YearRules::seasonYear),
            shape("season-step", "(?:(?:{part})?{step}|the(?: (?:early|late))?) {season}", YearRules::season),
            shape("season-this-year", "{season} {ofyear}", YearRules::season),
            shape(
                    "quarter-year",
                    "(?:the )?(?:fiscal )?" + NTH + "[ -]quarter(?: of|,)?(?: the year)? (?:fiscal )?{year}",
                    YearRules::quarterYear),
            shape("q-year", "Q(?<q>[1-4]),? {year}", YearRules::quarterYear),
            shape(
                    "quarter",
                    "(?:(?:(?<year1>(?:last|this|next) year)['’]?s?|the|its) )?(?:fiscal[ -])?" + NTH
                            + " quarter(?: {ofyear})?",
                    YearRules::quarter),
            shape("quarter-as", "(?:fiscal )?" + NTH + "-quarter", YearRules::quarter));

    private YearRules() {}

    static List<TimeRule> all() {
        return ALL;
    }

    private static Optional<TimePhrase> year(Hit hit) {
        boolean cued = hit.words().length() > 4;
        if (!cued && !LookAlikes.isYear(hit)) {
            return Optional.empty();
        }
        return Optional.of(DateRules.portion(hit, new Dated(Period.year(hit.number("year")))));
    }

    private static Optional<TimePhrase> years(Hit hit) {
        int first = hit.number("year");
        String to = hit.get("to");
        int last = to.length() > 2 ? hit.number("to") : first / CENTURY * CENTURY + hit.number("to");
        return last > first && LookAlikes.isYear(hit)
                ? Optional.of(new Dated(Period.years(first, last)))
                : Optional.empty();
    }

    private static Optional<TimePhrase> spelled(Hit hit) {
        double year = NumberWords.parse(hit.get("words")).orElse(0);
        boolean counted = !hit.before().matches("(?s).*(?:in|since|of|by|until|year) $");
        boolean plausible = year >= 1900 && year < 2100;
        return plausible && !(counted && year >= 2000)
                ? Optional.of(new Dated(Period.year((int) year)))
                : Optional.empty();
    }

    private static Optional<TimePhrase> decade(Hit hit) {
        return Optional.of(DateRules.portion(hit, new Dated(Period.decade(hit.number("year")))));
    }

    private static Optional<TimePhrase> tens(Hit hit) {
        int tens = hit.has("two")
                ? hit.number("two")
                : TENS.getOrDefault(hit.get("tens").toLowerCase(Locale.ROOT), 0);
        int century = tens < OLDEST_TENS ? 2000 : 1900;
        return Optional.of(DateRules.portion(hit, new Dated(Period.decade(century + tens))));
    }

    private static Optional<TimePhrase> century(Hit hit) {
        String nth = hit.get("nth").toLowerCase(Locale.ROOT);
        int number = switch (nth) {
            case "twentieth" -> 20;
            case "twenty-first" -> 21;
            default -> nthCentury(nth);
        };
        return number < 1
                ? Optional.empty()
                : Optional.of(DateRules.portion(hit, new Dated(Period.century((number - 1) * CENTURY))));
    }

    private static int nthCentury(String nth) {
        String stem = nth.substring(0, nth.length() - 2);
        return (int) NumberWords.parse(stem).orElse(0);
    }

    private static Optional<TimePhrase> seasonYear(Hit hit) {
        Period season = Season.named(hit.get("season")).of(hit.number("year"));
        return Optional.of(DateRules.portion(hit, new Dated(season)));
    }

    private static Optional<TimePhrase> season(Hit hit) {
        Step step = TimeWords.step(hit.get("step") + hit.get("ofyear"));
        return LookAlikes.isSeason(hit)
                ? Optional.of(DateRules.portion(hit, new NamedSeason(Season.named(hit.get("season")), step)))
                : Optional.empty();
    }

    private static Optional<TimePhrase> quarterYear(Hit hit) {
        boolean figure = hit.knows("q");
        int quarter = figure ? hit.number("q") : nth(hit);
        return Optional.of(new Dated(Period.quarter(hit.number("year"), quarter)));
    }

    private static Optional<TimePhrase> quarter(Hit hit) {
        String step = hit.get("year1") + hit.get("ofyear");
        return Optional.of(new NamedQuarter(nth(hit), TimeWords.step(step)));
    }

    /** Which quarter a shape with {@link #NTH} names. */
    static int nth(Hit hit) {
        return ORDINALS.getOrDefault(hit.get("nth").toLowerCase(Locale.ROOT), 1);
    }
}
