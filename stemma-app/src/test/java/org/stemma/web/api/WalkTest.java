package org.stemma.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every answer over the sample is of the shape that the document announces. */
class WalkTest {

    private static ServedSample served;
    private static Shapes shapes;

    @BeforeAll
    static void serve() throws IOException {
        served = ServedSample.open();
        shapes = new Shapes(served);
    }

    static List<String> paths() throws IOException {
        List<String> paths = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path :
                ServedSample.open().json("/openapi.json").get("paths").properties()) {
            // The stream has no end, and the exports have shapes of their own; each is held by its own test.
            if (!path.getKey().matches("/api/changes/stream|.*/exports/.*")) {
                paths.add(path.getKey());
            }
        }
        return paths;
    }

    @ParameterizedTest
    @MethodSource("paths")
    void everyAnswerIsOfTheShapeThatTheDocumentAnnounces(String path) throws IOException {
        for (String address : addresses(path)) {
            Optional<String> next = Optional.of(address);
            while (next.isPresent()) {
                HttpResponse<String> answer = served.get(next.get());
                assertThat(answer.statusCode()).as(next.get()).isEqualTo(200);
                assertThat(answer.headers().firstValue("ETag"))
                        .hasValueSatisfying(tag -> assertThat(tag).matches("\"[^\"]+\""));
                shapes.check(path, answer);
                next = next(answer);
            }
        }
    }

    private static Optional<String> next(HttpResponse<String> answer) {
        Optional<String> link =
                answer.headers().firstValue("Link").map(header -> header.replaceAll("^<|>; rel=\"next\"$", ""));
        if (answer.headers().firstValue("Content-Type").orElse("").equals("application/json")) {
            JsonNode next = ServedSample.MAPPER.readTree(answer.body()).path("next");
            assertThat(link)
                    .isEqualTo(Optional.of(next).filter(JsonNode::isString).map(JsonNode::asString));
        }
        return link;
    }

    private static List<String> addresses(String path) throws IOException {
        List<JsonNode> stories = served.all("/api/stories");
        List<String> ids =
                stories.stream().map(story -> story.get("id").asString()).toList();
        if (path.startsWith("/api/stories/{id}")) {
            return ids.stream()
                    .map(id -> path.replace("{id}", id) + small(path))
                    .toList();
        }
        if (path.startsWith("/api/reports/{id}")) {
            List<String> reports = new ArrayList<>();
            stories.forEach(story ->
                    story.get("reports").forEach(id -> reports.add(path.replace("{id}", id.asString()))));
            return reports;
        }
        return switch (path) {
            case "/schema/{name}" -> List.of("/schema/claim.schema.json", "/schema/change.schema.json");
            case "/api/search" -> List.of("/api/search?q=ferry&limit=2", "/api/search?q=nobodywrotethis");
            case "/api/holdings" -> List.of("/api/holdings?limit=7&story=" + String.join("&story=", ids));
            case "/api/diff" -> List.of("/api/diff?from=2024-03-14&to=2024-03-16&story=" + ids.get(1));
            case "/api/stories" -> List.of(path + "?limit=1", path + "?place=Kaloa%20Strait&since=2020-01-01");
            default -> List.of(path);
        };
    }

    /** Small pages, so that there are several. */
    private static String small(String path) {
        return shapes.document()
                        .get("paths")
                        .get(path)
                        .at("/get/parameters")
                        .toString()
                        .contains("/Cursor")
                ? "?limit=3"
                : "";
    }

    @ParameterizedTest
    @CsvSource({
        "/api/stories/{id}, /api/stories/s0000000000000000, 404",
        "/api/stories/{id}, /api/stories/s3f, 400",
        "/api/stories, /api/stories?limit=0, 400",
        "/api/stories, /api/stories?limit=2&limit=3, 400",
        "/api/stories, /api/stories?colour=grey, 400",
        "/api/stories, /api/stories?order=size, 400",
        "/api/stories, /api/stories?since=2024-02-30, 400",
        "/api/stories, /api/stories?cursor=abc, 400",
        "/api/stories, /api/stories?q=%FF, 400",
        "/api/search, /api/search, 400",
        "/api/search, /api/search?q=ferry&cursor=abc, 400",
        "/api/reports/{id}, /api/reports/0000000000000000, 404",
        "/schema/{name}, /schema/pom.xml, 400"
    })
    void aWrongRequestIsToldWhatIsWrong(String path, String address, int status) throws IOException {
        HttpResponse<String> answer = served.get(address);
        assertThat(answer.statusCode()).isEqualTo(status);
        shapes.check(path, answer);
        assertThat(ServedSample.MAPPER.readTree(answer.body()).get("status").asInt())
                .isEqualTo(status);
    }
}
