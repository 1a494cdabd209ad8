package org.stemma.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.stemma.desk.Desk;
import org.stemma.intake.Intake;
import org.stemma.newsroom.FilingOrder;
import org.stemma.report.Report;
import org.stemma.story.StoryChange;

/** Files a stream of intakes in a desk, and counts what became of them. */
final class Filing {

    /** So many reports are put in order of their dates before they are filed: all of a folder, a stretch of a stream. */
    private static final int SORTED_TOGETHER = 500;

    private final Desk desk;
    private final PrintWriter errors;
    private final Progress progress;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicReference<Optional<Thread>> reader = new AtomicReference<>(Optional.empty());
    private int fresh;
    private int there;
    private int opened;
    private int refused;

    Filing(Desk desk, PrintWriter errors, Progress progress) {
        this.desk = desk;
        this.errors = errors;
        this.progress = progress;
    }

    /** Ends with the report that is being filed; safe to call from any thread. */
    void stop() {
        stopped.set(true);
        reader.getAndSet(Optional.empty()).ifPresent(Thread::interrupt);
    }

    /** Files all of {@code intakes}, or until it is stopped; returns the exit status. */
    int run(Iterator<Intake> intakes) {
        List<Report> batch = new ArrayList<>();
        Optional<Intake> intake = next(intakes);
        while (intake.isPresent()) {
            switch (intake.get()) {
                case Intake.Accepted accepted -> batch.add(accepted.report());
                case Intake.Refused refusal -> refuse(refusal);
            }
            if (batch.size() == SORTED_TOGETHER) {
                file(batch);
            }
            intake = next(intakes);
        }
        file(batch);
        return refused == 0 && !stopped.get() ? Exit.DONE : Exit.REFUSED;
    }

    /** The next intake, absent at the end or when stopped. Waiting for a server may be cut short, writing to the desk never. */
    private Optional<Intake> next(Iterator<Intake> intakes) {
        reader.set(Optional.of(Thread.currentThread()));
        try {
            return !stopped.get() && intakes.hasNext() ? Optional.of(intakes.next()) : Optional.empty();
        } catch (UncheckedIOException e) {
            if (stopped.get()) {
                return Optional.empty();
            }
            throw e;
        } finally {
            if (reader.getAndSet(Optional.empty()).isEmpty()) {
                Thread.interrupted();
            }
        }
    }

    private void file(List<Report> batch) {
        batch.sort(FilingOrder.EARLIEST_FIRST);
        for (Report report : batch) {
            if (stopped.get()) {
                return;
            }
            file(report);
            progress.step();
        }
        batch.clear();
    }

    /** Files one report; nothing of it is kept when that fails. */
    private void file(Report report) {
        try {
            List<StoryChange> changes = desk.file(report);
            fresh += changes.isEmpty() ? 0 : 1;
            there += changes.isEmpty() ? 1 : 0;
            opened += changes.stream().anyMatch(StoryChange.Opened.class::isInstance) ? 1 : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot file " + report.input() + ": " + e.getMessage() + " (" + filed() + " before it)", e);
        }
    }

    void refuse(Intake.Refused refusal) {
        refused++;
        errors.println(RefusalLine.of(refusal));
    }

    /** One line for people: how many were new, there already, refused. */
    String summary() {
        return (stopped.get() ? "stopped; " : "") + filed() + ", " + there + " already there, " + refused + " refused";
    }

    private String filed() {
        return fresh + " new " + (fresh == 1 ? "report" : "reports") + " filed (" + opened + " of them "
                + (opened == 1 ? "opens a story" : "open stories") + ")";
    }
}
