package org.stemma.annotation;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.annotation.TimePhrase.Dated;
import org.stemma.annotation.TimePhrase.YearlessDay;
import org.stemma.annotation.TimeRule.Found;

/**
 * Dates printed in figures, in languages without a grammar of their own: numbers in the order and with the names of months
 * that CLDR gives for the language, years, and the signs of year, month and day in Chinese, Japanese and Korean. Words of
 * time ("gestern") are left unread. Safe for use by several threads.
 */
final class FigureDates {

    /** Other years in figures are more often amounts. */
    private static final int OLDEST = 1900;

    private static final int NEWEST = 2100;

    /** Round figures are more often amounts: 2000 lorries. */
    private static final int ROUND = 50;

    /** Two-figure years above this belong to the twentieth century. */
    private static final int PIVOT = 68;

    private static final int SHORTEST_MONTH = 3;

    private static final String NOT_BEFORE = "(?<![\\p{L}\\d.,/:-])";
    private static final String NOT_BEHIND = "(?![\\d/:]|[.,-]\\d)";

    private static final Pattern ISO = Pattern.compile(NOT_BEFORE + "(\\d{4})-(\\d\\d)-(\\d\\d)(?!\\d)");

    private static final Pattern FIGURES = Pattern.compile(NOT_BEFORE
            + "(?:(\\d{4})([./-]) ?(\\d{1,2})\\2 ?(\\d{1,2})|(\\d{1,2})([./-]) ?(\\d{1,2})\\6 ?((?:19|20)?\\d\\d))"
            + NOT_BEHIND);

    private static final Pattern SIGNS =
            Pattern.compile("(?:(\\d{4}) ?[年년] ?)?(\\d{1,2}) ?[月월](?: ?(\\d{1,2}) ?[日号號일])?|(\\d{4}) ?[年년]");

    private static final Pattern YEAR =
            Pattern.compile(NOT_BEFORE + "((?:19|20)\\d\\d)(?![\\d%\\p{Sc}]|[.,/:]\\d|[  ]?[%\\p{Sc}])");

    /** By language tag; there are as many as languages among the reports. */
    private static final Map<String, FigureDates> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final boolean dayFirst;
    private final Map<String, Integer> months;
    private final Pattern dayOfMonth;
    private final Pattern monthAndDay;
    private final Pattern monthOfYear;

