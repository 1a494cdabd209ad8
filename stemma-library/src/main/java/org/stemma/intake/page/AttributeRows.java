package org.stemma.intake.page;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of all elements of a page, a row each; a value is cut out of the page when it is asked for.
 *
 * <pre>
 * key       "class"   "data-id"   "class"
 * from, to  [21, 30)  [41, 44)    [67, 76)     where the value stands
 * value     "byline"  –           –
 * </pre>
 */
final class AttributeRows {

    private static final int LEAST_ROWS = 16;
    /** Pages have about one attribute worth keeping in so many bytes. */
    private static final int BYTES_A_ROW = 100;

    private final Source source;
    private String[] keys;
    private int[] from;
    private int[] to;
    private @Nullable String[] values;
    private int size;

    AttributeRows(Source source) {
        int rows = LEAST_ROWS + source.bytes.length / BYTES_A_ROW;
        this.source = source;
        this.keys = new String[rows];
        this.from = new int[rows];
        this.to = new int[rows];
        this.values = new @Nullable String[rows];
    }

    int size() {
        return size;
    }

    /** Adds a row whose value stands in a stretch of the page. */
    void add(String key, int start, int end) {
        if (size == keys.length) {
            int capacity = 2 * size;
            keys = Arrays.copyOf(keys, capacity);
            from = Arrays.copyOf(from, capacity);
            to = Arrays.copyOf(to, capacity);
            values = Arrays.copyOf(values, capacity);
        }
        keys[size] = key;
        from[size] = start;
        to[size] = end;
        size++;
    }

    /** Adds a row whose value was read already. */
    void add(String key, String value) {
        add(key, 0, 0);
        values[size - 1] = value;
    }

    /** Adds the same row again. */
    void again(int row) {
        add(keys[row], value(row));
    }

    String key(int row) {
        return keys[row];
    }

    String value(int row) {
        String known = values[row];
        if (known == null) {
            String raw =
                    keys[row].equals("class") ? source.repeated(from[row], to[row]) : source.raw(from[row], to[row]);
            known = References.read(raw, true);
            values[row] = known;
        }
        return known;
    }
}
