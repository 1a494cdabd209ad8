package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.tell.Columns;

/** Every verb that reads a desk, over one that the bundled sample was filed in. */
class DeskVerbsTest {

    @TempDir
    private static Path folder;

    private static Call added;

    @BeforeAll
    static void file() throws IOException {
        added = call("add", DemoDesk.lay(folder.resolve("reports")).toString());
    }

    private static Call call(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--desk", folder.resolve("desk").toString()));
        return Call.of(all.toArray(String[]::new));
    }

    private static String story(String words) {
        return call("stories").lines().stream()
                .filter(line -> line.contains(words))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void addSaysHowManyWereNewAndFilesNothingTwice() {
        assertThat(added.status()).isEqualTo(Exit.DONE);
        assertThat(added.lines())
                .containsExactly("15 new reports filed (4 of them open stories), 0 already there, 0 refused");
        Call again = call("add", folder.resolve("reports").toString());
        assertThat(again.lines())
                .containsExactly("0 new reports filed (0 of them open stories), 15 already there, 0 refused");
    }

    @Test
    void aRefusedInputIsSaidAndTheRestIsFiled() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        Call call = Call.of(
                "add",
                "--desk",
                folder.resolve("other").toString(),
                empty.toString(),
                folder.resolve("reports/mine/a.txt").toString());
        assertThat(call.status()).isEqualTo(Exit.REFUSED);
        assertThat(call.complaints()).singleElement().asString().startsWith("refused " + empty + ": ");
        assertThat(call.lines())
                .containsExactly("1 new report filed (1 of them opens a story), 0 already there, 1 refused");
    }

