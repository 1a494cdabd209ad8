package org.stemma.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.provenance.Press.actor;
import static org.stemma.provenance.Press.apparatus;
import static org.stemma.provenance.Press.cast;
import static org.stemma.provenance.Press.coverage;
import static org.stemma.provenance.Press.entry;
import static org.stemma.provenance.Press.named;
import static org.stemma.provenance.Press.page;
import static org.stemma.provenance.Press.reading;
import static org.stemma.provenance.Press.relay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Mention.Type;
import org.stemma.report.Block.Kind;
import org.stemma.report.Credit.Role;
import org.stemma.report.Span;

/** What every tracer must keep to. */
class TracerLawsTest {

    private static final String FIRST =
            "The Inland Bridge at Tolm was closed to lorries on Friday after divers had found a crack in its second pier.";
    private static final String SECOND =
            "Drivers must take the ferry at Issing, which adds forty kilometres to the way from the quarry to the port.";
    private static final String THIRD =
            "The bridge was built in 1931 and carries nine thousand vehicles a day, twice as many as it was made for.";

    private final Tracer tracer = new StandardTracer();
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void theOrderOfTheReportsChangesNothing() {
        Stemma expected = trace(reports());
        for (int seed = 0; seed < 20; seed++) {
            List<AnnotatedReport> shuffled = new ArrayList<>(reports());
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(trace(shuffled)).isEqualTo(expected);
        }
    }

    @Test
    void noLocaleChangesAnything() {
        String expected = trace(reports()).toString();
        for (String tag : List.of("tr-TR", "hy-AM", "ar-EG", "de-DE")) {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(trace(reports()).toString()).isEqualTo(expected);
        }
    }

    @Test
    void everyPassageLiesInItsText() {
        for (Descent descent : trace(reports()).descents()) {
            for (Descent.Passage passage : descent.passages()) {
                assertThat(whole(descent.to().value()).covers(passage.to())).isTrue();
                passage.from()
                        .ifPresent(span -> assertThat(whole(descent.from().id()).covers(span))
                                .isTrue());
            }
        }
    }

    @Test
    void nobodyDescendsFromHimselfAndEveryWitnessIsListed() {
        Stemma stemma = trace(reports());
        List<String> witnesses = stemma.witnesses().stream().map(Witness::id).toList();

        assertThat(stemma.descents()).isNotEmpty().allSatisfy(descent -> {
            assertThat(descent.from().id()).isNotEqualTo(descent.to().value());
            assertThat(witnesses).contains(descent.from().id(), descent.to().value());
            assertThat(descent.why()).isNotEmpty();
        });
    }

    private static Span whole(String id) {
        return reports().stream()
                .map(AnnotatedReport::report)
                .filter(report -> report.id().value().equals(id))
                .map(report -> new Span(0, report.text().length()))
                .findFirst()
                .orElseThrow();
    }

    private Stemma trace(List<AnnotatedReport> reports) {
        List<AnnotatedReport> fixed = reports();
        return tracer.trace(
                coverage(reports),
                apparatus(
                        cast(actor("Ida Istvan", Type.PERSON), actor("Highways Institute", Type.ORGANISATION)),
                        entry(
                                reading(fixed.get(0), FIRST, named("Ida Istvan")),
                                reading(fixed.get(1), FIRST, named("Ida Istvan")),
                                reading(fixed.get(2), THIRD, named("Highways Institute")),
                                reading(
                                        fixed.get(4),
                                        "the bridge was safe",
                                        relay("Radio Issing"),
                                        named("Ida Istvan")))));
    }

    private static List<AnnotatedReport> reports() {
        return List.of(
                page("Tolm Gazette")
                        .on("2031-05-02")
                        .credit(Kind.DATELINE, Role.AGENCY, "INTERIM", "TOLM (INTERIM) – ")
                        .says(FIRST, SECOND)
                        .read(),
                page("Issing Mail").on("2031-05-02").says(FIRST, THIRD, SECOND).read(),
                page("Inland Post").on("2031-05-03").says(THIRD, SECOND).read(),
                page("Radio Issing")
                        .on("2031-05-01")
                        .says("At noon the bridge was safe, said Ida Istvan.")
                        .read(),
                page("Quarry News")
                        .on("2031-05-04")
                        .says("Ida Istvan told Radio Issing that the bridge was safe.")
                        .statement("the bridge was safe", relay("Radio Issing"), named("Ida Istvan"))
                        .read());
    }
}
