package org.stemma.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.report.Block;
import org.stemma.report.Report;

class ReferencesTest {

    private static final Gazetteer GAZETTEER = new Gazetteer();

    private static final AnnotationLine LINE = new AnnotationLine(List.of(
            new Sentences(),
            new Tokens(),
            new Mentions(GAZETTEER),
            new Quotes(),
            new Statements(),
            new References(GAZETTEER)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Estonia shut a port. The Baltic nation gave no reason.                       | description The Baltic nation [Baltic] = Estonia EE
            Danish ships left Estonia. The Baltic state thanked Denmark.                 | description The Baltic state [Baltic] = Estonia EE
            The former Yugoslav republic of Slovenia voted.                              | description The former Yugoslav republic [former Yugoslav] = Slovenia SI
            Moldova, a former Soviet republic, voted.                                    | description a former Soviet republic [former Soviet] = Moldova MD
            Norway paid. The wealthy kingdom had promised to.                            | description The wealthy kingdom [wealthy] = Norway NO
            """)
    void statesByDescription(String text, String expected) {
        assertThat(marks(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Estonia shut a port. A Baltic state must defend itself.
            Estonia shut a port. State media gave no reason.
            Estonia shut a port. The neighbouring country gave no reason.
            Estonia and Norway shut ports. The proud nation gave no reason.
            Norway shut a port. The Baltic nation gave no reason.
            Norway declared a state of emergency.
            Norway fought the Islamic State.
            Norway is not the only state that voted.
            """)
    void whatOnlyLooksLikeAStateByDescription(String text) {
        assertThat(marks(text)).isEmpty();
    }

    @Test
    void aHeadlineMeansTheStateThatItsBodySpeaksOf() {
        String body =
                "Denmark will withdraw its ships from Estonia. Estonian officials were told on Monday. Latvia kept silent.";
        assertThat(marks("Denmark to pull ships from ex-Soviet state", body))
                .startsWith("description ex-Soviet state [ex-Soviet] = Estonia EE");
        assertThat(marks("Denmark to pull ships from African state", body)).isEmpty();
        assertThat(marks("Denmark to pull ships from Nordic state", body)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Guards came to Scania after the war in Lapland. The restive region is calm.   | description The restive region [restive] = Scania
            They fought over the breakaway region of Lapland.                             | description the breakaway region [breakaway] = Lapland
            Guards left Lapland. This strategic valley is cold.                           | description This strategic valley [strategic] = Lapland
            Lapland, a disputed province, voted.                                          | description a disputed province [disputed] = Lapland
            They drove through rebel-held Lapland.                                        | framing rebel-held Lapland [rebel-held] = Lapland
            Ships left impoverished Norway.                                               | framing impoverished Norway [impoverished] = Norway NO
            """)
    void placesByDescriptionKeepTheirFraming(String text, String expected) {
        assertThat(marks(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Guards left Lapland. The northern region is cold.
            Guards left Lapland. The region is cold.
            Guards left Lapland. Another restive region is calm.
            Guards left Lapland. Restive regions are calm.
            Guards left Bergen. The restive region is calm.
            They live in quiet Oslo suburbs.
            They live in northern Norway.
            They live in Democratic Norway.
            Guards left Lapland Street. This city is calm.
            """)
    void whatSaysOnlyWhereIsNoFraming(String text) {
        assertThat(marks(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Norway met Denmark. Sweden and Finland met. Both countries voted.                 | pair Both countries [] = Sweden SE, Finland FI
            Norway and Denmark signed it. The two Nordic neighbours were glad.                | pair The two Nordic neighbours [Nordic] = Norway NO, Denmark DK
            Norway and Denmark met. Sweden was asked. The two countries were glad.            |
            Norwegian boats met Danish ones. The two countries were glad.                     | pair The two countries [] = Norway NO, Denmark DK
            Estonia, Latvia and Lithuania met. The three states were glad.                    | pair The three states [] = Estonia EE, Latvia LV, Lithuania LT
            Norway and Denmark met. Two countries stayed away.                                |
            Norway and Denmark met. The two African countries were glad.                      |
            Norway and Denmark met. Both books were sold.                                     |
            """)
    void groupsNamedBefore(String text, String expected) {
        assertThat(marks(text)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Norway’s prime minister Ada Berg spoke. The Norwegian leader left.                                     | description The Norwegian leader [] = Ada Berg
            Norway’s prime minister, Ada Berg, met Danish president Carl Lind. The two leaders ate.                     | pair The two leaders [] = Ada Berg, Carl Lind
            Norwegian premier Ada Berg met Danish president Carl Lind. The Danish and Norwegian leaders ate.            | pair The Danish and Norwegian leaders [] = Carl Lind, Ada Berg
            Norwegian foreign minister Ada Berg met Danish president Carl Lind. Norway’s foreign minister left.         | description Norway’s foreign minister [] = Ada Berg
            Norway was glad when President Ada Berg spoke in Norwegian towns. The Norwegian leader left.           | description The Norwegian leader [] = Ada Berg
            Norway was glad when President Ada Berg spoke in Norwegian towns. The Danish leader left.              |
            Norwegian premier Ada Berg spoke. The Danish leader left.                                              |
            Norwegian actress Ada Berg spoke. The Norwegian leader left.                                           |
            Norwegian premier Ada Berg spoke. The former Norwegian leader left.                                    |
            Former Norwegian president Ada Berg spoke. The Norwegian leader left.                                  |
            Norwegian attorney general Ada Berg spoke. The Norwegian attorney left.                                |
            Norwegian premier Ada Berg spoke. Ada Berg, Norway’s premier, left.                                    |
            Norwegian vice president Ada Berg spoke. The Norwegian president left.                                 |
            """)
    void personsByOffice(String text, String expected) {
        assertThat(marks(text)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            “Our ports and border guards did well,” Norwegian minister Ada Berg said.         | side Our ports and border guards [] = Norway NO
            “We leave,” said Kremlin spokesman Paul Lind.                                     | side We [] = Russia RU
            “They want us to leave,” baker Ada Berg said.                                     | side us [] = Ada Berg
            “We heard a bang,” Norwegian actress Ada Berg said.                               | side We [] = Ada Berg
            We saw Ada Berg, who said: “They left.”                                           |
            “They left our ports,” it was said.                                               |
            """)
    void theSpeakersSide(String text, String expected) {
        assertThat(marks(text)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Guards stay on the Danish-German and Danish-Swedish borders. | border Danish-German [] = Denmark DK, Germany DE; border Danish-Swedish borders [] = Denmark DK, Sweden SE
            Guards stay on Denmark’s borders with Germany and Sweden.    | border Denmark’s borders with Germany [] = Denmark DK, Germany DE; border Denmark’s borders with Germany and Sweden [] = Denmark DK, Sweden SE
            Guards stay on the border between France and Spain.          | border border between France and Spain [] = France FR, Spain ES
            A Sino-Indian border row grew.                               | border Sino-Indian border [] = China CN, India IN
            The US-Mexico border is shut.                                | border US-Mexico border [] = United States US, Mexico MX
            The Polish border with Belarus is shut.                      | border Polish border with Belarus [] = Poland PL, Belarus BY
            A Danish-German author wrote of the border.                  |
            The Danish-German pact was signed at the border.             |
            The Danish border guards left with German ones.              |
            The border between good and evil is thin.                    |
            """)
    void bordersByTheirStates(String text, String expected) {
        assertThat(marks(text)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void wordsQuotedAgainAreNoSecondUtterance() {
        String speech =
                "“At the urgent request of the island council, the ferries were moved north,” mayor Ada Berg said. ";
        assertThat(marks(speech
                        + "Citing another “request of the island council,” Berg also said that the ships would stay."))
                .isEqualTo("echo request of the island council [] = Ada Berg");
        AnnotatedReport repeated = annotate(speech + "Berg spoke again of a “request of the island council.”");
        assertThat(repeated.statements()).filteredOn(one -> !one.isOwn()).hasSize(1);
    }

    @Test
    void otherWordsOrAnotherSpeakerAreAnUtteranceOfTheirOwn() {
        String speech =
                "“At the urgent request of the island council, the ferries were moved north,” mayor Ada Berg said. ";
        assertThat(marks(speech + "Berg spoke of a “breach of the island treaty.”"))
                .isEmpty();
        assertThat(marks(speech + "Captain Paul Lind spoke of a “request of the island council.”"))
                .isEmpty();
        AnnotatedReport other = annotate(speech + "Captain Paul Lind spoke of a “request of the island council.”");
        assertThat(other.statements()).filteredOn(one -> !one.isOwn()).hasSize(2);
    }

    @Test
    void otherLanguagesHaveNone() {
        AnnotatedReport annotated = LINE.annotate(new Paper()
                .in("de")
                .add(Block.Kind.PARAGRAPH, "Norway met Denmark. Both countries voted.")
                .report());
        assertThat(annotated.references()).isEmpty();
        assertThat(annotated.missing()).contains(Layer.REFERENCES);
    }

    private static AnnotatedReport annotate(String text) {
        return LINE.annotate(Paper.of(text));
    }

    private static String marks(String text) {
        return marks(annotate(text));
    }

    private static String marks(String headline, String body) {
        Report report = new Paper()
                .add(Block.Kind.HEADLINE, headline)
                .add(Block.Kind.PARAGRAPH, body)
                .report();
        return marks(LINE.annotate(report));
    }

    private static String marks(AnnotatedReport annotated) {
        String text = annotated.report().text();
        return annotated.references().stream()
                .map(one -> one.kind().name().toLowerCase(Locale.ROOT) + " "
                        + one.span().of(text) + " "
                        + one.framing() + " = "
                        + one.bearers().stream()
                                .map(bearer -> (bearer.name() + " " + bearer.country()).strip())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }
}
