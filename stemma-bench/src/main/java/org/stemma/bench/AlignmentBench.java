package org.stemma.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.stemma.intake.Hint;
import org.stemma.intake.Intake;
import org.stemma.intake.PageAlignment;
import org.stemma.intake.StandardReader;
import org.stemma.report.Alignment;
import org.stemma.report.Block;
import org.stemma.report.PageSpan;
import org.stemma.report.Report;

/**
 * The way back from a report to its page: which share of blocks and characters has a place there, checked by decoding the source
 * at that place again and comparing it with the report's words, white space aside.
 */
final class AlignmentBench {

    private static final double NANOS = 1e9;

    private AlignmentBench() {}

    /** Prints the figures on the pages of {@code gold}'s {@code extraction} folder. */
    static void run(Path gold, PrintStream out) throws IOException {
        Path folder = gold.resolve("extraction");
        for (String set : List.of("scrapinghub", "pages-40-countries", "trafilatura")) {
            Count count = new Count();
            for (Path page : pages(folder.resolve(set))) {
                count.add(page);
            }
            out.println(set + ": " + count);
        }
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.html?\\.gz"))
                    .sorted()
                    .toList();
        }
    }

    /** What was counted so far. */
    private static final class Count {
        private final StandardReader reader = new StandardReader();
        private int pages;
        private int blocks;
        private int whole;
        private long characters;
        private long placed;
        private int wrong;
        private int turned;
        private long nanos;

        void add(Path packed) throws IOException {
            byte[] bytes = GoldPages.unpacked(packed);
            String name = packed.getFileName().toString().replaceFirst("\\.gz$", "");
            if (!(reader.read(bytes, Hint.of(name)).getFirst() instanceof Intake.Accepted accepted)) {
                return;
            }
            Report report = accepted.report();
            String page = PageAlignment.decoded(bytes).orElseThrow();
            long start = System.nanoTime();
            Optional<Alignment> alignment = PageAlignment.of(bytes, report);
            nanos += System.nanoTime() - start;
            pages++;
            for (Block block : report.blocks()) {
                add(block, report, alignment.orElseThrow(), page);
            }
        }

        private void add(Block block, Report report, Alignment alignment, String page) {
            String words = withoutBlanks(block.span().of(report.text()));
            StringBuilder found = new StringBuilder();
            int behind = 0;
            boolean inOrder = true;
            for (PageSpan place : alignment.toPage(block.span())) {
                inOrder &= place.start() >= behind;
                behind = place.end();
                found.append(withoutBlanks(
                        Parser.unescapeEntities(place.of(page).replaceFirst("(?s)^<!\\[CDATA\\[.*", ""), false)));
            }
            blocks++;
            characters += words.length();
            placed += Math.min(words.length(), found.length());
            turned += inOrder ? 0 : 1;
            if (words.contentEquals(found)) {
                whole++;
            } else {
                wrong += found.length() == words.length() ? 1 : 0;
                if (Boolean.getBoolean("stemma.bench.show")) {
                    System.err.println(report.input() + " " + block + "\n   text " + words + "\n   page " + found);
                }
            }
        }

        private static String withoutBlanks(String words) {
            return words.replaceAll("[\\s\\p{Z}\\x{85}\\x{AD}\\x{200B}\\x{2060}\\x{FEFF}\\x{0}\\x{1C}-\\x{1F}]+", "");
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d pages, blocks whole %.4f of %d, characters placed %.4f of %d; wrong words %d, out of order %d; %.0f pages/s",
                    pages,
                    (double) whole / blocks,
                    blocks,
                    (double) placed / characters,
                    characters,
                    wrong,
                    turned,
                    pages / (nanos / NANOS));
        }
    }
}
