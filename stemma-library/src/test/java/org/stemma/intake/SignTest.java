package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.report.Span;

/** A sign is found where one of its words stands, and nowhere else. */
class SignTest {

    private static List<Sign> in(String words) {
        long found = Sign.in(words);
        return Sign.all().stream().filter(sign -> (found & sign.bit()) != 0).toList();
    }

    /** By looking for one word after the other. */
    private static List<Sign> oneByOne(String words) {
        String figures = words.toLowerCase(Locale.ROOT).replaceAll("[0-9]", "0");
        return Sign.all().stream()
                .filter(sign -> sign.words().stream().anyMatch(figures::contains))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "the ferry left at dawn",
                "a handout pictured (left), seen here in 2031",
                "an earlier version of this reported from the pier",
                "© 2031 the harbour post. all rights reserved",
                "foto: фото / the mayor, right, and two others are shown",
                "copycopyright and repreproduction",
                "in 203 rooms, 1 2 3 4",
                "the second lady is seenthird",
                "© 2031 THE HARBOUR POST. All Rights Reserved. ФОТО",
                "CREDİT: a Turkish capital, then CREDIT: a plain one",
                "Ada Holm (2nd L), with lanterns, and Randi Dahl"
            })
    void theSignsAreThoseWhoseWordsAreFoundOneByOne(String words) {
        assertThat(in(words)).isEqualTo(oneByOne(words));
    }

    @Test
    void eachWordOfASignGivesItWhateverStandsAround() {
        for (Sign sign : Sign.all()) {
            for (String word : sign.words()) {
                assertThat(in("xa" + word + "bx")).as(word).contains(sign);
            }
        }
    }

    @Test
    void aWordThatIsBrokenOffGivesNothing() {
        assertThat(in("the harbour was quiet and the tide was low")).isEmpty();
        assertThat(in("a trademar and a copyrigh")).isEmpty();
    }

    @Test
    void whatStandsBesideAStretchGivesItNothing() {
        String words = "Photo by Kari Nordmann of the pier | AFP";
        assertThat(Sign.PICTURE_CREDIT.in(words, 0, words.length())).isTrue();
        assertThat(Sign.PICTURE_CREDIT.in(words, 1, words.length() - 1)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the photo was taken from an image in a picture book",
                "The harbour and/or the pier, said the AFP and the EPA",
                "An handout for a lady and her friend, with luck"
            })
    void aWordAloneIsNoCredit(String words) {
        assertThat(in(words)).doesNotContain(Sign.PICTURE_CREDIT, Sign.POSITION);
    }

    private static boolean namesAPicture(Passage passage) {
        String words = passage.folded();
        return !CreditLines.read(words, new Span(0, words.length()), true).isEmpty();
    }

    /** The rule that asks for a sign before it tries its pattern. */
    private static final Map<Sign, Predicate<Passage>> RULES = Map.of(
            Sign.CORRECTION, Corrections::matches,
            Sign.NOTICE, Notices::matches,
            Sign.DESK, CreditLines::isByline,
            Sign.ROLE, CreditLines::isCredit,
            Sign.CONTRIBUTION, CreditLines::isCredit,
            Sign.PICTURE, Captions::matches,
            Sign.PICTURE_CREDIT, Captions::matches,
            Sign.POSITION, Captions::matches,
            Sign.PICTURE_NAME, SignTest::namesAPicture);

    private static final Map<Sign, List<String>> TAKEN = Map.of(
            Sign.CORRECTION,
                    List.of(
                            "An earlier version of this story named another pier.",
                            "This article was amended on Monday.",
                            "This report was updated to correct the name of a pier.",
                            "This headline has been changed to name the pier.",
                            "This post has been corrected.",
                            "We mistakenly said the pier was shut.",
                            "We incorrectly gave the name of the pier.",
                            "This story wrongly identified the pier.",
                            "This item erroneously stated that the pier was shut."),
            Sign.NOTICE,
                    List.of(
                            "© 2031 The Harbour Post",
                            "Copyright 2031 The Harbour Post",
                            "&copy; 2031 The Harbour Post",
                            "(c) 2031 The Harbour Post"),
            Sign.DESK,
                    List.of(
                            "Staff Writer",
                            "Harbour Post Staff",
                            "Web Desk",
                            "News Team",
                            "Newsroom",
                            "Editorial Board",
                            "Special Correspondent",
                            "Senior Writer",
                            "Harbour Reporter"),
            Sign.ROLE,
                    List.of(
                            "Reporting by Jan Dahl",
                            "Edited by Ada Holm",
                            "Written by Ada Holm",
                            "Compilation by Ada Holm",
                            "Text by Ada Holm",
                            "Story by Ada Holm",
                            "Words by Ada Holm",
                            "With additional information from Jan Dahl",
                            "With reporting by Jan Dahl",
                            "With information from Jan Dahl",
                            "With files from Jan Dahl",
                            "With inputs from Jan Dahl",
                            "With agencies",
                            "With wires",
                            "Credits: Kari Nordmann",
                            "Photo: Kari Nordmann",
                            "Picture: Kari Nordmann",
                            "Images courtesy Kari Nordmann",
                            "Foto: Kari Nordmann",
                            "Фото: Кари Нурдманн",
                            "Video: Kari Nordmann",
                            "Courtesy of Kari Nordmann",
                            "Source: The Harbour Post",
                            "Via: The Harbour Post",
                            "Quelle: Hafenpost",
                            "Fuente: El Puerto",
                            "Fonte: Il Porto",
                            "Источник: Портовая газета",
                            "Rédigé par Tangi Le Goff",
                            "Reportaje por Ada Holm",
                            "Berichtet von Eva Brandt",
                            "Agencies",
                            "From wire reports",
                            "From news services",
                            "From agency reports",
                            "From staff reports"),
            Sign.CONTRIBUTION,
                    List.of(
                            "Jan Dahl contributed to this report.",
                            "Jan Dahl reported from Bergen, and Ada Holm from Oslo."),
            Sign.PICTURE,
                    List.of(
                            "Photo: the north pier",
                            "Image: the north pier",
                            "Picture: the north pier",
                            "Caption: the north pier",
                            "Foto: der Nordpier",
                            "Фото: северный пирс",
                            "In this handout, the north pier",
                            "In this frame grab, the north pier",
                            "In this still, the north pier",
                            "A view of the pier, from the sea",
                            "Screenshot of the page, by a reader"),
            Sign.PICTURE_CREDIT,
                    List.of(
                            "Dockers at the north pier | AFP",
                            "Dockers at the north pier / EPA",
                            "Dockers at the north pier REUTERS - Kari Nordmann",
                            "Dockers at the north pier AFP via Kari Nordmann",
                            "Dockers at the north pier Getty Images via Kari Nordmann",
                            "Dockers at the north pier Anadolu via Kari Nordmann",
                            "Dockers at the north pier TASS - Kari Nordmann",
                            "Dockers at the north pier Xinhua - Kari Nordmann",
                            "Dockers at the north pier. Shutterstock",
                            "Dockers at the north pier. Handout",
                            "Dockers at the north pier. AP",
                            "Dockers at the north pier. Photo by Kari Nordmann",
                            "Dockers at the north pier. Credit: Kari Nordmann"),
            Sign.POSITION,
                    List.of(
                            "Mayor Ada Holm (left) at the pier in Oslo on April 6.",
                            "Mayor Ada Holm (far right) at the pier in Oslo on April 6.",
                            "Mayor Ada Holm (centre) at the pier in Oslo on April 6.",
                            "Mayor Ada Holm (second left) at the pier in Oslo on April 6.",
                            "Mayor Ada Holm (2nd L) at the pier in Oslo on April 6.",
                            "Mayor Ada Holm (3rd R) at the pier in Oslo on April 6.",
                            "Mayor Ada Holm (top) at the pier in Oslo on April 6.",
                            "Mayor Ada Holm (below) at the pier in Oslo on April 6.",
                            "Mayor Ada Holm, center, at the pier in Oslo on April 6.",
                            "From left Ada Holm and Jan Dahl at the pier in Oslo on April 6.",
                            "Left to right Ada Holm and Jan Dahl at the pier in Oslo on April 6.",
                            "The north pier, seen here on April 6.",
                            "The north pier is seen on April 6.",
                            "The north piers are shown on April 6."),
            Sign.PICTURE_NAME,
                    List.of(
                            "© Kari Nordmann",
                            "(c) Kari Nordmann",
                            "The pier. Credit: Kari Nordmann",
                            "The pier. Photo by Kari Nordmann",
                            "The pier. Image: Kari Nordmann",
                            "The pier. Picture: Kari Nordmann",
                            "The pier. Courtesy of Kari Nordmann",
                            "The pier via Kari Nordmann",
                            "Северный пирс, фото: Кари Нурдманн",
                            "Foto: Kari Nordmann",
                            "The pier. EPA/Kari Nordmann",
                            "The pier (Kari Nordmann)",
                            "The pier [Kari Nordmann]"));

    @Test
    void aRuleTakesWhatItsPatternTakesWhicheverWordOfItsSignItHas() {
        assertThat(TAKEN)
                .allSatisfy((sign, texts) -> assertThat(texts)
                        .allSatisfy(words -> assertThat(RULES.get(sign))
                                .as(words)
                                .accepts(Passage.of(words, new Span(0, words.length()), Optional.empty()))));
    }

    @Test
    void eachOfTheseTextsHasTheSignOfItsRule() {
        assertThat(TAKEN)
                .allSatisfy((sign, texts) -> assertThat(texts)
                        .allSatisfy(words -> assertThat(in(words.toLowerCase(Locale.ROOT)))
                                .as(words)
                                .contains(sign)));
    }
}
