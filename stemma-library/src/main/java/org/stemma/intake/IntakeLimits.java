package org.stemma.intake;

/**
 * How much intake takes in before it refuses.
 *
 * @param documentBytes the largest page, feed or text, unpacked, in bytes
 * @param lineBytes the longest line of JSON lines, in bytes; the file itself may have any size
 * @param folderDepth how many folders deep a folder is walked
 * @param expandedBytes the most bytes one packed file is unpacked to
 * @param expandedRatio how many bytes one byte of a packed file may become, on average; looked at beyond {@link #RATIO_FREE}
 */
public record IntakeLimits(long documentBytes, int lineBytes, int folderDepth, long expandedBytes, int expandedRatio) {

    /** 16 MB a page, feed or text, 16 MB a line, 64 folders deep, packed files up to 1 TB and 250-fold. */
    public static final IntakeLimits DEFAULTS = new IntakeLimits(16L << 20, 16 << 20, 64);

    /**
     * The most characters of one report's text: of five thousand collected ones the longest has 58 thousand, and a book
     * would keep the rooms behind busy for hours.
     */
    public static final int TEXT_CHARS = 200_000;

    /**
     * The most tags of one page: the trees of some sixteen million bytes of nothing but tags would not fit in half a
     * gigabyte, and the largest of three thousand collected pages has some ten thousand.
     */
    static final int PAGE_TAGS = 250_000;

    /** The most reports of one JSON array; JSON lines may have any number. */
    static final int ARRAY_ITEMS = 100_000;

    /** The most tokens of one JSON document: a tree of them takes a hundred megabytes. */
    static final long JSON_TOKENS = 2_000_000;

    /** Up to so many unpacked bytes the ratio is not looked at: a small file of blanks is no bomb. */
    static final long RATIO_FREE = 64L << 20;

    private static final long EXPANDED_BYTES = 1L << 40;
    /** Deflate reaches 1032-fold; pages reach 5 to 20, lines of like objects some 50. */
    private static final int EXPANDED_RATIO = 250;

    public IntakeLimits {
        if (documentBytes < 1 || lineBytes < 1 || folderDepth < 1 || expandedBytes < 1 || expandedRatio < 1) {
            throw new IllegalArgumentException("limits must be at least 1: document " + documentBytes + " bytes, line "
                    + lineBytes + " bytes, folder depth " + folderDepth + ", unpacked " + expandedBytes
                    + " bytes, ratio " + expandedRatio);
        }
    }

    /** The given limits, and the defaults for packed files. */
    public IntakeLimits(long documentBytes, int lineBytes, int folderDepth) {
        this(documentBytes, lineBytes, folderDepth, EXPANDED_BYTES, EXPANDED_RATIO);
    }
}
