package org.stemma.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.stemma.intake.Intake.Reason;
import org.stemma.intake.Intake.Refused;
import org.stemma.intake.archive.ArchiveItem;
import org.stemma.intake.archive.ArchiveItem.Capture;
import org.stemma.intake.archive.WarcRecords;

/**
 * The pages of a web archive. Records are taken from the file one by one and read side by side on the common pool, a
 * bounded window of them at a time; the thread that asks for intakes reads too while it would wait. Intakes come in the order of the records, whatever finishes first.
 */
final class Archive implements Iterator<Intake> {

    /** So many records are in work at once, and so many bytes of them beyond the first. */
    private static final int WINDOW_RECORDS = 64;

    private static final long WINDOW_BYTES = 8L << 20;
    /** A payload that was captured again is looked for among so many. */
    private static final int REMEMBERED = 100_000;
    /** Content types are at a server's whim; beyond so many kinds they are counted together. */
    private static final int MOST_KINDS = 60;

    private static final String OTHERS = "of further kinds";

    private final WarcRecords records;
    private final Hint hint;
    private final CaptureReader reader;
    private final Consumer<Skipped> tally;
    private final Deque<Work> window = new ArrayDeque<>();
    private final Deque<Intake> ready = new ArrayDeque<>();
    private final SortedMap<String, Integer> kinds = new TreeMap<>();
    private final Map<String, String> digests = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    };
    private long bytes;
    private int count;
    private int read;
    private boolean ended;
    private boolean given;

    /** A record in work, and how many bytes it holds in memory. */
    private record Work(Errand<CaptureReader.Found> reading, int bytes) {}

    /** @param tally is told once, at the end, what was passed over */
    Archive(WarcRecords records, Hint hint, CaptureReader reader, Consumer<Skipped> tally) {
        this.records = records;
        this.hint = hint;
        this.reader = reader;
        this.tally = tally;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !(ended && window.isEmpty())) {
            fill();
            finish();
            if (ended && window.isEmpty()) {
                close();
            }
        }
        return !ready.isEmpty();
    }

    private void close() {
        tally.accept(new Skipped(hint.input(), count, read, kinds));
        if (!given) {
            ready.add(new Refused(
                    hint.input(), Reason.NO_TEXT, "no page among the " + count + " records of this web archive"));
        }
    }

    @Override
    public Intake next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no further record");
        }
        return ready.removeFirst();
    }

    private void fill() {
        while (!ended && window.size() < WINDOW_RECORDS && (window.isEmpty() || bytes < WINDOW_BYTES)) {
            Optional<ArchiveItem> item = item();
            ended = item.isEmpty();
            item.ifPresent(this::take);
        }
    }

    private Optional<ArchiveItem> item() {
        try {
            return records.next();
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException("behind record " + count + ": " + e.getMessage(), e));
        }
    }

    private void take(ArchiveItem item) {
        switch (item) {
            case Capture capture -> {
                count++;
                String name = name(capture);
                Optional<Refused> repeated = repeated(capture, name);
                int weight = repeated.isPresent() ? 0 : capture.block().length;
                submit(() -> repeated.map(CaptureReader.Found::of).orElseGet(() -> reader.read(capture, name)), weight);
            }
            case ArchiveItem.PassedOver passed -> {
                count++;
                tally(passed.kind());
            }
            case ArchiveItem.Fault fault ->
                submit(
                        () -> CaptureReader.Found.of(new Refused(
                                hint.input() + "@" + fault.place(),
                                fault.tooLarge() ? Reason.TOO_LARGE : Reason.UNREADABLE,
                                fault.detail())),
                        0);
        }
    }

    private void submit(Supplier<CaptureReader.Found> work, int weight) {
        Errand<CaptureReader.Found> reading = new Errand<>(work);
        bytes += weight;
        window.add(new Work(reading, weight));
        ForkJoinPool.commonPool().execute(reading);
    }

    private String name(Capture capture) {
        return hint.input() + "@" + capture.place()
                + capture.url().map(url -> " " + url).orElse("");
    }

    /** The payload of an address that an earlier record of the same site declared too is not read again. */
    private Optional<Refused> repeated(Capture capture, String name) {
        if (capture.digest().isEmpty()) {
            return Optional.empty();
        }
        String key =
                capture.digest().get() + " " + Address.of(capture.url()).host().orElse("");
        return Optional.ofNullable(digests.putIfAbsent(key, name))
                .map(first -> new Refused(name, Reason.DUPLICATE, "the same payload as " + first));
    }

    private void tally(String kind) {
        String counted = kinds.containsKey(kind) || kinds.size() < MOST_KINDS ? kind : OTHERS;
        kinds.merge(counted, 1, Integer::sum);
    }

    private void finish() {
        if (window.isEmpty()) {
            return;
        }
        Work first = window.getFirst();
        for (Work work : window) {
            // The pool has a thread less than there are processors: this one takes its share.
            if (first.reading().isDone()) {
                break;
            }
            work.reading().run();
        }
        window.removeFirst();
        CaptureReader.Found found = first.reading().outcome();
        bytes -= first.bytes();
        found.passedOver().ifPresent(this::tally);
        read += found.read() ? 1 : 0;
        ready.addAll(found.intakes());
        given |= !found.intakes().isEmpty();
    }
}
