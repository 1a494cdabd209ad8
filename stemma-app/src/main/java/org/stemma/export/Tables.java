package org.stemma.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.Account;
import org.stemma.annotation.Source;
import org.stemma.annotation.Statement;
import org.stemma.collation.Reading;
import org.stemma.collation.Variant;
import org.stemma.export.Table.Column;
import org.stemma.ledger.Holding;
import org.stemma.provenance.Claim;
import org.stemma.provenance.Descent;
import org.stemma.provenance.Root;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.Span;

/** An account as tables: one fact a row, the report and the place in its text with each. Lists inside a cell are parted by a vertical bar. */
final class Tables {

    private final Account account;

    private Tables(Account account) {
        this.account = account;
    }

    /** One reading of a claim. */
    record Said(Claim claim, Variant variant, Reading reading, Report report) {}

    /** One statement of a report. */
    record Stated(Report report, Statement statement) {

        Span content() {
            return new Span(
                    statement.content().getFirst().start(),
                    statement.content().getLast().end());
        }
    }

    static Table<Said> claims(Account account) {
        List<Said> rows = new ArrayList<>();
        for (Claim claim : account.stemma().claims()) {
            for (Variant variant : claim.entry().variants()) {
                for (Reading reading : variant.readings()) {
                    rows.add(new Said(claim, variant, reading, report(account, reading.report())));
                }
            }
        }
        return new Table<>("claim", new Tables(account).claimColumns(), rows);
    }

    private List<Column<Said>> claimColumns() {
        return List.of(
                Column.text("story", row -> story()),
                Column.text("claim", row -> row.claim().entry().locus().id().value()),
                Column.text("about", row -> Reuse.about(account, row.claim())),
                Column.text("agreement", row -> lower(row.claim().agreement())),
                Column.text(
                        "differences",
                        row -> row.claim().entry().differences().stream()
                                .map(Tables::lower)
                                .collect(Collectors.joining("|"))),
                Column.whole("outlets", row -> row.claim().outlets()),
                Column.whole("lineages", row -> row.claim().lineages()),
                Column.whole("roots", row -> row.claim().roots().size()),
                Column.truth("roots_are_upper_bound", row -> row.claim().rootsAreUpperBound()),
                Column.truth("second_hand", row -> row.claim().secondHand()),
                Column.text(
                        "unnamed_sources", row -> String.join("|", row.claim().unnamedSources())),
                Column.text("variant", row -> Reuse.value(account, row.variant())),
                Column.text("report", row -> row.report().id().value()),
                Column.perhaps("outlet", row -> outlet(row.report())),
                Column.text("published", row -> row.report().published().edtf()),
                Column.perhaps("url", row -> row.report().url()),
                Column.whole("start", row -> row.reading().span().start()),
                Column.whole("end", row -> row.reading().span().end()),
                Column.perhaps(
                        "text", row -> Reuse.text(row.report(), row.reading().span())),
                Column.text(
                        "sha256", row -> Reuse.hash(row.report(), row.reading().span())),
                Column.text("chain", row -> chain(row.reading().chain())),
                Column.text("reading_roots", row -> roots(row)));
    }

    private static String roots(Said row) {
        return row.claim().ends().getOrDefault(row.reading(), List.of()).stream()
                .map(Root::name)
                .collect(Collectors.joining("|"));
    }

    static Table<Stated> statements(Account account) {
        List<Stated> rows = account.coverage().reports().stream()
                .flatMap(annotated ->
                        annotated.statements().stream().map(statement -> new Stated(annotated.report(), statement)))
                .toList();
        return new Table<>("statement", new Tables(account).statementColumns(), rows);
    }

    private List<Column<Stated>> statementColumns() {
        return List.of(
                Column.text("story", row -> story()),
                Column.text("report", row -> row.report().id().value()),
                Column.perhaps("outlet", row -> outlet(row.report())),
                Column.text("published", row -> row.report().published().edtf()),
                Column.perhaps("url", row -> row.report().url()),
                Column.whole("start", row -> row.content().start()),
                Column.whole("end", row -> row.content().end()),
                Column.perhaps("text", row -> Reuse.text(row.report(), row.content())),
                Column.text("sha256", row -> Reuse.hash(row.report(), row.content())),
                Column.perhaps(
                        "cue",
                        row -> row.statement()
                                .cue()
                                .map(cue -> row.report()
                                        .text()
                                        .substring(
                                                cue.span().start(), cue.span().end()))),
                Column.text("mode", row -> lower(row.statement().mode())),
                Column.text("stage", row -> lower(row.statement().stage())),
                Column.truth("negated", row -> row.statement().negated()),
                Column.truth("hedged", row -> row.statement().hedged()),
                Column.text("chain", row -> chain(row.statement().chain())));
    }

    static Table<Descent> descents(Account account) {
        Tables tables = new Tables(account);
        return new Table<>(
                "descent",
                List.of(
                        Column.text("story", row -> tables.story()),
                        Column.text("from", row -> row.from().id()),
                        Column.text("to", row -> row.to().value()),
                        Column.text("how", row -> lower(row.how())),
                        Column.number("share", Descent::share),
                        Column.number("confidence", Descent::confidence),
                        Column.whole("passages", row -> row.passages().size()),
                        Column.text("why", row -> String.join("|", row.why()))),
                account.stemma().descents());
    }

    static Table<Holding> holdings(Account account) {
        Tables tables = new Tables(account);
        return new Table<>(
                "holding",
                List.of(
                        Column.text("story", row -> tables.story()),
                        Column.text("claim", row -> row.claim().value()),
                        Column.text("subject", row -> tables.guarded(row, row.subject())),
                        Column.text("relation", row -> tables.guarded(row, row.relation())),
                        Column.text("object", row -> tables.guarded(row, row.object())),
                        Column.text("valid", row -> row.valid().edtf()),
                        Column.text("known", row -> row.known().edtf()),
                        Column.text("status", row -> lower(row.status())),
                        Column.text("according", row -> chain(row.according())),
                        Column.text(
                                "evidence",
                                row -> row.evidence().stream()
                                        .map(place -> place.report() + ":"
                                                + place.span().start() + "-"
                                                + place.span().end())
                                        .collect(Collectors.joining("|")))),
                account.holdings());
    }

    private String guarded(Holding holding, String words) {
        return Reuse.guarded(
                account,
                words,
                holding.evidence().stream().map(Holding.Evidence::report).toList());
    }

    private String story() {
        return account.coverage().story().id().value();
    }

    private static Report report(Account account, ReportId id) {
        return account.coverage().report(id).orElseThrow().report();
    }

    private static Optional<String> outlet(Report report) {
        return report.outlet().map(outlet -> outlet.name());
    }

    /** Each link as its kind and name, from the report outwards. */
    private static String chain(List<Source> chain) {
        return chain.stream()
                .map(source -> source.name().isEmpty() ? Trees.kind(source) : Trees.kind(source) + ":" + source.name())
                .collect(Collectors.joining("|"));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
