package org.stemma.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.annotation.Amount;
import org.stemma.report.ReportId;

/**
 * The questions that the readings of one locus answer differently: how much of it, how many of what. Alignment has brought
 * them together; here typed values are compared.
 */
final class Aspects {

    /** A line of the apparatus still without its silent reports. */
    record Aspect(String name, String about, List<Variant> variants, List<Difference> differences) {}

    /** A date so many days before publication is history. */
    private static final int HISTORY_DAYS = 45;

    private Aspects() {}

    /** The aspects on which {@code points} differ, scope before numbers. */
    static List<Aspect> of(List<Point> points) {
        List<Aspect> aspects = new ArrayList<>();
        scope(points).ifPresent(aspects::add);
        aspects.addAll(numbers(points));
        return aspects;
    }

    private static Optional<Aspect> scope(List<Point> points) {
        Optional<String> deed = sharedDeed(points);
        if (deed.isEmpty()) {
            return Optional.empty();
        }
        TreeMap<String, List<Reading>> byValue = new TreeMap<>();
        for (Point point : points) {
            scopeOf(point, deed.get())
                    .ifPresent(scope -> byValue.computeIfAbsent(scope.value(), value -> new ArrayList<>())
                            .add(new Reading(point.report(), scope.span(), scope.value(), point.chain())));
        }
        long said = byValue.keySet().stream()
                .filter(value -> !value.equals(Scope.NOT_SAID))
                .count();
        List<Variant> variants = variants(byValue);
        return said > 1 && witnesses(variants) > 1
                ? Optional.of(new Aspect("scope", "how much of it", variants, List.of(Difference.SCOPE)))
                : Optional.empty();
    }

    /** The deed that the most reports tell of with a scope. */
    private static Optional<String> sharedDeed(List<Point> points) {
        Map<String, Set<ReportId>> tellers = new TreeMap<>();
        for (Point point : points) {
            for (Scope scope : point.scopes()) {
                tellers.computeIfAbsent(scope.family(), family -> new TreeSet<>())
                        .add(point.report());
            }
        }
        return tellers.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Set<ReportId>>>comparingInt(
                                entry -> entry.getValue().size())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    private static Optional<Scope> scopeOf(Point point, String deed) {
        return point.scopes().stream()
                .filter(scope -> scope.family().equals(deed))
                .max(Comparator.comparing(Scope::isSaid).thenComparing(Scope::span, Comparator.reverseOrder()));
    }

    private static List<Aspect> numbers(List<Point> points) {
        Map<String, List<Counted>> byThing = new TreeMap<>();
        for (Point point : points) {
            for (Amount amount : point.amounts()) {
                Counted counted = new Counted(point, amount);
                if (Counted.hasValue(amount) && !counted.what().isBlank() && !counted.isToll()) {
                    byThing.computeIfAbsent(counted.what(), thing -> new ArrayList<>())
                            .add(counted);
                }
            }
        }
        List<Aspect> aspects = new ArrayList<>();
        byThing.forEach((thing, counted) -> number(thing, counted).ifPresent(aspects::add));
        return aspects;
    }

    /** The tolls of a story, whatever locus their figures stand at: a happening has one number of dead. */
    static List<Aspect> tolls(List<Point> points) {
        Map<String, List<Counted>> byDeed = new TreeMap<>();
        for (Point point : points) {
            for (Amount amount : point.amounts()) {
                Counted counted = new Counted(point, amount);
                if (Counted.hasValue(amount) && counted.isToll() && !isHistory(point)) {
                    byDeed.computeIfAbsent(counted.what(), deed -> new ArrayList<>())
                            .add(counted);
                }
            }
        }
        List<Aspect> tolls = new ArrayList<>();
        byDeed.forEach((deed, counted) -> tolls.add(toll(deed, counted)));
        return tolls;
    }

    /** The figures of an earlier happening that a report looks back on are not this one's. */
    private static boolean isHistory(Point point) {
        return point.times().stream()
                .flatMap(time -> time.when().lastDay().stream())
                .anyMatch(day -> point.annotated()
                        .report()
                        .published()
                        .firstDay()
                        .map(published -> day.plusDays(HISTORY_DAYS).isBefore(published))
                        .orElse(false));
    }

    private static Aspect toll(String deed, List<Counted> counted) {
        return number(deed, counted)
                .orElseGet(() ->
                        new Aspect("number-" + deed, "how many " + Counted.noun(deed), byValue(counted), List.of()));
    }

    private static List<Variant> byValue(List<Counted> counted) {
        return variants(counted.stream()
                .collect(Collectors.groupingBy(
                        Counted::value, TreeMap::new, Collectors.mapping(Counted::reading, Collectors.toList()))));
    }

    private static Optional<Aspect> number(String thing, List<Counted> counted) {
        boolean differ = counted.stream()
                .anyMatch(a -> counted.stream()
                        .anyMatch(b -> !a.point().report().equals(b.point().report()) && a.excludes(b)));
        if (!differ) {
            return Optional.empty();
        }
        Difference difference = Growth.grows(counted.stream()
                        .map(one -> new Growth.Figure(
                                one.point().annotated().report().published(), one.low()))
                        .toList())
                ? Difference.UPDATE
                : Difference.NUMBER;
        return Optional.of(new Aspect(
                "number-" + thing, "how many " + Counted.noun(thing), byValue(counted), List.of(difference)));
    }

    private static List<Variant> variants(Map<String, List<Reading>> byValue) {
        return byValue.entrySet().stream()
                .map(entry -> new Variant(entry.getKey(), entry.getValue()))
                .sorted(Comparator.<Variant>comparingInt(
                                variant -> -variant.readings().size())
                        .thenComparing(Variant::value))
                .toList();
    }

    private static long witnesses(List<Variant> variants) {
        return variants.stream()
                .flatMap(variant -> variant.readings().stream())
                .map(Reading::report)
                .distinct()
                .count();
    }
}
