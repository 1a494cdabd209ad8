package org.stemma.story;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many reports held each word of a report when it was filed, and which of its passages were stock background then: with its profile,
 * all that is needed to weigh it again as it was weighed then. About 150 bytes where the weighed bags take 2,500.
 *
 * <pre>
 * passages  3: stock, not, not
 * words     "flood" 17   "novak" 2   "the" 1 190 …      in the order of the bag, each in as few bits as its rank lets expect
 * title …   those not among the words
 * </pre>
 */
final class SeenCounts {

    private SeenCounts() {}

    /** What {@code rarity} has counted of the keys of {@code profile}, but for those of the passages that are {@code leftOut}. */
    static byte[] of(Profile profile, List<Passage> leftOut, Rarity rarity) {
        BitWriter out = new BitWriter();
        out.gamma(profile.passages().size() + 1L);
        profile.passages().forEach(passage -> out.bits(leftOut.contains(passage) ? 1 : 0, 1));
        List<Bag> bags = bags(profile.without(leftOut));
        for (int b = 0; b < bags.size(); b++) {
            Bag bag = bags.get(b);
            for (int i = 0; i < bag.size(); i++) {
                if (isFirst(bags, b, bag.key(i))) {
                    out.golomb(rarity.count(bag.key(i)), plain(bag.rank(i), rarity.reports()));
                }
            }
        }
        return out.bytes();
    }

    /**
     * {@code profile} weighed as it was when it was filed as number {@code number}; by what is rare now where {@code seen} are the
     * counts of other words, since the profile had to be made anew by a newer program.
     */
    static WeighedProfile weighed(Profile profile, byte[] seen, int number, Rarity rarity) {
        try {
            BitReader in = new BitReader(seen);
            Profile compared = profile.without(leftOut(profile, in));
            Map<Integer, Integer> counts = counts(compared, in, number);
            return WeighedProfile.of(
                    compared, (key, rank) -> rarity.then(key, rank, number, counts.getOrDefault(key, 0)));
        } catch (IOException e) {
            return WeighedProfile.of(profile, rarity);
        }
    }

    private static List<Passage> leftOut(Profile profile, BitReader in) throws IOException {
        if (in.size() != profile.passages().size()) {
            throw new IOException("other passages");
        }
        List<Passage> leftOut = new ArrayList<>();
        for (Passage passage : profile.passages()) {
            if (in.bits(1) == 1) {
                leftOut.add(passage);
            }
        }
        return leftOut;
    }

    private static Map<Integer, Integer> counts(Profile profile, BitReader in, int number) throws IOException {
        Map<Integer, Integer> counts = new HashMap<>();
        List<Bag> bags = bags(profile);
        for (int b = 0; b < bags.size(); b++) {
            Bag bag = bags.get(b);
            for (int i = 0; i < bag.size(); i++) {
                if (isFirst(bags, b, bag.key(i))) {
                    counts.put(bag.key(i), (int) in.golomb(plain(bag.rank(i), number)));
                }
            }
        }
        if (!in.isAtEnd()) {
            throw new IOException("counts of other words");
        }
        return counts;
    }

    private static List<Bag> bags(Profile profile) {
        return List.of(profile.words(), profile.title(), profile.names(), profile.figures());
    }

    private static boolean isFirst(List<Bag> bags, int before, int key) {
        for (int b = 0; b < before; b++) {
            if (bags.get(b).has(key)) {
                return false;
            }
        }
        return true;
    }

    /** How many bits of a count are written as they are: one less than the count to be expected has. */
    private static int plain(int rank, long reports) {
        long expected = English.listed(rank) ? (long) (Rarity.share(rank) * reports) : 0;
        return Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(expected) - 1);
    }
}
