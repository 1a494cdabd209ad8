package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.report.Block;
import org.stemma.report.Block.Kind;
import org.stemma.report.Credit;
import org.stemma.report.Declared;
import org.stemma.report.Declared.Relation;
import org.stemma.report.Outlet;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.Span;
import org.stemma.report.When;
import org.stemma.tell.Columns;

class ReportCardTest {

    private static final String TEXT = "Oaks fall\n\nBy Ana Moreau\n\nTwo oaks fell on Monday.\n\nRead more: Elms fall";

    private static Report report(List<Declared> declared) {
        return new Report(
                new ReportId("0123456789abcdef"),
                "oaks.html",
                Optional.of(new Outlet("Ellery Gazette")),
                Optional.of("https://gazette.example/oaks"),
                Optional.of("Oaks fall"),
                false,
                Optional.of(new Span(0, 9)),
                "en",
                TEXT,
                List.of(
                        new Block(new Span(0, 9), Kind.HEADLINE),
                        new Block(new Span(11, 24), Kind.BYLINE),
                        new Block(new Span(26, 50), Kind.PARAGRAPH),
                        new Block(new Span(52, TEXT.length()), Kind.TEASER)),
                List.of("Ana Moreau", "Ruta Lind"),
                List.of(new Credit(Credit.Role.RIGHTS_HOLDER, "Ellery Media", new Span(0, 1))),
                List.of(),
                When.On.day(
                        LocalDate.of(2024, 4, 17), List.of("the page says 2024-04-17", "its address holds the date")),
                Optional.of(Instant.parse("2024-04-19T10:00:00Z")),
                Optional.of(new ReportId("fedcba9876543210")),
                declared);
    }

    @Test
    void aCardShowsWhoWhenWhyWhatIsDeclaredAndEveryBlock() {
        assertThat(ReportCard.of(
                        report(List.of(
                                new Declared(Relation.BASED_ON, "https://wire.example/7"),
                                new Declared(Relation.MODIFIED, "2024-04-18"))),
                        Style.PLAIN))
                .isEqualTo("""
                        Oaks fall
                        report     0123456789abcdef · en · oaks.html
                        outlet     Ellery Gazette
                        url        https://gazette.example/oaks
                        published  2024-04-17
                                   · the page says 2024-04-17
                                   · its address holds the date
                        seen       2024-04-19T10:00:00Z
                        writers    Ana Moreau
                                   Ruta Lind
                        credits    rights holder Ellery Media
                        declared   based on https://wire.example/7
                                   modified 2024-04-18
                        revises    fedcba9876543210
                        account    2 of 4 blocks, 33 of 72 characters; 1 around it; 1 fenced off
                               0  headline    Oaks fall
                              11  byline      · By Ana Moreau
                              26  paragraph   Two oaks fell on Monday.
                              52  teaser      · Read more: Elms fall
                        """);
    }

    @Test
    void whatIsNotTheAccountIsFaintOnATerminal() {
        assertThat(ReportCard.of(report(List.of()), Style.TERMINAL).lines())
                .contains(Style.TERMINAL.faint("      52  teaser      · Read more: Elms fall"))
                .contains("      26  paragraph   Two oaks fell on Monday.");
    }

    @Test
    void whatMetadataSayNeitherLeavesItsLineNorMovesTheCursor() {
        String said = "a correction\nthat is long\u001B[31m and " + "goes on and on ".repeat(20);
        String card = ReportCard.of(report(List.of(new Declared(Relation.CORRECTION, said))), Style.PLAIN);
        assertThat(card.lines()).allMatch(line -> Columns.of(line) <= Layout.WIDTH);
        assertThat(card)
                .contains("declared   correction a correction that is long")
                .doesNotContain("\u001B");
    }
}