    @Test
    void storiesAreListedTheLatestFirst() {
        assertThat(call("stories").lines())
                .extracting(line -> line.replaceAll("^s\\w{8} ", "s………… "))
                .containsExactly(
                        "story      from        to          rep  out  title",
                        "s…………  2025-06-03  2025-06-04  4    4    Government halts copper mine after pipeline spill",
                        "s…………  2022-11-04  2024-03-16  5    5    At least nine dead as inter-island ferry capsizes off",
                        "                                             Hano",
                        "s…………  2023-01-01  2023-12-31  5    5    Lovatia to hand back altarpiece lost in the war",
                        "s…………  2021-01-01  2021-12-31  1    1    Reef Petrel goes aground in the Kaloa Strait, all 96",
                        "                                             on board taken off");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --since 2025-01-01                 | copper
        --until 2021-06-01                 | aground
        --outlet Tamorua_Today             | ferry capsizes
        --person Rosa_Condorpa             | copper
        --place Kaloa_Strait --limit 1     | ferry capsizes
        --skip 3                           | aground
        --language xx                      | no stories
        """)
    void storiesAreFiltered(String options, String title) {
        String[] arguments = ("stories " + options).split(" ", -1);
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = arguments[i].replace('_', ' ');
        }
        assertThat(call(arguments).lines().stream().filter(row -> row.matches("s\\w{8} .*|no stories")))
                .singleElement()
                .asString()
                .contains(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"story", "claims", "trace", "timeline", "brief"})
    void aRoomOfAStoryFitsTheTerminalAndHasTheSameObjectsAsRead(String verb) {
        String ferry = story("ferry capsizes");
        assertThat(call(verb, ferry).lines()).isNotEmpty().allMatch(line -> Columns.of(line) <= Stemma.WIDTH);
        assertThat(call(verb, "--format", "md", ferry).status()).isEqualTo(Exit.DONE);
        Call json = call(verb, "--format", "json", ferry);
        assertThat(json.lines()).isNotEmpty().allSatisfy(DeskVerbsTest::isPublished);
        assertThat(call("export", ferry).lines()).containsAll(json.lines());
    }

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static void isPublished(String line) {
        assertThat(SCHEMAS.getSchema(SchemaLocation.of("classpath:org/stemma/codec/schema/line.schema.json"))
                        .validate(line, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void aCardFromTheDeskIsTheCardThatReadPrints() {
        String ferry = story("ferry capsizes");
        String read =
                Call.of("read", folder.resolve("reports/ferry").toString()).printed();
        String heading = "Claims that more than one report has";
        String claims = read.substring(read.indexOf(heading), read.indexOf("Who has it from whom"));
        assertThat(call("story", ferry).printed()).contains(claims);
    }

    @Test
    void whyShowsEachReportWithItsEvidenceAndItsId() {
        assertThat(call("story", "--why", story("copper")).printed())
                .containsPattern("· report \\w{16}")
                .contains("names in both");
    }

    @Test
    void aStoryThatIsNotThereOrNotTheOnlyOneIsSaid() {
        assertThat(call("story", "zz").complaints())
                .containsExactly("stemma: there is no story zz in the desk; stemma stories lists those there are");
        Call several = call("story", "s");
        assertThat(several.status()).isEqualTo(Exit.REFUSED);
        assertThat(several.complaints()).singleElement().asString().contains("may be s", "give more of the id");
    }

    @Test
    void briefWithoutAStoryTellsTheLatest() {
        assertThat(call("brief", "--limit", "2").lines().stream().filter(line -> line.startsWith("story s")))
                .hasSize(2);
    }

    @Test
    void searchShowsReportsTheirStoriesAndHowTheySpread() {
        Call call = call("search", "suspended", "ferries");
        assertThat(call.status()).isEqualTo(Exit.DONE);
        assertThat(call.lines()).allMatch(line -> Columns.of(line) <= Stemma.WIDTH);
        assertThat(call.printed())
                .contains(
                        "reports found",
                        "Stories",
                        "At least nine dead as inter-island ferry capsizes off Hano",
                        "outlets ");
        assertThat(call.complaints()).isEmpty();
    }

    @Test
    void searchGivesObjectsForMachinesWhoseMarksLieInTheText() {
        List<String> lines =
                call("search", "--format", "json", "--limit", "2", "ferry").lines();
        assertThat(lines).hasSize(3).allSatisfy(DeskVerbsTest::isPublished);
        assertThat(lines.getFirst()).startsWith("{\"kind\":\"found\",\"query\":\"ferry\"");
        assertThat(lines.getLast()).startsWith("{\"kind\":\"hit\"");
    }

    @Test
    void aSlipInAQueryIsSaidAndAnswered() {
        Call call = call("search", "colour:grey", "\"river");
        assertThat(call.status()).isEqualTo(Exit.DONE);
        assertThat(call.complaints()).anyMatch(line -> line.contains("there is no field colour"));
    }

    @Test
    void aStoryIsGivenInTheFormsOfOtherPrograms() throws IOException {
        String ferry = story("ferry capsizes");
        assertThat(call("export", ferry, "--as", "claims.csv").lines().getFirst())
                .startsWith("story,claim,about,");
        Path parquet = folder.resolve("claims.parquet");
        assertThat(call("export", ferry, "--as", "claims.parquet", "--to", parquet.toString())
                        .status())
                .isEqualTo(Exit.DONE);
        assertThat(parquet).binaryContent().startsWith('P', 'A', 'R', '1');
    }

    @ParameterizedTest
    @CsvSource({
        "export --as claims.csv, --as is for one story",
        "export s --as claims.xls, --as takes brief.md",
        "export s --as claims.parquet, give a file with --to"
    })
    void aWrongCallForAFormIsSaid(String line, String said) {
        Call call = call(line.split(" ", -1));
        assertThat(call.status()).isEqualTo(Exit.USAGE);
        assertThat(String.join(" ", call.complaints())).contains(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stories", "search x", "story x", "export", "desk stats", "asof --valid 2024-03-14"})
    void aDeskThatDoesNotExistIsNotMadeByReading(String verb) {
        Path nowhere = folder.resolve("nowhere");
        Call call = Call.of((verb + " --desk " + nowhere).split(" ", -1));
        assertThat(call.status()).isEqualTo(Exit.USAGE);
        assertThat(call.complaints().getFirst())
                .contains("there is no desk in " + nowhere, "stemma add --desk " + nowhere + " PATH makes one");
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void theHandsWordHoldsAndOldIdsLeadOn() throws IOException {
        String desk = copy().toString();
        String mine = story("copper");
        String ferry = story("ferry capsizes");
        Call merged = Call.of("merge", mine, ferry, "--because", "a try", "--desk", desk);
        assertThat(merged.complaints()).isEmpty();
        assertThat(merged.printed()).startsWith("both are now story s");
        assertThat(Stream.of(mine, ferry)
                        .flatMap(id -> Call.of("story", "--why", id, "--desk", desk).complaints().stream()))
                .singleElement()
                .asString()
                .contains("is now part of story");
        String report = Call.of("story", "--why", mine, "--desk", desk)
                .printed()
                .replaceAll("(?s).*?· report (\\w{16}).*", "$1");
        assertThat(Call.of("split", mine, report, "--desk", desk).printed()).startsWith("1 report forms story s");
        assertThat(Call.of("move", report, story("altarpiece"), "--because", "a try", "--desk", desk)
                        .printed())
                .contains("is now in story " + story("altarpiece"));
        assertThat(Call.of("story", "--why", story("altarpiece"), "--desk", desk)
                        .printed())
                .contains("a try");
        Call refused = Call.of("split", mine, report, "--desk", desk);
        assertThat(refused.status()).isEqualTo(Exit.REFUSED);
    }

    private static Path copy() {
        Path copy = folder.resolve("copy");
        assertThat(call("desk", "backup", copy.toString()).status()).isEqualTo(Exit.DONE);
        return copy;
    }

    @Test
    void aDeskIsCheckedCountedAndBuiltAnew() {
        assertThat(call("desk", "check").printed()).contains("nothing wrong");
        assertThat(call("desk", "stats").lines().getFirst()).matches("reports +15");
        Call found = call("search", "ferry");
        assertThat(call("desk", "rebuild").printed()).contains("built anew");
        assertThat(call("search", "ferry")).isEqualTo(found);
        assertThat(call("desk").status()).isEqualTo(Exit.USAGE);
    }

    @Test
    void theLedgerIsAskedForADayAndForWhatChanged() {
        String mine = story("copper");
        Call all = call("asof", "--valid", "2025-06-30", mine);
        assertThat(all.status()).isEqualTo(Exit.DONE);
        assertThat(all.printed()).contains("known since");
        assertThat(call("asof", "--valid", "2025-06-30", "--known", "2020-01-01", mine)
                        .lines())
                .containsExactly("nothing is held to be so of 2025-06-30");
        assertThat(call("diff", "--valid", "2025-06-30", "--from", "2020-01-01", "--to", "2025-06-30", mine)
                        .lines())
                .isNotEmpty()
                .allMatch(line -> line.startsWith("+ ") || line.startsWith("  "));
        assertThat(call("asof", "--valid", "soon", mine).status()).isEqualTo(Exit.USAGE);
    }
}
