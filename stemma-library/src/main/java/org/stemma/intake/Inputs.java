package org.stemma.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.intake.Intake.Accepted;
import org.stemma.intake.Intake.Reason;
import org.stemma.intake.Intake.Refused;
import org.stemma.report.ReportId;

/**
 * The intakes of files, folders and standard input, read one at a time as they are asked for. Folders are walked in the
 * order of their entries' names; whatever cannot be read is one refusal and the rest goes on.
 */
public final class Inputs implements Iterator<Intake>, AutoCloseable {

    /** Names standard input among the paths. */
    public static final String STANDARD_INPUT = "-";

    private static final int SNIFFED_BYTES = 4096;

    private final Reader reader;
    private final IntakeLimits limits;
    private final InputStream standardInput;
    private final Deque<Entry> waiting = new ArrayDeque<>();
    private final Map<ReportId, String> seen = new HashMap<>();
    private Iterator<Intake> current = List.<Intake>of().iterator();
    private Optional<InputStream> open = Optional.empty();

    /** @param depth how many folders deep it lies below what was given */
    private record Entry(String path, int depth) {}

    private Inputs(List<String> paths, Reader reader, IntakeLimits limits, InputStream standardInput) {
        paths.forEach(path -> waiting.add(new Entry(path, 0)));
        this.reader = reader;
        this.limits = limits;
        this.standardInput = standardInput;
    }

    /**
     * The intakes of {@code paths} with the standard reader.
     *
     * @param paths files, folders or {@value #STANDARD_INPUT}
     * @param standardInput what {@value #STANDARD_INPUT} reads; closed with the rest
     */
    public static Inputs of(List<String> paths, IntakeLimits limits, InputStream standardInput) {
        return new Inputs(paths, new StandardReader(limits), limits, standardInput);
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && !waiting.isEmpty()) {
            close();
            current = open(waiting.removeFirst());
        }
        return current.hasNext();
    }

    @Override
    public Intake next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no further input");
        }
        return unrepeated(current.next());
    }

    /** A second copy of a report is refused by the name of the first. */
    private Intake unrepeated(Intake intake) {
        if (!(intake instanceof Accepted accepted)) {
            return intake;
        }
        String input = accepted.report().input();
        String first = seen.putIfAbsent(accepted.report().id(), input);
        return first == null ? intake : new Refused(input, Reason.DUPLICATE, "the same report as " + first);
    }

    private Iterator<Intake> open(Entry entry) {
        try {
            if (entry.path().equals(STANDARD_INPUT)) {
                return read(new BufferedInputStream(standardInput), entry.path());
            }
            Path path = Path.of(entry.path());
            if (Files.isDirectory(path)) {
                return folder(path, entry);
            }
            return file(path, entry.path());
        } catch (NoSuchFileException e) {
            return refuse(entry, "there is no such file or folder");
        } catch (InvalidPathException e) {
            return refuse(entry, "it is no path: " + e.getReason());
        } catch (IOException | UncheckedIOException e) {
            return refuse(
                    entry,
                    "it cannot be read: "
                            + (Files.isReadable(Path.of(entry.path())) ? reason(e) : "permission denied"));
        }
    }

    private static String reason(Exception e) {
        return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    }

    private static Iterator<Intake> refuse(Entry entry, String detail) {
        return List.<Intake>of(new Refused(entry.path(), Reason.UNREADABLE, detail))
                .iterator();
    }

    private Iterator<Intake> folder(Path folder, Entry entry) throws IOException {
        if (entry.depth() >= limits.folderDepth()) {
            return refuse(
                    entry,
                    "the folder lies " + entry.depth() + " folders deep, and the limit is " + limits.folderDepth());
        }
        if (entry.depth() > 0 && Files.isSymbolicLink(folder) && loops(folder)) {
            return refuse(entry, "the link leads back to a folder it lies in");
        }
        List<Path> children = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(child -> !child.getFileName().toString().startsWith("."))
                    .forEach(children::add);
        }
        children.sort(Comparator.comparing((Path child) -> child.getFileName().toString())
                .reversed());
        children.forEach(child -> waiting.addFirst(new Entry(child.toString(), entry.depth() + 1)));
        return children.isEmpty()
                ? List.<Intake>of(new Refused(entry.path(), Reason.NO_TEXT, "the folder is empty"))
                        .iterator()
                : List.<Intake>of().iterator();
    }

    private static boolean loops(Path link) throws IOException {
        Path parent = link.toAbsolutePath().normalize().getParent();
        return parent != null && parent.toRealPath().startsWith(link.toRealPath());
    }

    private Iterator<Intake> file(Path path, String given) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoSuchFileException(given);
        }
        if (!Files.exists(path)) {
            return refuse(new Entry(given, 0), "the link leads nowhere or back to itself");
        }
        if (!Files.isRegularFile(path)) {
            return refuse(new Entry(given, 0), "it is neither a file nor a folder");
        }
        return read(new BufferedInputStream(Files.newInputStream(path)), given);
    }

    private Iterator<Intake> read(BufferedInputStream in, String given) throws IOException {
        open = Optional.of(in);
        in.mark(SNIFFED_BYTES);
        String head = new String(in.readNBytes(SNIFFED_BYTES), StandardCharsets.UTF_8);
        in.reset();
        Hint hint = Hint.of(given);
        if (head.strip().startsWith("{") && StandardReader.looksLikeJson(head) && isLines(given, head)) {
            return new JsonLines(in, hint, limits);
        }
        byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, limits.documentBytes() + 1));
        if (bytes.length > limits.documentBytes()) {
            return List.<Intake>of(new Refused(
                            given,
                            Reason.TOO_LARGE,
                            "more than " + limits.documentBytes() + " bytes, the limit for one page or text"))
                    .iterator();
        }
        return reader.read(bytes, hint).iterator();
    }

    /** One object over several lines is read whole; everything else that opens with an object is read by lines. */
    private static boolean isLines(String given, String head) {
        int lineEnd = head.strip().indexOf('\n');
        return given.endsWith(".jsonl") || given.endsWith(".ndjson") || lineEnd < 0 || !JsonLines.isOneObject(head);
    }

    /** Closes what is still open; the inputs not yet read stay unread. */
    @Override
    public void close() {
        try {
            if (open.isPresent()) {
                open.get().close();
            }
            open = Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the input", e);
        }
    }
}
