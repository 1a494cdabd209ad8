package org.stemma.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Source;
import org.stemma.annotation.Statement.Stage;
import org.stemma.collation.Difference;
import org.stemma.collation.Entry;
import org.stemma.collation.Locus;
import org.stemma.collation.LocusId;
import org.stemma.collation.Reading;
import org.stemma.collation.Variant;
import org.stemma.ledger.Holding.Status;

class LedgerTest {

    private final Ledger ledger = new Ledger();

    @Test
    void aPlainClauseBecomesARow() {
        AnnotatedReport report = new Sheet("Daily One", "The council closed both bridges on Monday.")
                .on("2031-05-07")
                .day("Monday", "2031-05-05")
                .according("Ida Istvan")
                .read();

        Holding holding = only(report);

        assertThat(holding.subject()).isEqualTo("The council");
        assertThat(holding.relation()).isEqualTo("closed");
        assertThat(holding.object()).isEqualTo("both bridges on Monday");
        assertThat(holding.valid().edtf()).isEqualTo("2031-05-05");
        assertThat(holding.known().edtf()).isEqualTo("2031-05-07");
        assertThat(holding.according()).extracting(Source::name).containsExactly("Ida Istvan");
        assertThat(holding.status()).isEqualTo(Status.OPEN);
    }

    @Test
    void aClauseThatNamesNoTimeHasNone() {
        Holding holding = only(new Sheet("Daily One", "The council closed both bridges.")
                .on("2031-05-07")
                .read());

        assertThat(holding.valid().edtf()).isEmpty();
        assertThat(holding.valid().why()).containsExactly("the clause names no time that could be resolved");
    }

    @Test
    void timesThatExcludeOneAnotherAreNoTime() {
        Holding holding = only(new Sheet("Daily One", "The strike of May 5 was longer than the strike of May 9.")
                .on("2031-05-12")
                .day("May 5", "2031-05-05")
                .day("May 9", "2031-05-09")
                .read());

        assertThat(holding.valid().edtf()).isEmpty();
    }

    // C15
    @Test
    void whatIsDueAfterPublicationIsScheduled() {
        Holding due = only(new Sheet("Daily One", "The owner must replace the pipe by June 30.")
                .on("2031-06-03")
                .day("June 30", "2031-06-30")
                .read());
        Holding starting = only(new Sheet("Daily One", "The inquiry will open on June 9.")
                .on("2031-06-03")
                .day("June 9", "2031-06-09")
                .read());

        assertThat(due.status()).isEqualTo(Status.SCHEDULED);
        assertThat(due.valid().edtf()).isEqualTo("../2031-06-30");
        assertThat(starting.status()).isEqualTo(Status.SCHEDULED);
    }

    @Test
    void withoutADateOfPublicationNothingIsKnownToBeAhead() {
        Holding holding = only(new Sheet("Daily One", "The owner must replace the pipe by June 30.")
                .day("June 30", "2031-06-30")
                .read());

        assertThat(holding.status()).isEqualTo(Status.OPEN);
    }

    // G9
    @Test
    void aStateWithAnEndBehindItIsClosedAndOneWithABeginningIsOpen() {
        Holding ended = only(new Sheet("Daily One", "The mill belonged to the bank until May 1.")
                .on("2031-06-03")
                .day("May 1", "2031-05-01")
                .read());
        Holding lasting = only(new Sheet("Daily One", "The mill has belonged to the bank since May 1.")
                .on("2031-06-03")
                .day("May 1", "2031-05-01")
                .read());

        assertThat(ended.status()).isEqualTo(Status.CLOSED);
        assertThat(lasting.status()).isEqualTo(Status.OPEN);
        assertThat(lasting.valid().edtf()).isEqualTo("2031-05-01/..");
    }

