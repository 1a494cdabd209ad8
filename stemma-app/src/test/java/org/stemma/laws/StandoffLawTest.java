package org.stemma.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.Newsdesk;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Annotation;
import org.stemma.annotation.AnnotationLine;
import org.stemma.annotation.Annotator;
import org.stemma.annotation.Layer;
import org.stemma.report.Report;

/** Law: no annotator changes the text; every span lies in a body block; what is required was assigned before. */
class StandoffLawTest {

    @Test
    void theTextStaysAndEveryMarkLiesInTheAccountProper() {
        Newsdesk desk = Newsdesk.standard();
        for (Report report : SampleDesk.reports()) {
            AnnotatedReport annotated = desk.annotate(report);
            assertThat(annotated.report().text()).isEqualTo(report.text());
            assertThat(annotated.report().id()).isEqualTo(report.id());
            assertThat(marks(annotated))
                    .allSatisfy(mark -> assertThat(report.body())
                            .as("%s in %s", mark, report.input())
                            .anyMatch(block -> block.span().overlaps(mark.span())));
        }
    }

    @Test
    void aLineWhoseAnnotatorLacksALayerIsNotBuilt() {
        Annotator needy = new Annotator() {
            @Override
            public Set<Layer> requires() {
                return Set.of(Layer.TOKENS);
            }

            @Override
            public Set<Layer> assigns() {
                return Set.of(Layer.AMOUNTS);
            }

            @Override
            public AnnotatedReport annotate(AnnotatedReport soFar) {
                return soFar;
            }
        };
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AnnotationLine(List.of(needy)))
                .withMessageContaining("requires [TOKENS]");
    }

    private static Stream<Annotation> marks(AnnotatedReport annotated) {
        return Stream.of(
                        annotated.sentences(),
                        annotated.tokens(),
                        annotated.mentions(),
                        annotated.times(),
                        annotated.amounts(),
                        annotated.quotes(),
                        annotated.statements())
                .flatMap(List::stream);
    }
}
