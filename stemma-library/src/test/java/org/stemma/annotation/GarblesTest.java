package org.stemma.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.report.Block;
import org.stemma.report.Report;

class GarblesTest {

    private static final AnnotationLine LINE =
            new AnnotationLine(List.of(new Sentences(), new Tokens(), new Quotes(), new Garbles()));

    @ParameterizedTest(name = "E20 {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The ferry stayed in port owing to the When the storm passed, it left.   | to the When=broken-off
            He blamed the delay on a lack of As the crew had left, nobody knew.     | of As=broken-off
            The board met because of the They were told to wait, a clerk said.      | because of the They=broken-off
            The mill closed with the Their owners gone, nothing moved.              | with the Their=broken-off
            He spoke to a The clerk of the town hall.                               | to a The=broken-off
            The crew of the the ferry slept.                                        | the the=doubled
            A wall of of stone fell.                                                | of of=doubled
            He signed a the treaty.                                                 | a the=doubled
            It is in the port in the port in the port now.                          | in the port in the port in the port=repeated
            Dear {{first_name}}, the ferry sails.                                   | {{first_name}}=template
            The crew ate fish&nbsp;and chips.                                       | &nbsp;=template
            The price rose by %s on Monday.                                         | %s=template
            The \u2581ferry sank.                                                   | \u2581=template
            It wasnâ€™t the captainâ€™s fault.                                        | wasnâ€™t=encoding; captainâ€™s=encoding
            The caf\ufffd closed.                                                   | caf\ufffd=encoding
            """)
    void whatNoWriterCanHaveMeantIsFlagged(String text, String expected) {
        assertThat(flags(Paper.of(text))).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She sang with the As You Like It cast.",
                "He read from “As the Crow Flies” to the class.",
                "The tour of The Before the Dawn album ended.",
                "The court in The Hague sat.",
                "A reporter for The Northern Post asked.",
                "He played for The The in Leeds.",
                "She has a The Rivers album.",
                "They filmed the If campaign and the It girl.",
                "He pressed the On switch and an A student laughed.",
                "The road to the In Amenas plant was shut.",
                "What he was looking for for years he found.",
                "She had had enough, and he said that that was that.",
                "It went on and on and on and on and on.",
                "“We want bread we want bread we want bread,” they sang.",
                "They sang la la la la la la la all night.",
                "Never, never, never, said he.",
                "What to Expect of the As the Talks Resume in Bern",
                "PORT SHUT OWING TO THE AS THE STORM GREW",
                "Prices rose 5%, then 3%; shops sold <3 tons & more.",
                "The crew, of which the captain was one, slept.",
                "He was the then mayor of a by now empty town.",
                "A clerk said: The ferry sails.",
                "Ms. Lind cited the “the” in the treaty.",
                "São Paulo and Córdoba are cities; the naïve café owner knew it.",
            })
    void lookAlikesAreNoGarble(String text) {
        assertThat(flags(Paper.of(text))).isEmpty();
    }

    @Test
    void theTextStaysAsItIs() {
        Report report = Paper.of("It failed due to the As the tide rose, they left.");
        AnnotatedReport annotated = LINE.annotate(report);
        assertThat(annotated.report()).isSameAs(report);
        assertThat(annotated.sentences()).hasSize(1);
        assertThat(annotated.assigned()).contains(Layer.GARBLES);
    }

    @Test
    void otherLanguagesAreSearchedForResidueAlone() {
        assertThat(flags(new Paper()
                        .in("es")
                        .add(Block.Kind.PARAGRAPH, "El the the puente de la {{ciudad}} cae.")
                        .report()))
                .isEqualTo("{{ciudad}}=template");
    }

    private static String flags(Report report) {
        return LINE.annotate(report).garbles().stream()
                .map(garble -> garble.span().of(report.text()) + "="
                        + garble.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining("; "));
    }
}
