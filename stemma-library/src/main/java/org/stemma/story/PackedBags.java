package org.stemma.story;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The bags of a weighed profile in one array, a third of what they take as objects; bags that are equal are held once.
 *
 * <pre>
 * norms     words title   names figures                     2 longs
 * sizes     16   as words   3   1   people 1   bodies 0 …   7 longs, two in each; −1 − n is "as bag n"
 * entries   those of words, of names, …                     8 bytes each
 * </pre>
 */
final class PackedBags {

    private static final int WEIGHED = 4;
    private static final int BAGS = 16;
    private static final int NORMS = WEIGHED / 2;
    private static final int HEAD = NORMS + (BAGS + 1) / 2;
    private static final long LOW = 0xffff_ffffL;

    /** Of a report whose bags were let go. */
    static final PackedBags AWAY = new PackedBags(new long[0]);

    private final long[] packed;

    private PackedBags(long[] packed) {
        this.packed = packed;
    }

    PackedBags(WeighedProfile profile) {
        List<long[]> bags = bags(profile);
        int[] sizes = new int[BAGS];
        for (int i = 0; i < BAGS; i++) {
            int same = same(bags, i);
            sizes[i] = same < i ? ~same : bags.get(i).length;
        }
        packed = new long[HEAD + Arrays.stream(sizes).filter(size -> size > 0).sum()];
        List<WeighedBag> weighed = weighed(profile);
        for (int i = 0; i < WEIGHED; i++) {
            put(0, i, Float.floatToIntBits((float) weighed.get(i).norm()));
        }
        int place = HEAD;
        for (int i = 0; i < BAGS; i++) {
            put(NORMS, i, sizes[i]);
            if (sizes[i] > 0) {
                System.arraycopy(bags.get(i), 0, packed, place, sizes[i]);
                place += sizes[i];
            }
        }
    }

    /** The first bag of the same kind with the same entries: {@code i} itself when there is none before. */
    private static int same(List<long[]> bags, int i) {
        int first = i < WEIGHED ? 0 : WEIGHED;
        while (bags.get(i).length == 0 || !Arrays.equals(bags.get(first), bags.get(i))) {
            if (first == i) {
                return i;
            }
            first++;
        }
        return first;
    }

    private static List<WeighedBag> weighed(WeighedProfile profile) {
        return List.of(profile.words(), profile.title(), profile.names(), profile.figures());
    }

    private static List<long[]> bags(WeighedProfile profile) {
        Particulars told = profile.particulars();
        Stream<Bag> plain = Stream.of(
                profile.actors().people(),
                profile.actors().bodies(),
                told.places(),
                told.scene(),
                told.ages(),
                told.amounts(),
                told.units(),
                told.days(),
                told.openingDays(),
                told.weekdays(),
                told.sums(),
                told.calendar());
        return Stream.concat(weighed(profile).stream().map(WeighedBag::entries), plain.map(Bag::entries))
                .toList();
    }

    /** Words, title, names and figures, numbered from 0. */
    WeighedBag weighed(int number) {
        float norm = Float.intBitsToFloat(at(0, number));
        int owner = owner(number);
        int start = start(owner);
        return WeighedBag.within(packed, start, start + at(NORMS, owner), norm);
    }

    Actors actors() {
        return new Actors(bag(4), bag(5));
    }

    Particulars particulars() {
        return new Particulars(bag(6), bag(7), bag(8), bag(9), bag(10), bag(11), bag(12), bag(13), bag(14), bag(15));
    }

    private Bag bag(int number) {
        int owner = owner(number);
        int start = start(owner);
        return Bag.within(packed, start, start + at(NORMS, owner));
    }

    private int owner(int number) {
        int size = at(NORMS, number);
        return size < 0 ? ~size : number;
    }

    private int start(int number) {
        int start = HEAD;
        for (int i = 0; i < number; i++) {
            start += Math.max(0, at(NORMS, i));
        }
        return start;
    }

    private int at(int row, int number) {
        return (int) (packed[row + number / 2] >>> Integer.SIZE * (number % 2));
    }

    private void put(int row, int number, int value) {
        packed[row + number / 2] |= (value & LOW) << Integer.SIZE * (number % 2);
    }
}
