package org.stemma.story;

/** A profile with its words and names weighed by what is rare in an index at one moment. */
public record WeighedProfile(Profile profile, WeighedBag words, WeighedBag lead, WeighedBag names, WeighedBag figures) {

    /** A key that more than about two reports in three have says nothing. */
    private static final double COMMON = 0.4;

    static WeighedProfile of(Profile profile, Rarity rarity) {
        WeighedBag.Worth worth = (key, rank) -> rarity.of(key, rank) - COMMON;
        return new WeighedProfile(
                profile,
                WeighedBag.of(profile.words(), worth),
                WeighedBag.of(profile.lead(), worth),
                WeighedBag.of(profile.names(), worth),
                WeighedBag.of(profile.figures(), worth));
    }
}
