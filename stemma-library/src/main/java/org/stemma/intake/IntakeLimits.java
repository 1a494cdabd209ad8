package org.stemma.intake;

/**
 * How much intake takes in before it refuses.
 *
 * @param documentBytes the largest page or text, in bytes
 * @param lineBytes the longest line of JSON lines, in bytes; the file itself may have any size
 * @param folderDepth how many folders deep a folder is walked
 */
public record IntakeLimits(long documentBytes, int lineBytes, int folderDepth) {

    /** 50 MB a page or text, 16 MB a line, 64 folders deep. */
    public static final IntakeLimits DEFAULTS = new IntakeLimits(50L << 20, 16 << 20, 64);

    public IntakeLimits {
        if (documentBytes < 1 || lineBytes < 1 || folderDepth < 1) {
            throw new IllegalArgumentException("limits must be at least 1: document " + documentBytes + " bytes, line "
                    + lineBytes + " bytes, folder depth " + folderDepth);
        }
    }
}
