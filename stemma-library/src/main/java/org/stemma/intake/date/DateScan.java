package org.stemma.intake.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    private static final Map<String, Integer> MONTH = Words.keys("months.tsv").entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Integer.valueOf(entry.getValue())));
    /** Words between day, month and year. */
    private static final Set<String> FILLERS = Set.of(
            "st", "nd", "rd", "th", "er", "de", "del", "d", "of", "do", "den", "dne", "da", "lo", "na", "a", "e", "i",
            "г", "р", "го", "m", "g", "năm", "της", "ngày", "metų", "gada", "le");
    /** A full date has no longer gap than this between its parts. */
    private static final int GAP = 4;

    private final String text;
    private final List<Token> tokens;
    private final Order order;
    private final boolean loose;

    private DateScan(String text, Order order, boolean loose) {
        this.text = text;
        this.tokens = Token.cut(text);
        this.order = order;
        this.loose = loose;
    }

    static List<Found> all(String text, Order order, boolean loose) {
        if (!hasDigit(text)) {
            return List.of();
        }
        DateScan scan = new DateScan(text, order, loose);
        List<Found> found = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < scan.tokens.size(); at++) {
            if (scan.tokens.get(at).start() >= from) {
                Optional<Found> date = scan.at(at);
                date.ifPresent(found::add);
                from = date.map(Found::end).orElse(from);
            }
        }
        return found;
    }

    private static boolean hasDigit(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Found> at(int at) {
        Token token = tokens.get(at);
        if (!token.isNumber()) {
            return month(at) > 0 ? monthFirst(at) : Optional.empty();
        }
        if (insideNumber(token)) {
            return Optional.empty();
        }
        if (token.length() == YEAR_DIGITS) {
            return signed(at).or(() -> iso(at)).or(() -> yearFirst(at));
        }
        return token.isSmall() ? numeric(at).or(() -> dayFirst(at)).or(() -> vietnamese(at)) : Optional.empty();
    }

    /** True for the 5 of 3.5 and the 2 of 10-2. */
    private boolean insideNumber(Token token) {
        int before = token.start() - 1;
        return before > 0 && ".,:/-".indexOf(text.charAt(before)) >= 0 && Character.isDigit(text.charAt(before - 1));
    }

    private boolean has(int at) {
        return at < tokens.size();
    }

    private String gap(int at) {
        return text.substring(tokens.get(at).end(), tokens.get(at + 1).start());
    }

    private int month(int at) {
        String word = tokens.get(at).word();
        Integer month = MONTH.get(word);
        if (month == null && word.length() > 2 && word.charAt(0) == 'ב') {
            month = MONTH.get(word.substring(1));
        }
        return month == null ? 0 : month;
    }

    /** 2024年5月9日, 2024년 5월 9일. */
    private Optional<Found> signed(int at) {
        if (!has(at + 4) || !sign(at + 1, "年년") || !sign(at + 3, "月월")) {
            return Optional.empty();
        }
        int end = has(at + 5) && sign(at + 5, "日일号") ? at + 5 : at + 4;
        return date(at, tokens.get(at + 2).value(), at + 4, at, end);
    }

    private boolean sign(int at, String signs) {
        Token token = tokens.get(at);
        return !token.isNumber() && signs.indexOf(token.word().charAt(0)) >= 0;
    }

    /** 2024-05-09, 2024/5/9, 2024. 05. 09. */
    private Optional<Found> iso(int at) {
        if (!has(at + 2) || !tokens.get(at + 1).isSmall() || !tokens.get(at + 2).isSmall()) {
            return Optional.empty();
        }
        String mark = gap(at).strip();
        return mark.length() == 1
                        && "-/.".contains(mark)
                        && mark.equals(gap(at + 1).strip())
                ? date(at, tokens.get(at + 1).value(), at + 2, at, at + 2)
                : Optional.empty();
    }

    /** 2024. május 9., 2024 m. gegužės 9 d., 2024. gada 9. maijs. */
    private Optional<Found> yearFirst(int at) {
        int next = filler(at + 1);
        if (!has(next + 1) || !near(at, next + 1)) {
            return Optional.empty();
        }
        if (month(next) > 0 && tokens.get(next + 1).isSmall()) {
            return date(at, month(next), next + 1, at, next + 1);
        }
        return next > at + 1 && tokens.get(next).isSmall() && month(next + 1) > 0
                ? date(at, month(next + 1), next, at, next + 1)
                : Optional.empty();
    }

    /** The token at {@code at}, or behind one or two fillers there. */
    private int filler(int at) {
        int next = at;
        while (has(next) && next < at + 2 && FILLERS.contains(tokens.get(next).word())) {
            next++;
        }
        return next;
    }

    /** True when only blanks and light marks part the tokens from {@code first} to {@code last}. */
    private boolean near(int first, int last) {
        for (int at = first; at < last; at++) {
            String gap = gap(at);
            if (gap.length() > GAP || gap.chars().anyMatch(unit -> " \u00a0.,-/'’º°ª\t\n\u202f".indexOf(unit) < 0)) {
                return false;
            }
        }
        return true;
    }

    /** 9.5.2024, 05/09/2024, 9-5-24. */
    private Optional<Found> numeric(int at) {
        if (!has(at + 2) || !tokens.get(at + 1).isSmall() || !tokens.get(at + 2).isNumber()) {
            return Optional.empty();
        }
        String mark = gap(at).strip();
        if (mark.length() != 1
                || !"./-".contains(mark)
                || !mark.equals(gap(at + 1).strip())) {
            return Optional.empty();
        }
        int first = tokens.get(at).value();
        int second = tokens.get(at + 1).value();
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
        int month = filler(at + 1);
        if (!has(month) || month(month) == 0) {
            return Optional.empty();
        }
        int year = filler(month + 1);
        return has(year) && near(at, year) ? date(year, month(month), at, at, year) : Optional.empty();
    }

    /** 9 tháng 5 năm 2024. */
    private Optional<Found> vietnamese(int at) {
        if (!has(at + 3) || !tokens.get(at + 1).word().equals("tháng")) {
            return Optional.empty();
        }
        int year = filler(at + 3);
        return has(year) && near(at, year) ? date(year, tokens.get(at + 2).value(), at, at, year) : Optional.empty();
    }

    /** May 9, 2024; May 9th 2024. */
    private Optional<Found> monthFirst(int at) {
        if (!has(at + 2) || !tokens.get(at + 1).isSmall()) {
            return Optional.empty();
        }
        int year = filler(at + 2);
        return has(year) && near(at, year) ? date(year, month(at), at + 1, at, year) : Optional.empty();
    }

    private Optional<Found> date(int yearAt, int month, int dayAt, int first, int last) {
        int day = tokens.get(dayAt).value();
        int end = tokens.get(last).end();
        int year = year(tokens.get(yearAt));
        if (year == 0 && glued(tokens.get(yearAt))) {
            year = THIS_CENTURY + tokens.get(yearAt).value() / CENTURY;
            end = tokens.get(yearAt).start() + 2;
        }
        if (year == 0 || month < 1 || month > MONTHS || day < 1 || day > DAYS) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return Optional.of(
                    new Found(date, Optional.empty(), tokens.get(first).start(), end));
        } catch (DateTimeException e) {
            // The 31st of February is no date.
            return Optional.empty();
        }
    }

    /** The year it says, 0 when it says none. */
    private int year(Token token) {
        int value = token.value();
        if (!token.isNumber() || clockFollows(token)) {
            return 0;
        }
        if (token.length() == 2 && loose && !goesOn(token)) {
            return value + (value >= LAST_CENTURY ? THIS_CENTURY - CENTURY : THIS_CENTURY);
        }
        if (token.length() != YEAR_DIGITS) {
            return 0;
        }
        int common = value > LAST_YEAR + BUDDHIST / 2 ? value - BUDDHIST : value;
        return common >= FIRST_YEAR && common <= LAST_YEAR ? common : 0;
    }

    /** True for the 31 of 3.6.31.2 and of 9 May 31:45. */
    private boolean goesOn(Token token) {
        int at = token.end();
        return at + 1 < text.length() && ".:".indexOf(text.charAt(at)) >= 0 && Character.isDigit(text.charAt(at + 1));
    }

    /** True for the 1912 of 28.09.1912:44, where a year of two digits and a clock time were printed together. */
    private boolean glued(Token token) {
        return loose && token.length() == YEAR_DIGITS && clockFollows(token);
    }

    private boolean clockFollows(Token token) {
        int at = token.end();
        return at + 1 < text.length() && text.charAt(at) == ':' && Character.isDigit(text.charAt(at + 1));
    }

    /** The last day without a year. */
    static Optional<MonthDay> lastWithoutYear(String text) {
        DateScan scan = new DateScan(text, Order.EITHER, false);
        Optional<MonthDay> last = Optional.empty();
        for (int at = 0; at + 1 < scan.tokens.size(); at++) {
            int month = Math.max(scan.month(at), scan.month(at + 1));
            int dayAt = scan.month(at) > 0 ? at + 1 : at;
            Token day = scan.tokens.get(dayAt);
            boolean apart = scan.near(at, at + 1) && !scan.yearFollows(at + 2);
            if (month > 0
                    && apart
                    && day.isSmall()
                    && day.value() > 0
                    && day.value() <= Month.of(month).maxLength()) {
                last = Optional.of(MonthDay.of(month, day.value()));
            }
        }
        return last;
    }

    private boolean yearFollows(int at) {
        return has(at) && tokens.get(at).length() == YEAR_DIGITS && year(tokens.get(at)) > 0 && near(at - 1, at);
    }
}
