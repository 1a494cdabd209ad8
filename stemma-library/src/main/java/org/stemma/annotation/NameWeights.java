package org.stemma.annotation;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much each number that {@link NameFeatures} gives speaks for each {@link NameTag}, and each tag for the next, in whole
 * steps of one size. An open table: {@code keys[slot]} is the number, its weights start at {@code weights[slot * COUNT]}.
 */
final class NameWeights {

    /** The learnt weights beside this class. */
    static final String RESOURCE = "mentions-en.bin";

    private static final int TAGS = NameTag.COUNT;

    private final int[] keys;
    private final boolean[] taken;
    private final short[] weights;
    private final int[] steps;

    private NameWeights(int count, int[] steps) {
        int slots = Integer.highestOneBit(Math.max(1, count)) * 4;
        this.keys = new int[slots];
        this.taken = new boolean[slots];
        this.weights = new short[slots * TAGS];
        this.steps = steps;
    }

    /** The weights {@code of} each number and {@code between} tags, from tag by to tag. */
    static NameWeights of(Map<Integer, short[]> of, int[] between) {
        NameWeights all = new NameWeights(of.size(), between.clone());
        of.forEach((number, weights) -> System.arraycopy(weights, 0, all.weights, all.put(number) * TAGS, TAGS));
        return all;
    }

    /** The weights of the resource, read at first use and shared. */
    static NameWeights english() {
        return English.WEIGHTS;
    }

    /** Initialised by the class loader on first use, once. */
    private static final class English {
        static final NameWeights WEIGHTS = resource();
    }

    private static NameWeights resource() {
        try (InputStream in = NameWeights.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("resource org/stemma/annotation/" + RESOURCE + " is missing");
            }
            return read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource org/stemma/annotation/" + RESOURCE, e);
        }
    }

    /** Reads what {@link #write} wrote. */
    static NameWeights read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        int[] between = new int[TAGS * TAGS];
        for (int i = 0; i < between.length; i++) {
            between[i] = in.readInt();
        }
        int count = in.readInt();
        NameWeights all = new NameWeights(count, between);
        for (int i = 0; i < count; i++) {
            int slot = all.put(in.readInt());
            for (int tag = 0; tag < TAGS; tag++) {
                all.weights[slot * TAGS + tag] = in.readShort();
            }
        }
        return all;
    }

    /** Writes the weights, the numbers ascending: equal weights give equal bytes. */
    void write(OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        for (int step : steps) {
            out.writeInt(step);
        }
        SortedMap<Integer, Integer> slots = new TreeMap<>();
        for (int slot = 0; slot < keys.length; slot++) {
            if (taken[slot]) {
                slots.put(keys[slot], slot);
            }
        }
        out.writeInt(slots.size());
        for (Map.Entry<Integer, Integer> entry : slots.entrySet()) {
            out.writeInt(entry.getKey());
            for (int tag = 0; tag < TAGS; tag++) {
                out.writeShort(weights[entry.getValue() * TAGS + tag]);
            }
        }
        out.flush();
    }

    private int put(int number) {
        int slot = slot(number);
        keys[slot] = number;
        taken[slot] = true;
        return slot;
    }

    /** Where {@code number} is or would be. */
    private int slot(int number) {
        int slot = number & keys.length - 1;
        while (taken[slot] && keys[slot] != number) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    /** The tags of a sentence's words, each with its numbers; a word without numbers is in no name. */
    NameTag[] tag(int[][] features) {
        int[] best = NameTagger.best(features.length, (word, sums) -> add(features[word], sums), steps);
        return Arrays.stream(best).mapToObj(NameTag::at).toArray(NameTag[]::new);
    }

    private boolean add(int[] numbers, int[] sums) {
        for (int number : numbers) {
            int slot = slot(number);
            for (int tag = 0; taken[slot] && tag < TAGS; tag++) {
                sums[tag] += weights[slot * TAGS + tag];
            }
        }
        return numbers.length > 0;
    }
}
