package org.stemma.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stemma.report.ReportId;

/**
 * Takes apart a story in which two look-alike happenings were put together before enough was known of either: a newly come report
 * is far liker some of its reports than the others, and these two groups are far less like one another than each is in itself.
 *
 * <pre>
 *             new   a    b  |  c    d         odds of each pair of reports
 *      new     .    6    5  |  1    0
 *      a            .    6  |  1    1         inside the near group 5.7, inside the far one 7,
 *      b                 .  |  0    1         between them 0.7: the story of a b c d is divided
 *      c                    |  .    7
 * </pre>
 */
final class Division {

    /** The fall in odds at which a near group may end; a cut is tried at every such fall. */
    private static final double FALL = 0.5;

    /** One report far from the rest may be only short or odd. */
    private static final int FEWEST_LEFT = 2;

    private final Comparison whole;
    private final List<WeighedProfile> reports = new ArrayList<>();
    private final double[][] odds;

    private Division(Comparison whole, LinkerWeights weights) {
        this.whole = whole;
        reports.add(whole.candidate().asked());
        whole.pairs().forEach(pair -> reports.add(pair.member()));
        odds = new double[reports.size()][reports.size()];
        for (int i = 1; i < reports.size(); i++) {
            odds[i][0] = whole.pairs().get(i - 1).odds();
            for (int j = 1; j < i; j++) {
                odds[i][j] = weights.odds(Likeness.of(reports.get(i), reports.get(j)));
            }
        }
    }

    /** The part of {@code whole} the new report belongs to, where no person has put a report there: all of it, or what is left when the split is added to {@code changes}. */
    static Comparison of(Comparison whole, LinkerWeights weights, List<StoryChange> changes) {
        List<Integer> cuts = cuts(whole);
        if (cuts.isEmpty() || !whole.candidate().pinned().isEmpty()) {
            return whole;
        }
        Division division = new Division(whole, weights);
        int best = Collections.max(cuts, (one, other) -> Double.compare(division.gap(one), division.gap(other)));
        return division.gap(best) < weights.division() || division.between(best) > weights.apart()
                ? whole
                : division.divide(best, changes);
    }

    /** Where the odds fall: how many of the nearest reports, the new one counted, would stand together. */
    private static List<Integer> cuts(Comparison whole) {
        List<Comparison.Pair> pairs = whole.pairs();
        return IntStream.rangeClosed(1, pairs.size() - FEWEST_LEFT)
                .filter(near -> pairs.get(near - 1).odds() - pairs.get(near).odds() >= FALL)
                .mapToObj(near -> near + 1)
                .toList();
    }

    /** How far the likeness inside the less even of the two groups is above that between them. */
    private double gap(int cut) {
        return Math.min(inside(0, cut), inside(cut, reports.size())) - between(cut);
    }

    private double inside(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            for (int j = from; j < i; j++) {
                sum += odds[i][j];
            }
        }
        int count = to - from;
        return sum / (count * (count - 1) / 2.0);
    }

    private double between(int cut) {
        double sum = 0;
        for (int i = cut; i < reports.size(); i++) {
            for (int j = 0; j < cut; j++) {
                sum += odds[i][j];
            }
        }
        return sum / (cut * (reports.size() - cut));
    }

    private Comparison divide(int cut, List<StoryChange> changes) {
        Set<ReportId> near =
                reports.subList(1, cut).stream().map(report -> report.report()).collect(Collectors.toSet());
        String detail = String.format(
                Locale.ROOT,
                "two groups: inside them reports are alike to %.1f and %.1f, between them to %.1f",
                inside(0, cut),
                inside(cut, reports.size()),
                between(cut));
        return Parting.split(whole, near, List.of(new Evidence("two groups", gap(cut), detail)), changes)
                .getFirst();
    }
}
