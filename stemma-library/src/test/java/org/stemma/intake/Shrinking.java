package org.stemma.intake;

import java.util.Arrays;
import java.util.function.Predicate;
import org.stemma.intake.archive.Warc;

/** Makes an input that fails as small as it can be: leaves out ever smaller stretches as long as it still fails. */
final class Shrinking {

    private Shrinking() {}

    /** A small input for which {@code fails} holds, as it does for {@code input}; looks at {@code most} candidates. */
    static byte[] of(byte[] input, Predicate<byte[]> fails, int most) {
        byte[] small = input;
        int looks = 0;
        for (int step = Math.max(1, small.length / 2); step > 0; step /= 2) {
            for (int at = 0; at < small.length && looks < most; ) {
                byte[] without = Warc.joined(
                        Arrays.copyOf(small, at),
                        Arrays.copyOfRange(small, Math.min(small.length, at + step), small.length));
                looks++;
                if (fails.test(without)) {
                    small = without;
                } else {
                    at += step;
                }
            }
        }
        return small;
    }
}
