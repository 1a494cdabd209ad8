package org.stemma.cli;

import java.util.stream.Collectors;
import org.stemma.intake.Skipped;
import org.stemma.tell.Columns;

/** One line for people: what of an archive was read, and what passed over. */
final class SkippedLine {

    private SkippedLine() {}

    static String of(Skipped skipped) {
        String kinds = skipped.kinds().entrySet().stream()
                .map(kind -> kind.getValue() + " " + Columns.printable(kind.getKey()))
                .collect(Collectors.joining(", "));
        return Columns.printable(skipped.input()) + ": " + skipped.read() + " of " + skipped.records()
                + " records read as pages" + (kinds.isEmpty() ? "" : "; passed over: " + kinds);
    }
}
