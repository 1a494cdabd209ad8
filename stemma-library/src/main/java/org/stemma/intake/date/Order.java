package org.stemma.intake.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which of two small numbers is the day in a date such as 05/06/2024. */
public enum Order {
    DAY_FIRST,
    MONTH_FIRST,
    /** Nobody knows: such a date is one of two days. */
    EITHER;

    /** Regions that write the month first (CLDR 46, pattern {@code M/d/y}). */
    private static final Set<String> MONTH_FIRST_REGIONS = Set.of("us", "ph", "pr", "gu", "vi", "as", "mp", "um");

    /** Longer texts are no date fields. */
    private static final int LONGEST = 200;

    private static final Pattern NUMERIC = Pattern.compile("(?<![\\d/.-])(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})(?!\\d)");
    private static final int MONTHS = 12;

    /** The order that dates among {@code printed} show: by a number above twelve, or by one of the days already {@code known}. */
    static Optional<Order> shown(List<String> printed, List<LocalDate> known) {
        int monthFirst = 0;
        for (String words : printed) {
            if (words.length() > LONGEST || !mayHold(words)) {
                continue;
            }
            Matcher date = NUMERIC.matcher(words);
            while (date.find()) {
                int first = Integer.parseInt(date.group(1));
                int second = Integer.parseInt(date.group(3));
                int year = Integer.parseInt(date.group(4));
                boolean swap = known.stream().anyMatch(day -> is(day, year, first, second));
                boolean straight = known.stream().anyMatch(day -> is(day, year, second, first));
                monthFirst +=
                        second > MONTHS || (swap && !straight) ? 1 : first > MONTHS || (straight && !swap) ? -1 : 0;
            }
        }
        return monthFirst == 0 ? Optional.empty() : Optional.of(monthFirst > 0 ? MONTH_FIRST : DAY_FIRST);
    }

    /** True when marks stand between numbers, twice. */
    private static boolean mayHold(String words) {
        int marks = 0;
        for (int at = 1; at < words.length() - 1; at++) {
            boolean mark = words.charAt(at) == '/' || words.charAt(at) == '-';
            marks += mark && Tokens.isDigit(words.charAt(at - 1)) && Tokens.isDigit(words.charAt(at + 1)) ? 1 : 0;
        }
        return marks > 1;
    }

    private static boolean is(LocalDate date, int year, int month, int day) {
        return date.getYear() == year && date.getMonthValue() == month && date.getDayOfMonth() == day;
    }

    /**
     * The order that a page in this language (BCP 47, as in {@code html lang}) uses: English without a region may be either, all
     * other languages put the day first.
     */
    public static Order of(String language) {
        String[] parts = language.toLowerCase(Locale.ROOT).split("[-_]", -1);
        if (MONTH_FIRST_REGIONS.contains(parts[parts.length - 1])) {
            return MONTH_FIRST;
        }
        return parts.length > 1 || !(parts[0].isEmpty() || parts[0].equals("en") || parts[0].equals("und"))
                ? DAY_FIRST
                : EITHER;
    }
}
