package org.stemma.provenance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.stemma.provenance.Descent.How;
import org.stemma.provenance.Descent.Passage;
import org.stemma.provenance.Wording.Word;
import org.stemma.report.ReportId;
import org.stemma.report.Span;

/**
 * What two reports have in common word for word, read from {@code parent} towards {@code child}. Words given as
 * somebody's are not counted: two reporters who heard the same speech print the same words.
 *
 * @param passages those with enough words outside quotations, in order of the child
 * @param words how many of the child's words outside quotations lie in them
 */
record Overlap(Wording parent, Wording child, List<Shared> passages, int words) {

    /** Shorter passages are names, offices and stock phrases: "the far side of the moon". */
    private static final int FEWEST_OWN_WORDS = 8;

    Overlap {
        passages = List.copyOf(passages);
    }

    /** The two readings of what {@code one} and {@code other} share: towards the other, then towards the one. */
    static List<Overlap> of(Wording one, Wording other) {
        List<Shared> shared = Passages.between(one, other);
        return List.of(
                towards(one, other, shared),
                towards(other, one, shared.stream().map(Shared::turned).toList()));
    }

    private static Overlap towards(Wording parent, Wording child, List<Shared> shared) {
        List<Shared> own = own(shared, child);
        int words = own.stream()
                .mapToInt(passage -> child.unquoted(passage.b(), passage.bEnd()))
                .sum();
        return new Overlap(parent, child, own, words);
    }

    private static List<Shared> own(List<Shared> shared, Wording child) {
        return shared.stream()
                .filter(passage -> child.unquoted(passage.b(), passage.bEnd()) >= FEWEST_OWN_WORDS)
                .sorted(Comparator.comparingInt(Shared::b))
                .toList();
    }

    /** The part of the child's words outside quotations that lies in the passages, from 0 to 1. */
    double share() {
        return child.unquoted() == 0 ? 0 : (double) words / child.unquoted();
    }

    /** The same, counting only those words in the passages that are {@code wanted}. */
    double shareOf(Predicate<Word> wanted) {
        return child.unquoted() == 0 ? 0 : (double) count(wanted) / child.unquoted();
    }

    /** The way of having it from the parent that a share of this size speaks for. */
    How how() {
        return share() >= Copies.COPY ? How.COPIES : How.REWORKS;
    }

    /** A reason to be shown to people. */
    String sentence() {
        return "%s of its %s words outside quotations also stand in %s, in %s passage%s"
                .formatted(words, child.unquoted(), parent.label(), passages.size(), passages.size() == 1 ? "" : "s");
    }

    /** How many of those words lie in the longest passage. */
    int longest() {
        return passages.stream()
                .mapToInt(shared -> child.unquoted(shared.b(), shared.bEnd()))
                .max()
                .orElse(0);
    }

    private int count(Predicate<Word> wanted) {
        return (int) passages.stream()
                .flatMap(shared -> child.words().subList(shared.b(), shared.bEnd()).stream())
                .filter(word -> !word.quoted())
                .filter(wanted)
                .count();
    }

    ReportId parentId() {
        return parent.report();
    }

    ReportId childId() {
        return child.report();
    }

    /** The passages in both texts. */
    List<Passage> seen() {
        return passages.stream()
                .map(shared -> new Passage(Optional.of(parent.span(shared.a(), shared.aEnd())), inChild(shared)))
                .toList();
    }

    /** The passages in the child alone, for a parent that was not seen. */
    List<Passage> unseen() {
        return passages.stream()
                .map(shared -> new Passage(Optional.empty(), inChild(shared)))
                .toList();
    }

    private Span inChild(Shared shared) {
        return child.span(shared.b(), shared.bEnd());
    }
}
