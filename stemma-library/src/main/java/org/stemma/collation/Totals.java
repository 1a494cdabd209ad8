package org.stemma.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.annotation.Amount;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Mention;
import org.stemma.report.ReportId;
import org.stemma.report.Span;

/**
 * Adds up what a report counts in two steps, "Lapland province … four other provinces", and finds the reports that give the
 * sum itself, "five regions". Only agreement is told: other numbers of such a thing may well count other ones.
 */
final class Totals {

    /** Words for a part of a state that outlets use for one another. */
    private static final Set<String> PARTS = Set.of(
            "region",
            "province",
            "county",
            "oblast",
            "governorate",
            "prefecture",
            "district",
            "canton",
            "marz",
            "department");

    private static final String PART = "region";

    /** What was named before is added to no more characters behind. */
    private static final int REACH = 600;

    /** "Four other provinces": the word stands in the count or directly behind it. */
    private static final Set<String> ADDED = Set.of("other", "more", "further", "additional");

    /** What is listed behind the count stands within so many characters. */
    private static final int LISTED = 200;

    private Totals() {}

    /** The sums that another report gives outright, one aspect for each. */
    static List<Aspects.Aspect> of(List<Point> points) {
        Map<String, List<Reading>> sums = new TreeMap<>();
        for (Point point : points) {
            for (Amount amount : point.amounts()) {
                sum(point, amount)
                        .ifPresent(sum -> sums.computeIfAbsent(key(amount, sum), key -> new ArrayList<>())
                                .add(reading(point, amount, sum)));
            }
        }
        List<Aspects.Aspect> totals = new ArrayList<>();
        sums.forEach((key, derived) -> total(key, derived, points).ifPresent(totals::add));
        return totals;
    }

    private static String key(Amount amount, int sum) {
        return thing(amount.unit()) + " " + sum;
    }

    private static String thing(String unit) {
        return PARTS.contains(unit) ? PART : unit;
    }

    private static Optional<Aspects.Aspect> total(String key, List<Reading> derived, List<Point> points) {
        List<Reading> readings = new ArrayList<>(derived);
        Set<ReportId> adding =
                new TreeSet<>(derived.stream().map(Reading::report).toList());
        Set<ReportId> giving = new TreeSet<>();
        for (Point point : points) {
            for (Amount amount : point.amounts()) {
                boolean exact = !amount.approximate()
                        && amount.low().equals(amount.high())
                        && amount.low().isPresent();
                boolean added = isAdded(point.annotated(), amount);
                if (exact
                        && !added
                        && key(amount, (int) amount.low().getAsDouble()).equals(key)) {
                    readings.add(new Counted(point, amount).reading());
                    giving.add(point.report());
                }
            }
        }
        giving.removeAll(adding);
        String thing = key.substring(0, key.lastIndexOf(' '));
        String value = key.substring(key.lastIndexOf(' ') + 1);
        return giving.isEmpty()
                ? Optional.empty()
                : Optional.of(new Aspects.Aspect(
                        "total-" + thing,
                        "how many " + Counted.noun(thing) + " in all, "
                                + derived.getFirst().value(),
                        List.of(new Variant(value, readings)),
                        List.of()));
    }

    private static Reading reading(Point point, Amount amount, int sum) {
        int more = (int) amount.low().orElseThrow();
        return new Reading(
                point.report(), amount.span(), (sum - more) + " and " + more + " being " + sum, point.chain());
    }

    /** How many there are with those named before: "four other provinces" behind "Lapland province" are five. */
    private static Optional<Integer> sum(Point point, Amount amount) {
        AnnotatedReport annotated = point.annotated();
        boolean whole = amount.low().isPresent() && amount.low().equals(amount.high()) && !amount.approximate();
        if (!whole || amount.unit().isEmpty() || !isAdded(annotated, amount)) {
            return Optional.empty();
        }
        Set<String> named = named(annotated, amount);
        int more = (int) amount.low().getAsDouble();
        boolean listed = listed(annotated, amount, named) <= more;
        return named.isEmpty() || !listed ? Optional.empty() : Optional.of(named.size() + more);
    }

    private static boolean isAdded(AnnotatedReport annotated, Amount amount) {
        for (String word : words(amount.span().of(annotated.report().text()))) {
            if (ADDED.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The keys of what is named before as one of the things counted: "Lapland province", "the province of Lapland". */
    private static Set<String> named(AnnotatedReport annotated, Amount amount) {
        String text = annotated.report().text();
        int end = amount.span().start();
        Set<String> named = new TreeSet<>();
        for (Mention mention : AnnotatedReport.within(annotated.mentions(), new Span(Math.max(0, end - REACH), end))) {
            String[] behind = words(text.substring(
                    mention.span().end(), Math.min(end, mention.span().end() + 30)));
            String[] before = words(text.substring(
                    Math.max(0, mention.span().start() - 30), mention.span().start()));
            boolean followed = behind.length > 0 && isOne(behind[0], amount.unit());
            boolean preceded = before.length > 1
                    && before[before.length - 1].equals("of")
                    && isOne(before[before.length - 2], amount.unit());
            if (followed || preceded) {
                named.add(mention.key());
            }
        }
        return named;
    }

    private static boolean isOne(String noun, String unit) {
        return thing(noun).equals(thing(unit));
    }

    /** How many places the same sentence lists behind the count, those already named left out. */
    private static long listed(AnnotatedReport annotated, Amount amount, Set<String> named) {
        String text = annotated.report().text();
        int from = amount.span().end();
        int to = annotated.sentences().stream()
                .filter(sentence -> sentence.span().covers(amount.span()))
                .mapToInt(sentence -> Math.min(sentence.span().end(), from + LISTED))
                .findFirst()
                .orElse(from);
        String between = text.substring(from, to);
        boolean lists = List.of(words(between)).stream().anyMatch(Totals::opensList) || between.startsWith(":");
        return !lists
                ? 0
                : AnnotatedReport.within(annotated.mentions(), new Span(from, to)).stream()
                        .filter(mention -> mention.type() != Mention.Type.PERSON && !named.contains(mention.key()))
                        .filter(mention -> isBehindList(text, from, mention))
                        .map(Mention::key)
                        .distinct()
                        .count();
    }

    private static boolean opensList(String word) {
        return word.startsWith("includ") || word.equals("namely");
    }

    private static boolean isBehindList(String text, int from, Mention mention) {
        String before = text.substring(from, mention.span().start()).toLowerCase(Locale.ROOT);
        return before.contains("includ") || before.contains("namely") || before.startsWith(":");
    }

    private static String[] words(String text) {
        return text.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}'’-]+", -1);
    }
}
