package org.stemma.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.web.Wire;
import tools.jackson.databind.JsonNode;

/** Whatever stands in a parameter, the answer is what was asked for or a problem that says what is wrong: never a fault, never a page of the server's own. */
class FuzzTest {

    /** What is written into an address escaped. */
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "0",
            "-1",
            "1e9",
            "0x10",
            "٣",
            "99999999999999999999",
            "NaN",
            "true",
            "null",
            "[]",
            "{\"a\":1}",
            "2024-02-30",
            "0000-00-00",
            "9999-12-31",
            "0000-01-01",
            "+12024-05-09",
            "2024-05-09T25:00:00Z",
            "2024-05-09T12:00:00",
            "2024-05-09T12:00:00+99:00",
            "9999-12-31T23:59:59.999999999-18:00",
            "' OR 1=1 --",
            "\"; DROP TABLE stories; --",
            "%' ESCAPE '",
            "<script>alert(1)</script>",
            "title:[* TO *] AND (",
            "a~ b^9 c* d? \\ /x/ !",
            "outlet:\"",
            "OR OR OR",
            "OR ferry",
            "-",
            "-ferry",
            "in:s",
            "from:9999-99",
            "../../../etc/passwd",
            "..\\..\\boot.ini",
            "/etc/passwd",
            "file:///etc/passwd",
            "\u0000",
            "\u0007\u001B[31m",
            "a\r\nSet-Cookie: a=b",
            "\u202Eevil",
            "\uFFFF",
            "e\u0301\u0302\u0303",
            "\uD835\uDD4A\uD835\uDD65",
            "ﷺ ı İ ß ﬁ",
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67".repeat(30),
            "x".repeat(201),
            "x".repeat(1_001),
            "a b ".repeat(240),
            "\"".repeat(900),
            "s0000000000000000",
            "S0000000000000000",
            "0000000000000000",
            "MA",
            "fn4",
            "Li4uLw");

    /** What is written into an address as it stands. */
    private static final List<String> RAW = List.of(
            "%", "%zz", "%2", "%FF", "%C3", "%ED%A0%80", "%00", "%F8%88%80%80%80", "\u00e9", "a=b=c", ";jsessionid=1");

    private static ServedSample served;
    private static Shapes shapes;
    private static Wire wire;

    @BeforeAll
    static void serve() throws IOException {
        served = ServedSample.open();
        shapes = new Shapes(served);
        wire = new Wire(served.port());
    }

    static List<Operation> operations() {
        return Document.ours().operations().stream()
                .filter(operation -> !operation.id().equals("streamChanges"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void noValueOfAnyParameterIsAFault(Operation operation) throws IOException {
        for (Parameter parameter : operation.parameters()) {
            for (String value : values().toList()) {
                holds(
                        operation,
                        parameter.inPath()
                                ? address(operation, value)
                                : address(operation) + "&" + parameter.name() + "=" + value);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void noNameOfAParameterIsAFault(Operation operation) throws IOException {
        for (String name : values().toList()) {
            holds(operation, address(operation) + "&" + name + "=1");
            holds(operation, address(operation) + "&" + name);
        }
    }

    private static Stream<String> values() {
        return Stream.concat(
                VALUES.stream().map(value -> URLEncoder.encode(value, StandardCharsets.UTF_8)), RAW.stream());
    }

    /** An address whose parameters are all in order, so that the one that is tried is what is looked at. */
    private static String address(Operation operation) {
        return address(
                operation, operation.path().startsWith("/api/reports") ? "0000000000000000" : "s0000000000000000");
    }

    private static String address(Operation operation, String inPath) {
        List<String> query = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            if (parameter.required() && !parameter.inPath()) {
                query.add(parameter.name() + "="
                        + switch (parameter.name()) {
                            case "story" -> "s0000000000000000";
                            case "q" -> "nobodywrotethis";
                            default -> "2024-05-09";
                        });
            }
        }
        return operation.path().replaceAll("\\{\\w+}", java.util.regex.Matcher.quoteReplacement(inPath)) + "?"
                + String.join("&", query);
    }

    private static void holds(Operation operation, String address) throws IOException {
        Wire.Answer answer = wire.get(address, "Accept: " + operation.first());
        assertThat(answer.status()).as(address).isLessThan(500).isNotEqualTo(429);
        if (answer.status() >= 400) {
            assertThat(answer.header("Content-Type")).as(address).contains("application/problem+json");
            JsonNode problem = ServedSample.MAPPER.readTree(body(answer));
            assertThat(problem.get("status").asInt()).as(address).isEqualTo(answer.status());
            assertThat(answer.head()).as(address).doesNotContain("Set-Cookie: a=b");
            assertThat(answer.body()).as(address).doesNotContain("Exception", "org.stemma", "\u001B");
        }
    }

    /** Without the lengths of chunks. */
    private static String body(Wire.Answer answer) {
        return answer.body().substring(answer.body().indexOf('{'), answer.body().lastIndexOf('}') + 1);
    }

    @Test
    void anAddressThatIsTooLongOrLeadsOutOfTheServerIsAProblem() throws IOException {
        for (String address : List.of(
                "/api/stories?q=" + "x".repeat(40_000),
                "/api/" + "x".repeat(40_000),
                "/api/../../etc/passwd",
                "/api/%2e%2e/%2e%2e/etc/passwd",
                "/api/stories/..%2f..%2fetc%2fpasswd",
                "/api/stories/%00",
                "/api//stories",
                "/schema/..%2fopenapi.yaml",
                "/api/nothing",
                "/api")) {
            Wire.Answer answer = wire.get(address);
            assertThat(answer.status()).as(address).isBetween(400, 499);
            assertThat(answer.header("Content-Type")).as(address).contains("application/problem+json");
        }
    }

    static List<Operation> reads() {
        return operations();
    }

    @ParameterizedTest
    @MethodSource("reads")
    void onlyGetAndHeadAreTaken(Operation operation) throws IOException {
        Wire.Answer options = wire.send("OPTIONS", address(operation), "");
        assertThat(options.status()).isEqualTo(405);
        assertThat(options.header("Allow")).contains("GET, HEAD");
        assertThat(options.header("Content-Type")).contains("application/problem+json");
        // What writes is stopped by the guards before it comes so far.
        Wire.Answer post = wire.send("POST", address(operation), "");
        assertThat(post.status()).isIn(403, 405, 429);
        assertThat(post.header("Content-Type")).contains("application/problem+json");
    }

    @Test
    void aHeadIsAnAnswerWithoutItsBody() throws IOException {
        Wire.Answer head = wire.send("HEAD", "/api/stories", "");
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(wire.get("/api/stories").header("ETag"));
        assertThat(head.body()).isEmpty();
    }

    @Test
    void anAnswerOfAnotherSortThanIsTakenIsRefused() throws IOException {
        assertThat(served.get("/api/stories", "Accept", "text/csv").statusCode())
                .isEqualTo(406);
        assertThat(served.get("/api/stories", "Accept", "application/json;q=0, */*")
                        .statusCode())
                .isEqualTo(406);
        for (String accept : List.of("*/*", "application/*", "text/html, */*;q=0.1", "APPLICATION/JSON", "")) {
            assertThat(served.get("/api/stories", "Accept", accept).statusCode())
                    .as(accept)
                    .isEqualTo(200);
        }
        shapes.check("/api/stories", served.get("/api/stories", "Accept", "text/csv"));
    }
}
