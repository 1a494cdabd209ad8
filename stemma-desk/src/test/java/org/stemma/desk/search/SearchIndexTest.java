package org.stemma.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.report.Report;

class SearchIndexTest {

    @TempDir
    private Path folder;

    private final MemoryShelf shelf = new MemoryShelf();

    private static String line(String id, String outlet, String published, String title, String text) {
        return "{\"id\":\"%s\",\"outlet\":\"%s\",\"published\":\"%s\",\"title\":\"%s\",\"text\":\"%s\"}"
                .formatted(id, outlet, published, title, text);
    }

    @BeforeEach
    void keep() {
        shelf.keep(
                "sharbour",
                line(
                        "a",
                        "Harbour Gazette",
                        "2031-03-02",
                        "Harbour to close two piers",
                        "The harbour board of Lisbon will close two piers before the summer. Board member Volodymyr Zelenko said"
                                + " that ferries were running late on Monday, and that the night ferry would stop."),
                line(
                        "b",
                        "Port Courier",
                        "2031-03-03",
                        "Piers closing",
                        "Two piers in Lisbon are closing, said Mr Wolodymyr Selenko of the board. Ferry passengers complained."));
        shelf.keep(
                "sflood",
                line(
                        "c",
                        "Morgenblatt",
                        "2031-04-10",
                        "Hochwasser in Köln",
                        "Das Hochwasser in Köln ist gestiegen. Die Bürgermeisterin sagte, dass die Brücken gesperrt bleiben."),
                line("d", "東京日報", "2031-04-11", "東京で洪水", "東京で大きな洪水があった。市長は会見で述べた。"),
                line(
                        "e",
                        "Evening Post",
                        "2031-05-01",
                        "A quiet day",
                        "Nothing at all happened in the town hall of Tollund today."));
    }

    private Found search(String query) throws IOException {
        try (SearchIndex index = SearchIndex.writing(folder.resolve("index"), shelf)) {
            return index.search(Request.of(query, 10), shelf);
        }
    }

