package org.stemma.bench;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Errors of expressions of time by the kind of value that gold, or for extra ones our own mark, has: {@code quarter → year 12}.
 * Belongs to one run of {@link TimeBench}.
 */
final class TimeErrors {

    private static final Map<String, Pattern> KINDS = kinds();

    private final Map<String, Integer> values = new TreeMap<>();
    private final Map<String, Integer> missed = new TreeMap<>();
    private final Map<String, Integer> extra = new TreeMap<>();

    /** Notes what became of an expression of gold: a value of ours, or nothing. */
    void count(String gold, Optional<String> ours) {
        if (ours.isEmpty()) {
            missed.merge(kind(gold), 1, Integer::sum);
        } else if (!ours.get().equals(gold)) {
            values.merge(kind(gold) + " for " + kind(ours.get()), 1, Integer::sum);
        }
    }

    /** Notes an expression of ours that gold does not have. */
    void extra(String ours) {
        extra.merge(kind(ours), 1, Integer::sum);
    }

    /** Prints the counts, the most frequent first, as "gold for ours". */
    void print(PrintStream out) {
        print("values that differ", values, out);
        print("missed", missed, out);
        print("extra", extra, out);
    }

    private static void print(String title, Map<String, Integer> counts, PrintStream out) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        out.printf(Locale.ROOT, "  %s, TimeBank and AQUAINT together: %d%n", title, all);
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(count -> out.printf(Locale.ROOT, "    %4d %s%n", count.getValue(), count.getKey()));
    }

    private static String kind(String value) {
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().matcher(value).matches())
                .map(kind -> kind.getKey().substring(2))
                .findFirst()
                .orElse("another");
    }

    /** Ordered by the letter before each name. */
    private static Map<String, Pattern> kinds() {
        Map<String, Pattern> kinds = new TreeMap<>();
        kinds.put("a length", Pattern.compile("P.*"));
        kinds.put("b vague", Pattern.compile("[A-Z]+_REF"));
        kinds.put("c quarter", Pattern.compile("[\\dX]{4}-[QH].*"));
        kinds.put("d week", Pattern.compile("[\\dX]{4}-W[^-]*"));
        kinds.put("e weekend or weekday", Pattern.compile("[\\dX]{4}-W.*-.*"));
        kinds.put("f part of a day", Pattern.compile(".*T.*"));
        kinds.put("g season", Pattern.compile("[\\dX]{4}-(?:SP|SU|FA|WI)"));
        kinds.put("h day", Pattern.compile("[\\dX]{4}-[\\dX]{2}-[\\dX]{2}"));
        kinds.put("i month", Pattern.compile("[\\dX]{4}-[\\dX]{2}"));
        kinds.put("j year", Pattern.compile("\\d{4}"));
        return kinds;
    }
}
