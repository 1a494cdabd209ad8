package org.stemma.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.stemma.Account;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.report.Block;

class ReportViewTest {

    @Test
    void noWordOfTheTextIsLost() {
        for (Account account : Desks.sample()) {
            for (AnnotatedReport annotated : account.coverage().reports()) {
                Element sheet = page(account, annotated).selectFirst(".sheet");
                sheet.select(".kind").remove();
                assertThat(folded(sheet.wholeText()))
                        .isEqualTo(folded(annotated.report().text()));
            }
        }
    }

    @Test
    void everySentenceHasAnAnchorOfItsOwn() {
        for (Account account : Desks.sample()) {
            for (AnnotatedReport annotated : account.coverage().reports()) {
                Document page = page(account, annotated);
                assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
                assertThat(annotated.sentences())
                        .allSatisfy(sentence -> assertThat(folded(page.getElementById(Stretches.anchor(sentence.span()))
                                        .wholeText()))
                                .isEqualTo(folded(
                                        sentence.span().of(annotated.report().text()))));
            }
        }
    }

    @Test
    void whatIsNoPartOfTheReportIsFencedOffAndSaysWhatItIs() {
        Account mine = Desks.sample("copper mine");
        for (AnnotatedReport annotated : mine.coverage().reports()) {
            long fenced = annotated.report().blocks().stream()
                    .filter(block -> block.kind().place() == Block.Place.FENCED)
                    .count();
            assertThat(page(mine, annotated).select(".sheet .fenced > .kind")).hasSize((int) fenced);
        }
    }

    @Test
    void theEvidenceForItsDateAndTheTermsOfReuseStandBesideIt() {
        Account ferry = Desks.sample("ferry capsizes");
        AnnotatedReport courier = ferry.coverage().reports().stream()
                .filter(annotated -> annotated.report().text().startsWith("At least nine dead"))
                .findFirst()
                .orElseThrow();
        Document page = page(ferry, courier);

        assertThat(page.select(".facts code").text()).isEqualTo("2024-03-13");
        assertThat(page.select(".facts li").eachText()).anyMatch(why -> why.startsWith("printed in the report"));
        assertThat(page.select(".facts dd").eachText()).anyMatch(terms -> terms.contains("may not be republished"));
    }

    private static Document page(Account account, AnnotatedReport annotated) {
        return Desks.report(account, annotated.report().id(), Optional.empty());
    }

    private static String folded(String words) {
        return words.replaceAll("\\s+", "");
    }
}
