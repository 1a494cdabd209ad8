package org.stemma.provenance;

import java.util.List;
import java.util.Map;
import org.stemma.collation.Entry;
import org.stemma.collation.Reading;

/**
 * A locus with its variants, witnesses and roots, counted three ways.
 *
 * @param outlets distinct outlets with a reading; a report whose outlet is unknown counts as one of its own
 * @param lineages those outlets after joining the ones known to copy, rework or translate one another or one parent
 * @param roots distinct named ends of the chains, sorted
 * @param rootsAreUpperBound true when two of the named ends may be one
 * @param secondHand true when every chain reaches its end only through another speaker's words
 * @param unnamedSources the unnamed and group sources at the ends, which count as no root
 * @param ends the roots behind each reading
 */
public record Claim(
        Entry entry,
        int outlets,
        int lineages,
        List<Root> roots,
        boolean rootsAreUpperBound,
        boolean secondHand,
        List<String> unnamedSources,
        Map<Reading, List<Root>> ends) {

    public Claim {
        roots = List.copyOf(roots);
        unnamedSources = List.copyOf(unnamedSources);
        ends = Map.copyOf(ends);
    }

    /** How far the readings agree. */
    public enum Agreement {
        SINGLE,
        AGREED,
        DIFFERING
    }

    /** Single with one outlet, differing when the readings differ in more than wording, channel or update. */
    public Agreement agreement() {
        if (outlets <= 1) {
            return Agreement.SINGLE;
        }
        boolean differs = entry.differences().stream().anyMatch(difference -> switch (difference) {
            case WORDING, CHANNEL, UPDATE -> false;
            case SCOPE, NUMBER, DATE, PLACE, ACTOR, STAGE, POLARITY, CAUSE -> true;
        });
        return differs ? Agreement.DIFFERING : Agreement.AGREED;
    }
}
