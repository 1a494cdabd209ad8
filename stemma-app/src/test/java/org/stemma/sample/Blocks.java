package org.stemma.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.report.Block;
import org.stemma.report.Report;
import org.stemma.report.Span;

/** Compares the blocks of a report with the table of blocks. */
final class Blocks {

    private Blocks() {}

    static Optional<String> fault(SampleRun run, AnswerKey.Row row) {
        Report report = run.alone(row.words("Report"));
        List<String> kinds = Arrays.asList(row.words("Kind").split("/", -1));
        List<Span> places = run.spans(row.words("Report"), row.words("Begins"));
        if (places.isEmpty()) {
            // What an extractor drops from a page need not be a block.
            return Check.holds(report.input().endsWith(".html"), "these words do not stand in it");
        }
        List<Block> blocks = blocks(report, places, row.words("Begins"));
        return Check.holds(
                blocks.stream().allMatch(block -> kinds.contains(kind(block))),
                "it is " + blocks.stream().map(Blocks::kind).toList());
    }

    /** The block that begins so, else those that the first place of the words lies in. */
    private static List<Block> blocks(Report report, List<Span> places, String begins) {
        return report.blocks().stream()
                .filter(block -> words(report, block).startsWith(begins))
                .findFirst()
                .map(List::of)
                .orElseGet(() -> report.blocks().stream()
                        .filter(block -> block.span().overlaps(places.getFirst()))
                        .toList());
    }

    /** The blocks that the table does not list and that are no paragraphs. */
    static List<String> unlisted(SampleRun run, AnswerKey key, String path) {
        Report report = run.alone(path);
        List<Span> listed = key.with("Report", "Begins", "Kind").stream()
                .filter(row -> row.words("Report").equals(path))
                .flatMap(row -> run.spans(path, row.words("Begins")).stream())
                .toList();
        return report.blocks().stream()
                .filter(block -> block.kind() != Block.Kind.PARAGRAPH)
                .filter(block -> listed.stream().noneMatch(block.span()::overlaps))
                .map(block -> path + " " + kind(block) + ": " + words(report, block))
                .toList();
    }

    private static String kind(Block block) {
        return block.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String words(Report report, Block block) {
        return block.span().of(report.text()).replaceAll("[\\s\\u00A0]+", " ");
    }
}
