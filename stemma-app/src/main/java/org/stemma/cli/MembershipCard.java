package org.stemma.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.stemma.report.Report;
import org.stemma.story.Coverage;
import org.stemma.story.Evidence;
import org.stemma.story.Story;

/** One story's reports and why each belongs to it. */
final class MembershipCard {

    private static final List<Integer> COLUMNS = List.of(2, 25, 25, 42);

    /** Rounds to 0.00. */
    private static final double LEAST_SCORE = 0.005;

    private MembershipCard() {}

    static String of(Coverage coverage, String title, Style style) {
        Sigla sigla = new Sigla(coverage);
        List<String> lines = new ArrayList<>();
        Layout.wrap(title, Layout.WIDTH).forEach(line -> lines.add(style.title(line)));
        lines.add("story " + coverage.story().id());
        for (Report report : sigla.reports()) {
            lines.add(Layout.row(
                    List.of(sigla.of(report.id()), Sigla.outlet(report), published(report), report.input()), COLUMNS));
            lines.add("      · report " + report.id());
            coverage.story().members().stream()
                    .filter(member -> member.report().equals(report.id()))
                    .forEach(member -> lines.add(Layout.hanging("      · ", why(member.evidence()))));
        }
        for (Story.Antecedent antecedent : coverage.story().antecedents()) {
            lines.add(Layout.hanging("goes back to story " + antecedent.story() + ": ", why(antecedent.evidence())));
        }
        return String.join("\n", lines) + "\n";
    }

    static String published(Report report) {
        return report.published().edtf().isEmpty()
                ? "date unknown"
                : report.published().edtf();
    }

    /** What speaks for it and what against; what weighs nothing, and what is against every pair of reports, is not worth a line; what was left out of account is told last. */
    static String why(List<Evidence> evidence) {
        String why = weighed(evidence.stream().filter(piece -> !isStock(piece)).toList());
        String stock = details(evidence, MembershipCard::isStock);
        return stock.isEmpty() ? why : why + "; " + stock;
    }

    private static boolean isStock(Evidence piece) {
        return piece.feature().equals(Evidence.STOCK);
    }

    private static String weighed(List<Evidence> evidence) {
        String with = details(evidence, piece -> piece.score() >= LEAST_SCORE);
        String against = details(
                evidence,
                piece -> piece.score() <= -LEAST_SCORE && !piece.feature().equals("chance"));
        if (with.isEmpty() && against.isEmpty()) {
            return details(evidence, piece -> true);
        }
        return against.isEmpty() ? with : with + (with.isEmpty() ? "" : "; ") + "against it: " + against;
    }

    private static String details(List<Evidence> evidence, Predicate<Evidence> which) {
        return evidence.stream().filter(which).map(Evidence::detail).collect(Collectors.joining("; "));
    }
}
