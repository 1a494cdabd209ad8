package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever lies in a folder: one line on standard error that says what, where and why, one object in the JSON, exit status
 * 1, and the rest is done, soon.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BadInputTest {

    private static final String STORY = "Two piers to close in the old harbour\n\n"
            + "The harbour board will close two piers before the summer, board member Ada Holm said on Monday.\n";
    private static final long HUGE = 200L << 20;

    @TempDir
    private Path folder;

    @BeforeEach
    void aGoodReportLiesBetween() throws IOException {
        Files.writeString(folder.resolve("m-good.txt"), STORY);
    }

    private Path put(String name, String hex) throws IOException {
        return Files.write(folder.resolve(name), HexFormat.ofDelimiter(" ").parseHex(hex));
    }

    /** The folder gives the good report and one refusal, told the same way in all three places. */
    private void refusesOnly(String input, String reason, String detail) {
        Call json = Call.of("read", "--until", "intake", "--format", "json", folder.toString());
        assertThat(json.status()).isEqualTo(Exit.REFUSED);
        assertThat(json.complaints())
                .singleElement()
                .asString()
                .startsWith("refused ")
                .contains(input, ": " + reason + ": ", detail);
        assertThat(json.lines()).hasSize(2);
        assertThat(json.lines())
                .filteredOn(line -> line.startsWith("{\"kind\":\"report\""))
                .hasSize(1);
        assertThat(json.lines())
                .filteredOn(line -> line.startsWith("{\"kind\":\"refused\""))
                .singleElement()
                .asString()
                .contains("\"reason\":\"" + reason + "\"");
        Call text = Call.of("read", "--until", "intake", folder.toString());
        assertThat(text.status()).isEqualTo(Exit.REFUSED);
        assertThat(text.complaints()).isEqualTo(json.complaints());
        assertThat(text.printed()).contains("Two piers to close").doesNotContain("refused");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        empty.txt    |                                             | no-text        | the file is empty
        blank.txt    | 20 0A 09 0A                                 | no-text        | only white space
        binary.bin   | 7F 45 4C 46 02 01 00 00                     | unreadable     | byte 0 at offset 6
        picture.png  | 89 50 4E 47 0D 0A                           | unreadable     | a picture
        office.docx  | 50 4B 03 04 14 00                           | unreadable     | a ZIP archive
        broken.txt   | 54 77 6F 20 70 69 65 72 73 C3 20 61 72 65   | unreadable     | byte 0xC3 at offset 9
        bytes.txt    | 54 77 6F 20 FF FE 20 70 69 65 72 73 2E      | unreadable     | byte 0xFF at offset 4
        """)
    void whatIsNoTextIsRefusedWithItsReason(String name, String hex, String reason, String detail) throws IOException {
        put(name, hex == null ? "" : hex);
        refusesOnly(folder.resolve(name).toString(), reason, detail);
    }

    @Test
    void aHugeFileIsRefusedWithoutBeingRead() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("huge.txt").toFile(), "rw")) {
            file.setLength(HUGE);
        }
        refusesOnly("huge.txt", "too-large", "the limit for one page or text");
    }

    @Test
    void aHugeLineIsRefusedAndTheLinesAroundItAreRead() throws IOException {
        Path lines = folder.resolve("lines.jsonl");
        Files.writeString(
                lines, "{\"id\":\"first\",\"text\":\"The harbour board will open one pier, it said on Friday.\"}\n{");
        try (RandomAccessFile file = new RandomAccessFile(lines.toFile(), "rw")) {
            file.seek(20 << 20);
            file.write("\n{\"id\":\"last\",\"text\":\"The harbour board will paint one pier, it said on Friday.\"}\n"
                    .getBytes(StandardCharsets.UTF_8));
        }
        Call call = Call.of("read", "--until", "intake", "--format", "json", lines.toString());
        assertThat(call.complaints())
                .singleElement()
                .asString()
                .contains("lines.jsonl:2", "too-large", "the limit for one line");
        assertThat(call.printed()).contains("\"input\":\"first\"", "\"input\":\"last\"");
    }

    @Test
    void aTextAsLongAsABookIsRefused() throws IOException {
        Files.writeString(folder.resolve("book.txt"), STORY.repeat(2000));
        refusesOnly("book.txt", "too-large", "the limit for one report is 200000");
    }

    @Test
    void aPageThatIsOnlyAWallIsRefused() throws IOException {
        Files.writeString(
                folder.resolve("wall.html"),
                "<html><body><h1>Before you continue</h1><p>We use cookies and data to improve our services.</p>"
                        + "<button>Accept all</button></body></html>");
        refusesOnly("wall.html", "not-an-article", "only a wall");
    }

    @Test
    void theSecondCopyOfAFileIsRefusedByTheNameOfTheFirst() throws IOException {
        Files.writeString(folder.resolve("n-twin.txt"), STORY);
        refusesOnly("n-twin.txt", "duplicate", "the same report as " + folder.resolve("m-good.txt"));
    }

    @Test
    void anEmptyFolderIsSaidToBeEmpty() throws IOException {
        Files.createDirectory(folder.resolve("nothing"));
        refusesOnly("nothing", "no-text", "the folder is empty");
    }

    @Test
    void linksThatLeadNowhereOrInACircleAreRefused() throws IOException {
        Files.createSymbolicLink(folder.resolve("dangling"), Path.of("nowhere"));
        refusesOnly("dangling", "unreadable", "leads nowhere");
        Files.delete(folder.resolve("dangling"));
        Files.createSymbolicLink(folder.resolve("up"), folder);
        refusesOnly("up", "unreadable", "leads back");
    }

    @Test
    void anEntryThatMayNotBeReadIsRefusedAndTheRestIsRead() throws IOException {
        Path closed = Files.writeString(folder.resolve("closed.txt"), STORY);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(closed), "whoever runs this may read everything");
        refusesOnly("closed.txt", "unreadable", "permission denied");
    }

    @Test
    void whatIsNoFileIsNotWaitedFor() throws Exception {
        Process pipe = new ProcessBuilder("mkfifo", folder.resolve("pipe").toString()).start();
        Assumptions.assumeTrue(pipe.waitFor() == 0, "no named pipes here");
        refusesOnly("pipe", "unreadable", "neither a file nor a folder");
    }

    @Test
    void aPathThatIsNotThereIsRefusedAndTheOthersAreRead() {
        String missing = folder.resolve("missing.txt").toString();
        Call call = Call.of("read", "--until", "intake", missing, folder.toString());
        assertThat(call.status()).isEqualTo(Exit.REFUSED);
        assertThat(call.complaints())
                .containsExactly("refused " + missing + ": unreadable: there is no such file or folder");
        assertThat(call.printed()).contains("Two piers to close");
    }

    @Test
    void aNameWithALineBreakOrACommandForTheTerminalStaysOneHarmlessLine() throws IOException {
        Files.writeString(folder.resolve("line\nbreak \u001B[31m\u009B1m.txt"), "");
        Files.writeString(folder.resolve("readable\n\u001B[31m.txt"), STORY.replace("two", "three"));
        for (String format : new String[] {"text", "md", "json"}) {
            Call call = Call.of("read", "--format", format, folder.toString());
            assertThat(call.complaints()).singleElement().asString().contains("the file is empty");
            assertThat(call.printed() + call.complaints()).doesNotContain("\u001B", "\u009B", "line\nbreak");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"id":"x","text":                                          | unreadable | lines.jsonl:2 | line 2, column
        [1, 2]                                                     | unreadable | lines.jsonl:2 | an object was expected
        no json                                                    | unreadable | lines.jsonl:2 | line 2, column 1
        {"text":"The board met on Monday, it said."} and more      | unreadable | lines.jsonl:2 | line 2, column
        {"id":"x"}                                                 | no-text    | lines.jsonl:2 | no field "text"
        {"id":"x","text":null}                                     | no-text    | lines.jsonl:2 | null
        {"id":"x","text":"  "}                                     | no-text    | lines.jsonl:2 | blank
        {"id":"x","text":{"a":1}}                                  | no-text    | lines.jsonl:2 | no string
        """)
    void aMalformedLineIsRefusedByItsNumber(String line, String reason, String where, String detail)
            throws IOException {
        Files.delete(folder.resolve("m-good.txt"));
        Files.writeString(
                folder.resolve("lines.jsonl"),
                "{\"id\":\"a\",\"text\":\"The harbour board will open one pier, it said on Friday.\"}\n" + line
                        + "\n\n{\"id\":\"b\",\"text\":\"The harbour board will paint one pier, it said on Friday.\"}\n");
        Call call = Call.of("read", "--until", "intake", "--format", "json", folder.toString());
        assertThat(call.status()).isEqualTo(Exit.REFUSED);
        assertThat(call.complaints()).singleElement().asString().contains(reason, where, detail);
        assertThat(call.lines()).hasSize(3);
        assertThat(call.printed()).contains("\"input\":\"a\"", "\"input\":\"b\"");
    }

    @Test
    void nothingButBadInputIsStillNoFault() throws IOException {
        Files.delete(folder.resolve("m-good.txt"));
        put("empty.txt", "");
        for (String room : new String[] {"intake", "annotation", "story", "briefing"}) {
            assertThatCode(() -> {
                        Call call = Call.of("read", "--until", room, folder.toString());
                        assertThat(call.status()).isEqualTo(Exit.REFUSED);
                        assertThat(call.complaints()).hasSize(1);
                        assertThat(call.printed()).isEmpty();
                    })
                    .doesNotThrowAnyException();
        }
    }
}
