package org.stemma.story;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The keys of all bags of one profile, each with its rank in general English, so that every bag can be written by places in it. A
 * word of the list of English is written as its rank alone; rank and key of all others are written.
 *
 * <pre>
 * terms   key of "flood", rank 1 911   key of "novak", rank 40 000   key of "ada novak", rank 40 000   …   ascending
 * </pre>
 */
final class Vocabulary {

    /** So many times the words of a middling report go into a rank: how far it is to the next word used. */
    private static final int USED_BITS = 6;

    private static final int LENGTH_BITS = 5;
    private static final int KEY = 32;
    private static final int RANK = 16;
    private static final int RANKS = 0xffff;

    /** Added to a key, so that the least is 0. */
    private static final long ZERO = 1L << 31;

    private final long[] terms;

    private Vocabulary(long[] terms) {
        this.terms = terms;
    }

    static Vocabulary of(Collection<Bag> bags) {
        return new Vocabulary(bags.stream()
                .flatMapToLong(bag -> IntStream.range(0, bag.size()).mapToLong(i -> term(bag.key(i), bag.rank(i))))
                .sorted()
                .distinct()
                .toArray());
    }

    private static long term(int key, int rank) {
        return Bag.entry(key, rank, 0);
    }

    private static int key(long term) {
        return (int) (term >> KEY);
    }

    private static int rank(long term) {
        return (int) (term >> RANK) & RANKS;
    }

    private static boolean isListed(long term) {
        return English.listed(rank(term)) && English.key(rank(term)) == key(term);
    }

    /** Ranks of the list, then keys no list knows, then plain numbers, then keys with any other rank. */
    void write(BitWriter out) {
        writeRanks(
                Arrays.stream(terms)
                        .filter(Vocabulary::isListed)
                        .map(Vocabulary::rank)
                        .sorted()
                        .toArray(),
                out);
        long[] rest = Arrays.stream(terms).filter(term -> !isListed(term)).toArray();
        writeKeys(
                Arrays.stream(rest)
                        .filter(term -> rank(term) == English.UNLISTED)
                        .toArray(),
                out);
        writeKeys(Arrays.stream(rest).filter(term -> rank(term) == Bag.PLAIN).toArray(), out);
        long[] others = Arrays.stream(rest)
                .filter(term -> rank(term) != English.UNLISTED && rank(term) != Bag.PLAIN)
                .toArray();
        writeKeys(others, out);
        for (long term : others) {
            out.bits(rank(term), RANK);
        }
    }

    static Vocabulary read(BitReader in) throws IOException {
        LongStream.Builder terms = LongStream.builder();
        readRanks(in, terms);
        for (int key : readKeys(in)) {
            terms.add(term(key, English.UNLISTED));
        }
        for (int key : readKeys(in)) {
            terms.add(term(key, Bag.PLAIN));
        }
        for (int key : readKeys(in)) {
            terms.add(term(key, (int) in.bits(RANK)));
        }
        return new Vocabulary(terms.build().sorted().toArray());
    }

    /** The rarer words are, the farther apart. */
    private static void writeRanks(long[] ranks, BitWriter out) {
        out.gamma(ranks.length + 1L);
        long before = 0;
        for (long rank : ranks) {
            out.golomb(rank - before - 1L, bitsOf(before >> USED_BITS));
            before = rank;
        }
    }

    private static void readRanks(BitReader in, LongStream.Builder terms) throws IOException {
        int rank = 0;
        for (int left = in.size(); left > 0; left--) {
            rank += (int) in.golomb(bitsOf(rank >> USED_BITS)) + 1;
            if (!English.listed(rank)) {
                throw new IOException("no word has the rank " + rank);
            }
            terms.add(term(English.key(rank), rank));
        }
    }

    private static void writeKeys(long[] terms, BitWriter out) {
        out.gamma(terms.length + 1L);
        if (terms.length > 0) {
            long first = key(terms[0]) + ZERO;
            long span = key(terms[terms.length - 1]) + ZERO - first;
            int plain = Math.min(bitsOf(span / terms.length), (1 << LENGTH_BITS) - 1);
            out.bits(plain, LENGTH_BITS);
            out.bits(first, KEY);
            for (int i = 1; i < terms.length; i++) {
                out.golomb((long) key(terms[i]) - key(terms[i - 1]), plain);
            }
        }
    }

    private static int[] readKeys(BitReader in) throws IOException {
        int size = in.size();
        int[] keys = new int[size];
        if (size > 0) {
            int plain = (int) in.bits(LENGTH_BITS);
            keys[0] = (int) (in.bits(KEY) - ZERO);
            for (int i = 1; i < size; i++) {
                keys[i] = (int) (keys[i - 1] + in.golomb(plain));
            }
        }
        return keys;
    }

    /** Writes {@code bag}, all of whose keys are here, as places among the terms and counts. */
    void write(Bag bag, BitWriter out) {
        out.gamma(bag.size() + 1L);
        int plain = bag.size() == 0 ? 0 : bitsOf(terms.length / bag.size() / 2);
        int before = -1;
        for (int i = 0; i < bag.size(); i++) {
            int place = Arrays.binarySearch(terms, term(bag.key(i), bag.rank(i)));
            out.golomb(place - before - 1L, plain);
            out.gamma(Math.max(1, bag.count(i)));
            before = place;
        }
    }

    Bag bag(BitReader in) throws IOException {
        int size = in.size();
        int plain = size == 0 ? 0 : bitsOf(terms.length / size / 2);
        long[] entries = new long[size];
        int place = -1;
        for (int i = 0; i < size; i++) {
            place += (int) in.golomb(plain) + 1;
            if (place < 0 || place >= terms.length) {
                throw new IOException("place " + place + " among " + terms.length + " keys");
            }
            entries[i] = terms[place] | in.gamma() & Bag.MOST;
        }
        return Bag.of(entries);
    }

    private static int bitsOf(long value) {
        return Long.SIZE - Long.numberOfLeadingZeros(value);
    }
}
