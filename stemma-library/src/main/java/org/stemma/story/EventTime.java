package org.stemma.story;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.PriorityQueue;
import org.stemma.report.When;

/**
 * How far the news has come by the reports' own dates, never by a clock: the moment that {@value #WITNESSES} of the reports have
 * reached, so that a few wrong dates do not close every story. Moves by whole days of UTC and never back; undated reports do not
 * move it.
 *
 * <pre>
 * latest   2024-03-05T09:10Z, 2024-03-05T11:00Z, …, 2071-01-01T00:00Z      the 20 latest dates; the least of them counts
 * reached  2024-03-05T00:00Z
 * </pre>
 */
public final class EventTime {

    /** A wrong date is rare, twenty wrong ones of the same kind in one desk are a source that somebody notices. */
    static final int WITNESSES = 20;

    private final PriorityQueue<Instant> latest = new PriorityQueue<>();
    private Instant reached = Instant.MIN;

    /** Takes a report's date in; answers the moment that is reached now when that is another day than before. */
    public Optional<Instant> pass(When published) {
        published.earliest().ifPresent(this::note);
        if (latest.size() < WITNESSES) {
            return Optional.empty();
        }
        Instant day = latest.element().truncatedTo(ChronoUnit.DAYS);
        boolean further = day.isAfter(reached);
        reached = further ? day : reached;
        return Optional.of(day).filter(now -> further);
    }

    private void note(Instant date) {
        latest.add(date);
        if (latest.size() > WITNESSES) {
            latest.remove();
        }
    }

    void write(ByteWriter out) throws IOException {
        out.number(latest.size());
        for (Instant date : latest.stream().sorted().toList()) {
            write(date, out);
        }
        write(reached, out);
    }

    static EventTime read(ByteReader in) throws IOException {
        EventTime time = new EventTime();
        for (int left = in.size(); left > 0; left--) {
            time.latest.add(instant(in));
        }
        time.reached = instant(in);
        return time;
    }

    private static void write(Instant date, ByteWriter out) throws IOException {
        out.signed(date.getEpochSecond());
        out.number(date.getNano());
    }

    private static Instant instant(ByteReader in) throws IOException {
        return Instant.ofEpochSecond(in.signed(), in.number());
    }
}
