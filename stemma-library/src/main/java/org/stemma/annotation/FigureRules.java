package org.stemma.annotation;

import static org.stemma.annotation.TimeRule.shape;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.stemma.annotation.TimePhrase.Counted;
import org.stemma.annotation.TimePhrase.Dated;
import org.stemma.annotation.TimePhrase.QuarterTold;
import org.stemma.annotation.TimePhrase.Shifted;
import org.stemma.annotation.TimePhrase.Step;
import org.stemma.annotation.TimeRule.Hit;

/** Stretches that figures of money are told of: "net fell to $4 million in the latest quarter from $6 million a year earlier". */
final class FigureRules {

    private static final String STRETCH = "(?:quarter|period)";

    private static final Counted YEAR_AGO = new Shifted(CalendarUnit.YEAR, -1);

    /** Letters behind "a year earlier" in which its figure is named: "a year earlier, net income was". */
    private static final int REACH = 50;

    private static final Pattern MONEY = Pattern.compile(
            "[$€£¥]\\s?\\d|\\d\\s?%|\\bper ?cent\\b|\\bcents\\b|\\bpence\\b|\\b(?:million|billion) (?:dollars|euros|pounds|yen|francs|kronor|rubles)\\b"
                    + "|\\b(?:net income|earnings|profits?|revenues?|sales|turnover|net loss)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SET_AGAINST =
            Pattern.compile("\\b(?:compared (?:with|to)|against|versus|than|from|up from|down from)\\b[^;:.]{0,80}$");

    private static final Pattern COUNTED = Pattern.compile(
            "(?:[$€£]\\s?)?(?:\\d[\\d,.]*|" + NumberWords.WORD
                    + "|dozens|hundreds|thousands|millions)(?:\\s(?:hundred|thousand|million|billion))?(?:\\s[\\p{Ll}\\p{Lu}][\\p{L}-]*){0,2}\\s$");

    private static final Pattern HOURS = Pattern.compile("\\bhours\\s$");

    private static final List<TimeRule> ALL = List.of(
            shape(
                    "latest-quarter",
                    "(?:the )?(?:latest|most recent) " + STRETCH + "|the quarter",
                    hit -> Optional.of(new QuarterTold(0, new Shifted(CalendarUnit.QUARTER, -1)))),
            shape(
                    "year-ago",
                    "(?:the )?year-(?:ago|earlier)(?: " + STRETCH + ")?",
                    hit -> Optional.of(new QuarterTold(-1, YEAR_AGO))),
            shape(
                    "year-ago-quarter",
                    "(?:the )?year-(?:ago|earlier) " + YearRules.NTH + "[ -]quarter",
                    hit -> Optional.of(new TimePhrase.NamedQuarter(YearRules.nth(hit), Step.LAST_YEAR))),
            shape(
                    "like-quarter",
                    "the (?:(?:corresponding|comparable|same|like|year) )?" + STRETCH
                            + " (?:of |in )?(?:a year (?:ago|earlier|before)|last year|the (?:previous|prior) year)",
                    hit -> Optional.of(new QuarterTold(-1, YEAR_AGO))),
            shape(
                    "last-years-quarter",
                    "(?:last|the previous|the prior) year['’]s (?:(?:corresponding|comparable) )?" + STRETCH,
                    hit -> Optional.of(new QuarterTold(-1, YEAR_AGO))),
            shape(
                    "quarter-of-year",
                    "(?:the )?{year} " + STRETCH,
                    hit -> Optional.of(new TimePhrase.QuarterOfYear(hit.number("year")))),
            shape(
                    "year-quarter",
                    "(?:the )?{year}(?:['’]s)? " + YearRules.NTH + "[ -]quarter",
                    hit -> Optional.of(new Dated(Period.quarter(hit.number("year"), YearRules.nth(hit))))),
            shape("compared-year", "a year (?:ago|earlier|before)", FigureRules::compared),
            shape("compared-last-year", "last year", FigureRules::against),
            shape("whole-year", "(?:the )(?:full|whole|entire)(?: fiscal)? year", FigureRules::wholeYear),
            shape("year-ended", "the (?:fiscal )?year(?= end(?:ed|ing|s)\\b)", hit -> Optional.of(year())),
            shape("rate", "(?:an?|per) (?<unit>day|week|month|year)", FigureRules::rate));

    private FigureRules() {}

    static List<TimeRule> all() {
        return ALL;
    }

    private static Optional<TimePhrase> compared(Hit hit) {
        String near = hit.before() + " "
                + hit.after().substring(0, Math.min(REACH, hit.after().length()));
        return MONEY.matcher(near).find() ? Optional.of(new QuarterTold(-1, YEAR_AGO)) : Optional.empty();
    }

    private static Optional<TimePhrase> against(Hit hit) {
        return SET_AGAINST.matcher(hit.before()).find() ? compared(hit) : Optional.empty();
    }

    private static Optional<TimePhrase> wholeYear(Hit hit) {
        return Optional.of(new Shifted(CalendarUnit.YEAR, 0));
    }

    private static TimePhrase year() {
        return DurationRules.length(OptionalDouble.of(1), CalendarUnit.YEAR);
    }

    /** "24 hours a day" is a length, not a rate. */
    private static Optional<TimePhrase> rate(Hit hit) {
        boolean rate = COUNTED.matcher(hit.before()).find()
                && !HOURS.matcher(hit.before()).find();
        String value = CalendarUnit.named(hit.get("unit")).length("1");
        return rate
                ? Optional.of(new TimePhrase.Unplaced(TimeMention.Type.SET, value, "is how often, not a date"))
                : Optional.empty();
    }
}
