package org.stemma.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.report.Block;
import org.stemma.report.Report;

class SentencesTest {

    private static final Sentences SENTENCES = new Sentences();

    /** Each line is one paragraph; a bar stands where one sentence ends and the next begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mill burned down. | Nobody was hurt.",
                "Lt. Gen. Ada F. Novak spoke first. | Dr. Weir followed.",
                "The U.S. Senate met on Sept. 5 in St. Louis. | He left at 5 p.m. | The vote was late.",
                "They live in the U.S. | The harvest failed there.",
                "Trade fell in the E.U. countries and the U.K. did well.",
                "Apple Orchard Co. Ltd. shares fell. | Bakers & Sons Inc. | The rest held.",
                "The ferry leaves at 9 a.m. Monday from pier two.",
                "It sold out by noon. | 44 people were turned away.",
                "She lives at No. 5 on the quay. | Asked about it, she said no. | The door closed.",
                "“It is over. | We are going home.” | The crowd cheered.",
                "\"It is over. | We are going home.\" | The crowd cheered.",
                "“Why now?” Novak asked. | Nobody replied.",
                "“Stop!” he shouted. | She did not.",
                "Yahoo! said it would close the shop.",
                "The strike ended on Monday. . | Trams run again.",
                "The plan (he wrote it in May.) was dropped.",
                "He said “the plan ... needs work” and left.",
                "Ph.D. students and Sen. Brown met Rep. Weir.",
                "Vitamins A, B and C. | The rest is luck.",
            })
    void aStopEndsASentenceOnlyWhereOneEnds(String drawn) {
        List<String> expected = List.of(drawn.split(" \\| ", -1));

        assertThat(sentences(Paper.of(drawn.replace(" | ", " ")))).containsExactlyElementsOf(expected);
    }

    @Test
    void readersAtOneTimeDoNotDisturbEachOther() {
        List<String> expected = List.of("Dr. Weir spoke.", "The quay was closed at 5 p.m. on Monday.", "Nobody came.");
        String text = String.join(" ", expected);

        assertThat(IntStream.range(0, 200).parallel().mapToObj(any -> sentences(Paper.of(text))))
                .allSatisfy(found -> assertThat(found).containsExactlyElementsOf(expected));
    }

    /** A bar stands where a space is missing between two sentences. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The quay was closed.|The port said so.",
                "Nobody was hurt.|Harbour police came.|It was dark.",
                "They met in Arlen.|The mayor spoke.",
                "“We sold it.”|Buyers are unknown.",
                "\"We sold it.\"|Buyers are unknown.",
                "She told them to leave.|\"We shall stay,\" they said.",
                "He left.|“Stay here,” she had said.",
                "Was it late?|Guards did not say!|Two of them slept.",
                "The boat is on sale at Boatshop.Com and moors in St.Louis or Ste.Marie.",
                "It runs on Node.Js with Yahoo.Answers.Search beside it.",
                "Write to harbour.Master@port.example or port.Example/news today.",
                "Lt.Gen.Novak met Gov.Weir of the U.S.Navy.",
                "The film WALL.E and the group Will.I.Am came.",
            })
    void aSpaceLostBetweenTwoSentencesDoesNotJoinThem(String drawn) {
        assertThat(sentences(Paper.of(drawn.replace("|", "")))).containsExactly(drawn.split("\\|", -1));
    }

    @Test // A4
    void aHardWrapIsASpace() {
        assertThat(sentences(Paper.of("The ferry sank off\nthe coast, the harbour\n said on Friday. It was old.")))
                .containsExactly("The ferry sank off\nthe coast, the harbour\n said on Friday.", "It was old.");
    }

    @Test // A5
    void aClosingMarkAfterAStraySpaceStaysWithItsSentence() {
        assertThat(sentences(Paper.of("“We sold it. ” The buyer is unknown.")))
                .containsExactly("“We sold it. ”", "The buyer is unknown.");
    }

    @Test
    void noBreakSpacesAroundASentenceAreNotPartOfIt() {
        assertThat(sentences(Paper.of("\u00a0Rain fell.\u00a0\u00a0 Dr.\u00a0Weir was out.\u00a0")))
                .containsExactly("Rain fell.", "Dr.\u00a0Weir was out.");
    }

    @Test
    void eachLineOfAListIsASentenceWithoutItsBullet() {
        Report report =
                new Paper().add(Block.Kind.LIST, "• three boats\n• two crews\n").report();

        assertThat(sentences(report)).containsExactly("three boats", "two crews");
    }

    @Test
    void aHeadlineIsItsOwnSentenceAndFencedBlocksHaveNone() {
        Report report = new Paper()
                .add(Block.Kind.HEADLINE, "Ferry sinks off coast")
                .add(Block.Kind.CAPTION, "The ferry in May.")
                .add(Block.Kind.PARAGRAPH, "It was old.")
                .add(Block.Kind.PROMO, "Get our newsletter. It is free.")
                .report();

        assertThat(sentences(report)).containsExactly("Ferry sinks off coast", "It was old.");
    }

    @Test
    void otherLanguagesUseTheirOwnAbbreviations() {
        Report report = new Paper()
                .in("de")
                .add(Block.Kind.PARAGRAPH, "Das gilt z. B. für Dr. Weiß. Er ging.")
                .report();

        assertThat(sentences(report)).hasSize(2);
    }

    @Test
    @Timeout(20)
    void aTextWithoutEndIsCutIntoBoundedPieces() {
        Report report = Paper.of("word ".repeat(400_000), "x".repeat(400_000), "a \" . ".repeat(100_000));

        assertThat(SENTENCES.annotate(AnnotatedReport.bare(report)).sentences())
                .allSatisfy(sentence -> assertThat(sentence.span().length()).isBetween(1, Sentences.LONGEST));
    }

    private static List<String> sentences(Report report) {
        return SENTENCES.annotate(AnnotatedReport.bare(report)).sentences().stream()
                .map(sentence -> sentence.span().of(report.text()))
                .toList();
    }
}
