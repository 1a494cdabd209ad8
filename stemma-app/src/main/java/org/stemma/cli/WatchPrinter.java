package org.stemma.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.stemma.desk.Desk;
import org.stemma.intake.Intake;
import org.stemma.report.Report;
import org.stemma.story.StoryChange;
import org.stemma.tell.Columns;
import org.stemma.watch.WatchOutput;

/**
 * Files what a watch finds as it comes, and prints what is new: reports to standard output, refusals and notes to standard
 * error. The threads of the watch wait for one another here; a report that comes after the end is for the next watch.
 */
final class WatchPrinter implements WatchOutput, AutoCloseable {

    private final Desk desk;
    private final Format format;
    private final Printer reports;
    private final PrintWriter out;
    private final PrintWriter errors;
    private int refused;
    private boolean closed;

    WatchPrinter(Desk desk, Format format, PrintWriter out, PrintWriter errors) {
        this.desk = desk;
        this.format = format;
        this.reports = format == Format.JSON ? new JsonPrinter(out) : new FoundPrinter(out, Style.ofStandardOutput());
        this.out = out;
        this.errors = errors;
    }

    @Override
    public synchronized void found(Intake intake) {
        if (closed) {
            return;
        }
        switch (intake) {
            case Intake.Accepted accepted -> file(accepted.report());
            case Intake.Refused refusal -> {
                refused++;
                reports.refused(refusal);
                errors.println(RefusalLine.of(refusal));
            }
        }
    }

    private void file(Report report) {
        try {
            List<StoryChange> changes = desk.file(report);
            if (!changes.isEmpty()) {
                reports.report(report);
                if (format == Format.TEXT) {
                    out.println(Layout.hanging("  ", ChangeWords.of(changes)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot file " + report.input() + ": " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized void note(String words) {
        errors.println("note " + Columns.printable(words));
    }

    /** How many refusals were printed. */
    synchronized int refused() {
        return refused;
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        desk.close();
    }
}
