package org.stemma.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.Account;
import org.stemma.annotation.Source;
import org.stemma.collation.Reading;
import org.stemma.provenance.Claim;
import org.stemma.report.Span;

/** A row of a claims table: met when one claim of the output has readings that cover the anchors of its reports. */
final class ClaimRow {

    private final SampleRun run;
    private final AnswerKey.Row row;
    private final List<AnswerKey.Row> anchors;

    ClaimRow(SampleRun run, AnswerKey.Row row, List<AnswerKey.Row> anchors) {
        this.run = run;
        this.row = row;
        this.anchors = anchors.stream()
                .filter(anchor -> anchor.words("Id").equals(row.words("Id")))
                .toList();
        if (this.anchors.isEmpty()) {
            throw new IllegalStateException("no anchor for " + row.words("Id"));
        }
    }

    /** The checks of all its cells, against the claim of the output that comes nearest. */
    List<Check> checks() {
        Map<String, Optional<String>> faults = candidates().stream()
                .min(Comparator.<Candidate>comparingInt(candidate -> -candidate.covered)
                        .thenComparingLong(candidate -> candidate.faults().values().stream()
                                .filter(Optional::isPresent)
                                .count()))
                .map(Candidate::faults)
                .orElseThrow();
        return faults.entrySet().stream()
                .map(fault -> new Check(row, fault.getKey(), fault.getValue()))
                .toList();
    }

    private List<Candidate> candidates() {
        return anchors.stream()
                .map(anchor -> run.account(anchor.words("Report")))
                .distinct()
                .flatMap(account -> account.stemma().claims().stream().map(claim -> new Candidate(account, claim)))
                .toList();
    }

    /** A claim of the output that may be the one meant. */
    private final class Candidate {

        private final Account account;
        private final Claim claim;
        private final int covered;

        Candidate(Account account, Claim claim) {
            this.account = account;
            this.claim = claim;
            this.covered = (int) anchors.stream()
                    .filter(anchor -> !readings(anchor).isEmpty())
                    .count();
        }

        private List<Reading> readings(AnswerKey.Row anchor) {
            Span words = run.span(anchor.words("Report"), anchor.words("Anchor"));
            return claim.entry().readings().stream()
                    .filter(reading -> reading.report().equals(run.id(anchor.words("Report"))))
                    .filter(reading -> reading.span().covers(words))
                    .toList();
        }

        private Map<String, Optional<String>> faults() {
            Map<String, Optional<String>> faults = new LinkedHashMap<>();
            for (String column : row.cells().keySet()) {
                switch (column) {
                    case "Id" -> faults.put(column, missed());
                    case "Claim" -> {}
                    case "Outlets" -> faults.put(column, count(column, claim.outlets()));
                    case "Lineages" -> faults.put(column, count(column, claim.lineages()));
                    case "Roots" ->
                        faults.put(column, count(column, claim.roots().size()));
                    case "Verdict" -> faults.put(column, new Verdict(account, claim).fault(row.words(column)));
                    default -> faults.put(column, witness(column));
                }
            }
            return faults;
        }

        private Optional<String> missed() {
            String missing = anchors.stream()
                    .filter(anchor -> readings(anchor).isEmpty())
                    .map(anchor -> anchor.words("Report") + " \"" + anchor.words("Anchor") + "\"")
                    .collect(Collectors.joining(", "));
            return missing.isEmpty()
                    ? Optional.empty()
                    : Optional.of("nearest is \""
                            + (covered == 0 ? "none" : claim.entry().locus().about()) + "\" without " + missing);
        }

        private Optional<String> count(String column, int found) {
            String[] bounds = row.words(column).split("–", -1);
            boolean within =
                    Integer.parseInt(bounds[0]) <= found && found <= Integer.parseInt(bounds[bounds.length - 1]);
            return Check.holds(covered > 0 && within, covered == 0 ? "no claim" : "found " + found);
        }

        private Optional<String> witness(String path) {
            if (row.cell(path).silent()) {
                boolean speaks = claim.entry().witnesses().contains(run.id(path));
                return Check.holds(covered > 0 && !speaks, covered == 0 ? "no claim" : "it has a reading");
            }
            List<Reading> read = new ArrayList<>();
            anchors.stream()
                    .filter(anchor -> anchor.words("Report").equals(path))
                    .forEach(anchor -> read.addAll(readings(anchor)));
            boolean all = Links.of(row.cell(path)).stream()
                    .allMatch(links -> read.stream().anyMatch(reading -> links.match(reading.chain())));
            return Check.holds(
                    all, "chains " + read.stream().map(Candidate::chain).toList());
        }

        private static String chain(Reading reading) {
            return reading.chain().stream()
                    .map(link -> link instanceof Source.Author
                            ? "author"
                            : link.getClass().getSimpleName() + " " + link.name())
                    .collect(Collectors.joining(" > "));
        }
    }
}
