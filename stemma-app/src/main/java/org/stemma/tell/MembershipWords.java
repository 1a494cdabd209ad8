package org.stemma.tell;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.stemma.report.Report;
import org.stemma.story.Evidence;

/** The words for when a report was published and why it is in its story. */
public final class MembershipWords {

    /** Rounds to 0.00. */
    private static final double LEAST_SCORE = 0.005;

    private MembershipWords() {}

    /** When it was published, as far as that is known. */
    public static String published(Report report) {
        return report.published().edtf().isEmpty()
                ? "date unknown"
                : report.published().edtf();
    }

    /** What speaks for it and what against; what weighs nothing, and what is against every pair of reports, is not worth a line; what was left out of account is told last. */
    public static String why(List<Evidence> evidence) {
        String why = weighed(evidence.stream().filter(piece -> !isStock(piece)).toList());
        String stock = details(evidence, MembershipWords::isStock);
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