    private FigureDates(ULocale locale) {
        this.dayFirst = isDayFirst(locale);
        this.months = months(locale);
        String names = "("
                + months.keySet().stream()
                        .sorted(Comparator.comparingInt(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"))
                + ")(?!\\p{L})(?:\\.(?= \\d))?";
        String between = "(?:\\s+(?:de|d['’]|di|do|del|ng|of))?\\s+";
        this.dayOfMonth = letters("(?<![\\p{L}\\d.,])(\\d{1,2})(?:\\.|º|er|-?(?:го|е|ي))?" + between + names + "(?:"
                + between + "(\\d{4})(?!\\d))?");
        this.monthAndDay = letters(
                "(?<!\\p{L})(?:(\\d{4})\\P{L}{0,3}(?:\\p{L}{1,12}\\s+)?)?" + names + "\\s+(\\d{1,2})(?!\\d|[.,]\\d)");
        this.monthOfYear = letters("(?<!\\p{L})" + names + between + "(\\d{4})(?!\\d)");
    }

    /** The dates of the language with that BCP 47 tag. */
    static FigureDates of(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, tag -> new FigureDates(ULocale.forLanguageTag(tag)));
    }

    private static Pattern letters(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Dates of {@code sentence} in order, not overlapping, in offsets of the sentence. */
    List<Found> find(String sentence) {
        String figures = inAscii(sentence);
        List<Found> all = new ArrayList<>();
        read(ISO, figures, "figures", all, m -> day(number(m, 1), number(m, 2), number(m, 3)));
        read(FIGURES, figures, "figures", all, this::figures);
        read(SIGNS, figures, "signs", all, FigureDates::signs);
        read(dayOfMonth, figures, "month", all, m -> named(m, 3, 2, 1));
        read(monthAndDay, figures, "month", all, m -> named(m, 1, 2, 3));
        read(monthOfYear, figures, "month", all, m -> month(number(m, 2), month(m.group(1))));
        read(YEAR, figures, "year", all, m -> year(number(m, 1)));
        all.sort(Comparator.comparingInt(Found::start).thenComparing(Found::end, Comparator.reverseOrder()));
        List<Found> apart = new ArrayList<>();
        for (Found found : all) {
            if (apart.isEmpty() || found.start() >= apart.getLast().end()) {
                apart.add(found);
            }
        }
        return apart;
    }

    /** True when {@code words} begins with the name of a month: "12. | April" is one sentence. */
    boolean startsWithMonth(String words) {
        return months.keySet().stream().anyMatch(name -> words.regionMatches(true, 0, name, 0, name.length()));
    }

    /** What the groups of a match say. */
    private interface Reading {
        Optional<TimePhrase> of(MatchResult match);
    }

    private static void read(Pattern pattern, String sentence, String rule, List<Found> all, Reading reading) {
        pattern.matcher(sentence).results().forEach(match -> {
            try {
                reading.of(match)
                        .ifPresent(phrase -> all.add(new Found(match.start(), match.end(), "figures/" + rule, phrase)));
            } catch (DateTimeException e) {
                // No calendar has such a day, so nobody means one.
            }
        });
    }

    private Optional<TimePhrase> figures(MatchResult match) {
        if (match.group(1) != null) {
            return day(number(match, 1), number(match, 3), number(match, 4));
        }
        int a = number(match, 5);
        int b = number(match, 7);
        int digits = match.group(8).length();
        int year = number(match, 8) + (digits > 2 ? 0 : number(match, 8) > PIVOT ? 1900 : 2000);
        boolean first = a > 12 || dayFirst && b <= 12;
        return first ? day(year, b, a) : day(year, a, b);
    }

    private static Optional<TimePhrase> signs(MatchResult match) {
        if (match.group(4) != null) {
            return Optional.of(new Dated(Period.year(number(match, 4))));
        }
        boolean year = match.group(1) != null;
        if (match.group(3) == null) {
            return year ? month(number(match, 1), number(match, 2)) : Optional.empty();
        }
        return year
                ? day(number(match, 1), number(match, 2), number(match, 3))
                : yearless(number(match, 2), number(match, 3));
    }

    private Optional<TimePhrase> named(MatchResult match, int year, int month, int day) {
        int number = month(match.group(month));
        return match.group(year) == null
                ? yearless(number, number(match, day))
                : day(number(match, year), number, number(match, day));
    }

    private int month(String name) {
        return months.getOrDefault(fold(name), 0);
    }

    private static Optional<TimePhrase> day(int year, int month, int day) {
        return Optional.of(new Dated(Period.day(LocalDate.of(year, month, day))));
    }

    private static Optional<TimePhrase> yearless(int month, int day) {
        return Optional.of(new YearlessDay(MonthDay.of(month, day), TimePhrase.Step.OPEN));
    }

    private static Optional<TimePhrase> month(int year, int month) {
        return Optional.of(new Dated(Period.month(YearMonth.of(year, month))));
    }

    private static Optional<TimePhrase> year(int year) {
        boolean plausible = year >= OLDEST && year < NEWEST && year % ROUND != 0;
        return plausible ? Optional.of(new Dated(Period.year(year))) : Optional.empty();
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static boolean isDayFirst(ULocale locale) {
        return !(DateFormat.getDateInstance(DateFormat.SHORT, locale) instanceof SimpleDateFormat format)
                || format.toPattern().indexOf('d') < format.toPattern().indexOf('M');
    }

    private static Map<String, Integer> months(ULocale locale) {
        Map<String, Integer> months = new LinkedHashMap<>();
        DateFormatSymbols symbols = new DateFormatSymbols(new GregorianCalendar(locale), locale);
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
                String[] names = symbols.getMonths(context, width);
                for (int i = 0; i < names.length; i++) {
                    String name = fold(names[i].replace(".", ""));
                    if (name.length() >= SHORTEST_MONTH && name.codePoints().allMatch(Character::isLetter)) {
                        months.putIfAbsent(name, i + 1);
                    }
                }
            }
        }
        return months;
    }

    /** Small letters, without the dot that Turkish capitals bring along. */
    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replace("\u0307", "");
    }

    /** Figures of any script as 0 to 9, unit for unit. */
    private static String inAscii(String sentence) {
        StringBuilder ascii = new StringBuilder(sentence);
        for (int i = 0; i < ascii.length(); i++) {
            char c = ascii.charAt(i);
            if (c > '~' && Character.isDigit(c)) {
                ascii.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
            }
        }
        return ascii.toString();
    }
}