    private static String inputs(Found found) {
        return found.hits().stream()
                .map(hit -> hit.report().input().replaceAll(".*[:\\[]", "").replace("]", ""))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ferry                          | a b
        ferries piers                  | a b
        FERRY                          | a b
        "night ferry"                  | a
        "ferry night"                  | ``
        close -night                   | b
        hochwasser koln                | c
        Köln                           | c
        brücken                        | c
        洪水                           | d
        大きな洪水                     | d
        piers OR hochwasser            | a b c
        outlet:gazette                 | a
        outlet:"port courier"          | b
        place:lisbon                   | a b
        place:Lisboa OR outlet:post    | e
        person:Zelenko                 | a b
        person:"Volodymyr Zelenko"     | a b
        person:"Zelenko, Volodymyr"    | a b
        Zelenko                        | a b
        from:2031-04                   | c d e
        until:2031-03-02               | a
        from:2031-03-03 until:2031-04-10 | b c
        date:2031-04                   | c d
        in:sflood                      | c d e
        in:sharbour ferry -night       | b
        language:ja                    | d
        tollund                        | e
        """)
    void aReportIsFoundByWhatItSays(String query, String found) throws IOException {
        Found answer = search(query);
        assertThat(inputs(answer)).isEqualTo(found);
        assertThat(answer.problems()).isEmpty();
        assertThat(answer.total()).isEqualTo(answer.hits().size());
    }

    @Test
    void aHitShowsWhereAndAStoryItsBestReport() throws IOException {
        Found found = search("\"night ferry\"");
        Hit hit = found.hits().getFirst();
        assertThat(hit.marks()).isNotEmpty();
        String text = hit.report().text();
        assertThat(hit.marks().stream().map(mark -> mark.of(text)).collect(Collectors.joining(" ")))
                .isEqualTo("night ferry");
        assertThat(hit.snippet().of(text)).contains("night ferry would stop");
        assertThat(hit.story()).isPresent();
        assertThat(found.stories())
                .containsExactly(
                        new StoryHit(hit.story().orElseThrow(), hit.report().id(), 1));
    }

    @Test
    void facetsCountAllThatWasFound() throws IOException {
        Found found = search("piers OR hochwasser");
        assertThat(found.facets()).extracting(Facet::field).contains("outlet", "language", "person", "place", "month");
        assertThat(found.facets().getLast())
                .isEqualTo(
                        new Facet("month", List.of(new Facet.Count("2031-03", 2), new Facet.Count("2031-04", 1)), 2));
    }

    @Test
    void pagesJoinWithoutASeam() throws IOException {
        for (int i = 0; i < 25; i++) {
            shelf.keep(
                    "smany",
                    line("m" + i, "Weekly " + i, "2031-06-01", "Bells", "The bells of Tollund rang, number " + i));
        }
        Set<String> seen = new HashSet<>();
        Optional<String> next = Optional.empty();
        int pages = 0;
        try (SearchIndex index = SearchIndex.writing(folder.resolve("index"), shelf)) {
            do {
                Found page = index.search(new Request("bells", 10, next), shelf);
                assertThat(page.total()).isEqualTo(25);
                page.hits()
                        .forEach(hit ->
                                assertThat(seen.add(hit.report().id().value())).isTrue());
                next = page.next();
                pages++;
            } while (next.isPresent());
        }
        assertThat(seen).hasSize(25);
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void wordsThatNoReportHasTogetherAreSearchedOneByOneAndSaidToBe() throws IOException {
        Found found = search("ferry hochwasser");
        assertThat(inputs(found)).isEqualTo("a b c");
        assertThat(found.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.detail()).contains("no report has all the words"));
    }

    @Test
    void aStoryThatDoesNotExistIsSaid() throws IOException {
        assertThat(search("in:sother ferry").problems())
                .extracting(Problem::detail)
                .anyMatch(detail -> detail.contains("there is no one story sother"));
    }

    @Test
    void whatAPersonTypesNeverThrows() throws IOException {
        try (SearchIndex index = SearchIndex.writing(folder.resolve("index"), shelf)) {
            for (String query : List.of(
                    "",
                    "\"",
                    "-",
                    "--",
                    "*",
                    "?",
                    "OR",
                    "a OR",
                    "person:\"",
                    "-ferry",
                    "()",
                    "[1 TO 2]",
                    "\\",
                    "\u0000",
                    "\uD83D",
                    "in:",
                    "in:\"\"",
                    "outlet:!!",
                    "person:!!",
                    "~",
                    "^2",
                    "ferry~2^",
                    "-\"",
                    "a".repeat(40_000))) {
                assertThat(index.search(Request.of(query, 5), shelf).hits())
                        .as(query)
                        .hasSizeLessThanOrEqualTo(5);
            }
            assertThat(index.search(new Request("ferry", 5, Optional.of("nonsense")), shelf)
                            .problems())
                    .isNotEmpty();
        }
    }

    @Test
    void whatIsFiledIsFoundAtOnce() throws IOException {
        try (SearchIndex index = SearchIndex.writing(folder.resolve("index"), shelf)) {
            assertThat(index.search(Request.of("lighthouse", 5), shelf).total()).isZero();
            fileInto(index, "The lighthouse of Tollund is for sale.");
            assertThat(index.search(Request.of("lighthouse", 5), shelf).total()).isEqualTo(1);
        }
    }

    private void fileInto(SearchIndex index, String text) throws IOException {
        shelf.keep("slight", line("l", "Evening Post", "2031-07-01", "News", text));
        Report[] last = new Report[1];
        shelf.after(shelf.last() - 1, (sequence, report) -> last[0] = report);
        index.filed(shelf.last(), shelf.annotate(last[0]));
    }

    @Test
    void anIndexThatMissesReportsTakesThoseAlone() throws IOException {
        assertThat(search("ferry").total()).isEqualTo(2);
        int before = shelf.annotated();
        shelf.keep("slight", line("l", "Evening Post", "2031-07-01", "News", "A third ferry for Lisbon."));
        assertThat(search("ferry").total()).isEqualTo(3);
        assertThat(shelf.annotated()).isEqualTo(before + 1);
    }

    @Test
    void aDeletedIndexIsMadeAgainAndADamagedOneToo() throws IOException {
        Found whole = search("ferry");
        deleteIndex();
        assertThat(inputs(search("ferry"))).isEqualTo(inputs(whole));
        try (Stream<Path> files = Files.list(folder.resolve("index"))) {
            for (Path file : files.filter(file -> !file.endsWith("write.lock")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
            }
        }
        assertThat(inputs(search("ferry"))).isEqualTo(inputs(whole));
    }

    private void deleteIndex() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("index"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void anIndexAheadOfItsDeskIsMadeAgain() throws IOException {
        assertThat(inputs(search("tollund"))).isEqualTo("e");
        shelf.forgetLast();
        assertThat(search("tollund").total()).isZero();
    }

    @Test
    void aReaderBringsTheFolderUpToDateOrAddsInMemoryWhatItMisses() throws IOException {
        try (SearchIndex reading = SearchIndex.reading(folder.resolve("index"))) {
            assertThat(reading.search(Request.of("ferry", 5), shelf).total()).isEqualTo(2);
            try (SearchIndex writing = SearchIndex.writing(folder.resolve("index"), shelf)) {
                fileInto(writing, "One more ferry, in Tollund.");
                assertThat(reading.search(Request.of("ferry", 5), shelf).total())
                        .isEqualTo(3);
                assertThat(reading.search(Request.of("ferry", 5), shelf).facets())
                        .isNotEmpty();
            }
            assertThat(reading.search(Request.of("tollund", 5), shelf).total()).isEqualTo(2);
        }
    }

    @Test
    void aReaderMarksEachReportOnceHoweverOftenItSearchesBesideAWriter() throws IOException {
        try (SearchIndex writing = SearchIndex.writing(folder.resolve("index"), shelf);
                SearchIndex reading = SearchIndex.reading(folder.resolve("index"))) {
            assertThat(reading.search(Request.of("ferry", 5), shelf).total()).isEqualTo(2);
            int before = shelf.annotated();
            for (int i = 1; i <= 3; i++) {
                fileInto(writing, "Ferry number " + i + " lies in Tollund.");
                assertThat(reading.search(Request.of("ferry", 5), shelf).total())
                        .isEqualTo(2 + i);
            }
            assertThat(shelf.annotated() - before)
                    .as("by the writer and by the reader")
                    .isEqualTo(2 * 3);
        }
    }

    @Test
    void whatTheWriterCommitsIsFoundOnceByAReaderThatHeldItBefore() throws IOException {
        try (SearchIndex reading = SearchIndex.reading(folder.resolve("index"))) {
            for (int round = 1; round <= 3; round++) {
                try (SearchIndex writing = SearchIndex.writing(folder.resolve("index"), shelf)) {
                    fileInto(writing, "Ferry in the morning of day " + round + ".");
                    fileInto(writing, "Ferry in the evening of day " + round + ".");
                    assertThat(reading.search(Request.of("ferry", 5), shelf).total())
                            .isEqualTo(2 + 2 * round);
                }
                assertThat(reading.search(Request.of("ferry", 5), shelf).total())
                        .isEqualTo(2 + 2 * round);
            }
            SearchIndex.delete(folder.resolve("index"));
            shelf.keep("slight", line("l", "Evening Post", "2031-07-01", "News", "A last ferry."));
            assertThat(reading.search(Request.of("ferry", 5), shelf).total()).isEqualTo(9);
        }
    }

    @Test
    void whatIsSharedFindsEverythingOnceItHasCaughtUp() throws IOException {
        try (SearchIndex shared = SearchIndex.shared(folder.resolve("index"), System::nanoTime);
                SearchIndex writing = SearchIndex.writing(folder.resolve("index"), shelf)) {
            assertThat(shared.search(Request.of("ferry", 5), shelf).total()).isEqualTo(2);
            fileInto(writing, "One more ferry, in Tollund.");
            shared.catchUp(shelf);
            assertThat(shared.search(Request.of("ferry", 5), shelf).total()).isEqualTo(3);
            assertThat(shared.stories("ferry", shelf)).isNotEmpty();
        }
    }

    @Test
    void whatIsFiledWhileAReaderBringsTheFolderUpToDateHasNothingMarkedAgain() throws IOException {
        int reports = Math.toIntExact(shelf.last());
        shelf.meanwhile(() -> shelf.keep("slight", line("m", "Evening Post", "2031-07-01", "News", "A late ferry.")));
        try (SearchIndex reading = SearchIndex.reading(folder.resolve("index"))) {
            assertThat(reading.search(Request.of("ferry", 5), shelf).total()).isEqualTo(3);
        }
        assertThat(shelf.annotated()).isEqualTo(reports + 1);
    }

    @Test
    void whatIsSharedLeavesToTheWriterWhatItHasFiledUnlessThatStalls() throws IOException {
        AtomicLong now = new AtomicLong();
        try (SearchIndex shared = SearchIndex.shared(folder.resolve("index"), now::get)) {
            assertThat(shared.search(Request.of("ferry", 5), shelf).total()).isEqualTo(2);
            try (SearchIndex writing = SearchIndex.writing(folder.resolve("index"), shelf)) {
                fileInto(writing, "One more ferry, in Tollund.");
                int marked = shelf.annotated();
                now.addAndGet(Duration.ofSeconds(1).toNanos());
                assertThat(shared.search(Request.of("ferry", 5), shelf).total()).isEqualTo(2);
                assertThat(shelf.annotated()).isEqualTo(marked);

                now.addAndGet(Duration.ofMinutes(1).toNanos());
                assertThat(shared.search(Request.of("ferry", 5), shelf).total()).isEqualTo(3);
                assertThat(shelf.annotated()).isEqualTo(marked + 1);
                fileInto(writing, "And one more ferry, in Tollund.");
            }
            now.addAndGet(Duration.ofSeconds(1).toNanos());
            assertThat(shared.search(Request.of("ferry", 5), shelf).total()).isEqualTo(4);
        }
    }

    @Test
    void aWriterPutsWhatItFilesInTheFolderEveryFewSeconds() throws IOException {
        AtomicLong now = new AtomicLong();
        try (SearchIndex writing = SearchIndex.writing(folder.resolve("index"), shelf, now::get);
                SearchIndex shared = SearchIndex.shared(folder.resolve("index"), now::get)) {
            shared.search(Request.of("ferry", 5), shelf);
            fileInto(writing, "One more ferry, in Tollund.");
            now.addAndGet(Duration.ofSeconds(6).toNanos());
            fileInto(writing, "And one more ferry, in Tollund.");
            int marked = shelf.annotated();
            shared.tend(shelf);
            assertThat(shared.search(Request.of("ferry", 5), shelf).total()).isEqualTo(4);
            assertThat(shelf.annotated()).isEqualTo(marked);
        }
    }
}
