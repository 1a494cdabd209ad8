package org.stemma.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Words or names by how often they occur, not weighed.
 *
 * <pre>
 * entries   key of "flood", rank 1 911, 3 times   key of "novak", rank 40 000, twice   … sorted by key, 8 bytes each
 * </pre>
 */
public final class Bag {

    static final Bag EMPTY = new Bag(new long[0], 0, 0);

    /** Oftener than this is not told apart. */
    static final int MOST = 0xffff;

    /** The rank of a plain number, which is no word. */
    static final int PLAIN = 1;

    private static final int KEY = 32;
    private static final int RANK = 16;

    private final long[] entries;
    private final int start;
    private final int end;

    private Bag(long[] entries, int start, int end) {
        this.entries = entries;
        this.start = start;
        this.end = end;
    }

    /** The bag whose entries are those of {@code entries} from {@code start} to before {@code end}; they must never change. */
    static Bag within(long[] entries, int start, int end) {
        return start == end ? EMPTY : new Bag(entries, start, end);
    }

    static Bag of(List<String> occurrences) {
        if (occurrences.isEmpty()) {
            return EMPTY;
        }
        Map<String, Integer> counts = new HashMap<>();
        occurrences.forEach(key -> counts.merge(key, 1, Integer::sum));
        long[] entries = new long[counts.size()];
        int size = 0;
        for (Entry<String, Integer> entry : counts.entrySet()) {
            entries[size++] = entry(Key.of(entry.getKey()), English.rank(entry.getKey()), entry.getValue());
        }
        Arrays.sort(entries);
        return of(merged(entries));
    }

    /** Different texts that share a key count as one word, as common as the commonest of them. */
    private static long[] merged(long[] entries) {
        int size = 0;
        for (long entry : entries) {
            if (size > 0 && entries[size - 1] >> KEY == entry >> KEY) {
                entries[size - 1] += Math.min(entry & MOST, MOST - (entries[size - 1] & MOST));
            } else {
                entries[size++] = entry;
            }
        }
        return size == entries.length ? entries : Arrays.copyOf(entries, size);
    }

    /** Entries as {@link #entry} makes them; throws {@link IllegalArgumentException} when they are not sorted by key. */
    public static Bag of(long[] entries) {
        for (int i = 1; i < entries.length; i++) {
            if (entries[i - 1] >> KEY >= entries[i] >> KEY) {
                throw new IllegalArgumentException("entry " + i + " of a bag is out of order");
            }
        }
        return entries.length == 0 ? EMPTY : new Bag(entries.clone(), 0, entries.length);
    }

    /** A bag of plain numbers, each once. */
    static Bag ofNumbers(IntStream numbers) {
        return of(numbers.distinct()
                .mapToLong(number -> entry(number, PLAIN, 1))
                .sorted()
                .toArray());
    }

    /** One entry: a key, its rank in general English from 1 to 40 000, and how often it occurs. */
    public static long entry(int key, int rank, int count) {
        return (long) key << KEY | (long) rank << RANK | Math.min(count, MOST);
    }

    /** How many keys there are. */
    public int size() {
        return end - start;
    }

    long entry(int i) {
        return entries[start + i];
    }

    long[] entries() {
        return Arrays.copyOfRange(entries, start, end);
    }

    /** The key of entry {@code i}; keys ascend. */
    public int key(int i) {
        return (int) (entry(i) >> KEY);
    }

    /** How common the word is in general English, from 1 to 40 000. */
    public int rank(int i) {
        return (int) (entry(i) >> RANK) & MOST;
    }

    /** How often the key occurs. */
    public int count(int i) {
        return (int) entry(i) & MOST;
    }

    /** Every key, in order. */
    List<Integer> keys() {
        return IntStream.range(0, size()).map(this::key).boxed().toList();
    }

    /** The entries of both; of a key in both, that of this bag. */
    Bag and(Bag other) {
        Bag rest = other.without(Set.copyOf(keys()));
        return rest.size() == 0
                ? this
                : of(LongStream.concat(Arrays.stream(entries()), Arrays.stream(rest.entries()))
                        .sorted()
                        .toArray());
    }

    /** The entries whose keys are not in {@code left}. */
    Bag without(Set<Integer> left) {
        long[] kept = IntStream.range(0, size())
                .filter(i -> !left.contains(key(i)))
                .mapToLong(this::entry)
                .toArray();
        return kept.length == size() ? this : within(kept, 0, kept.length);
    }

    boolean has(int key) {
        int found = Arrays.binarySearch(entries, start, end, (long) key << KEY);
        int place = (found >= 0 ? found : -found - 1) - start;
        return place < size() && key(place) == key;
    }

    /** The least difference between a key here and one in {@code other}; 0 when one of the two is empty. */
    int nearest(Bag other) {
        int least = Integer.MAX_VALUE;
        int i = 0;
        int j = 0;
        while (i < size() && j < other.size()) {
            least = Math.min(least, Math.abs(key(i) - other.key(j)));
            if (key(i) <= other.key(j)) {
                i++;
            } else {
                j++;
            }
        }
        return least == Integer.MAX_VALUE ? 0 : least;
    }

    /** The keys in both, in order. */
    int[] shared(Bag other) {
        int[] both = new int[Math.min(size(), other.size())];
        int found = 0;
        int i = 0;
        int j = 0;
        while (i < size() && j < other.size()) {
            int order = Integer.compare(key(i), other.key(j));
            if (order == 0) {
                both[found++] = key(i);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return Arrays.copyOf(both, found);
    }
}
