package org.stemma.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.AnnotationLine;
import org.stemma.annotation.Sentences;
import org.stemma.annotation.Tokens;
import org.stemma.report.Block;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.Span;
import org.stemma.report.When;

class PredicationTest {

    private static final AnnotationLine LINE = new AnnotationLine(List.of(new Sentences(), new Tokens()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The tug Marla sank off Cape Oru on Sunday.              | The tug Marla        | sank                        | off Cape Oru on Sunday
                    The council has closed both bridges.                    | The council          | has closed                  | both bridges
                    On Friday, the mayor opened the new hospital.           | the mayor            | opened                      | the new hospital
                    The ferry had been ordered to stay in port.             | The ferry            | had been ordered to stay    | in port
                    The deal does not affect the base at Orlen.             | The deal             | does not affect             | the base at Orlen
                    Two of the five engines were not in service.            | Two of the five engines | were not                 | in service
                    The mill, the oldest in the valley, burned to the ground. | The mill           | burned                      | to the ground
                    The owner, which was to repair the pipe, has until May to do the work. | The owner | has                     | until May to do the work
                    The law will not affect the farms in the valley.        | The law              | will not affect             | the farms in the valley
                    About 300 tons of grain were lost in the fire.          | About 300 tons of grain | were lost                | in the fire
                    At least nine people died in the fire.                  | At least nine people | died                        | in the fire
                    Tugs and small boats pulled the men from the water.   | Tugs and small boats | pulled                    | the men from the water
                    The owner has until May to replace the pipe in the valley. | The owner           | has                         | until May to replace the pipe in the valley
                    The crew had "done everything by the book" that night.  | The crew             | had done                    | everything by the book that night
                    The town took back a painting.                          | The town             | took back                   | a painting
                    All passengers were taken off in small boats.           | All passengers       | were taken off              | in small boats
                    The concentrator has been idled: the pit is open.       | The concentrator     | has been idled              |
                    The museum's director will sell "three" paintings.      | The museum's director | will sell                  | three paintings
                    """)
    void aPlainClauseFallsInThree(String clause, String subject, String relation, String object) {
        Predication said = parts(clause).orElseThrow();

        assertThat(List.of(said.subject(), said.relation(), said.object()))
                .containsExactly(subject, relation, object == null ? "" : object);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He opened the new hospital.",
                "They closed both bridges.",
                "Our troops were sent to the coast.",
                "If the dam breaks the town will be lost.",
                "Has the mayor opened the hospital?",
                "Nobody there.",
                "The posts set up in the war would stay in the valley.",
                "The men working on the roof saw the fire.",
                "The ferry sank.",
                "Withdraw the troops from the border.",
                "This was the third accident in a year.",
                "The engineer told the council that the wall would hold.",
                "The decision surprised the council of the town.",
                "The younger brother of the trainer point guard of the team.",
                "The words directed at him by two guests.",
                "Well after the guests left the hall of the town.",
                "The wind decreased, it landed on the beach.",
                "Which the company denied on Monday.",
                "The council gave it to the museum of the town in spite of us.",
                "Lovatia to hand back altarpiece lost in the war",
                "The driver, the guard and the cook left the train at noon and it moved."
            })
    void aClauseThatLeansOnAnotherHasNoParts(String clause) {
        assertThat(parts(clause)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The commission will hear twelve people. It must report to the council by May. | The commission | must report
                    The trains stand in the shed. They will leave the shed in May.                | The trains     | will leave
                    The trains stand in the shed. It will be closed in May by the town.           |                |
                    He spoke for an hour. It was the longest speech of the year.                  |                |
                    """)
    void itIsWhatTheSentenceBeforeIsAbout(String text, String subject, String relation) {
        AnnotatedReport annotated = annotated(text);
        Span last = annotated.sentences().getLast().span();

        Optional<Predication> said = Predication.of(annotated, last);

        assertThat(said.map(Predication::subject)).isEqualTo(Optional.ofNullable(subject));
        assertThat(said.map(Predication::relation)).isEqualTo(Optional.ofNullable(relation));
    }

    private static Optional<Predication> parts(String clause) {
        return Predication.of(annotated(clause), new Span(0, clause.length()));
    }

    private static AnnotatedReport annotated(String clause) {
        Span whole = new Span(0, clause.length());
        Report report = new Report(
                ReportId.of(Optional.empty(), Optional.empty(), clause),
                "test",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                "en",
                clause,
                List.of(new Block(whole, Block.Kind.PARAGRAPH)),
                List.of(),
                List.of(),
                List.of(),
                new When.Unknown(List.of()),
                Optional.empty(),
                Optional.empty());
        return LINE.annotate(report);
    }
}
