package org.stemma.provenance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.stemma.provenance.Wording.Word;

/**
 * Finds the passages two texts share: seeds of five words, grown to maximal runs, the longest taken first and each word
 * used once (greedy string tiling, Wise 1993), then runs joined over gaps of a few words.
 */
final class Passages {

    /** A word or two exchanged or put in does not make another passage. */
    private static final int GAP = 3;

    /** What goes on behind a gap with fewer words than this is chance. */
    private static final int REGAINED = 3;

    private static final Comparator<Shared> LONGEST_FIRST = Comparator.<Shared>comparingInt(run -> -run.length())
            .thenComparingInt(Shared::a)
            .thenComparingInt(Shared::b);

    private final Wording one;
    private final Wording other;
    private final boolean[] usedInOne;
    private final boolean[] usedInOther;

    private Passages(Wording one, Wording other) {
        this.one = one;
        this.other = other;
        this.usedInOne = new boolean[one.size()];
        this.usedInOther = new boolean[other.size()];
    }

    /** The passages shared, in order of {@code one}; no word belongs to two. */
    static List<Shared> between(Wording one, Wording other) {
        return new Passages(one, other).find();
    }

    private List<Shared> find() {
        PriorityQueue<Shared> runs = new PriorityQueue<>(LONGEST_FIRST);
        runs.addAll(runs());
        List<Shared> tiles = new ArrayList<>();
        while (!runs.isEmpty()) {
            Shared run = runs.remove();
            if (isFree(run)) {
                use(run);
                tiles.add(run);
            } else {
                free(run).filter(rest -> rest.length() >= Seeds.WORDS).ifPresent(runs::add);
            }
        }
        tiles.sort(Comparator.comparingInt(Shared::a));
        return joined(tiles.stream().map(this::grown).toList());
    }

    private List<Shared> runs() {
        List<Shared> runs = new ArrayList<>();
        one.seeds().meet(other.seeds(), (a, b) -> {
            int length = !same(a - 1, b - 1) || !goesOn(a, b) ? run(a, b) : 0;
            if (length >= Seeds.WORDS) {
                runs.add(new Shared(a, a + length, b, b + length));
            }
        });
        return runs;
    }

    /** How many words agree from here on, within one stretch of either text. */
    private int run(int a, int b) {
        int length = 0;
        while (same(a + length, b + length) && (length == 0 || goesOn(a + length, b + length))) {
            length++;
        }
        return length;
    }

    private boolean same(int a, int b) {
        return a >= 0
                && b >= 0
                && a < one.size()
                && b < other.size()
                && one.form(a).equals(other.form(b));
    }

    /** Whether nothing but body lies between each of the two words and the word before it. */
    private boolean goesOn(int a, int b) {
        return goesOn(one.words(), a) && goesOn(other.words(), b);
    }

    private static boolean goesOn(List<Word> words, int at) {
        return words.get(at - 1).stretch() == words.get(at).stretch();
    }

    private boolean isFree(Shared run) {
        return IntStream.range(0, run.length())
                .noneMatch(step -> usedInOne[run.a() + step] || usedInOther[run.b() + step]);
    }

    /** The longest part of {@code run} none of whose words is used. */
    private Optional<Shared> free(Shared run) {
        Shared best = null;
        int from = 0;
        for (int step = 0; step <= run.length(); step++) {
            boolean used = step == run.length() || usedInOne[run.a() + step] || usedInOther[run.b() + step];
            if (used) {
                if (step > from && (best == null || step - from > best.length())) {
                    best = new Shared(run.a() + from, run.a() + step, run.b() + from, run.b() + step);
                }
                from = step + 1;
            }
        }
        return Optional.ofNullable(best);
    }

    private void use(Shared run) {
        Arrays.fill(usedInOne, run.a(), run.aEnd(), true);
        Arrays.fill(usedInOther, run.b(), run.bEnd(), true);
    }

    private Shared grown(Shared tile) {
        Shared before = tile;
        Shared grown = backward(forward(tile));
        while (!grown.equals(before)) {
            before = grown;
            grown = backward(forward(grown));
        }
        return grown;
    }

    /** Goes on behind {@code tile} where the two agree again after a gap, the narrowest gap first. */
    private Shared forward(Shared tile) {
        for (int skipped = 0; skipped <= 2 * GAP; skipped++) {
            for (int inA = Math.max(0, skipped - GAP); inA <= Math.min(GAP, skipped); inA++) {
                int a = tile.aEnd() + inA;
                int b = tile.bEnd() + skipped - inA;
                int regained = agreeing(a, b, 1);
                Shared gap = new Shared(tile.aEnd(), a, tile.bEnd(), b);
                if (regained >= REGAINED && isOpen(gap) && oneStretch(tile.aEnd() - 1, a, tile.bEnd() - 1, b)) {
                    use(new Shared(tile.aEnd(), a + regained, tile.bEnd(), b + regained));
                    return new Shared(tile.a(), a + regained, tile.b(), b + regained);
                }
            }
        }
        return tile;
    }

    private Shared backward(Shared tile) {
        for (int skipped = 0; skipped <= 2 * GAP; skipped++) {
            for (int inA = Math.max(0, skipped - GAP); inA <= Math.min(GAP, skipped); inA++) {
                int a = tile.a() - 1 - inA;
                int b = tile.b() - 1 - (skipped - inA);
                int regained = agreeing(a, b, -1);
                Shared gap = new Shared(a + 1, tile.a(), b + 1, tile.b());
                if (regained >= REGAINED && isOpen(gap) && oneStretch(a, tile.a(), b, tile.b())) {
                    use(new Shared(a - regained + 1, tile.a(), b - regained + 1, tile.b()));
                    return new Shared(a - regained + 1, tile.aEnd(), b - regained + 1, tile.bEnd());
                }
            }
        }
        return tile;
    }

    /** How many unused words agree from these two on, forward or backward, within one stretch. */
    private int agreeing(int a, int b, int step) {
        int length = 0;
        int atA = a;
        int atB = b;
        while (same(atA, atB) && !usedInOne[atA] && !usedInOther[atB] && oneStretch(a, atA, b, atB)) {
            length++;
            atA += step;
            atB += step;
        }
        return length;
    }

    private boolean isOpen(Shared gap) {
        return IntStream.range(gap.a(), gap.aEnd()).noneMatch(at -> usedInOne[at])
                && IntStream.range(gap.b(), gap.bEnd()).noneMatch(at -> usedInOther[at]);
    }

    private boolean oneStretch(int a, int a2, int b, int b2) {
        return one.words().get(a).stretch() == one.words().get(a2).stretch()
                && other.words().get(b).stretch() == other.words().get(b2).stretch();
    }

    private boolean goOn(Shared last, Shared tile) {
        return last.leadsTo(tile, GAP) && oneStretch(last.a(), tile.a(), last.b(), tile.b());
    }

    private List<Shared> joined(List<Shared> tiles) {
        List<Shared> joined = new ArrayList<>();
        for (Shared tile :
                tiles.stream().sorted(Comparator.comparingInt(Shared::a)).toList()) {
            boolean near = !joined.isEmpty() && goOn(joined.getLast(), tile);
            if (near) {
                joined.set(joined.size() - 1, joined.getLast().upTo(tile));
            } else {
                joined.add(tile);
            }
        }
        return joined;
    }
}
