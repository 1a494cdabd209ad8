package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.Account;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.web.Drawn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Kite publishes no schema, so its types and what its pages read of each field are told here in our words. */
class KiteTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** What Kite takes for a citation, and what is one to it. */
    private static final Pattern BRACKETS = Pattern.compile("\\[([^]]*)]?");

    private static final Pattern CITATION = Pattern.compile("([^#\\[\\]]+)#([1-9]\\d*)");

    private static List<JsonNode> stories() throws IOException {
        List<JsonNode> stories = new ArrayList<>();
        for (Account account : Told.all()) {
            stories.add(MAPPER.readTree(Told.bytes(Form.KITE, account)));
        }
        return stories;
    }

    /** The types {@code Story}, {@code Article}, {@code Perspective}, {@code TimelineEvent} and {@code Domain}: those it demands, those it takes. */
    @ParameterizedTest
    @CsvSource({
        "'', cluster_number:n title:s short_summary:s category:s articles:a,"
                + " id:s unique_domains:n number_of_titles:n talking_points:a perspectives:a timeline:a domains:a",
        "articles, title:s link:s domain:s date:s, image:s image_caption:s",
        "perspectives, text:s sources:a, ''",
        "perspectives/sources, name:s url:s, ''",
        "timeline, date:s content:s, ''",
        "domains, name:s, favicon:s"
    })
    void everyFieldIsOneOfKitesAndOfItsType(String part, String demanded, String taken) throws IOException {
        List<JsonNode> nodes = stories();
        for (String step : part.isEmpty() ? List.<String>of() : Arrays.asList(part.split("/", -1))) {
            nodes = nodes.stream()
                    .flatMap(node -> node.path(step).valueStream())
                    .toList();
        }
        assertThat(nodes).isNotEmpty();
        for (JsonNode node : nodes) {
            Set<String> fields = new TreeSet<>();
            node.properties().forEach(field -> fields.add(field.getKey() + ":" + type(field.getValue())));
            assertThat(fields).contains(demanded.split(" ", -1)).isSubsetOf((demanded + " " + taken).split(" ", -1));
        }
    }

    private static String type(JsonNode value) {
        return value.isString() ? "s" : value.isNumber() ? "n" : value.isArray() ? "a" : value.getNodeType() + "";
    }

    @Test
    void everyCitationLeadsToAnArticleAndNothingElseStandsInBrackets() throws IOException {
        int citations = 0;
        for (JsonNode story : stories()) {
            for (String words : words(story)) {
                Matcher brackets = BRACKETS.matcher(words);
                for (MatchResult found : (Iterable<MatchResult>) brackets.results()::iterator) {
                    assertThat(article(story, found.group(1))).as(words).isPresent();
                    citations++;
                }
            }
        }
        assertThat(citations).isPositive();
    }

    @Test
    void everySentenceAndEveryPerspectiveIsCited() throws IOException {
        for (JsonNode story : stories()) {
            words(story).forEach(words -> assertThat(words).endsWith("]"));
            story.path("perspectives")
                    .forEach(perspective -> assertThat(
                                    BRACKETS.matcher(perspective.path("text").asString())
                                            .results())
                            .hasSameSizeAs(
                                    perspective.path("sources").valueStream().toList()));
        }
    }

    /** All that has sentences; the title has no citation. */
    private static List<String> words(JsonNode story) {
        List<String> words = new ArrayList<>(List.of(story.path("short_summary").asString()));
        story.path("talking_points").forEach(point -> words.add(point.asString()));
        story.path("perspectives").forEach(one -> words.add(one.path("text").asString()));
        story.path("timeline").forEach(event -> words.add(event.path("content").asString()));
        return words;
    }

    /** As Kite finds it: the n-th of the articles whose domain is this one, whatever its case. */
    private static Optional<JsonNode> article(JsonNode story, String citation) {
        Matcher parts = CITATION.matcher(citation);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String domain = parts.group(1).toLowerCase(Locale.ROOT);
        return story.path("articles")
                .valueStream()
                .filter(article -> article.path("domain")
                        .asString()
                        .toLowerCase(Locale.ROOT)
                        .equals(domain))
                .skip(Long.parseLong(parts.group(2)) - 1)
                .findFirst();
    }

    /** Its list of sources is the domains, with the articles of each found by the very name; dates are handed to {@code new Date}. */
    @Test
    void domainsArticlesAndCountsFitOneAnother() throws IOException {
        for (JsonNode story : stories()) {
            Set<String> domains = new TreeSet<>();
            for (JsonNode article : story.path("articles")) {
                domains.add(article.path("domain").asString());
                assertThat(URI.create(article.path("link").asString()).isAbsolute())
                        .isTrue();
                assertThat(article.path("date").asString())
                        .matches("|\\d{4}(-\\d\\d(-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d)?Z)?)?)?");
            }
            assertThat(story.path("domains")
                            .valueStream()
                            .map(domain -> domain.path("name").asString()))
                    .containsExactlyElementsOf(domains);
            assertThat(story.path("unique_domains").asInt()).isEqualTo(domains.size());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The quay is open.        | one     | The quay is open. [Marl Dispatch#1]
            He [the mayor] left.     | one two | He (the mayor) left. [Marl Dispatch#1][Marl Dispatch#2]
            The quay is open.        | two two | The quay is open. [Marl Dispatch#2]
            Five [sic] (or so).      | three   | Five (sic) (or so).
            """)
    void wordsLoseTheirBracketsAndAreFollowedByTheirCitations(String words, String reports, String cited) {
        Map<String, Report> known = Map.of(
                "one", report("One quay.", "Marl Dispatch"),
                "two", report("Two quays.", "Marl Dispatch"),
                "three", report("Three quays.", "Marl [North] #3"));
        KiteMarks marks = KiteMarks.of(List.of(known.get("one"), known.get("two"), known.get("three")));
        List<ReportId> ids = Arrays.stream(reports.split(" ", -1))
                .map(name -> known.get(name).id())
                .toList();
        assertThat(marks.cited(words, ids)).isEqualTo(cited);
    }

    private static Report report(String text, String name) {
        return Drawn.report(name, text, "2031-05-06T09:30:00Z");
    }
}
