package org.stemma.story;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The reports whose words are in memory. Where profiles can be found again they are no more than a bound: of those not looked at since
 * their last turn, the words of the one that waits longest are let go (the second-chance queue of Corbató 1968).
 *
 * <pre>
 * waiting   r7   r2 (looked at)   r9      when one more comes, r7 goes; next time r2 goes to the end and r9 goes
 * </pre>
 */
final class Held {

    private static final byte[] NEVER_ASKED = {};

    private final Optional<Profiles> profiles;
    private final int most;
    private final Deque<Filed> waiting = new ArrayDeque<>();

    /**
     * Nothing is held yet.
     *
     * @param profiles where words are found again; without it all are held
     * @param most how many reports are held, from 1 on
     */
    Held(Optional<Profiles> profiles, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("an index holds the words of 1 report or more, not of " + most);
        }
        this.profiles = profiles;
        this.most = most;
    }

    /** What has to be kept of a report that {@code rarity} does not count yet, so that its words can be let go. */
    byte[] seen(Profile report, List<Passage> leftOut, Rarity rarity) {
        return profiles.isEmpty() ? NEVER_ASKED : SeenCounts.of(report, leftOut, rarity);
    }

    /** Takes in a report whose words have just come into memory. */
    void hold(Filed filed) {
        if (profiles.isPresent()) {
            while (waiting.size() >= most) {
                Filed oldest = waiting.remove();
                if (oldest.wasLookedAt()) {
                    waiting.add(oldest);
                } else {
                    oldest.letGo();
                }
            }
            waiting.add(filed);
        }
    }

    /** True when the words of {@code filed} are in memory, or are again; false when they cannot be found any more. */
    boolean has(Filed filed, Rarity rarity) {
        if (!filed.isHere()) {
            profiles.flatMap(found -> found.of(filed.report())).ifPresent(profile -> {
                filed.comeBack(profile, rarity);
                hold(filed);
            });
        }
        return filed.isHere();
    }
}
