package org.stemma.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.stemma.Account;
import org.stemma.newsroom.Moment;

class TimelineViewTest {

    private static final Account FERRY = Desks.sample("ferry capsizes");

    @Test
    void whatLiesBehindTheLatestReportIsToCome() {
        Document page = page(FERRY);

        assertThat(page.select(".times li.scheduled .when").eachText())
                .containsExactly("18 Mar 2024 to come", "30 Apr 2024 to come");
        assertThat(page.select(".times li.scheduled .bar.scheduled")).hasSize(2);
    }

    @Test
    void anUncertainDateIsABarAndACertainOneADot() {
        Document page = page(FERRY);

        assertThat(page.select(".times li:has(.uncertain) .when").eachText()).contains("1994", "Aug 2021");
        assertThat(page.select(".times li:has(.certain) .when").eachText()).contains("12 Mar 2024");
    }

    @Test
    void everyItemAndEveryHoldingCitesItsReports() {
        for (Account account : Desks.sample()) {
            Document page = page(account);
            assertThat(page.select(".times li"))
                    .allSatisfy(item -> assertThat(item.select(".cite > a")).isNotEmpty());
            assertThat(page.select(".held tbody tr"))
                    .hasSize(account.holdings().size())
                    .allSatisfy(
                            row -> assertThat(row.select("a[href^=/reports/]")).isNotEmpty());
        }
    }

    @Test
    void aDayThatIsAskedAboutLeavesOutWhatCannotHoldOnIt() {
        Moment moment = new Moment(Optional.of(LocalDate.parse("1994-05-01")), Optional.empty());
        StoryHead now = Desks.head(FERRY, View.TIMELINE);
        StoryHead then = new StoryHead(
                new Places(now.places().story(), moment),
                now.view(),
                now.title(),
                now.tally(),
                now.reports(),
                now.dates(),
                now.language(),
                now.antecedents(),
                now.asOf());

        List<String> rows = Desks.page("story/timeline", TimelineViews.of(then, FERRY))
                .select(".held tbody tr")
                .eachText();
        assertThat(rows)
                .anyMatch(row -> row.contains("was built in 1994"))
                .noneMatch(row -> row.contains("138 tickets"));
    }

    @Test
    void nothingInItIsScriptOrStyle() {
        Desks.sample().forEach(account -> HostileTextTest.assertHarmless(page(account)));
    }

    private static Document page(Account account) {
        return Desks.page("story/timeline", TimelineViews.of(Desks.head(account, View.TIMELINE), account));
    }
}