    @Test
    void aLaterReportThatItIsDoneClosesWhatWasAgreed() {
        AnnotatedReport agreed = new Sheet("Daily One", "The museum will return the bell on June 9.")
                .on("2031-06-03")
                .day("June 9", "2031-06-09")
                .at(Stage.AGREED)
                .read();
        AnnotatedReport done = new Sheet("Daily Two", "The museum returned the bell.")
                .on("2031-06-10")
                .at(Stage.DONE)
                .read();

        List<Holding> posted = post("s1", List.of(agreed, done), point(agreed, done));

        assertThat(posted).extracting(Holding::status).containsExactly(Status.CLOSED);
        assertThat(ledger.asOf(LocalDate.parse("2031-06-09"), LocalDate.parse("2031-06-05")))
                .extracting(Holding::status)
                .containsExactly(Status.SCHEDULED);
        assertThat(ledger.asOf(LocalDate.parse("2031-06-09"), LocalDate.parse("2031-06-11")))
                .extracting(Holding::status)
                .containsExactly(Status.CLOSED);
    }

    @Test
    void whatWasCalledOffIsClosed() {
        AnnotatedReport planned = new Sheet("Daily One", "The town will hold its market on June 9.")
                .on("2031-06-03")
                .day("June 9", "2031-06-09")
                .read();
        AnnotatedReport off = new Sheet("Daily Two", "The market was cancelled by the town.")
                .on("2031-06-05")
                .read();

        assertThat(post("s1", List.of(planned, off), point(planned, off)))
                .extracting(Holding::status)
                .containsExactly(Status.CLOSED);
    }

    @Test
    void whoDeniesItIsNoEvidenceForIt() {
        AnnotatedReport claimed = new Sheet("Daily One", "The spill had reached the river.")
                .on("2031-06-03")
                .according("Ida Istvan")
                .read();
        AnnotatedReport denied = new Sheet("Daily Two", "The waste had entered the river.")
                .on("2031-06-03")
                .according("Jon Marek")
                .denied()
                .read();

        List<Holding> posted = post("s1", List.of(claimed, denied), point(claimed, denied));

        assertThat(posted).hasSize(1);
        assertThat(posted.getFirst().according()).extracting(Source::name).containsExactly("Ida Istvan");
    }

    @Test
    void aTimeAheadInAClauseOfThePastIsNotBelieved() {
        Holding holding = only(new Sheet("Daily One", "The crates had come to light in January.")
                .on("2031-10-20")
                .day("January", "2032-01-15")
                .read());

        assertThat(holding.valid().edtf()).isEmpty();
        assertThat(holding.status()).isEqualTo(Status.OPEN);
    }

    @Test
    void talkThatNamesNothingIsNoRow() {
        AnnotatedReport talk = new Sheet("Daily One", "The law is the same for a shepherd and for a company.")
                .on("2031-06-03")
                .according("Ida Istvan")
                .spoken()
                .read();
        AnnotatedReport dated = new Sheet("Daily Two", "The law is in force since May 1.")
                .on("2031-06-03")
                .day("May 1", "2031-05-01")
                .according("Ida Istvan")
                .spoken()
                .read();

        assertThat(post("s1", List.of(talk), point(talk))).isEmpty();
        assertThat(post("s1", List.of(dated), point(dated))).hasSize(1);
    }

    @Test
    void aHeadlineIsNoRow() {
        AnnotatedReport headline = new Sheet("Daily One", "Divers find more bodies in sunken ferry")
                .headline()
                .read();

        assertThat(post("s1", List.of(headline), point(headline))).isEmpty();
    }

    @Test
    void aDenialIsNoRowForWhatItDenies() {
        AnnotatedReport report = new Sheet("Daily One", "The spill had reached the river.")
                .on("2031-06-03")
                .according("Ida Istvan")
                .denied()
                .read();

        assertThat(post("s1", List.of(report), point(report))).isEmpty();
    }

