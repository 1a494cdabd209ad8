package org.stemma.briefing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.collation.Apparatus;
import org.stemma.collation.Entry;
import org.stemma.collation.Locus;
import org.stemma.collation.LocusId;
import org.stemma.collation.Reading;
import org.stemma.story.Coverage;

/** What one report has and nothing in any other comes near to. */
final class OnlyOne {

    /** Shorter clauses are seldom news of their own. */
    private static final int FEWEST_WORDS = 6;

    /** A clause that starts with one of these cannot be read without the one before it. */
    private static final Set<String> LEANING =
            Set.of("which", "who", "whose", "it", "they", "this", "that", "these", "he", "she", "their", "its");

    private OnlyOne() {}

    static List<LocusId> hasIt(Coverage coverage, Apparatus apparatus) {
        if (coverage.reports().size() < 2) {
            return List.of();
        }
        return apparatus.entries().stream()
                .filter(entry -> entry.locus().kind() == Locus.Kind.POINT && entry.alone())
                .filter(entry -> isNews(coverage, entry))
                .map(entry -> entry.locus().id())
                .toList();
    }

    /** Long enough, and with a name, a date or a figure that could be checked. */
    private static boolean isNews(Coverage coverage, Entry entry) {
        Reading reading = entry.readings().getFirst();
        AnnotatedReport annotated = coverage.report(reading.report()).orElseThrow();
        boolean checkable = !AnnotatedReport.within(annotated.mentions(), reading.span())
                        .isEmpty()
                || !AnnotatedReport.within(annotated.times(), reading.span()).isEmpty()
                || !AnnotatedReport.within(annotated.amounts(), reading.span()).isEmpty();
        List<String> words = List.of(reading.value().split(" ", -1));
        return checkable
                && words.size() >= FEWEST_WORDS
                && !LEANING.contains(words.getFirst().toLowerCase(Locale.ROOT));
    }
}
