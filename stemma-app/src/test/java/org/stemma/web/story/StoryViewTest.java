package org.stemma.web.story;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.stemma.Account;
import org.stemma.report.ReportId;
import org.stemma.report.Span;
import org.stemma.web.Drawn;

class StoryViewTest {

    private static final Pattern PLACE = Pattern.compile("/reports/([^?]+)\\?at=(\\d+)-(\\d+)#(s\\d+-\\d+)");

    @Test
    void everyCitationShowsItsWordsAndLeadsToTheirSentence() {
        Account ferry = Desks.sample("ferry capsizes");
        Document page = Desks.brief(ferry);

        assertThat(page.select(".brief .cite")).isNotEmpty().allSatisfy(cite -> {
            Matcher place = PLACE.matcher(cite.select("> a").attr("href"));
            assertThat(place.matches()).isTrue();
            Span cited = new Span(Integer.parseInt(place.group(2)), Integer.parseInt(place.group(3)));
            Document report = Desks.report(ferry, new ReportId(place.group(1)), Optional.of(cited));
            assertThat(report.getElementById(place.group(4))).isNotNull();
            assertThat(report.select(".cited").text()).isNotBlank();
            assertThat(folded(report.select(".cited").eachText().toString()))
                    .isEqualTo(folded(cite.select(".peek mark").text()));
        });
    }

    @Test
    void aPlaceCitedTwiceHasOneNumber() {
        Map<String, Set<String>> numbers =
                Desks.brief(Desks.sample("ferry capsizes")).select(".brief .cite > a").stream()
                        .collect(groupingBy(link -> link.attr("href"), mapping(Element::text, toSet())));

        assertThat(numbers.values()).allSatisfy(called -> assertThat(called).hasSize(1));
    }

    @Test
    void theThreeFiguresSayWhatTheyMean() {
        Document page = Desks.brief(Desks.sample("ferry capsizes"));

        assertThat(page.select(".tally a").eachText()).containsExactly("5 outlets", "4 lineages", "7 roots");
        assertThat(page.select(".tally a"))
                .allSatisfy(figure -> assertThat(page.getElementById(figure.attr("aria-describedby"))
                                .text())
                        .isNotBlank());
    }

    @Test
    void whatIsSaidAndDeniedIsMarkedInFormAndWordsInTheCellThatDeniesIt() {
        Element row = row(Desks.brief(Desks.sample("ferry capsizes")), "ordered to stay in port");

        assertThat(row.select("th .badge-polarity .unseen").text()).isEqualTo("denied");
        Element denying = row.select("td").stream()
                .filter(cell -> !cell.select(".otherwise").isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(denying.select(".said > a").eachText())
                .containsExactly("Daniel Orsey ← Litia Naroko", "Daniel Orsey");
        assertThat(denying.select(".otherwise .badge-polarity")).hasSize(1);
    }

    @Test
    void aReportThatIsSilentSaysSo() {
        Element row = row(Desks.brief(Desks.sample("ferry capsizes")), "How many dead");

        assertThat(row.select("td.silent .unseen").eachText()).containsOnly("says nothing of it");
        assertThat(row.select("td .value").eachText()).containsExactly("9 or more", "14 or more", "9 or more");
    }

    @Test
    void eachColumnIsAReportAndEveryRowHasACellForEach() {
        for (Account account : Desks.sample()) {
            Document page = Desks.brief(account);
            int columns = account.coverage().reports().size() + 2;
            assertThat(page.select(".claims tbody tr"))
                    .allSatisfy(row -> assertThat(row.children()).hasSize(columns));
        }
    }

    @Test
    void aStoryOfManyReportsListsInEachRowWhichOfThemHaveTheClaim() {
        int many = 30;
        Document page = Desks.brief(Desks.accounts(IntStream.rangeClosed(1, many)
                        .mapToObj(number -> Desks.report(
                                "Post %02d".formatted(number),
                                "Fire destroys grain store in Vell",
                                Drawn.FIRE + " House %d was emptied at %d o'clock.".formatted(number, number),
                                "2031-05-09T%02d:%02d:00Z".formatted(number / 2, number)))
                        .toList())
                .getFirst());

        assertThat(page.select(".claims thead th").eachText()).contains("Reports that have it, of 30");
        assertThat(page.select(".claims .silent")).isEmpty();
        Element row = row(page, "Nobody was hurt");
        assertThat(row.select(".has .said > a")).hasSize(8);
        assertThat(row.select("summary").text()).isEqualTo("22 more");
        assertThat(row.select("b.siglum, a.siglum").eachText())
                .doesNotHaveDuplicates()
                .hasSize(many);
    }

    @Test
    void noIdIsGivenTwice() {
        for (Account account : Desks.sample()) {
            assertThat(Desks.brief(account).select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        }
    }

    private static Element row(Document page, String about) {
        return page.select(".claims tbody tr").stream()
                .filter(row -> row.select(".about").text().contains(about))
                .findFirst()
                .orElseThrow();
    }

    private static String folded(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