    @Test
    void readingsWithOtherValuesAreOtherRows() {
        AnnotatedReport early = new Sheet("Daily One", "The flood killed nine people.")
                .on("2031-06-03")
                .read();
        AnnotatedReport late = new Sheet("Daily Two", "The flood killed 14 people.")
                .on("2031-06-05")
                .read();
        Entry update = aspect(Difference.UPDATE, Sheet.valued(early, "nine"), Sheet.valued(late, "14"));

        List<Holding> posted = post("s1", List.of(early, late), point(early, late), update);

        assertThat(posted)
                .extracting(holding -> holding.object() + " " + holding.status())
                .containsExactlyInAnyOrder("nine people CLOSED", "14 people OPEN");
        assertThat(ledger.asOf(LocalDate.parse("2031-06-03"), LocalDate.parse("2031-06-04")))
                .extracting(holding -> holding.object() + " " + holding.status())
                .containsExactly("nine people OPEN");
    }

    @Test
    void figuresThatContradictOneAnotherBothStand() {
        AnnotatedReport one = new Sheet("Daily One", "The flood killed nine people.")
                .on("2031-06-03")
                .read();
        AnnotatedReport other = new Sheet("Daily Two", "The flood killed 14 people.")
                .on("2031-06-05")
                .read();
        Entry differing = aspect(Difference.NUMBER, Sheet.valued(one, "nine"), Sheet.valued(other, "14"));

        assertThat(post("s1", List.of(one, other), point(one, other), differing))
                .extracting(Holding::status)
                .containsExactly(Status.OPEN, Status.OPEN);
    }

    @Test
    void nothingIsHeldBeforeItCouldBeKnownOrOnADayItIsNotSo() {
        AnnotatedReport report = new Sheet("Daily One", "The council closed both bridges on Monday.")
                .on("2031-05-07")
                .day("Monday", "2031-05-05")
                .read();
        post("s1", List.of(report), point(report));

        assertThat(ledger.asOf(LocalDate.parse("2031-05-05"), LocalDate.parse("2031-05-06")))
                .isEmpty();
        assertThat(ledger.asOf(LocalDate.parse("2031-05-06"), LocalDate.parse("2031-05-07")))
                .isEmpty();
        assertThat(ledger.asOf(LocalDate.parse("2031-05-05"), LocalDate.parse("2031-05-07")))
                .hasSize(1);
    }

    @Test
    void aStoryPostedAgainReplacesItsRowsAndOrderChangesNothing() {
        AnnotatedReport bridges = new Sheet("Daily One", "The council closed both bridges.")
                .on("2031-05-07")
                .read();
        AnnotatedReport fair = new Sheet("Daily Two", "The town held its yearly festival.")
                .on("2031-05-07")
                .read();
        Ledger other = new Ledger();
        Sheet.post(other, "s2", List.of(fair), point(fair));
        Sheet.post(other, "s1", List.of(bridges), point(bridges));

        post("s1", List.of(bridges), point(bridges));
        post("s2", List.of(fair), point(fair));
        post("s1", List.of(bridges), point(bridges));

        LocalDate day = LocalDate.parse("2031-05-08");
        assertThat(ledger.asOf(day, day)).hasSize(2).isEqualTo(other.asOf(day, day));
    }

    private List<Holding> post(String story, List<AnnotatedReport> reports, Entry... entries) {
        return Sheet.post(ledger, story, reports, entries);
    }

    private Holding only(AnnotatedReport report) {
        List<Holding> posted = post("s1", List.of(report), point(report));
        assertThat(posted).hasSize(1);
        return posted.getFirst();
    }

    private static Entry point(AnnotatedReport... reports) {
        List<Reading> readings = new ArrayList<>();
        List.of(reports).forEach(report -> readings.add(Sheet.reading(report)));
        return new Entry(
                new Locus(new LocusId("c1"), Locus.Kind.POINT, "the point"),
                List.of(new Variant("the point", readings)),
                List.of(),
                List.of());
    }

    private static Entry aspect(Difference difference, Reading... values) {
        List<Variant> variants = new ArrayList<>();
        List.of(values).forEach(value -> variants.add(new Variant(value.value(), List.of(value))));
        return new Entry(
                new Locus(new LocusId("c1-number-people"), Locus.Kind.ASPECT, "how many: people"),
                variants,
                List.of(difference),
                List.of());
    }
}
