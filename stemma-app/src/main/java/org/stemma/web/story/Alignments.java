package org.stemma.web.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.Account;
import org.stemma.collation.Locus;
import org.stemma.collation.Reading;
import org.stemma.provenance.Claim;
import org.stemma.report.ReportId;
import org.stemma.report.Span;

/** Finds what some reports of a story have alike: the loci at which two of them have a reading. */
final class Alignments {

    private Alignments() {}

    /** In the order of the first of {@code reports} that has each, numbered from 1. */
    static List<Alignment> of(Account account, List<ReportId> reports) {
        List<Alignment> found = new ArrayList<>();
        for (Claim claim : account.stemma().claims()) {
            Map<ReportId, List<Span>> places = places(claim, Set.copyOf(reports));
            if (places.size() > 1 && claim.entry().locus().kind() != Locus.Kind.UTTERANCE) {
                found.add(new Alignment(
                        1,
                        claim.entry().locus().about(),
                        claim.agreement() == Claim.Agreement.DIFFERING,
                        Badge.of(claim.entry().differences()),
                        places));
            }
        }
        if (!reports.isEmpty()) {
            found.sort(order(reports));
        }
        List<Alignment> numbered = new ArrayList<>();
        found.forEach(alignment -> numbered.add(alignment.numbered(numbered.size() + 1)));
        return numbered;
    }

    private static Map<ReportId, List<Span>> places(Claim claim, Set<ReportId> reports) {
        Map<ReportId, List<Span>> places = new TreeMap<>();
        for (Reading reading : claim.entry().readings()) {
            if (reports.contains(reading.report())) {
                List<Span> spans = places.computeIfAbsent(reading.report(), absent -> new ArrayList<>());
                if (!spans.contains(reading.span())) {
                    spans.add(reading.span());
                }
            }
        }
        return places;
    }

    private static Comparator<Alignment> order(List<ReportId> reports) {
        Comparator<Alignment> order = Comparator.comparingInt(alignment -> alignment.start(reports.getFirst()));
        for (ReportId report : reports.subList(1, reports.size())) {
            order = order.thenComparingInt(alignment -> alignment.start(report));
        }
        return order.thenComparing(Alignment::about);
    }

    /** How many loci each two reports have in common. */
    static Map<Set<ReportId>, Integer> common(Account account) {
        Map<Set<ReportId>, Integer> common = new LinkedHashMap<>();
        for (Claim claim : account.stemma().claims()) {
            List<ReportId> witnesses = List.copyOf(claim.entry().witnesses());
            for (int i = 0; i < witnesses.size(); i++) {
                for (int j = 0; j < i; j++) {
                    common.merge(Set.of(witnesses.get(i), witnesses.get(j)), 1, Integer::sum);
                }
            }
        }
        return common;
    }
}
