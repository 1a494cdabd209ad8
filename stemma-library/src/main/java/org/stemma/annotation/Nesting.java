package org.stemma.annotation;

import java.util.ArrayList;
import java.util.List;

/** Says inside whose words each draft stands: the way from the report's own voice down to hearsay. */
final class Nesting {

    /** Nobody reports a report of a report of a report. */
    private static final int DEEPEST = 4;

    /** A sentence with more attributions than this is no prose. */
    private static final int CROWD = 100;

    private final List<Attribution> drafts;
    private final List<List<Integer>> saying;
    private final int[] parent;

    Nesting(List<Attribution> drafts, List<Unit> units) {
        this.drafts = drafts;
        this.saying = saying(units);
        this.parent = new int[drafts.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = smallestAround(i);
        }
        for (int i = 0; i < parent.length; i++) {
            if (depth(i) > DEEPEST) {
                parent[i] = -1;
            }
        }
    }

    /** Index of the draft in whose content draft {@code i} stands, −1 in the report's own voice. */
    int parent(int i) {
        return parent[i];
    }

    private int depth(int i) {
        int depth = 0;
        for (int at = parent[i]; at >= 0 && depth <= DEEPEST; at = parent[at]) {
            depth++;
        }
        return depth;
    }

    private int smallestAround(int index) {
        Attribution draft = drafts.get(index);
        int best = -1;
        int length = Integer.MAX_VALUE;
        for (int i : saying.get(draft.unit())) {
            Attribution other = drafts.get(i);
            if (i == index || (draft.says(other.lead().cue()) && i > index)) {
                continue;
            }
            for (Run said : other.content()) {
                if (said.covers(draft.lead().cue()) && said.length() < length) {
                    best = i;
                    length = said.length();
                }
            }
        }
        return best;
    }

    /** For each unit the drafts that have content in it; at most {@link #CROWD} are looked at. */
    private List<List<Integer>> saying(List<Unit> units) {
        List<List<Integer>> saying = new ArrayList<>();
        units.forEach(unit -> saying.add(new ArrayList<>()));
        for (int i = 0; i < drafts.size(); i++) {
            for (Run said : drafts.get(i).content()) {
                List<Integer> here = saying.get(unitOf(units, said.from()));
                if (here.size() < CROWD && (here.isEmpty() || here.getLast() != i)) {
                    here.add(i);
                }
            }
        }
        return saying;
    }

    private static int unitOf(List<Unit> units, int word) {
        int lowest = 0;
        int highest = units.size() - 1;
        while (lowest < highest) {
            int middle = (lowest + highest + 1) >>> 1;
            if (units.get(middle).run().from() <= word) {
                lowest = middle;
            } else {
                highest = middle - 1;
            }
        }
        return lowest;
    }
}
