package org.stemma.web.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.Account;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.collation.Difference;
import org.stemma.collation.Entry;
import org.stemma.collation.Locus;
import org.stemma.collation.Reading;
import org.stemma.collation.Variant;
import org.stemma.provenance.Claim;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.tell.ChainWords;
import org.stemma.tell.ClaimWords;
import org.stemma.tell.DateWords;
import org.stemma.tell.Sigla;

/** Fills the table of a story's claims. */
final class ClaimTables {

    /** More of a value or of the words behind it than this is cut; the report has the rest. */
    private static final int LONGEST = 160;

    private final Account account;
    private final Sigla sigla;
    private final Places places;
    private final Map<ReportId, AnnotatedReport> reports = new HashMap<>();
    private final List<ClaimTable.Column> columns = new ArrayList<>();
    private final Map<ReportId, Integer> numbers = new HashMap<>();

    ClaimTables(Account account, Sigla sigla, Places places) {
        this.account = account;
        this.sigla = sigla;
        this.places = places;
        account.coverage()
                .reports()
                .forEach(annotated -> reports.put(annotated.report().id(), annotated));
        for (Report report : sigla.reports()) {
            numbers.put(report.id(), columns.size());
            columns.add(column(report));
        }
    }

    private ClaimTable.Column column(Report report) {
        return new ClaimTable.Column(
                sigla.of(report.id()),
                Sigla.outlet(report),
                DateWords.of(report.published()),
                places.report(report.id()));
    }

    ClaimTable table() {
        List<Claim> claims = account.stemma().claims().stream()
                .filter(claim -> claim.entry().locus().kind() != Locus.Kind.UTTERANCE)
                .toList();
        List<ClaimTable.Row> shared = claims.stream()
                .filter(ClaimTables::isShared)
                .sorted(Comparator.comparingInt(claim -> -claim.lineages()))
                .map(this::row)
                .toList();
        List<ClaimTable.Row> single =
                claims.stream().filter(claim -> !isShared(claim)).map(this::row).toList();
        List<Badge> legend = Arrays.stream(Difference.values())
                .filter(difference -> difference != Difference.WORDING)
                .map(Badge::of)
                .filter(badge -> shared.stream().anyMatch(row -> row.badges().contains(badge)))
                .toList();
        return new ClaimTable(columns, shared, single, legend);
    }

    static boolean isShared(Claim claim) {
        return claim.entry().witnesses().size() > 1;
    }

    ClaimTable.Row row(Claim claim) {
        Entry entry = claim.entry();
        return new ClaimTable.Row(
                entry.locus().id().value(),
                entry.locus().about(),
                claim.outlets(),
                claim.lineages(),
                (claim.rootsAreUpperBound() ? "≤\u202f" : "") + claim.roots().size(),
                ClaimWords.who(claim, sigla),
                ClaimWords.status(claim),
                claim.agreement() == Claim.Agreement.DIFFERING,
                Badge.of(entry.differences()),
                cells(entry));
    }

    private List<ClaimTable.Cell> cells(Entry entry) {
        SortedMap<Integer, List<ClaimTable.Said>> said = new TreeMap<>();
        for (Variant variant : entry.variants()) {
            boolean most = variant.equals(entry.variants().getFirst());
            List<Badge> badges = most ? List.of() : Badge.of(entry.differences());
            for (Reading reading : variant.readings()) {
                said.computeIfAbsent(known(numbers, reading), number -> new ArrayList<>())
                        .add(said(reading, entry.variants().size() > 1, badges));
            }
        }
        return said.entrySet().stream()
                .map(cell -> new ClaimTable.Cell(columns.get(cell.getKey()), cell.getValue()))
                .toList();
    }

    private static <T> T known(Map<ReportId, T> ofReports, Reading reading) {
        return Optional.ofNullable(ofReports.get(reading.report()))
                .orElseThrow(
                        () -> new IllegalArgumentException("reading " + reading + " of a report that is not there"));
    }

    private ClaimTable.Said said(Reading reading, boolean several, List<Badge> badges) {
        AnnotatedReport annotated = known(reports, reading);
        return new ClaimTable.Said(
                ChainWords.of(reading.chain()),
                several ? Optional.of(cut(reading.value())) : Optional.empty(),
                badges,
                cut(reading.span().of(annotated.report().text())),
                places.report(reading.report(), reading.span(), Stretches.first(annotated, reading.span())));
    }

    private static String cut(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int blank = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, blank > 0 ? blank : LONGEST) + " …";
    }
}
