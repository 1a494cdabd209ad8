package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.report.Credit.Role;
import org.stemma.report.Outlet;
import org.stemma.report.Report;

/** Lines around the account that name who publishes it, and lines that only look so. */
class ImprintsTest {

    private static final String STORY =
            "The harbour board will close two piers before the summer, it said on Monday.\n\n"
                    + "The piers were built in 1962 and have been repaired three times since then.\n\n";

    private static Report read(String text) {
        Intake intake = new StandardReader()
                .read(text.getBytes(StandardCharsets.UTF_8), Hint.of("a.txt"))
                .get(0);
        return ((Intake.Accepted) intake).report();
    }

    private static Optional<String> outlet(String text) {
        return read(text).outlet().map(Outlet::name);
    }

    private static String kind(Report report, String opening) {
        return report.blocks().stream()
                .filter(block -> block.span().of(report.text()).startsWith(opening))
                .map(block -> block.kind().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    // B3, B12
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "North Bay Courier|North Bay Courier",
                "The Skerry Post|The Skerry Post",
                "Radio Skerry|Radio Skerry",
                "Skerry Weekly, news desk|Skerry Weekly",
                "Emily Post|",
                "Top Daily|",
                "World Review|",
                "Two Piers|",
                "Harbour Office – Press Office|"
            })
    void aLineUnderTheHeadlineOrAtTheEndNamesTheOutlet(String line, String outlet) {
        assertThat(outlet("Two piers to close in the old harbour\n\n" + line + "\n\n12 May 2031\n\n" + STORY))
                .as("under the headline")
                .isEqualTo(Optional.ofNullable(outlet));
        assertThat(outlet("Two piers to close in the old harbour\n\n" + STORY + line))
                .as("at the end")
                .isEqualTo(Optional.ofNullable(outlet));
    }

    @Test
    void theSameNameInsideTheAccountNamesNobody() {
        assertThat(outlet(STORY + "North Bay Courier\n\n" + STORY)).isEmpty();
    }

