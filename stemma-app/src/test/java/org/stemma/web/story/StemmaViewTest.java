package org.stemma.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.stemma.Account;
import org.stemma.report.Report;

class StemmaViewTest {

    private static final Account FERRY = Desks.sample("ferry capsizes");

    @Test
    void aLostWitnessIsDrawnDottedAndSaidToBeUnseen() {
        Document page = page(FERRY, "");

        assertThat(page.select(".tree .lost .node-name").text()).isEqualTo("Meridia");
        assertThat(page.select(".tree .lost .note-line").text()).isEqualTo("text not seen");
        assertThat(page.select(".tree a.node")).hasSize(5);
    }

    @Test
    void everyLineIsSaidInTheListToo() {
        for (Account account : Desks.sample()) {
            Document page = page(account, "");
            assertThat(page.select(".tree-box a.edge").eachAttr("aria-label"))
                    .isEqualTo(page.select("[aria-labelledby=edges-title] .descents > li > a")
                            .eachText());
        }
    }

    @Test
    void aLineLeadsToItsPassagesSideBySide() {
        Element line = page(FERRY, "").select(".tree a.edge").stream()
                .filter(edge -> edge.attr("aria-label").startsWith("E "))
                .findFirst()
                .orElseThrow();
        String edge = URLDecoder.decode(line.attr("href").replaceAll("^[^=]*=|#.*$", ""), StandardCharsets.UTF_8);

        Document page = page(FERRY, edge);

        assertThat(page.select("#passages").text()).isEqualTo(line.attr("aria-label"));
        assertThat(page.select(".pair-side")).hasSize(6);
        assertThat(page.select(".pair-side .lone").eachText()).contains("harbour", "harbor", "neighbours", "neighbors");
        assertThat(page.select(".tree a.chosen")).hasSize(1);
    }

    @Test
    void anEdgeThatIsNotThereShowsNoPassages() {
        assertThat(page(FERRY, "nonsense").select("#passages")).isEmpty();
    }

    @Test
    void whoseWordsCameThroughWhomIsListed() {
        assertThat(page(Desks.sample("altarpiece lost"), "")
                        .select("[aria-labelledby=words-title] li li")
                        .eachText())
                .contains("A ← Norda ← Matvei Torbinsky");
    }

    @Test
    void namesThatWouldDoHarmAreDrawnAsText() {
        Report one = Desks.report(
                "<script>x</script> & \"Sons\"",
                "Fire destroys grain store in Vell",
                "A fire destroyed the grain store in Vell on Monday, said the fire chief, Ana Torv.",
                "2031-03-10T12:00:00Z");
        Account account = Desks.accounts(List.of(one)).getFirst();

        Document page = page(account, "\"><script>");
        HostileTextTest.assertHarmless(page);
        assertThat(page.select(".tree .node title").text()).contains("<script>x</script> & \"Sons\"");
    }

    private static Document page(Account account, String edge) {
        return Desks.page("story/stemma", StemmaViews.of(Desks.head(account, View.STEMMA), account, edge));
    }
}
