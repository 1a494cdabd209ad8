package org.stemma.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.stemma.intake.Intake.Refused;

/**
 * The intakes of files, folders and standard input, read one at a time as they are asked for. Folders are walked in the
 * order of their entries' names; whatever cannot be read is one refusal and the rest goes on.
 */
public final class Inputs implements Iterator<Intake>, AutoCloseable {

    /** Names standard input among the paths. */
    public static final String STANDARD_INPUT = "-";

    private final Walk walk;
    private final StandardReader reader;
    private final InputStream standardInput;
    private final Revisions revisions = new Revisions();
    private final List<Skipped> skipped = new ArrayList<>();
    private Source source = Source.NONE;
    private Optional<Intake> next = Optional.empty();

    /** What is being read. */
    private record Source(String given, Optional<Path> path, Optional<InputStream> in, Iterator<Intake> intakes) {

        private static final Source NONE = holding("", List.of());

        private static Source holding(String given, List<Intake> intakes) {
            return new Source(given, Optional.empty(), Optional.empty(), intakes.iterator());
        }

        private static Source refused(Refused refusal) {
            return holding(refusal.input(), List.of(refusal));
        }
    }

    private Inputs(List<String> paths, IntakeLimits limits, Outlets outlets, InputStream standardInput) {
        this.walk = new Walk(paths, limits.folderDepth());
        this.reader = new StandardReader(limits, outlets);
        this.standardInput = standardInput;
    }

    /**
     * The intakes of {@code paths} with the standard reader.
     *
     * @param paths files, folders or {@value #STANDARD_INPUT}
     * @param standardInput what {@value #STANDARD_INPUT} reads; closed with the rest
     */
    public static Inputs of(List<String> paths, IntakeLimits limits, InputStream standardInput) {
        return of(paths, limits, Outlets.bundled(), standardInput);
    }

    /** The same, with other outlets than the bundled ones. */
    public static Inputs of(List<String> paths, IntakeLimits limits, Outlets outlets, InputStream standardInput) {
        return new Inputs(paths, limits, outlets, standardInput);
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty()) {
            next = read();
            if (next.isEmpty()) {
                close();
                Optional<Walk.Step> step = walk.next();
                if (step.isEmpty()) {
                    return false;
                }
                source = open(step.get());
            }
        }
        return true;
    }

    @Override
    public Intake next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no further input");
        }
        Intake intake = next.orElseThrow();
        next = Optional.empty();
        return revisions.of(intake);
    }

    /** What the archives read to their end so far held besides pages, in the order they were read. */
    public List<Skipped> skipped() {
        return List.copyOf(skipped);
    }

    /** The next intake of the source; a source that fails on the way, a file that vanishes, ends with a refusal. */
    private Optional<Intake> read() {
        try {
            return source.intakes().hasNext() ? Optional.of(source.intakes().next()) : Optional.empty();
        } catch (UncheckedIOException e) {
            Refused failed = Walk.failed(source.given(), source.path(), e);
            close();
            return Optional.of(failed);
        }
    }

    private Source open(Walk.Step step) {
        return switch (step) {
            case Walk.Step.Barred barred -> Source.refused(barred.refusal());
            case Walk.Step.Standard standard -> open(standard.given(), Optional.empty());
            case Walk.Step.File file -> open(file.given(), Optional.of(file.path()));
        };
    }

    private Source open(String given, Optional<Path> path) {
        try {
            InputStream in = path.isPresent() ? Files.newInputStream(path.get()) : standardInput;
            // Kept before anything is read, so that it is closed when that fails.
            source = new Source(given, path, Optional.of(in), source.intakes());
            return new Source(given, path, Optional.of(in), reader.open(in, Hint.of(given), skipped::add));
        } catch (IOException | UncheckedIOException e) {
            close();
            return Source.refused(Walk.failed(given, path, e));
        }
    }

    /** Closes what is still open; the inputs not yet read stay unread. */
    @Override
    public void close() {
        Optional<InputStream> in = source.in();
        source = Source.NONE;
        try {
            if (in.isPresent()) {
                in.get().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the input", e);
        }
    }
}
