package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StemmaTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter errors = new StringWriter();

    private int run(String... arguments) {
        return Stemma.run(Output.to(out), new PrintWriter(errors, true), arguments);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "read --help",
                "demo --help",
                "add --help",
                "watch --help",
                "stories --help",
                "story --help",
                "claims --help",
                "trace --help",
                "timeline --help",
                "brief --help",
                "search --help",
                "move --help",
                "split --help",
                "merge --help",
                "asof --help",
                "diff --help",
                "export --help",
                "serve --help",
                "mcp --help",
                "desk --help",
                "desk check --help",
                "desk rebuild --help",
                "desk stats --help",
                "desk backup --help",
                "bench --help"
            })
    void helpFitsTheWidthOfATableAndGoesToStandardOutput(String call) {
        assertThat(run(call.split(" ", -1))).isEqualTo(Exit.DONE);
        assertThat(printed().lines()).isNotEmpty().allMatch(line -> line.length() <= Stemma.WIDTH);
        assertThat(printed())
                .contains(
                        "Examples:",
                        "Exit status:",
                        "\n  stemma " + call.replace(" --help", "").replace("--help", "demo"));
        assertThat(errors.toString()).isEmpty();
    }

    @Test
    void helpNamesEveryVerbAndTheExitStatuses() {
        run("--help");
        assertThat(printed())
                .contains(
                        "demo",
                        "read",
                        "add",
                        "watch",
                        "stories",
                        "search",
                        "bench",
                        "Exit status:",
                        "Examples:",
                        "Usage: stemma VERB");
    }

    @Test
    void versionSaysWhichJavaItRunsOn() {
        assertThat(run("--version")).isEqualTo(Exit.DONE);
        assertThat(printed()).startsWith("stemma ").contains("Java " + Runtime.version());
    }

    @Test
    void aVerbThatDoesNotExistIsAnsweredWithThoseThatDo() {
        assertThat(run("publish", "--port", "80")).isEqualTo(Exit.USAGE);
        assertThat(errors.toString())
                .contains("there is no verb publish")
                .contains("Verbs: demo, read, add, watch, stories, story, ")
                .contains("stemma --help");
        assertThat(printed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                     | a verb is missing
        --loud                 | there is no option --loud
        read                   | PATH
        read --until attic x   | intake, annotation, story, collation, provenance, briefing
        read --format xml x    | text, json, md
        read --loud x          | --loud
        bench                  | NAME
        """)
    void aWrongCallIsExplainedWithoutAStackTraceAndWithStatusTwo(String call, String explanation) {
        String[] arguments = call.isEmpty() ? new String[0] : call.split(" +", -1);
        assertThat(run(arguments)).isEqualTo(Exit.USAGE);
        assertThat(errors.toString())
                .contains(explanation)
                .contains("Try: stemma")
                .doesNotContain("\tat ");
        assertThat(printed()).isEmpty();
    }

    @Test
    void theProgramAloneSaysWhereFiguresAreMeasured() {
        assertThat(run("bench", "names", "--gold", "gold")).isEqualTo(Exit.REFUSED);
        assertThat(errors.toString()).contains("checkout", "./stemma bench names --gold gold");
        assertThat(printed()).isEmpty();
    }

    @Test
    void aReaderThatWentAwayIsNoError() {
        PrintWriter broken = Output.to(new FailingStream("Broken pipe"));
        assertThat(Stemma.run(broken, new PrintWriter(errors, true), "--help")).isEqualTo(Exit.DONE);
        assertThat(errors.toString()).isEmpty();
    }
}