    // B3
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Get the morning newsletter of the North Bay Courier, free in your inbox.|North Bay Courier",
                "Every Friday, what the harbour is talking about: the weekly letter of Skerry Tidings.|Skerry Tidings",
                "Follow Radio Skerry on Telegram|Radio Skerry",
                "The North Bay Courier © 2031|The North Bay Courier",
                "© 2031 Metals and Mines Letter. For subscribers only; do not forward.|Metals and Mines Letter",
                "© 2031 U.S. Harbour News. All rights reserved.|U.S. Harbour News",
                "Every Friday, the letter of the bishop was read aloud in the weekly service.|",
                "Follow the money on Telegram, the minister advised her listeners that day.|",
                "Every label carries the sign © 2031|"
            })
    void boxesAndNoticesNameTheOutletUpToItsLastWord(String boilerplate, String outlet) {
        assertThat(outlet(STORY + boilerplate)).isEqualTo(Optional.ofNullable(outlet));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Every Friday, the letter of the bishop was read aloud in the weekly service.",
                "Follow the money on Telegram, the minister advised her listeners that day."
            })
    void sentencesThatOnlyOpenLikeABoxStayInTheAccount(String words) {
        Report report = read(STORY + words);
        assertThat(kind(report, words)).isEqualTo("paragraph");
    }

    // B11, B22
    @Test
    void whomTheDatelineCreditsIsTheAgencyAlsoInTheNotice() {
        Report report = read("OSLO (Nordlys) – " + STORY + "© Nordlys 2031. All rights reserved.");
        assertThat(report.outlet()).isEmpty();
        assertThat(report.credits()).extracting(credit -> credit.role()).containsOnly(Role.AGENCY);
        assertThat(outlet("OSLO – " + STORY + "© Nordlys 2031. All rights reserved."))
                .contains("Nordlys");
    }

    // B22, D9
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Agencia Cabo Norte|Agencia Cabo Norte",
                "By Skerry News Agency|Skerry News Agency",
                "By Ada Holm|"
            })
    void anAgencyInTheBylineIsNoPerson(String byline, String agency) {
        Report report = read("Two piers to close in the old harbour\n\n" + byline + "\n\n" + STORY);
        assertThat(report.credits().stream()
                        .filter(credit -> credit.role() == Role.AGENCY)
                        .map(credit -> credit.name())
                        .findFirst())
                .isEqualTo(Optional.ofNullable(agency));
        assertThat(report.bylines()).hasSize(agency == null ? 1 : 0);
    }

    // C2
    @Test
    void aLineInBarsUnderTheHeadlineDatesTheReportAndNamesItsPortal() {
        Report report = read("Two piers to close\n\nSKERRY AHORA | State news portal | June 3, 2031\n\n" + STORY);
        assertThat(report.published().edtf()).isEqualTo("2031-06-03");
        assertThat(report.outlet().map(Outlet::name)).contains("Skerry Ahora");
        assertThat(read("Two piers to close\n\nSkerry Ahora | State news portal\n\n" + STORY)
                        .published()
                        .edtf())
                .isEmpty();
        assertThat(read("Two piers to close\n\n" + STORY + "Skerry Rovers | won by two to one | June 3, 2030\n\n"
                                + STORY)
                        .published()
                        .edtf())
                .isEmpty();
    }

    // B10
    @Test
    void mastheadAndMenuAboveTheHeadlineAreNotTheHeadline() {
        Report report =
                read("METALS AND MINES\nZinc | Copper | People | Events\n\nTwo piers to close\n\nMay 4, 2031\n\n"
                        + STORY + "© 2031 Metals and Mines. For subscribers only.");
        assertThat(report.title()).contains("Two piers to close");
        assertThat(kind(report, "METALS AND MINES")).isEqualTo("navigation");
        assertThat(kind(report, "Zinc")).isEqualTo("navigation");
    }

    // B9: what was wrong is no account, and the day of the change is not that of the report.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Correction, May 5, 2031: An earlier version of this item misstated the length of the pier.|credit",
                "An earlier version of this story gave the wrong name for the harbour master.|credit",
                "Clarification: This article has been corrected to say that two piers are closed.|credit",
                "Correction: prices fell by a tenth after the long boom, analysts at the exchange said.|paragraph",
                "Correction officers at the old prison went on strike on Monday over their pay.|paragraph",
                "The minister said an earlier version of the report had left out the third pier.|paragraph"
            })
    void aCorrectionIsNoPartOfTheAccount(String words, String kind) {
        Report report = read("Two piers to close\n\nMay 4, 2031\n\n" + STORY + words + "\n\n" + STORY.strip());
        assertThat(kind(report, words.substring(0, 20))).isEqualTo(kind);
        assertThat(report.published().edtf()).isEqualTo("2031-05-04");
        assertThat(report.credits()).isEmpty();
    }

    // B2, B4, B6, B8
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Share   Tweet   WhatsApp   Email|navigation",
                "MORE FROM THE COURIER|teaser",
                "Also to readNight of the piers: the map|teaser",
                "Comments (3)|comment_ui",
                "Sign me up|form",
                "You may also want to read|teaser"
            })
    void buttonsAndHeadingsOfThePageAreFencedOff(String words, String kind) {
        Report report = read(STORY + words);
        assertThat(kind(report, words.substring(0, 6))).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "More from the region will follow, the chamber of trade warned on Monday.",
                "Share prices fell, and email from investors said as much on Monday.",
                "Comments (3) and (4) of the board were struck out before the vote."
            })
    void sentencesThatOnlyOpenLikeAButtonStayInTheAccount(String words) {
        assertThat(kind(read(STORY + words), words)).isEqualTo("paragraph");
    }

    // B15
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The old ferry alongside at the north pier, 13 June 2029.|caption",
                "The old ferry sank off the north pier, 13 June 2029.|paragraph",
                "Nobody was hurt when the ferry caught fire, 13 June 2029.|paragraph"
            })
    void aLineWithoutAVerbThatEndsInADayIsACaption(String words, String kind) {
        Report report = read("Two piers to close\n\n" + words + "\n\n" + STORY);
        assertThat(kind(report, words)).isEqualTo(kind);
    }
}
