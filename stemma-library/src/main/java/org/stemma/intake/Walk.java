package org.stemma.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.intake.Intake.Reason;
import org.stemma.intake.Intake.Refused;

/** Walks paths, and folders in the order of their entries' names; every folder once, whatever links lead to it. */
final class Walk {

    /** What is found on the way. */
    sealed interface Step {

        /** A file to read. */
        record File(String given, Path path) implements Step {}

        /** The name of standard input. */
        record Standard(String given) implements Step {}

        /** Something that cannot be read, and why. */
        record Barred(Refused refusal) implements Step {}
    }

    private final Deque<Entry> waiting = new ArrayDeque<>();
    private final Map<Path, String> walked = new HashMap<>();
    private final int deepest;

    /**
     * @param path absent for a path as it was given; an entry of a folder has it, since a name need not be text
     * @param depth how many folders deep it lies below what was given
     */
    private record Entry(String given, Optional<Path> path, int depth) {}

    /** @param deepest how many folders deep a folder is walked */
    Walk(List<String> paths, int deepest) {
        paths.forEach(path -> waiting.add(new Entry(path, Optional.empty(), 0)));
        this.deepest = deepest;
    }

    /** The next step; empty at the end. */
    Optional<Step> next() {
        while (!waiting.isEmpty()) {
            Optional<Step> step = step(waiting.removeFirst());
            if (step.isPresent()) {
                return step;
            }
        }
        return Optional.empty();
    }

    private Optional<Step> step(Entry entry) {
        if (entry.depth() == 0 && entry.given().equals(Inputs.STANDARD_INPUT)) {
            return Optional.of(new Step.Standard(entry.given()));
        }
        try {
            Path path = entry.path().orElseGet(() -> Path.of(entry.given()));
            return Files.isDirectory(path)
                    ? folder(path, entry).map(Step.Barred::new)
                    : Optional.of(file(path, entry.given()));
        } catch (InvalidPathException e) {
            return Optional.of(new Step.Barred(unreadable(entry.given(), "it is no path: " + e.getReason())));
        } catch (IOException | UncheckedIOException e) {
            return Optional.of(new Step.Barred(failed(entry.given(), entry.path(), e)));
        }
    }

    /** The refusal for an input that failed while it was opened or read. */
    static Refused failed(String given, Optional<Path> path, Exception e) {
        Throwable cause = Optional.ofNullable(e.getCause())
                .filter(inner -> e instanceof UncheckedIOException)
                .orElse(e);
        if (cause instanceof NoSuchFileException) {
            return unreadable(given, "there is no such file or folder");
        }
        boolean barred =
                path.filter(p -> Files.exists(p) && !Files.isReadable(p)).isPresent();
        String reason =
                Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName());
        return unreadable(given, "it cannot be read: " + (barred ? "permission denied" : reason));
    }

    private static Refused unreadable(String given, String detail) {
        return new Refused(given, Reason.UNREADABLE, detail);
    }

    private static Step file(Path path, String given) {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return new Step.Barred(unreadable(given, "there is no such file or folder"));
        }
        if (!Files.exists(path)) {
            return new Step.Barred(unreadable(given, "the link leads nowhere or back to itself"));
        }
        return Files.isRegularFile(path)
                ? new Step.File(given, path)
                : new Step.Barred(unreadable(given, "it is neither a file nor a folder"));
    }

    /** Puts the folder's entries in front, or says why not. */
    private Optional<Refused> folder(Path folder, Entry entry) throws IOException {
        String given = entry.given();
        if (entry.depth() >= deepest) {
            return Optional.of(unreadable(
                    given, "the folder lies " + entry.depth() + " folders deep, and the limit is " + deepest));
        }
        if (entry.depth() > 0 && Files.isSymbolicLink(folder) && loops(folder)) {
            return Optional.of(unreadable(given, "the link leads back to a folder it lies in"));
        }
        String first = walked.putIfAbsent(folder.toRealPath(), given);
        if (first != null) {
            return Optional.of(new Refused(given, Reason.DUPLICATE, "the same folder as " + first));
        }
        List<Path> children = children(folder);
        children.forEach(child -> waiting.addFirst(new Entry(child.toString(), Optional.of(child), entry.depth() + 1)));
        return children.isEmpty()
                ? Optional.of(new Refused(given, Reason.NO_TEXT, "the folder is empty"))
                : Optional.empty();
    }

    /** The entries of a folder, last first, hidden ones left out. */
    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(child -> !child.getFileName().toString().startsWith("."))
                    .forEach(children::add);
        }
        children.sort(Comparator.comparing((Path child) -> child.getFileName().toString())
                .thenComparing(Comparator.naturalOrder())
                .reversed());
        return children;
    }

    private static boolean loops(Path link) throws IOException {
        Path parent = link.toAbsolutePath().normalize().getParent();
        return parent != null && parent.toRealPath().startsWith(link.toRealPath());
    }
}
