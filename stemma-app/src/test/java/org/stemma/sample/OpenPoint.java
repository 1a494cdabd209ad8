package org.stemma.sample;

import java.time.LocalDate;
import java.util.Optional;
import org.stemma.Account;
import org.stemma.annotation.Statement;
import org.stemma.ledger.Holding;
import org.stemma.report.ReportId;
import org.stemma.report.Span;

/** A row of a table of open points: what one report alone has, what nobody reports, refusals, what is scheduled. */
record OpenPoint(SampleRun run, AnswerKey.Row row) {

    Optional<String> fault() {
        return switch (row.words("What")) {
            case "only one has it" -> Check.holds(alone(), "not listed");
            case "nobody reports" ->
                Check.holds(
                        account().brief().nobodyReports().stream().anyMatch(open -> open.contains(row.words("Words"))),
                        "listed are " + account().brief().nobodyReports());
            case "refusal" ->
                Check.holds(
                        refused() && told() && !claimed(),
                        "refusal " + refused() + ", told " + told() + ", claimed " + claimed());
            case "scheduled" -> Check.holds(scheduled(), "not posted for that day");
            default -> throw new IllegalStateException("no test for " + row.words("What"));
        };
    }

    private Account account() {
        return run.account(row.words("Report"));
    }

    private ReportId report() {
        return run.id(row.words("Report"));
    }

    private Span words() {
        return run.span(row.words("Report"), row.words("Words"));
    }

    private boolean alone() {
        return account().stemma().claims().stream()
                .filter(claim -> account()
                        .brief()
                        .onlyOneHasIt()
                        .contains(claim.entry().locus().id()))
                .flatMap(claim -> claim.entry().readings().stream())
                .anyMatch(reading ->
                        reading.report().equals(report()) && reading.span().covers(words()));
    }

    private boolean refused() {
        return run.inStory(row.words("Report")).statements().stream()
                .anyMatch(statement -> statement.stage() == Statement.Stage.REFUSED
                        && statement.span().overlaps(words()));
    }

    private boolean told() {
        return account().brief().sentences().stream()
                .filter(sentence -> sentence.text().startsWith("No comment"))
                .flatMap(sentence -> sentence.citations().stream())
                .anyMatch(citation ->
                        citation.report().equals(report()) && citation.span().overlaps(words()));
    }

    private boolean claimed() {
        return account().apparatus().entries().stream()
                .flatMap(entry -> entry.readings().stream())
                .anyMatch(reading ->
                        reading.report().equals(report()) && reading.span().covers(words()));
    }

    private boolean scheduled() {
        LocalDate day = LocalDate.parse(row.words("Day"));
        return account().holdings().stream()
                .filter(holding -> holding.status() == Holding.Status.SCHEDULED)
                .filter(holding -> holding.valid().lastDay().equals(Optional.of(day)))
                .flatMap(holding -> holding.evidence().stream())
                .anyMatch(evidence ->
                        evidence.report().equals(report()) && evidence.span().overlaps(words()));
    }
}
