package org.stemma.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import me.tongfei.progressbar.ProgressState;

/** How far long work is, drawn on standard error where that is a terminal, and nowhere else. */
final class Progress implements AutoCloseable {

    /** Set by the {@code stemma} script when standard error is a terminal: before Java 22 a program cannot tell. */
    private static final String ON_A_TERMINAL = "stemma.terminal.errors";

    private static final int REDRAWN_EVERY_MILLISECONDS = 250;

    private final Supplier<Optional<ProgressBar>> drawing;
    private Optional<ProgressBar> bar = Optional.empty();

    private Progress(Supplier<Optional<ProgressBar>> drawing) {
        this.drawing = drawing;
    }

    /**
     * Draws from the first step on.
     *
     * @param task what is done, in a word
     * @param unit what is counted
     * @param most how many there will be, negative when nobody knows
     */
    static Progress of(String task, String unit, long most) {
        return new Progress(
                () -> Boolean.getBoolean(ON_A_TERMINAL) ? Optional.of(drawn(task, unit, most)) : Optional.empty());
    }

    /** The terminal is not asked for its width: that would take a library of its own, and tables do not ask either. */
    private static ProgressBar drawn(String task, String unit, long most) {
        PrintStream terminal = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        ProgressBarBuilder bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(most)
                .setUnit(" " + unit, 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REDRAWN_EVERY_MILLISECONDS)
                .setConsumer(new ConsoleProgressBarConsumer(terminal, Layout.WIDTH - 1))
                .showSpeed()
                .clearDisplayOnFinish();
        if (most < 0) {
            bar.setRenderer((state, width) -> endless(state, unit));
        }
        return bar.build();
    }

    /** A bar has no meaning where nobody knows how long it would be. */
    private static String endless(ProgressState state, String unit) {
        long seconds = state.getElapsedAfterStart().toSeconds();
        return String.format(
                Locale.ROOT,
                "%s: %,d %s, %,d s, %.1f a second",
                state.getTaskName(),
                state.getCurrent(),
                unit,
                seconds,
                (double) state.getCurrent() / Math.max(1, seconds));
    }

    void step() {
        if (bar.isEmpty()) {
            bar = drawing.get();
        }
        bar.ifPresent(ProgressBar::step);
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
