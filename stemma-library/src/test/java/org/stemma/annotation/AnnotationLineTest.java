package org.stemma.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.report.Report;
import org.stemma.report.When;

class AnnotationLineTest {

    private static final String TEXT =
            "On Thursday Ada Novak, mayor of Oslo, said that 40 boats had sailed. “We leave in May,” she"
                    + " said. Last year 12 boats sailed, and both countries met at 5 p.m. on 3 June.";

    private static final Gazetteer GAZETTEER = new Gazetteer();

    private static final AnnotationLine LINE = new AnnotationLine(List.of(
            new Sentences(),
            new Tokens(),
            new Mentions(GAZETTEER),
            new Times(),
            new Amounts(),
            new Quotes(),
            new Statements(),
            new Garbles(),
            new References(GAZETTEER)));

    @Test
    void aReportWithABetterDateIsMarkedAsIfItHadBeenReadWithIt() {
        Report undated = Marked.report(TEXT, new When.Unknown(List.of()));
        Report dated = undated.dated(When.On.day(LocalDate.of(2019, 10, 17), List.of("printed")));

        AnnotatedReport redated = LINE.redate(LINE.annotate(undated), dated);

        assertThat(redated).isEqualTo(LINE.annotate(dated));
        assertThat(Marked.days(redated)).startsWith("Thursday=2019-10-17");
    }

    @Test
    void anotherTextIsRefused() {
        When unknown = new When.Unknown(List.of());
        AnnotatedReport marked = LINE.annotate(Marked.report(TEXT, unknown));
        Report other = Marked.report(TEXT + " More.", unknown);

        assertThatThrownBy(() -> LINE.redate(marked, other)).isInstanceOf(IllegalArgumentException.class);
    }
}
