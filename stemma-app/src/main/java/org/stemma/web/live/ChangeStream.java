package org.stemma.web.live;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.stemma.codec.Codec;
import org.stemma.newsroom.Beat;
import org.stemma.newsroom.Newsroom;
import org.stemma.web.route.Problem;
import org.stemma.web.route.ProblemException;
import org.stemma.web.route.Routes;

/**
 * Every change of the desk to whoever keeps {@code /api/changes/stream} open, in order, none twice, none left out. Who comes back says what it has
 * heard (Last-Event-ID, or the parameter {@code after}) and is told the rest from the log first; who reads so slowly that the
 * tape has gone on without it is sent away, and comes back so.
 */
public final class ChangeStream implements Routes, AutoCloseable {

    /** Proxies and Jetty close what is silent for 30 seconds. */
    static final Duration HEARTBEAT = Duration.ofSeconds(15);

    /** So long is waited for what comes with a change. */
    private static final Duration GATHERING = Duration.ofMillis(200);

    /** From one telling to the next, at least. */
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    /** Changes read from the log at a time. */
    private static final int PAGE = 200;

    private final Newsroom newsroom;
    private final Consumer<String> log;
    private final Codec codec = new Codec();
    private final Tape tape;
    private final Seats seats;
    private final int most;
    private final Runnable deaf;

    /**
     * A stream of the changes from now on, and of those before for who asks.
     *
     * @param most so many may listen at once
     * @param log told who was sent away
     */
    public ChangeStream(Newsroom newsroom, int most, Consumer<String> log) {
        this(newsroom, new Tape(newsroom.heard()), most, log);
    }

    /** A stream that reads another tape. */
    ChangeStream(Newsroom newsroom, Tape tape, int most, Consumer<String> log) {
        this.newsroom = newsroom;
        this.log = log;
        this.tape = tape;
        this.seats = new Seats(most, BETWEEN.minus(GATHERING));
        this.most = most;
        this.deaf = newsroom.listen(beat -> tape.add(line(beat)));
        Thread.ofVirtual().name("telling changes").start(this::tell);
    }

    /** Where much is filed a stream has one write a second and not one a change; the first after a silence waits a little for others. */
    private void tell() {
        try {
            while (!tape.ended()) {
                tape.awaitUntold();
                Thread.sleep(GATHERING);
                tape.tell();
                Thread.sleep(BETWEEN.minus(GATHERING));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/api/changes/stream", this::serve);
    }

    /** How many listen now. */
    public int open() {
        return seats.taken();
    }

    private void serve(Context context) throws IOException {
        long place = place(context);
        int seat = seats.take()
                .orElseThrow(() -> new ProblemException(new Problem(
                        503,
                        "Too many streams",
                        "All " + most + " streams of changes are taken.",
                        Map.of("Retry-After", "30"))));
        try {
            context.contentType("text/event-stream;charset=utf-8").header("Cache-Control", "no-store");
            context.header("X-Accel-Buffering", "no");
            follow(place, seats.turn(seat), new EventWriter(context.res().getOutputStream()), context.ip());
        } finally {
            seats.leave(seat);
        }
    }

    /**
     * Writes until the reader goes, falls behind, or the tape ends.
     *
     * @param turn so long is waited with what is told to all
     */
    void follow(long from, Duration turn, EventWriter out, String client) {
        try {
            out.open();
            long place = told(from, out);
            while (!tape.ended()) {
                Optional<Tape.Stretch> stretch = tape.behind(place, HEARTBEAT);
                if (stretch.isEmpty()) {
                    log.accept("stream of changes to " + client
                            + " ended: it read too slowly, and the changes behind its place have gone");
                    out.end("too slow");
                    return;
                }
                ByteBuffer events = stretch.get().events();
                if (events.hasRemaining()) {
                    Thread.sleep(turn);
                    out.changes(events);
                    place = stretch.get().to();
                } else if (!tape.ended()) {
                    out.heartbeat();
                }
            }
            out.end("stopping");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            if (e.getCause() instanceof TimeoutException) {
                log.accept("stream of changes to " + client + " ended: nothing was read from it for too long");
            }
            // Otherwise whoever read has gone, the usual end of a stream.
        }
    }

    /** Tells what the log has behind {@code from}, and answers how far that is. */
    private long told(long from, EventWriter out) throws IOException {
        long heard = newsroom.heard();
        long place = from;
        List<Beat> beats = newsroom.since(place, PAGE);
        while (!beats.isEmpty()) {
            place = beats.getLast().sequence();
            String events = beats.stream().map(this::line).map(Tape.Line::event).collect(Collectors.joining());
            out.changes(Tape.Stretch.of(place, events).events());
            beats = newsroom.since(place, PAGE);
        }
        return Math.max(place, heard);
    }

    private Tape.Line line(Beat beat) {
        return new Tape.Line(beat.sequence(), codec.change(beat.sequence(), beat.change()));
    }

    /** What the one who asks has heard; everything until now where nothing is said. */
    private long place(Context context) {
        String said = Optional.ofNullable(context.header("Last-Event-ID"))
                .or(() -> Optional.ofNullable(context.queryParam("after")))
                .orElse("");
        if (said.isEmpty()) {
            return newsroom.heard();
        }
        if (!said.matches("[0-9]{1,18}")) {
            throw new BadRequestResponse("after is not the number of a change");
        }
        return Math.min(Long.parseLong(said), newsroom.heard());
    }

    /** Ends all streams with an event that says so. */
    @Override
    public void close() {
        deaf.run();
        tape.close();
    }
}
