package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.intake.Intake.Accepted;
import org.stemma.intake.Intake.Reason;
import org.stemma.intake.Intake.Refused;
import org.stemma.intake.archive.Warc;

/** Inputs that are too much or not what they seem: a refusal or a part that says so, soon and in little memory. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BadBytesTest {

    private static final String PARAGRAPH = "<p>The harbour board will close two piers before the summer, it said.</p>";
    private static final int MEGA = 1 << 20;

    @TempDir
    private Path folder;

    private static List<Intake> read(String text, String name) {
        return new StandardReader().read(text.getBytes(StandardCharsets.UTF_8), Hint.of(name));
    }

    private static List<Intake> read(Path path, IntakeLimits limits) {
        List<Intake> intakes = new ArrayList<>();
        try (Inputs inputs = Inputs.of(List.of(path.toString()), limits, InputStream.nullInputStream())) {
            inputs.forEachRemaining(intakes::add);
        }
        return intakes;
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        <div>,           100000
        <b>,             100000
        <ul><li>,        50000
        <table><tr><td>, 20000
        <p><b><i>,       30000
        """)
    void tagsNestedWithoutEndKeepTheParagraphInside(String tag, int times) {
        assertThat(read("<html><body>" + tag.repeat(times) + PARAGRAPH, "a.html"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Accepted.class, page -> assertThat(page.report().text()).contains("will close two piers"));
    }

    @Test
    void aPageOfFiftyMegabytesOnOneLineIsTooLarge() {
        assertThat(read("<html><body>" + PARAGRAPH.repeat(50 * MEGA / PARAGRAPH.length()), "a.html"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    @Test
    void aPageOfNothingButTagsIsTooLarge() {
        assertThat(((Refused) read("<html><body>" + "<b>a</b>".repeat(MEGA), "a.html")
                                .getFirst())
                        .detail())
                .isEqualTo("a page of 2097154 tags, and the limit for one page is 250000");
    }

    @Test
    void anArrayWithoutEndIsReadUpToItsLimit() {
        List<Intake> intakes = read("[" + "{},".repeat(150_000) + "{}]", "a.json");
        assertThat(intakes).hasSize(100_001);
        assertThat(((Refused) intakes.getLast()).detail()).contains("read up to element 100000");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"text":"The board met.","a":          | [      | 100000 | nesting depth
        {"text":"The board met.","a":          | {"a":  | 100000 | nesting depth
        {"text":"The board met.","a":          | 9      | 100000 | exceeds the maximum allowed
        {"version":"https://jsonfeed.org/version/1.1","items":[{}  | ,{}  | 3000000 | exceeds the maximum allowed
        """)
    void jsonThatIsTooDeepOrTooLongIsRefused(String start, String again, int times, String detail) {
        assertThat(read(start + again.repeat(times), "a.json"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.detail()).contains(detail));
    }

    @Test
    void loneSurrogatesAndNothingButNulsAreHandled() {
        assertThat(read("{\"text\":\"The board \\ud83d met on Monday, it said.\"}", "a.jsonl"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Accepted.class,
                        report -> assertThat(report.report().text()).contains("\uD83D met"));
        assertThat(((Refused) new StandardReader()
                                .read(new byte[MEGA], Hint.of("a.html"))
                                .getFirst())
                        .detail())
                .contains("byte 0 at offset 0");
    }

    @Test
    void aWrongDeclarationOfTheEncodingDoesNotSpoilThePage() {
        String page = "<html><head><meta charset=\"%s\"></head><body>" + PARAGRAPH.replace("board", "bård")
                + "</body></html>";
        for (String wrong : List.of("utf-16", "iso-8859-7", "no-such-thing", "utf-7")) {
            assertThat(((Accepted) read(page.formatted(wrong), "a.html").getFirst())
                            .report()
                            .text())
                    .as(wrong)
                    .contains("harbour bård");
        }
    }

    @ParameterizedTest
    @CsvSource({"a.txt", "a.html", "a.jsonl", "a.warc.gz"})
    void aSparseFileOfTenGigabytesIsNotReadToItsEnd(String name) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
            file.write("<html><p>The board met.".getBytes(StandardCharsets.UTF_8));
            file.setLength(10L << 30);
        }
        assertThat(read(folder, IntakeLimits.DEFAULTS))
                .singleElement()
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    @Test
    void foldersThatLinksTieTogetherAreWalkedOnce() throws IOException {
        for (int i = 0; i < 20; i++) {
            Path next = Files.createDirectory(folder.resolve("f" + i));
            Path target = folder.resolve("f" + (i + 1));
            Files.createSymbolicLink(next.resolve("x"), target);
            Files.createSymbolicLink(next.resolve("y"), target);
        }
        Files.writeString(
                Files.createDirectory(folder.resolve("f20")).resolve("a.txt"), "The board met on Monday, it said.");
        List<Intake> intakes = read(folder.resolve("f0"), IntakeLimits.DEFAULTS);
        assertThat(intakes.stream().filter(Accepted.class::isInstance)).hasSize(1);
        assertThat(intakes)
                .hasSize(21)
                .filteredOn(Refused.class::isInstance)
                .allSatisfy(intake -> assertThat(((Refused) intake).detail()).startsWith("the same folder as "));
    }

    /** Gives some bytes and then fails, as a disk or a mount does. */
    private static final class Failing extends InputStream {
        private final InputStream good;

        Failing(byte[] good) {
            this.good = new ByteArrayInputStream(good);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            read(one, 0, 1);
            return one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = good.read(into, from, length);
            if (read < 0) {
                throw new IOException("the device is gone");
            }
            return read;
        }
    }

    @Test
    void anInputThatFailsWhileItIsReadIsOneRefusalAndTheRestIsRead() throws IOException {
        byte[] lines = "{\"id\":\"1\",\"text\":\"The board met on Monday, it said.\"}\n"
                .repeat(400)
                .getBytes(StandardCharsets.UTF_8);
        Path good = Files.writeString(folder.resolve("good.txt"), "The board will meet again on Friday, it said.");
        List<Intake> intakes = new ArrayList<>();
        try (Inputs inputs = Inputs.of(List.of("-", good.toString()), IntakeLimits.DEFAULTS, new Failing(lines))) {
            inputs.forEachRemaining(intakes::add);
        }
        assertThat(intakes)
                .filteredOn(Refused.class::isInstance)
                .anySatisfy(intake -> assertThat(((Refused) intake).detail())
                        .isEqualTo("it cannot be read: behind line 400: the device is gone"));
        assertThat(intakes.getLast()).isInstanceOf(Accepted.class);
    }

    @Test
    void aPackedPageOfBlanksIsABombOnlyBeyondTheLimits() {
        byte[] page = (PARAGRAPH + " ".repeat(5 * MEGA)).getBytes(StandardCharsets.UTF_8);
        assertThat(new StandardReader().read(Warc.gzip(page), Hint.of("a.html.gz")))
                .singleElement()
                .isInstanceOf(Accepted.class);
        IntakeLimits tight = new IntakeLimits(MEGA, MEGA, 4, 2 * MEGA, 250);
        assertThat(((Refused) new StandardReader(tight)
                                .read(Warc.gzip(page), Hint.of("a.html.gz"))
                                .getFirst())
                        .reason())
                .isEqualTo(Reason.TOO_LARGE);
    }
}
