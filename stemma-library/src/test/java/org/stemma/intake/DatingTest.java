package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.report.When;

class DatingTest {

    private static final String STORY =
            "The harbour board will close two piers before the summer, it said on Monday.\n\n";

    private static When published(String text) {
        return published(text, Optional.empty());
    }

    private static When published(String text, Optional<Instant> seen) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return ((Intake.Accepted) new StandardReader()
                        .read(bytes, new Hint("a.txt", seen))
                        .get(0))
                .report()
                .published();
    }

    // C1, C2
    @Test
    void aPrintedClockTimeWithoutAZoneIsADayAndItsUpdateBoundsTheCapture() {
        When when = published("Two piers to close\n9 May, 2031 16:38 / Updated 8 months ago\n\n" + STORY);
        assertThat(when.edtf()).isEqualTo("2031-05-09");
        assertThat(when.earliest()).contains(Instant.parse("2031-05-09T02:38:00Z"));
        assertThat(when.latest()).contains(Instant.parse("2031-05-10T04:38:00Z"));
        assertThat(when.why())
                .anyMatch(why -> why.contains("Updated 8 months ago") && why.contains("bounds the capture"));
        assertThat(when.why()).anyMatch(why -> why.contains("26 hours"));
    }

    @Test
    void aPrintedZoneMakesAnInstant() {
        assertThat(published("Two piers to close\nPublished May 9, 2031 at 4:38 p.m. EDT\n\n" + STORY)
                        .edtf())
                .isEqualTo("2031-05-09T16:38:00-04:00");
    }

    // C3
    @Test
    void nothingPrintedIsUnknownWithAReason() {
        assertThat(published(STORY)).isEqualTo(new When.Unknown(List.of("the text gives no date of its own")));
    }

    // C5
    @Test
    void aCaptionDateNeverDatesTheReport() {
        When when = published(
                "Mayor Ada Holm (R) attends a meeting in Oslo, May 8, 2031. EPA/KARI NORDMANN/NTB\n\n" + STORY);
        assertThat(when.edtf()).isEqualTo("2031-05-08/..");
        assertThat(when.why()).containsExactly("not before 2031-05-08: the caption's picture was taken that day");
    }

    // C23
    @Test
    void aCaptionDayWithoutAYearTakesTheYearOfTheCopyrightLine() {
        When when = published("Mayor Ada Holm (left) with the harbour master in Oslo on April 6.\n\n" + STORY
                + "© 2031, HP. All rights reserved.");
        assertThat(when.edtf()).isEqualTo("2031-04-06/2031-12-31");
        assertThat(when.why()).hasSize(2).first().asString().isEqualTo("the copyright line says 2031");
    }

    // B5
    @Test
    void aTeaserDateNeverDatesTheReport() {
        assertThat(published(
                                STORY
                                        + "You May Also Like\n\nA record catch\n\nMay 3, 2031\n\nBERGEN — On January 21, 2031 the fleet…")
                        .edtf())
                .isEmpty();
    }

    @Test
    void anOldPictureDoesNotLoosenAPrintedDay() {
        When when = published(
                "Two piers to close\nMay 9, 2031\n\nDockers hold a meeting at the pier, 15 Sep 2022. It is theirs.\n\n"
                        + STORY);
        assertThat(when.edtf()).isEqualTo("2031-05-09");
    }

    @Test
    void aContradictionIsSaidAndTheStrongerKept() {
        When when =
                published("Two piers to close\nMay 9, 2031\n\n" + STORY + "© 2034 Harbour Post. All rights reserved.");
        assertThat(when.edtf()).isEqualTo("2031-05-09");
        assertThat(when.why()).anyMatch(why -> why.startsWith("against this, weaker: the copyright line says 2034"));
    }

    @Test
    void theCaptureIsABoundAndNeverTheDate() {
        assertThat(published(STORY, Optional.of(Instant.parse("2031-06-01T10:00:00Z")))
                        .edtf())
                .isEqualTo("../2031-06-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2031-05-09|2031-05-09|DAY",
                "2031-05|2031-05|MONTH",
                "2031|2031|YEAR",
                "2031-05-09T16:38:00Z|2031-05-09T16:38:00Z|INSTANT",
                "2031-05-09T16:38:00+02:00|2031-05-09T16:38:00+02:00|INSTANT",
                "2031-05-09 16:38:00 +0200|2031-05-09T16:38:00+02:00|INSTANT",
                "2031-05-09T00:00:00|2031-05-09|DAY",
                "2031-05-09T16:38:00|2031-05-09|DAY",
                "May 9, 2031|2031-05-09|DAY",
                "soon|''|UNKNOWN",
                "2031-02-31|''|UNKNOWN"
            })
    void aPublishedFieldIsAsExactAsItIsWritten(String value, String edtf, When.Precision precision) {
        When when = JsonRow.published(value);
        assertThat(when.edtf()).isEqualTo(edtf);
        assertThat(when.precision()).isEqualTo(precision);
        assertThat(when.why()).first().asString().contains(value);
    }

    @Test
    void midnightWithoutAZoneIsADayAndAnyOtherTimeIsTwentySixHours() {
        assertThat(JsonRow.published("2031-05-09T00:00:00").latest()).contains(Instant.parse("2031-05-10T00:00:00Z"));
        assertThat(JsonRow.published("2031-05-09T16:38:00").latest()).contains(Instant.parse("2031-05-10T04:38:00Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://news.example/2031/05/09/piers.html|2031-05-09|news.example",
                        "https://www.news.example/2031/05/piers|2031-05|news.example",
                "https://news.example/story-20310509-piers|2031-05-09|news.example",
                        "https://news.example/item/123456789|''|news.example"
            })
    void anAddressMayHoldADateAndAHost(String url, String edtf, String host) {
        Address address = Address.of(Optional.of(url));
        assertThat(address.dated().map(When::edtf).orElse("")).isEqualTo(edtf);
        assertThat(address.host()).contains(host);
    }

    @Test
    void anArchivedAddressTellsItsCaptureAndTheHostInside() {
        Address address = Address.of(
                Optional.of("http://web.archive.org/web/20310601100000/http://www.news.example:80/2031/05/09/a"));
        assertThat(address.captured()).contains(Instant.parse("2031-06-01T10:00:00Z"));
        assertThat(address.host()).contains("news.example");
        assertThat(address.dated().map(When::edtf)).contains("2031-05-09");
    }
}
