package org.stemma.cli;

import java.util.Locale;
import org.stemma.intake.Intake;
import org.stemma.tell.Columns;

/** A refusal as standard error has it: what, why in a word, why in detail. */
final class RefusalLine {

    private RefusalLine() {}

    /** A file name may hold a line break; a refusal is one line. */
    static String of(Intake.Refused refusal) {
        return "refused " + Columns.printable(refusal.input()) + ": "
                + refusal.reason().name().toLowerCase(Locale.ROOT).replace('_', '-') + ": "
                + Columns.printable(refusal.detail());
    }
}
