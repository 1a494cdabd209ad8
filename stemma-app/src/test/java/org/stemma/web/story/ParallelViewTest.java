package org.stemma.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.stemma.Account;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.tell.Sigla;

class ParallelViewTest {

    private static final Account FERRY = Desks.sample("ferry capsizes");

    @Test
    void theTwoThatHaveMostInCommonAreShownUnlessAskedOtherwise() {
        assertThat(page(List.of()).select(".pane-head .siglum").eachText()).containsExactly("A", "E");
    }

    @Test
    void everyNumberLeadsToTheSamePointInAnotherPane() {
        Document page = page(ids("A", "B", "C", "E"));

        assertThat(page.select(".pane")).hasSize(4);
        assertThat(page.select(".aligned")).isNotEmpty().allSatisfy(note -> {
            Element twin = page.getElementById(note.attr("href").substring(1));
            assertThat(twin.text()).isEqualTo(note.text());
            assertThat(twin.closest(".pane")).isNotEqualTo(note.closest(".pane"));
        });
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void aWordThatOnlyOneHasIsMarkedWhereTheRestIsWordedAlike() {
        Document page = page(ids("A", "E"));

        assertThat(page.select(".pane").get(0).select(".lone").eachText()).contains("harbour", "kilometres", "metres");
        assertThat(page.select(".pane").get(1).select(".lone").eachText()).contains("harbor", "kilometers", "meters");
    }

    @Test
    void aChoiceThatDoesNotFitIsExplained() {
        assertThat(page(ids("A")).select("[role=alert]").text()).startsWith("Two to four");
        assertThat(page(ids("A", "B", "C", "D", "E")).select("[role=alert]").text())
                .startsWith("Two to four");
        assertThat(page(ids("A", "B")).select("[role=alert]")).isEmpty();
        assertThat(page(ids("B")).select(".pane-head .siglum").eachText()).contains("B");
    }

    @Test
    void oneReportAloneHasNothingBesideIt() {
        Account petrel = Desks.sample("Reef Petrel goes aground");

        assertThat(Desks.page("story/parallel", ParallelViews.of(Desks.head(petrel, View.PARALLEL), petrel, List.of()))
                        .select("main .note:not(.changed)")
                        .text())
                .startsWith("One report alone");
    }

    @Test
    void nothingInItIsScriptOrStyle() {
        HostileTextTest.assertHarmless(page(ids("A", "B", "C", "D")));
    }

    private static Document page(List<ReportId> asked) {
        return Desks.page("story/parallel", ParallelViews.of(Desks.head(FERRY, View.PARALLEL), FERRY, asked));
    }

    private static List<ReportId> ids(String... sigla) {
        Sigla letters = new Sigla(FERRY.coverage());
        return letters.reports().stream()
                .map(Report::id)
                .filter(id -> List.of(sigla).contains(letters.of(id)))
                .toList();
    }
}
