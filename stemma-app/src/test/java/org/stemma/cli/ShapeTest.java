package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stemma.tell.Columns;

/** What is printed keeps its shape whatever stands in the reports: width, one object a line, no markup of theirs. */
class ShapeTest {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** A citation or an outlet that leads to its page. */
    private static final String OUR_LINK = "\\[[^\\[\\]]*]\\(https?://[^\\s()<>]+\\)";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void laySampleAndTrouble() throws IOException {
        for (String path : Sample.paths()) {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            try (InputStream stream = Sample.class.getResourceAsStream("demo/" + path)) {
                Files.copy(stream, file);
            }
        }
        Path deep = Files.createDirectories(folder.resolve("a-folder-with-a-long-name".repeat(4)));
        Files.writeString(
                deep.resolve("wide.txt"),
                "港務局將於夏季前關閉兩座舊碼頭以及一座新碼頭並且不再開放給任何渡輪使用直到另行通知為止港務局將於夏季前關閉兩座舊碼頭\n\n"
                        + "港務局將於夏季前關閉兩座舊碼頭以及一座新碼頭，局長在週一表示，並且不再開放給任何渡輪使用，直到另行通知為止。\n");
        Files.writeString(
                deep.resolve("markup.txt"),
                "- 1. Board | closes `two` <b>piers</b> & [more](x) ```\n\n"
                        + "The *harbour* board will close two | piers, <script>alert(1)</script> the board\u001B[31m said on Monday.\n\n"
                        + "A" + "x".repeat(300)
                        + " was ``` written on the wall of the pier, the harbour board said on Monday.\n");
        Files.writeString(deep.resolve("empty.txt"), "");
    }

    @Test
    void theDemoFitsTheWidthOfATerminal() {
        Call call = Call.of("demo");
        assertThat(call.status()).isEqualTo(Exit.DONE);
        assertThat(call.lines()).isNotEmpty().allMatch(ShapeTest::fits);
    }

    @ParameterizedTest
    @EnumSource(Room.class)
    void textFitsTheWidthOfATerminalUntilEveryRoom(Room room) {
        Call call = Call.of("read", "--until", room.toString(), folder.toString());
        assertThat(call.status()).isEqualTo(Exit.REFUSED);
        assertThat(call.lines()).isNotEmpty().allMatch(ShapeTest::fits);
        assertThat(call.printed()).doesNotContain("\u001B");
    }

    private static boolean fits(String line) {
        return Columns.of(line) <= Stemma.WIDTH;
    }

    @ParameterizedTest
    @EnumSource(Room.class)
    void everyJsonLineIsOneObjectOfThePublishedShape(Room room) {
        Call call = Call.of("read", "--until", room.toString(), "--format", "json", folder.toString());
        assertThat(call.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(SCHEMAS.getSchema(
                                        SchemaLocation.of("classpath:org/stemma/codec/schema/line.schema.json"))
                                .validate(line, InputFormat.JSON))
                        .isEmpty());
        assertThat(call.printed()).endsWith("\n").doesNotContain("\r", "\u001B");
    }

    @ParameterizedTest
    @EnumSource(Room.class)
    void nothingInAReportBecomesMarkup(Room room) {
        List<String> lines = Call.of("read", "--until", room.toString(), "--format", "md", folder.toString())
                .lines();
        assertThat(lines).isNotEmpty().allMatch(line -> line.chars().noneMatch(c -> c == 0x1B));
        boolean fenced = false;
        for (String line : lines) {
            if (line.matches("`{3,}")) {
                fenced = !fenced;
            } else if (!fenced) {
                assertThat(line.replaceAll("`[^`]+`|\\\\.", "").replaceAll(OUR_LINK, ""))
                        .doesNotContain("<script>", "<b>", "](");
            }
        }
        assertThat(fenced).isFalse();
    }

    @Test
    void citationsInMarkdownOpenThePageAtTheirWordsWhereTheReportHasAnAddress() {
        String[] call = {"read", "--format", "md", folder.resolve("ferry").toString()};
        assertThat(Call.of(call).printed())
                .containsPattern(
                        "[(, ]\\[[A-Z] \\d+–\\d+]\\(https://tpr\\.example/[a-z0-9/-]+#:~:text=At%20least%2014%20people\\)")
                .containsPattern("- \\*\\*[A-Z]\\*\\* \\[[^\\[\\]]+]\\(https://tpr\\.example/[a-z0-9/-]+\\), ")
                .containsPattern("[( ][A-Z] \\d+–\\d+[,)]");
    }
}
