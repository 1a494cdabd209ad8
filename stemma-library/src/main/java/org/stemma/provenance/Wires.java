package org.stemma.provenance;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Source;
import org.stemma.collation.Cast;
import org.stemma.names.NameKeys;
import org.stemma.names.NameKind;
import org.stemma.names.NameMatcher;
import org.stemma.provenance.Witness.Lost;
import org.stemma.report.Credit;
import org.stemma.report.Outlet;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.story.Coverage;

/** The agencies and outlets a coverage names as sources, once each whatever the spelling, and the reports they have in it. */
final class Wires {

    /** Words that tell no two agencies apart. */
    private static final Set<String> GENERIC = Set.of(
            "the",
            "news",
            "agency",
            "wire",
            "newswire",
            "service",
            "agencia",
            "agence",
            "agentur",
            "agenzia",
            "noticias",
            "of",
            "de");

    private static final Set<Credit.Role> CREDITED =
            EnumSet.of(Credit.Role.AGENCY, Credit.Role.BUREAU, Credit.Role.RIGHTS_HOLDER);

    /** How the ids of lost witnesses begin. */
    static final String LOST = "lost:";

    private final Map<String, Lost> byFold = new HashMap<>();
    private final Set<String> agencies = new TreeSet<>();
    private final Map<String, List<ReportId>> published;

    Wires(Coverage coverage, Cast cast, NameMatcher matcher) {
        TreeMap<String, String> names = new TreeMap<>();
        TreeSet<String> sources = new TreeSet<>();
        for (AnnotatedReport annotated : coverage.reports()) {
            Report report = annotated.report();
            Stream.concat(sources(annotated), report.outlet().map(Outlet::name).stream())
                    .forEach(name -> names.merge(NameKeys.fold(name), name, Wires::smaller));
            sources(annotated).map(NameKeys::fold).forEach(sources::add);
            report.credits().stream()
                    .filter(credit -> credit.role() == Credit.Role.AGENCY)
                    .forEach(credit -> agencies.add(NameKeys.fold(credit.name())));
        }
        Lineages same = same(names, sources, cast, matcher);
        names.keySet().forEach(fold -> byFold.put(fold, lost(fold, names, same)));
        published = coverage.reports().stream()
                .map(AnnotatedReport::report)
                .filter(report -> report.outlet().isPresent())
                .collect(Collectors.groupingBy(
                        report -> idOf(report.outlet().map(Outlet::name).orElse("")),
                        Collectors.mapping(Report::id, Collectors.toList())));
    }

    /** The text behind this agency's or outlet's name. */
    Lost lost(String name) {
        String fold = NameKeys.fold(name);
        return byFold.getOrDefault(fold, new Lost(LOST + fold, name));
    }

    /** True when some report of the coverage credits it as an agency. */
    boolean isAgency(String name) {
        return agencies.stream().anyMatch(agency -> idOf(agency).equals(idOf(name)));
    }

    boolean isAgency(Report report) {
        return report.outlet().map(Outlet::name).filter(this::isAgency).isPresent();
    }

    boolean isOwn(Report report, String name) {
        return report.outlet()
                .filter(outlet -> idOf(outlet.name()).equals(idOf(name)))
                .isPresent();
    }

    /** True when one outlet is known to have published both. */
    boolean haveOneOutlet(ReportId one, ReportId other) {
        return published.values().stream().anyMatch(reports -> reports.contains(one) && reports.contains(other));
    }

    /** The reports of the coverage that this agency or outlet published itself, by id. */
    List<ReportId> publishedBy(Lost wire) {
        return published.getOrDefault(wire.id(), List.of());
    }

    private String idOf(String name) {
        return lost(name).id();
    }

    /** Those whom a report credits or names as having passed something on. */
    private static Stream<String> sources(AnnotatedReport annotated) {
        Stream<String> credited = annotated.report().credits().stream()
                .filter(credit -> CREDITED.contains(credit.role()))
                .map(Credit::name);
        Stream<String> relaying = annotated.statements().stream()
                .flatMap(statement -> statement.chain().stream())
                .filter(Source.Outlet.class::isInstance)
                .map(Source::name);
        return Stream.concat(credited, relaying);
    }

    /** Which names are one: the same actor, the same telling words, or, for a source, the matcher's verdict. */
    private static Lineages same(Map<String, String> names, Set<String> sources, Cast cast, NameMatcher matcher) {
        Lineages same = new Lineages();
        Map<String, String> first = new HashMap<>();
        names.forEach((fold, name) -> {
            join(same, first, "cast:" + cast.keyOf(fold), fold);
            join(same, first, "words:" + telling(name), fold);
        });
        for (String source : sources) {
            names.forEach((fold, name) -> {
                String known = names.getOrDefault(source, source);
                if (!same.joined(source, fold)
                        && matcher.compare(known, name, NameKind.ORGANISATION).same()) {
                    same.join(source, fold);
                }
            });
        }
        return same;
    }

    private static void join(Lineages same, Map<String, String> first, String key, String fold) {
        boolean says = !key.endsWith(":");
        String other = first.putIfAbsent(key, fold);
        if (says && other != null) {
            same.join(other, fold);
        }
    }

    /** What tells a name from others: its words without the generic ones, run together; of a host name, the name registered. */
    private static String telling(String name) {
        return Hosts.registered(name)
                .orElseGet(() -> Stream.of(NameKeys.fold(name).split(" ", -1))
                        .filter(word -> !GENERIC.contains(word))
                        .collect(Collectors.joining()));
    }

    private static Lost lost(String fold, Map<String, String> names, Lineages same) {
        String shortest = names.entrySet().stream()
                .filter(entry -> same.joined(entry.getKey(), fold))
                .map(Map.Entry::getValue)
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse(fold);
        return new Lost(LOST + same.of(fold), shortest);
    }

    private static String smaller(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
