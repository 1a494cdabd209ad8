package org.stemma.intake.page;

/** The attributes of one element that readers of a page look at. */
public final class Attributes {

    static final Attributes NONE = new Attributes(new AttributeRows(Source.NONE), 0, 0, 0);

    private static final int PRIME = 5;

    private final AttributeRows rows;
    private final int from;
    private final int to;
    /** A bit for each key, which others may share. */
    private final long keys;

    /** @param keys the {@link #bit} of each key */
    Attributes(AttributeRows rows, int from, int to, long keys) {
        this.rows = rows;
        this.from = from;
        this.to = to;
        this.keys = keys;
    }

    /** One of 64 bits for a key, by its length and first letter. */
    static long bit(String key) {
        return 1L << (PRIME * key.length() + key.charAt(0));
    }

    /** How many there are. */
    public int size() {
        return to - from;
    }

    /** The key of the one at {@code place}, counted from 0, in lower case. */
    public String key(int place) {
        return rows.key(from + place);
    }

    /** The value of the one at {@code place}, character references read. */
    public String value(int place) {
        return rows.value(from + place);
    }

    /** True when there is one of that key. */
    public boolean has(String key) {
        return row(key) >= 0;
    }

    /** The value of the one of that key; empty where there is none. */
    public String get(String key) {
        int row = row(key);
        return row < 0 ? "" : rows.value(row);
    }

    private int row(String key) {
        if ((keys & bit(key)) != 0) {
            for (int row = from; row < to; row++) {
                if (rows.key(row).equals(key)) {
                    return row;
                }
            }
        }
        return -1;
    }

    /** These, and those of {@code more} whose keys are new. */
    Attributes with(Attributes more) {
        if (size() == 0 || more.size() == 0) {
            return size() == 0 ? more : this;
        }
        int start = rows.size();
        for (int row = from; row < to; row++) {
            rows.again(row);
        }
        for (int row = more.from; row < more.to; row++) {
            if (!has(more.rows.key(row))) {
                rows.again(row);
            }
        }
        return new Attributes(rows, start, rows.size(), keys | more.keys);
    }
}
