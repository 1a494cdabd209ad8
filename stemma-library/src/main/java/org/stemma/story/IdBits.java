package org.stemma.story;

import java.util.HexFormat;
import java.util.regex.Pattern;
import org.stemma.report.ReportId;

/** Report ids as the house makes them, 64 bits in hex, as a number: 8 bytes in place of 72. */
final class IdBits {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{16}");
    private static final int HEX = 16;

    private IdBits() {}

    /** True for the ids of the house; others cannot be told from a number. */
    static boolean fit(ReportId report) {
        return HASH.matcher(report.value()).matches();
    }

    /** The number of an id that fits. */
    static long of(ReportId report) {
        return Long.parseUnsignedLong(report.value(), HEX);
    }

    static ReportId id(long bits) {
        return new ReportId(HexFormat.of().toHexDigits(bits));
    }
}
