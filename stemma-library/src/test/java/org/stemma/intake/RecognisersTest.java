package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.report.Credit;
import org.stemma.report.Span;

/** What the single recognisers take, and the look-alikes they must leave. */
class RecognisersTest {

    private static Passage passage(String words) {
        return Passage.of(words, new Span(0, words.length()), Optional.empty());
    }

    // B15-B20
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mayor Ada Holm (R) attends a meeting in Oslo, Norway, May 8, 2031. EPA/KARI NORDMANN/NTB",
                "Mayor Ada Holm (left) with the harbour master in Oslo on April 6.",
                "Dockers hold a meeting at the north pier, 15 Sep 2022. The port belongs to the city.",
                "A ferry leaves the port of Oslo. (Photo: Kari Nordmann, AP)",
                "Photo: Kari Nordmann / Harbour Post",
                "File photo: the north pier of the old port",
                "Фото: северный пирс старого порта",
                "The north pier is seen after the storm. [Kari Nordmann/Reuters]",
                "A ferry (right) leaves the port of Oslo. (AP Photo/Kari Nordmann).",
                "A ferry leaves the port (in May). Photo by Kari Nordmann (AP)",
                "Mayor Ada Holm (C) poses at the pier in Oslo, 6 May",
                "The new ferry, with lorries and buses and the school band of the island on its deck, leaves the north pier of the old port for its very first crossing to the outer islands since spring. AP"
            })
    void takesCaptions(String words) {
        assertThat(Captions.matches(passage(words))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gov. Ada Holm (R) said the piers would close on April 6.",
                "The contract was signed in Oslo on 15 September 2022.",
                "The left wing of the party voted against the plan.",
                "The photo agency said it had sold the picture to three papers.",
                "Фото северного пирса висит в порту.",
                "Picture this: a port without a single pier.",
                "The ferry leaves the port by the pier/quay of the TOWN.",
                "The ferry leaves the port on May 6",
                "The ferry leaves the port (the photo shows it (AP) well)",
                "He was born in Oslo on May 8, 1971.",
                "A photo of the new ferry, with lorries and buses and the school band of the island on its deck, hangs on the north pier of the old port until its very first crossing to the outer islands in spring."
            })
    void leavesSentencesThatOnlyLookLikeCaptions(String words) {
        assertThat(Captions.matches(passage(words))).isFalse();
    }

    // A9, B22
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OSLO — The board met.|OSLO —",
                "OSLO (Ritzau) – The board met.|OSLO (Ritzau) –",
                "OSLO, Norway (AP) -- The board met.|OSLO, Norway (AP) --",
                "OSLO, May 9 (Xinhua) -- The board met.|OSLO, May 9 (Xinhua) --",
                "KANSAS CITY, Mo. - The board met.|KANSAS CITY, Mo. -",
                "(Reuters) - The board met.|(Reuters) -",
                "Oslo, 9 May (Interfax) – The board met.|Oslo, 9 May (Interfax) –",
                "NEW DELHI: The board met.|NEW DELHI:",
                "NATO — the alliance — met.|",
                "UPDATE: The board met.|",
                "The board — which met on Monday — agreed.|",
                "WATCH - The board met.|",
                "Oslo - The Musical opens on Friday.|"
            })
    void datelinesStandInFrontOfTheParagraph(String words, String prefix) {
        assertThat(Datelines.at(words, new Span(0, words.length()))
                        .map(found -> found.prefix().of(words)))
                .isEqualTo(Optional.ofNullable(prefix));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Kari Nordmann|Kari Nordmann",
                "By Kari Nordmann and Jan Dahl, Harbour Post|Kari Nordmann;Jan Dahl",
                "BY KARI NORDMANN|KARI NORDMANN",
                "Von Eva Brandt|Eva Brandt",
                "Par Tangi Le Goff|Tangi Le Goff",
                "By Kari Nordmann, Associated Press|Kari Nordmann"
            })
    void readsTheWritersOfABylline(String words, String writers) {
        assertThat(CreditLines.isByline(passage(words))).isTrue();
        assertThat(CreditLines.writers(passage(words))).containsExactlyElementsOf(List.of(writers.split(";", -1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Monday the piers were closed.",
                "By the numbers",
                "By law, the board must answer within a week.",
                "Par for the course"
            })
    void leavesSentencesThatStartLikeABylline(String words) {
        assertThat(CreditLines.isByline(passage(words))).isFalse();
    }

    // B21
    @Test
    void readsTheRolesOfACreditLine() {
        String line = "(Ritzau Bureau, written by Jan Dahl, German version Eva Brandt, edited by Ada Holm)";
        assertThat(CreditLines.isCredit(passage(line))).isTrue();
        assertThat(CreditLines.read(line, new Span(0, line.length()), false))
                .extracting(credit -> credit.role() + " " + credit.name() + " "
                        + credit.span().of(line))
                .containsExactlyInAnyOrder(
                        "BUREAU Ritzau Ritzau",
                        "WRITER Jan Dahl Jan Dahl",
                        "TRANSLATOR Eva Brandt Eva Brandt",
                        "EDITOR Ada Holm Ada Holm");
    }

    @Test
    void readsSeveralReportersAndTheEditor() {
        String line = "(Reporting by Jan Dahl and Eva Brandt in Oslo; editing by Ada Holm)";
        assertThat(CreditLines.read(line, new Span(0, line.length()), false))
                .extracting(Credit::role, Credit::name)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(Credit.Role.WRITER, "Jan Dahl"),
                        org.assertj.core.groups.Tuple.tuple(Credit.Role.WRITER, "Eva Brandt"),
                        org.assertj.core.groups.Tuple.tuple(Credit.Role.EDITOR, "Ada Holm"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Agencies still have to approve the plan before it can start.",
                "Sources close to the board said the piers would close."
            })
    void leavesSentencesThatStartLikeACredit(String words) {
        assertThat(CreditLines.isCredit(passage(words))).isFalse();
    }

    // B11-B14
    @ParameterizedTest
    @ValueSource(
            strings = {
                "© 2031, HPD. © HPD and www.harbourpostdaily.example.",
                "Copyright 2031 Harbour Post. All rights reserved.",
                "(TM and © Copyright 2031 Harbour Radio Inc.)",
                "Harbour Post content is intellectual property. Redistribution without written consent is prohibited, and the paper is not liable for errors in it."
            })
    void takesLegalNotices(String words) {
        assertThat(Notices.matches(passage(words))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Copyright law has not kept pace with machines that write, a judge said.",
                "The paper sued over copyright, saying that redistribution of its content without written consent harmed it.",
                "Every label carries the sign ©."
            })
    void leavesReportsAboutTheLaw(String words) {
        assertThat(Notices.matches(passage(words))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9 May, 2031 16:38 / Updated 8 months ago",
                "Published: May 9, 2031 at 4:38 p.m. EDT",
                "Updated 3 hours ago",
                "2031-05-09 16:38",
                "Friday, May 9, 2031",
                "9. Mai 2031, 16:38 Uhr"
            })
    void takesLinesOfDates(String words) {
        assertThat(PublishedLines.matches(passage(words))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The board met on 9 May 2031.",
                "Crash of May 9, 2031 remembered by hundreds in the old town",
                "He arrived 8 months ago"
            })
    void leavesLinesThatTellWhatHappenedOnADay(String words) {
        assertThat(PublishedLines.matches(passage(words))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NewsCenter is a brand.",
                "HomeAway",
                "VideoLand opens its doors in the old port of the town today."
            })
    void leavesBrandsWrittenInOneWord(String words) {
        assertThat(Cues.bundled().of(passage(words))).isEmpty();
    }
}
