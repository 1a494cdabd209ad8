package org.stemma.cli;

import java.io.PrintWriter;
import org.stemma.intake.Intake;
import org.stemma.watch.WatchOutput;

/** Prints what a watch finds as it comes: reports to standard output, refusals and notes to standard error. */
final class WatchPrinter implements WatchOutput {

    private final Printer reports;
    private final PrintWriter errors;
    private int refused;

    WatchPrinter(Printer reports, PrintWriter errors) {
        this.reports = reports;
        this.errors = errors;
    }

    @Override
    public void found(Intake intake) {
        switch (intake) {
            case Intake.Accepted accepted -> reports.report(accepted.report());
            case Intake.Refused refusal -> {
                refused++;
                reports.refused(refusal);
                errors.println(RefusalLine.of(refusal));
            }
        }
    }

    @Override
    public void note(String words) {
        errors.println("note " + Columns.printable(words));
    }

    /** How many refusals were printed. */
    int refused() {
        return refused;
    }
}
