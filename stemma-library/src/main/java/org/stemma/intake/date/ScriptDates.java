package org.stemma.intake.date;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.intake.page.Element;
import org.stemma.intake.page.Page;
import org.stemma.report.When;

/** Reads publication dates from the data that a page's scripts carry: {@code "datePublished":"2024-05-09"}. */
final class ScriptDates {

    /** Parts of keys that speak of publishing. */
    private static final List<String> PARTS = List.of("ublish", "ublicat", "osted", "ubDate", "ubdate");
    /** Scripts longer than this are programs or whole sites. */
    private static final int LONGEST = 2_000_000;

    private static final int KEY = 40;
    private static final int VALUE = 40;
    private static final int LEAST = 8;

    private ScriptDates() {}

    /** The one day that all such fields name; none when they name several, for then they list other reports too. */
    static List<When> of(Page page, Order order) {
        Map<LocalDate, When> days = new LinkedHashMap<>();
        for (Element telling : page.telling()) {
            String code = telling.name().equals("script") ? telling.program() : "";
            for (String part : code.length() < LONGEST ? PARTS : List.<String>of()) {
                for (int at = code.indexOf(part); at >= 0; at = code.indexOf(part, at + part.length())) {
                    read(code, at, order)
                            .ifPresent(when -> days.putIfAbsent(when.firstDay().orElseThrow(), when));
                }
            }
        }
        return days.size() == 1 ? List.copyOf(days.values()) : List.of();
    }

    /** The field around {@code at}: a key, perhaps in quotes and escaped once more, a colon or equals sign, a value. */
    private static Optional<When> read(String code, int at, Order order) {
        int start = at;
        while (start > 0 && at - start < KEY && isKey(code.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < code.length() && end - at < KEY && isKey(code.charAt(end))) {
            end++;
        }
        int sign = skip(code, end, "\\\"' ");
        if (sign >= code.length() || ":=".indexOf(code.charAt(sign)) < 0) {
            return Optional.empty();
        }
        int from = skip(code, sign + 1, "\\\"' ");
        int to = from;
        while (to < code.length() && to - from < VALUE && "\"'\\,;}<>".indexOf(code.charAt(to)) < 0) {
            to++;
        }
        return to - from < LEAST ? Optional.empty() : read(code.substring(start, end), code.substring(from, to), order);
    }

    private static boolean isKey(char unit) {
        return Character.isLetter(unit) || unit == '_' || unit == '-';
    }

    private static int skip(String code, int from, String marks) {
        int at = from;
        while (at < code.length() && marks.indexOf(code.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static Optional<When> read(String key, String value, Order order) {
        if (NameSays.of(key).label() != Label.PUBLISHED) {
            return Optional.empty();
        }
        return Stamp.read(value, order, List.of("the page's scripts say " + key + " \"" + value.strip() + "\""))
                .filter(when -> when instanceof When.At || when instanceof When.On);
    }
}
