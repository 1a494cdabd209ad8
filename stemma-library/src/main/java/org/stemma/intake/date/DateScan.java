package org.stemma.intake.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.intake.date.DateText.Found;

/** One pass over the tokens of a line that tries every way of writing a full date at each of them. */
final class DateScan {

    /** Smaller numbers are no years of printing. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2100;
    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    private static final int YEAR_DIGITS = 4;
    /** Two digits from here on are a year of the last century: the web is younger. */
    private static final int LAST_CENTURY = 70;

    private static final int CENTURY = 100;
    private static final int THIS_CENTURY = 2000;
    /** The Thai calendar counts from 543 before ours. */
    private static final int BUDDHIST = 543;

    private final String text;
    private final Tokens tokens;
    private final Order order;
    private final boolean loose;

    private DateScan(String text, Order order, boolean loose) {
        this.text = text;
        this.tokens = Tokens.of(text);
        this.order = order;
        this.loose = loose;
    }

    static List<Found> all(String text, Order order, boolean loose) {
        if (!mayHold(text, loose)) {
            return List.of();
        }
        DateScan scan = new DateScan(text, order, loose);
        List<Found> found = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < scan.tokens.size(); at++) {
            if (scan.tokens.start(at) >= from) {
                Optional<Found> date = scan.at(at);
                date.ifPresent(found::add);
                from = date.map(Found::end).orElse(from);
            }
        }
        return found;
    }

    /**
     * True when there are numbers enough, and of a length, for a day and a year. The signs for the year alone take numbers of any
     * length.
     */
    private static boolean mayHold(String text, boolean loose) {
        int days = 0;
        int years = 0;
        for (int at = 0; at < text.length(); at++) {
            int start = at;
            while (at < text.length() && Tokens.isDigit(text.charAt(at))) {
                at++;
            }
            days += at - start == 1 || at - start == 2 ? 1 : 0;
            years += at - start == YEAR_DIGITS ? 1 : 0;
        }
        return (years > 0 && (days > 0 || text.indexOf('年') >= 0 || text.indexOf('년') >= 0)) || (loose && days > 1);
    }

    private Optional<Found> at(int at) {
        if (!tokens.isNumber(at)) {
            return monthFirst(at);
        }
        if (insideNumber(at)) {
            return Optional.empty();
        }
        if (tokens.length(at) == YEAR_DIGITS) {
            return signed(at).or(() -> iso(at)).or(() -> yearFirst(at));
        }
        return tokens.isSmall(at) ? numeric(at).or(() -> dayFirst(at)).or(() -> vietnamese(at)) : Optional.empty();
    }

    /** True for the 5 of 3.5 and the 2 of 10-2. */
    private boolean insideNumber(int at) {
        int before = tokens.start(at) - 1;
        return before > 0 && ".,:/-".indexOf(text.charAt(before)) >= 0 && Tokens.isDigit(text.charAt(before - 1));
    }

    /** 2024年5月9日, 2024년 5월 9일. */
    private Optional<Found> signed(int at) {
        if (!tokens.has(at + 4) || !sign(at + 1, "年년") || !sign(at + 3, "月월")) {
            return Optional.empty();
        }
        int end = tokens.has(at + 5) && sign(at + 5, "日일号") ? at + 5 : at + 4;
        return date(at, tokens.value(at + 2), at + 4, at, end);
    }

    private boolean sign(int at, String signs) {
        return !tokens.isNumber(at) && signs.indexOf(tokens.word(at).charAt(0)) >= 0;
    }

    /** 2024-05-09, 2024/5/9, 2024. 05. 09. */
    private Optional<Found> iso(int at) {
        if (!tokens.has(at + 2) || !tokens.isSmall(at + 1) || !tokens.isSmall(at + 2)) {
            return Optional.empty();
        }
        String mark = tokens.gap(at).strip();
        return mark.length() == 1
                        && "-/.".contains(mark)
                        && mark.equals(tokens.gap(at + 1).strip())
                ? date(at, tokens.value(at + 1), at + 2, at, at + 2)
                : Optional.empty();
    }

    /** 2024. május 9., 2024 m. gegužės 9 d., 2024. gada 9. maijs. */
    private Optional<Found> yearFirst(int at) {
        int next = tokens.filler(at + 1);
        if (!tokens.has(next + 1) || !tokens.near(at, next + 1)) {
            return Optional.empty();
        }
        if (tokens.month(next) > 0 && tokens.isSmall(next + 1)) {
            return date(at, tokens.month(next), next + 1, at, next + 1);
        }
        return next > at + 1 && tokens.isSmall(next) && tokens.month(next + 1) > 0
                ? date(at, tokens.month(next + 1), next, at, next + 1)
                : Optional.empty();
    }

    /** 9.5.2024, 05/09/2024, 9-5-24. */
    private Optional<Found> numeric(int at) {
        if (!tokens.has(at + 2) || !tokens.isSmall(at + 1) || !tokens.isNumber(at + 2)) {
            return Optional.empty();
        }
        String mark = tokens.gap(at).strip();
        if (mark.length() != 1
                || !"./-".contains(mark)
                || !mark.equals(tokens.gap(at + 1).strip())) {
            return Optional.empty();
        }
        int first = tokens.value(at);
        int second = tokens.value(at + 1);
        if (mark.equals(".") || first > MONTHS || first == second) {
            return date(at + 2, second, at, at, at + 2);
        }
        if (second > MONTHS) {
            return date(at + 2, first, at + 1, at, at + 2);
        }
        Optional<Found> dayFirst = date(at + 2, second, at, at, at + 2);
        Optional<Found> monthFirst = date(at + 2, first, at + 1, at, at + 2);
        return switch (order) {
            case DAY_FIRST -> dayFirst;
            case MONTH_FIRST -> monthFirst;
            case EITHER ->
                dayFirst.flatMap(one -> monthFirst.map(
                        other -> new Found(one.day(), Optional.of(other.day()), one.start(), one.end())));
        };
    }

    /** 9 May 2024, 9. Mai 2024, 9 de mayo de 2024, 9th of May, 2024. */
    private Optional<Found> dayFirst(int at) {
        int month = tokens.filler(at + 1);
        if (!tokens.has(month) || tokens.month(month) == 0) {
            return Optional.empty();
        }
        int year = tokens.filler(month + 1);
        return tokens.has(year) && tokens.near(at, year)
                ? date(year, tokens.month(month), at, at, year)
                : Optional.empty();
    }

    /** 9 tháng 5 năm 2024. */
    private Optional<Found> vietnamese(int at) {
        if (!tokens.has(at + 3) || !tokens.word(at + 1).equals("tháng")) {
            return Optional.empty();
        }
        int year = tokens.filler(at + 3);
        return tokens.has(year) && tokens.near(at, year)
                ? date(year, tokens.value(at + 2), at, at, year)
                : Optional.empty();
    }

    /** May 9, 2024; May 9th 2024. */
    private Optional<Found> monthFirst(int at) {
        if (!tokens.has(at + 2) || !tokens.isSmall(at + 1)) {
            return Optional.empty();
        }
        int year = tokens.filler(at + 2);
        return tokens.has(year) && tokens.near(at, year)
                ? date(year, tokens.month(at), at + 1, at, year)
                : Optional.empty();
    }

    private Optional<Found> date(int yearAt, int month, int dayAt, int first, int last) {
        int day = tokens.value(dayAt);
        int end = tokens.end(last);
        int year = year(yearAt);
        if (year == 0 && glued(yearAt)) {
            year = THIS_CENTURY + tokens.value(yearAt) / CENTURY;
            end = tokens.start(yearAt) + 2;
        }
        if (year == 0 || month < 1 || month > MONTHS || day < 1 || day > DAYS) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return Optional.of(new Found(date, Optional.empty(), tokens.start(first), end));
        } catch (DateTimeException e) {
            // The 31st of February is no date.
            return Optional.empty();
        }
    }

    /** The year it says, 0 when it says none. */
    private int year(int at) {
        int value = tokens.value(at);
        if (!tokens.isNumber(at) || clockFollows(at)) {
            return 0;
        }
        if (tokens.length(at) == 2 && loose && !goesOn(at)) {
            return value + (value >= LAST_CENTURY ? THIS_CENTURY - CENTURY : THIS_CENTURY);
        }
        if (tokens.length(at) != YEAR_DIGITS) {
            return 0;
        }
        int common = value > LAST_YEAR + BUDDHIST / 2 ? value - BUDDHIST : value;
        return common >= FIRST_YEAR && common <= LAST_YEAR ? common : 0;
    }

    /** True for the 31 of 3.6.31.2 and of 9 May 31:45. */
    private boolean goesOn(int at) {
        return follows(at, ".:");
    }

    /** True for the 1912 of 28.09.1912:44, where a year of two digits and a clock time were printed together. */
    private boolean glued(int at) {
        return loose && tokens.isNumber(at) && tokens.length(at) == YEAR_DIGITS && clockFollows(at);
    }

    private boolean clockFollows(int at) {
        return follows(at, ":");
    }

    private boolean follows(int at, String marks) {
        int end = tokens.end(at);
        return end + 1 < text.length() && marks.indexOf(text.charAt(end)) >= 0 && Tokens.isDigit(text.charAt(end + 1));
    }

    /** The last day without a year. */
    static Optional<MonthDay> lastWithoutYear(String text) {
        DateScan scan = new DateScan(text, Order.EITHER, false);
        Optional<MonthDay> last = Optional.empty();
        for (int at = 0; at + 1 < scan.tokens.size(); at++) {
            Optional<MonthDay> found = scan.withoutYear(at);
            last = found.isPresent() ? found : last;
        }
        return last;
    }

    /** The day and month that stand here, in either order, and no year behind them. */
    private Optional<MonthDay> withoutYear(int at) {
        if (!(tokens.isSmall(at) || tokens.isSmall(at + 1)) || !tokens.near(at, at + 1) || yearFollows(at + 2)) {
            return Optional.empty();
        }
        int dayAt = tokens.month(at) > 0 ? at + 1 : at;
        int month = Math.max(tokens.month(at), tokens.month(at + 1));
        int day = tokens.value(dayAt);
        return month > 0
                        && tokens.isSmall(dayAt)
                        && day > 0
                        && day <= Month.of(month).maxLength()
                ? Optional.of(MonthDay.of(month, day))
                : Optional.empty();
    }

    private boolean yearFollows(int at) {
        return tokens.has(at) && tokens.length(at) == YEAR_DIGITS && year(at) > 0 && tokens.near(at - 1, at);
    }
}
