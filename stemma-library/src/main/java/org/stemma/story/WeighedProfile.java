package org.stemma.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.report.ReportId;
import org.stemma.report.When;

/**
 * A profile with its words and names weighed by what was rare when it was looked at: a report asked about just now, a filed one when
 * it was filed.
 *
 * @param printed how keys are printed in the report asked about; empty for filed ones
 */
public record WeighedProfile(
        ReportId report,
        Optional<String> outlet,
        When published,
        WeighedBag words,
        WeighedBag title,
        WeighedBag names,
        WeighedBag figures,
        Actors actors,
        Particulars particulars,
        Optional<Meaning> meaning,
        Map<Integer, String> printed) {

    /** A key that more than about two reports in three have says nothing. */
    private static final double COMMON = 0.4;

    static WeighedProfile of(Profile profile, Rarity rarity) {
        return of(profile, rarity::of);
    }

    /** {@code profile} by what each key tells. */
    static WeighedProfile of(Profile profile, WeighedBag.Worth telling) {
        WeighedBag.Worth worth = (key, rank) -> telling.of(key, rank) - COMMON;
        return new WeighedProfile(
                profile.report(),
                profile.outlet(),
                profile.published(),
                WeighedBag.of(profile.words(), worth),
                WeighedBag.of(profile.title(), worth),
                WeighedBag.of(profile.names(), worth),
                WeighedBag.of(profile.figures(), worth),
                profile.actors(),
                profile.particulars(),
                profile.meaning(),
                profile.printed());
    }

    /** Those of {@code keys} whose printed form is known, as printed. */
    List<String> printed(List<Integer> keys) {
        return keys.stream().filter(printed::containsKey).map(printed::get).toList();
    }
}
