package org.stemma.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page about the API says is so: its examples run one after the other, in one shell, and every address in it is answered. */
class ApiPageTest {

    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```\n(.*?)^```$");
    private static final Pattern TYPED = Pattern.compile("\\|\\s*`(/[^`]*)`");
    private static final int MINUTES = 3;

    @TempDir
    private Path folder;

    @Test
    void theExamplesRunAndSayWhatThePageSays() throws IOException, InterruptedException {
        List<String> tools = List.of("bash", "curl", "jq");
        assumeTrue(tools.stream().allMatch(ApiPageTest::isThere), "skipped: it needs " + tools);
        ServedSample served = ServedSample.open();

        StringBuilder script = new StringBuilder("set -euo pipefail\n");
        Matcher example = EXAMPLE.matcher(page());
        while (example.find()) {
            script.append(example.group(1));
        }
        Process shell = new ProcessBuilder(
                        "bash", "-c", script.toString().replace("localhost:8080", "127.0.0.1:" + served.port()))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(shell.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        String said = Files.readString(folder.resolve("said"), StandardCharsets.UTF_8);

        assertThat(shell.exitValue()).as(said).isZero();
        assertThat(said)
                .contains("capsized in the Kaloa Strait")
                .contains("/api/stories?limit=2&cursor=")
                .contains("\n304\n")
                .contains("limit takes a whole number from 1 to 200, not 1000.");
        assertThat(Files.readString(folder.resolve("desk.jsonl"))).contains("{\"kind\":\"brief\"");
    }

    private static boolean isThere(String tool) {
        return Pattern.compile(":")
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .anyMatch(place -> Files.isExecutable(Path.of(place, tool)));
    }

    @Test
    void everyAddressOfThePageIsInTheDocument() throws IOException {
        List<String> known = Document.ours().operations().stream()
                .map(operation -> operation.path().replaceAll("\\{\\w+}", "ID"))
                .toList();
        Matcher typed = TYPED.matcher(page());
        int found = 0;
        while (typed.find()) {
            assertThat(known).contains(typed.group(1).replaceAll("\\?.*", ""));
            found++;
        }
        assertThat(found).isGreaterThan(5);
    }

    private static String page() throws IOException {
        return Files.readString(Path.of(System.getProperty("stemma.root", ".."), "docs", "api.md"));
    }
}
