package org.stemma.collation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.annotation.Amount;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Source;
import org.stemma.annotation.Statement;
import org.stemma.annotation.TimeMention;
import org.stemma.report.ReportId;
import org.stemma.report.Span;

/**
 * One clause of one report with what it can be compared by.
 *
 * @param words the clause as it is compared: insertions opened, quotation marks and white space folded
 * @param statement the innermost statement that covers the clause: through whom the report has it
 * @param families the deeds it tells of; see {@link Predicates}
 * @param places actor keys of the places and bodies it names
 * @param people actor keys of the persons it names
 * @param times when it says so, in text order
 * @param amounts how many it speaks of, in text order
 * @param scopes how much of something it speaks of
 */
record Point(
        AnnotatedReport annotated,
        Span span,
        String words,
        Statement statement,
        Set<String> families,
        Set<String> places,
        Set<String> people,
        List<TimeMention> times,
        List<Amount> amounts,
        List<Scope> scopes) {

    ReportId report() {
        return annotated.report().id();
    }

    String text() {
        return span.of(annotated.report().text());
    }

    List<Source> chain() {
        return statement.chain();
    }

    Reading reading(String value) {
        return new Reading(report(), span, value, chain());
    }

    /** Folds what differs between prints of the same words; an editor's insertion in brackets is not part of them. */
    static String fold(String clause) {
        return clause.replaceAll("\\[[^\\]]{0,80}\\]", " ")
                .replaceAll("[\\[\\]\"“”„«»]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    String folded() {
        return words.toLowerCase(Locale.ROOT);
    }
}
