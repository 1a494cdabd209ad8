package org.stemma.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DocumentClientTest {

    private static DocumentClient client;

    @BeforeAll
    static void serve() throws IOException {
        client = new DocumentClient(URI.create(ServedSample.open().base()));
    }

    @Test
    void theDocumentLeadsFromTheStoriesToTheSentenceOfAReport() {
        JsonNode story = client.items("listStories", Map.of("limit", "1", "place", "Kaloa Strait"))
                .filter(one -> one.get("reports").size() > 1)
                .findFirst()
                .orElseThrow();
        Map<String, String> id = Map.of("id", story.get("id").asString());

        JsonNode citation = client.call("getBriefOfStory", id).at("/sentences/0/citations/0");
        JsonNode report =
                client.call("getReport", Map.of("id", citation.get("report").asString()));

        String words = report.get("text")
                .asString()
                .substring(citation.get("start").asInt(), citation.get("end").asInt());
        assertThat(words).contains("capsized");
        assertThat(client.items("listReportsOfStory", id)).contains(report);
    }

    @Test
    void whatWasKnownAtATimeIsLessThanWhatIsKnown() {
        JsonNode story = client.items("listStories", Map.of("place", "Kaloa Strait", "limit", "2"))
                .findFirst()
                .orElseThrow();
        String id = story.get("id").asString();

        JsonNode before = client.call("getStory", Map.of("id", id, "known_at", "2024-03-13"));

        assertThat(before.get("reports").size())
                .isBetween(1, story.get("reports").size() - 1);
        assertThat(client.items("listChangesOfStory", Map.of("id", id, "known_at", "2024-03-13")))
                .hasSize(before.get("reports").size() + 1);
    }

    @Test
    void aProblemSaysWhatMayBeGiven() {
        assertThatIllegalStateException()
                .isThrownBy(() -> client.call("listStories", Map.of("limit", "many")))
                .withMessageContaining("\"parameter\":\"limit\"")
                .withMessageContaining("\"bound\":\"a whole number from 1 to 200\"");
    }
}
