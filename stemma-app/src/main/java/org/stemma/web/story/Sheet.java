package org.stemma.web.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.report.Block;
import org.stemma.report.Report;
import org.stemma.report.Span;

/**
 * A report as a page prints it: its blocks, cut wherever a mark begins or ends. Marks may overlap; of tints, the narrowest shows.
 *
 * <pre>
 * The ferry sailed, Balore said.      tint 1 over "The ferry sailed", mark "cue" over "said"
 * [The ferry sailed|1][, Balore ][said|cue][.]
 * </pre>
 */
public final class Sheet {

    private final AnnotatedReport annotated;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Mark> tints = new ArrayList<>();
    private final List<Placed> notes = new ArrayList<>();

    private record Mark(Span span, String name) {}

    private record Placed(int offset, Note note) {}

    /**
     * A block.
     *
     * @param kind in lower case with hyphens
     * @param place {@code body}, {@code around} or {@code fenced}
     */
    public record Part(String kind, String place, List<Stretch> stretches) {}

    /** A stretch with its anchor, empty for what stands between stretches. */
    public record Stretch(String anchor, List<Piece> pieces) {}

    /** Words under the same marks, and the notes that stand before them. */
    public record Piece(List<Note> notes, String marks, String text) {}

    /** A number in the text that leads elsewhere. */
    public record Note(String id, String label, String href, String says) {}

    Sheet(AnnotatedReport annotated) {
        this.annotated = annotated;
    }

    /** Marks words. */
    void mark(Span span, String name) {
        marks.add(new Mark(span, name));
    }

    /** Gives words a ground. */
    void tint(Span span, String name) {
        tints.add(new Mark(span, name));
    }

    /** Puts a note before the word at {@code offset}. */
    void note(int offset, Note note) {
        notes.add(new Placed(offset, note));
    }

    /** The whole text, block by block; what stands between blocks is a part of its own unless it is white space. */
    List<Part> parts() {
        tints.sort(Comparator.comparingInt(tint -> tint.span().length()));
        List<Part> parts = new ArrayList<>();
        Report report = annotated.report();
        int at = 0;
        for (Block block : report.blocks()) {
            between(new Span(at, block.span().start()), parts);
            parts.add(new Part(word(block.kind()), word(block.kind().place()), stretches(block.span())));
            at = block.span().end();
        }
        between(new Span(at, report.text().length()), parts);
        return parts;
    }

    private void between(Span gap, List<Part> parts) {
        if (!gap.of(annotated.report().text()).isBlank()) {
            parts.add(new Part("between", "around", stretches(gap)));
        }
    }

    private List<Stretch> stretches(Span block) {
        List<Stretch> stretches = new ArrayList<>();
        int at = block.start();
        for (Span anchored : Stretches.of(annotated)) {
            if (block.covers(anchored)) {
                add("", new Span(at, anchored.start()), stretches);
                add(Stretches.anchor(anchored), anchored, stretches);
                at = anchored.end();
            }
        }
        add("", new Span(at, block.end()), stretches);
        return stretches;
    }

    private void add(String anchor, Span span, List<Stretch> stretches) {
        if (!span.isEmpty()) {
            stretches.add(new Stretch(anchor, pieces(span)));
        }
    }

    /** The words of a stretch under their marks. */
    List<Piece> pieces(Span stretch) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(stretch.start(), stretch.end()));
        marks.forEach(mark -> cut(mark.span(), stretch, cuts));
        tints.forEach(tint -> cut(tint.span(), stretch, cuts));
        notes.stream()
                .map(Placed::offset)
                .filter(offset -> inside(offset, stretch))
                .forEach(cuts::add);
        List<Piece> pieces = new ArrayList<>();
        for (int start : cuts.headSet(stretch.end())) {
            pieces.add(piece(new Span(start, cuts.higher(start))));
        }
        return pieces;
    }

    private static void cut(Span mark, Span stretch, Set<Integer> cuts) {
        if (mark.overlaps(stretch)) {
            cuts.add(Math.max(mark.start(), stretch.start()));
            cuts.add(Math.min(mark.end(), stretch.end()));
        }
    }

    private static boolean inside(int offset, Span stretch) {
        return stretch.start() <= offset && offset < stretch.end();
    }

    private Piece piece(Span span) {
        TreeSet<String> names = marks.stream()
                .filter(mark -> mark.span().overlaps(span))
                .map(Mark::name)
                .collect(Collectors.toCollection(TreeSet::new));
        tints.stream()
                .filter(tint -> tint.span().overlaps(span))
                .findFirst()
                .map(Mark::name)
                .ifPresent(names::add);
        return new Piece(
                notes.stream()
                        .filter(placed -> placed.offset() == span.start())
                        .map(Placed::note)
                        .toList(),
                String.join(" ", names),
                span.of(annotated.report().text()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
