package org.stemma.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.report.Span;

/** The model of names learns what it is taught, gives the same bytes each time, and leaves the rules their own. */
class NameTrainingTest {

    private static final Gazetteer GAZETTEER = new Gazetteer();
    private static final AnnotationLine LINE = new AnnotationLine(List.of(new Sentences(), new Tokens()));

    @Test
    void equalLessonsGiveEqualBytes() {
        List<NameTraining.Lesson> lessons = lessons();
        assertThat(NameTraining.learn(lessons)).isEqualTo(NameTraining.learn(lessons()));
    }

    @Test
    void whatWasTaughtIsFound() throws IOException {
        Mentions taught = Mentions.learned(GAZETTEER, NameTraining.learn(lessons()));
        assertThat(found(taught, "The crew of Zelvik Quorn rested.")).contains("ORGANISATION Zelvik Quorn");
    }

    @Test
    void aModelCutShortIsRefused() {
        byte[] whole = NameTraining.learn(lessons());
        assertThatThrownBy(() -> Mentions.learned(GAZETTEER, Arrays.copyOf(whole, whole.length / 2)))
                .isInstanceOf(EOFException.class);
    }

    @Test
    void anInsertionInBracketsStaysInItsName() {
        assertThat(found(new Mentions(GAZETTEER), "So President [Marta] Kallaste agreed."))
                .containsExactly("PERSON [Marta] Kallaste");
    }

    @Test
    void aNameThatTheTextExplainsStaysThoughTheModelDropsIt() {
        assertThat(found(new Mentions(GAZETTEER), "The talks ended, Drabinyan said."))
                .containsExactly("PERSON Drabinyan");
    }

    @Test
    void anAirportNamedForATownStaysAPlace() {
        assertThat(found(new Mentions(GAZETTEER), "They flew from Harbin Vale International Airport to the coast."))
                .containsExactly("PLACE Harbin Vale International Airport");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The board met on the NVRF's old pier in spring.                | ORGANISATION NVRF
                    The Drabcor Airlines flight left late and came early.          | ORGANISATION Drabcor Airlines
                    It fell in Costa Rica's Limonal province on Sunday.            | PLACE Costa Rica; PLACE Limonal
                    Two Costa Rican officials signed it.                           |
                    Great Service and a good lunch, too.                           |
                    Trade with the Democratic People's Republic of Korea grew.     | PLACE Democratic People's Republic of Korea
                    """)
    void whatTheRulesExplainStandsAgainstTheModel(String text, String expected) {
        assertThat(String.join("; ", found(new Mentions(GAZETTEER), text))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void ordinaryWordsAtTheStartOfASentenceAreNoNames() {
        assertThat(found(new Mentions(GAZETTEER), "Harvest ended. Rain came late, and Monday was dry."))
                .isEmpty();
    }

    private static List<NameTraining.Lesson> lessons() {
        NameTraining training = new NameTraining(GAZETTEER);
        return List.of(
                lesson(training, "The crew of Zelvik Quorn waited. Then the crew of Zelvik Quorn left."),
                lesson(training, "A ship of Zelvik Quorn came. The crew of Zelvik Quorn went home."));
    }

    private static NameTraining.Lesson lesson(NameTraining training, String text) {
        String name = "Zelvik Quorn";
        int first = text.indexOf(name);
        int second = text.indexOf(name, first + 1);
        Map<Span, Mention.Type> names = Map.of(
                new Span(first, first + name.length()), Mention.Type.ORGANISATION,
                new Span(second, second + name.length()), Mention.Type.ORGANISATION);
        return training.lesson(LINE.annotate(Paper.of(text)), names);
    }

    private static List<String> found(Mentions mentions, String text) {
        return mentions.annotate(LINE.annotate(Paper.of(text))).mentions().stream()
                .map(mention -> mention.type() + " " + mention.span().of(text))
                .toList();
    }
}
