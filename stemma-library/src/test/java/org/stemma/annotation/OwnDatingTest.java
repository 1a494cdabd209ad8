package org.stemma.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.report.When;

class OwnDatingTest {

    private static final When UNKNOWN = new When.Unknown(List.of());

    /** A Tuesday. */
    private static final LocalDate PICTURED = LocalDate.of(2018, 6, 12);

    private static final String CAPTION =
            "[caption] Governor Anna Hallberg and Mayor Tomas Reuben open the ferry terminal, June 12, 2018.\n";

    // C5
    @Test
    void aCaptionsDayToldOfUnderItsWeekdayBoundsTheReport() {
        Optional<When> narrowed = narrow(
                CAPTION
                        + "Governor Anna Hallberg met Mayor Tomas Reuben for talks on Tuesday evening.\n"
                        + "The port said on Wednesday that work had begun.",
                When.Between.from(PICTURED, List.of("caption")));
        assertThat(narrowed.orElseThrow().edtf()).isEqualTo("2018-06-13/2018-06-18");
        assertThat(narrowed.orElseThrow().why())
                .anySatisfy(why -> assertThat(why).contains("Tuesday"));
    }

    // C5
    @Test
    void theNarrowedDateThenPlacesItsWeekdays() {
        String text =
                CAPTION + "Governor Anna Hallberg met Mayor Tomas Reuben on Tuesday.\nThe port agreed on Wednesday.";
        When narrowed = narrow(text, UNKNOWN).orElseThrow();
        assertThat(Marked.days(Marked.times(text, narrowed))).isEqualTo("Tuesday=2018-06-12; Wednesday=2018-06-13");
    }

    // B18 B19
    @Test
    void aFilePictureOfOthersDatesNothing() {
        assertThat(narrow(CAPTION + "A fire broke out in a mill on Tuesday.", UNKNOWN))
                .isEmpty();
    }

    @Test
    void aWeekdayYetToComeIsNotThePicturesDay() {
        assertThat(narrow(CAPTION + "Governor Anna Hallberg will meet Mayor Tomas Reuben on Tuesday.", UNKNOWN))
                .isEmpty();
    }

    // C11 C23
    @Test
    void theYearCalledLastYearIsTheYearBefore() {
        Optional<When> narrowed = narrow(
                "During a 30-day strike last year, which ended in a deal on October 4, 2016, the port lost trade.",
                UNKNOWN);
        assertThat(narrowed.orElseThrow().edtf()).isEqualTo("2017");
        assertThat(narrowed.orElseThrow().why().getFirst()).contains("last year");
    }

    // C4
    @Test
    void whatIsToldAsPastBoundsFromBelow() {
        assertThat(narrow("The dam was finished in 2014 and opened on 3 May 2015.", UNKNOWN)
                        .orElseThrow()
                        .edtf())
                .isEqualTo("2015-05-03/..");
    }

    @Test
    void whatIsPlannedBoundsNothing() {
        assertThat(narrow("The dam will be finished in 2034.", UNKNOWN)).isEmpty();
        assertThat(narrow("Leaders agreed to cut taxes by 2034.", UNKNOWN)).isEmpty();
        assertThat(narrow("In 2034, officials said, the dam would open.", UNKNOWN))
                .isEmpty();
    }

    @Test
    void aReportKnownToTheDayStaysAsItIs() {
        assertThat(narrow(CAPTION + "Anna Hallberg met Tomas Reuben on Tuesday.", When.On.day(PICTURED, List.of())))
                .isEmpty();
    }

    @Test
    void evidenceAgainstWhatIsKnownIsLeftAside() {
        When published = When.Between.year(2012, List.of("copyright line"));
        assertThat(narrow("The dam opened on 3 May 2015.", published)).isEmpty();
    }

    @Test
    void aTextWithoutDatesNarrowsNothing() {
        assertThat(narrow("The dam opened on Monday.", UNKNOWN)).isEmpty();
    }

    @Test
    void theWeekdayBeforeIncludesTheDayItself() {
        assertThat(OwnDating.weekdayBefore(DayOfWeek.TUESDAY, PICTURED)).isEqualTo(PICTURED);
        assertThat(OwnDating.weekdayBefore(DayOfWeek.WEDNESDAY, PICTURED)).isEqualTo(LocalDate.of(2018, 6, 6));
    }

    private static Optional<When> narrow(String text, When published) {
        return OwnDating.narrow(Marked.times(text, published));
    }
}
