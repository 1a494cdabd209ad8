package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.intake.Intake.Accepted;
import org.stemma.intake.Intake.Reason;
import org.stemma.intake.Intake.Refused;

class InputsTest {

    private static final String STORY = "The harbour board will close two piers before the summer, it said on Monday.";

    @TempDir
    private Path folder;

    private static List<Intake> read(IntakeLimits limits, InputStream in, String... paths) {
        List<Intake> intakes = new ArrayList<>();
        try (Inputs inputs = Inputs.of(List.of(paths), limits, in)) {
            inputs.forEachRemaining(intakes::add);
        }
        return intakes;
    }

    private static List<Intake> read(Path path) {
        return read(IntakeLimits.DEFAULTS, InputStream.nullInputStream(), path.toString());
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String name(Intake intake) {
        String input = switch (intake) {
            case Accepted accepted -> accepted.report().input();
            case Refused refused -> refused.input() + " " + refused.reason();
        };
        return input.substring(input.lastIndexOf('/') + 1);
    }

    @Test
    void foldersAreWalkedInOrderOfNamesAndHiddenEntriesPassedOver() throws IOException {
        write("b.txt", STORY);
        write("a/2.txt", STORY + " It is raining.");
        write("a/1.txt", STORY + " It is snowing.");
        write(".hidden", STORY + " Nobody reads this.");
        assertThat(read(folder)).extracting(InputsTest::name).containsExactly("1.txt", "2.txt", "b.txt");
    }

    @Test
    void theSecondCopyIsRefusedByTheNameOfTheFirst() throws IOException {
        Path first = write("1.txt", STORY);
        write("2.txt", STORY);
        List<Intake> intakes = read(folder);
        assertThat(intakes).hasSize(2);
        Refused refused = (Refused) intakes.get(1);
        assertThat(refused.reason()).isEqualTo(Reason.DUPLICATE);
        assertThat(refused.detail()).contains(first.toString());
    }

    @Test
    void whatIsMissingEmptyOrLoopingIsOneRefusalAndTheRestGoesOn() throws IOException {
        write("a.txt", STORY);
        write("empty.txt", "");
        Files.createDirectory(folder.resolve("hollow"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("gone"));
        assertThat(read(folder))
                .extracting(InputsTest::name)
                .containsExactly(
                        "a.txt", "empty.txt NO_TEXT", "hollow NO_TEXT", "loop UNREADABLE", "nowhere UNREADABLE");
        assertThat(read(folder.resolve("missing.txt")))
                .singleElement()
                .isEqualTo(new Refused(
                        folder.resolve("missing.txt").toString(),
                        Reason.UNREADABLE,
                        "there is no such file or folder"));
    }

    @Test
    void aFileOverTheLimitIsRefusedButJsonLinesMayHaveAnySize() throws IOException {
        IntakeLimits limits = new IntakeLimits(300, 200, 8);
        write("big.txt", (STORY + "\n\n").repeat(20));
        write(
                "big.jsonl",
                ("{\"id\":\"%s\",\"text\":\"" + STORY + "\"}\n")
                        .repeat(5)
                        .formatted("1", "2", "3", "4", "5")
                        .replace("piers before", "piers soon, before"));
        List<Intake> intakes = read(limits, InputStream.nullInputStream(), folder.toString());
        assertThat(intakes)
                .extracting(InputsTest::name)
                .containsExactly("1", "2 DUPLICATE", "3 DUPLICATE", "4 DUPLICATE", "5 DUPLICATE", "big.txt TOO_LARGE");
    }

    @Test
    void aLineOverTheLimitIsRefusedAndTheNextOneRead() throws IOException {
        write("a.jsonl", "{\"text\":\"" + "x".repeat(500) + "\"}\n{\"id\":\"2\",\"text\":\"" + STORY + "\"}\n");
        List<Intake> intakes = read(new IntakeLimits(300, 200, 8), InputStream.nullInputStream(), folder.toString());
        assertThat(intakes).extracting(InputsTest::name).containsExactly("a.jsonl:1 TOO_LARGE", "2");
        assertThat(((Refused) intakes.get(0)).detail()).contains("the limit for one line is 200");
    }

    @Test
    void aDashReadsStandardInput() {
        InputStream in = new ByteArrayInputStream(STORY.getBytes(StandardCharsets.UTF_8));
        assertThat(read(IntakeLimits.DEFAULTS, in, "-"))
                .extracting(InputsTest::name)
                .containsExactly("-");
    }

    @Test
    void aFolderTooDeepIsRefused() throws IOException {
        write("a/b/c/d.txt", STORY);
        assertThat(read(new IntakeLimits(1000, 1000, 2), InputStream.nullInputStream(), folder.toString()))
                .singleElement()
                .satisfies(intake -> assertThat(((Refused) intake).detail()).contains("the limit is 2"));
    }
}
