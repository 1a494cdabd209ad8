package org.stemma.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.stemma.Account;
import org.stemma.Newsdesk;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.intake.Intake;
import org.stemma.newsroom.FilingOrder;
import org.stemma.report.Report;
import org.stemma.story.Coverage;

/** One shot of the line over a stream of intakes, up to a room. */
final class Reading {

    private final Room until;
    private final Printer printer;
    private final PrintWriter errors;
    private int refused;

    Reading(Room until, Printer printer, PrintWriter errors) {
        this.until = until;
        this.printer = printer;
        this.errors = errors;
    }

    /** Runs the line, prints, and returns the exit status. */
    int run(Iterator<Intake> intakes) {
        switch (until) {
            case INTAKE -> each(intakes, printer::report);
            case ANNOTATION -> annotate(intakes);
            case STORY, COLLATION, PROVENANCE, BRIEFING -> tell(intakes);
        }
        return refused == 0 ? Exit.DONE : Exit.REFUSED;
    }

    private void annotate(Iterator<Intake> intakes) {
        Newsdesk desk = Newsdesk.standard();
        each(intakes, report -> {
            AnnotatedReport annotated = desk.annotate(report);
            printer.report(annotated.report());
            printer.annotated(annotated);
        });
    }

    private void tell(Iterator<Intake> intakes) {
        List<Report> reports = new ArrayList<>();
        each(intakes, reports::add);
        reports.sort(FilingOrder.EARLIEST_FIRST);
        Newsdesk desk = Newsdesk.standard();
        reports.forEach(desk::file);
        List<Coverage> coverages =
                desk.coverages().stream().sorted(Stories.LARGEST_FIRST).toList();
        for (Coverage coverage : coverages) {
            coverage.reports().forEach(annotated -> printer.report(annotated.report()));
            coverage.reports().forEach(printer::annotated);
        }
        for (Coverage coverage : coverages) {
            printer.story(coverage, Newsdesk.title(coverage));
            if (until != Room.STORY) {
                Account account = desk.account(coverage);
                printer.account(account, until);
            }
        }
    }

    private void each(Iterator<Intake> intakes, java.util.function.Consumer<Report> take) {
        while (intakes.hasNext()) {
            switch (intakes.next()) {
                case Intake.Accepted accepted -> take.accept(accepted.report());
                case Intake.Refused refusal -> refuse(refusal);
            }
        }
    }

    void refuse(Intake.Refused refusal) {
        refused++;
        printer.refused(refusal);
        errors.println(RefusalLine.of(refusal));
    }
}
