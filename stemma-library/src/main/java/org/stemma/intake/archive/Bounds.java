package org.stemma.intake.archive;

/**
 * How far a packed file is unpacked.
 *
 * @param bytes the most bytes it may become
 * @param ratio how many bytes one packed byte of a gzip member may become, on average
 * @param ratioFree up to so many unpacked bytes of a member the ratio is not looked at
 */
public record Bounds(long bytes, int ratio, long ratioFree) {

    public Bounds {
        if (bytes < 1 || ratio < 1 || ratioFree < 0) {
            throw new IllegalArgumentException(
                    "bounds must be at least 1: " + bytes + " bytes, ratio " + ratio + ", free " + ratioFree);
        }
    }
}
