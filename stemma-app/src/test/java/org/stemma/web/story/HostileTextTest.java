package org.stemma.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.stemma.Account;
import org.stemma.report.Report;
import org.stemma.report.ReportId;

/** Reports whose text would do harm if a page took it for more than text. */
class HostileTextTest {

    private static final String HARM =
            "<script>alert('gone')</script> \"quoted\" 'single' <img src=x onerror=alert(1)> & \u202e ";
    private static final String LONG = "Donau" + "dampfschiff".repeat(60);
    private static final String FIRE =
            "A fire destroyed the grain store in Vell on Monday, said the fire chief, Ana Torv. "
                    + "Nobody was hurt in the fire. ";

    private static final Report ONE =
            Desks.report("Gazette " + HARM, "Fire " + HARM, FIRE + HARM + LONG, "2031-03-10T12:00:00Z");
    private static final Report OTHER = Desks.report(
            "Courier",
            "Fire destroys grain store in Vell",
            FIRE + "“" + HARM + "”, said Ana Torv.",
            "2031-03-10T13:00:00Z");

    private static final List<Account> STORIES = Desks.accounts(List.of(ONE, OTHER));

    @Test
    void theStoryShowsItAsText() {
        STORIES.forEach(account -> assertHarmless(Desks.brief(account)));
    }

    @Test
    void theReportShowsItAsText() {
        for (Account account : STORIES) {
            for (Report report : List.of(ONE, OTHER)) {
                if (account.coverage().report(report.id()).isPresent()) {
                    Document page = Desks.report(account, report.id(), Optional.empty());
                    assertHarmless(page);
                    assertThat(page.select(".sheet").first().wholeText()).contains(report.text());
                }
            }
        }
    }

    @Test
    void theSampleHasNeitherStyleNorScriptInline() {
        for (Account account : Desks.sample()) {
            assertHarmless(Desks.brief(account));
            ReportId report = account.coverage().reports().getFirst().report().id();
            assertHarmless(Desks.report(account, report, Optional.empty()));
        }
    }

    static void assertHarmless(Document page) {
        assertThat(page.select("script:not([src]), style, [style], img[src=x]")).isEmpty();
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        assertThat(page.select("[href^=javascript], [src^=http]")).isEmpty();
    }
}
