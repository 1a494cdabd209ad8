package org.stemma.web;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.stemma.desk.kept.StoryPage;
import org.stemma.desk.kept.StoryQuery;
import org.stemma.desk.kept.StorySummary;
import org.stemma.newsroom.Beat;
import org.stemma.newsroom.Newsroom;
import org.stemma.story.StoryId;

/**
 * Tells stories before anybody asks for them, what has just changed first, then from the latest on: to tell one takes the rooms some
 * hundredths of a second for each report, which is nothing beforehand and too long for whoever has clicked.
 *
 * <pre>
 * changed   s77…e1 s02…ab        latest   s9f…02 … (up to 5,000)
 * nobody asks: as long a rest as it worked      somebody asks: nineteen times as long
 * </pre>
 */
final class Foreteller implements AutoCloseable {

    /** Further back hardly anybody leafs; what is asked for there is told then. */
    private static final int MOST = 20_000;

    /** Changes noted at most; where more come at once they are met again from the latest on. */
    private static final int NOTED = 500;

    private static final int PAGE = 50;

    /** Rests are so many times as long as the work before, while nobody asks and while somebody does. */
    private static final int IDLE = 1;

    private static final int BUSY = 19;

    /** Somebody has asked so lately that more may come. */
    private static final Duration LATELY = Duration.ofSeconds(2);

    /** Between two looks whether anything is to be told. */
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final Newsroom newsroom;
    private final Preparing preparing;
    private final LongSupplier nanoseconds;
    private final LinkedHashSet<StoryId> changed = new LinkedHashSet<>();
    private final Runnable deaf;
    private final Thread thread;
    private volatile long asked;

    /** Makes the page of a story. */
    @FunctionalInterface
    interface Preparing {
        /** False when nothing was to be done. */
        boolean prepare(StoryId story) throws IOException;
    }

    private Foreteller(Newsroom newsroom, Preparing preparing, LongSupplier nanoseconds) {
        this.newsroom = newsroom;
        this.preparing = preparing;
        this.nanoseconds = nanoseconds;
        this.asked = nanoseconds.getAsLong() - LATELY.toNanos();
        this.deaf = newsroom.listen(this::note);
        this.thread = Thread.ofPlatform().daemon().name("foretelling").unstarted(this::run);
    }

    /**
     * Starts telling.
     *
     * @param nanoseconds a clock that never goes back
     */
    static Foreteller start(Newsroom newsroom, Preparing preparing, LongSupplier nanoseconds) {
        Foreteller foreteller = new Foreteller(newsroom, preparing, nanoseconds);
        foreteller.thread.start();
        return foreteller;
    }

    /** Notes that somebody asks for something. */
    void asked() {
        asked = nanoseconds.getAsLong();
    }

    private void note(Beat beat) {
        synchronized (changed) {
            if (changed.size() < NOTED) {
                changed.add(beat.change().story());
            }
        }
    }

    private Optional<StoryId> next() {
        synchronized (changed) {
            return changed.isEmpty() ? Optional.empty() : Optional.of(changed.removeFirst());
        }
    }

    private void run() {
        long told = -1;
        openSearch();
        try {
            while (!Thread.currentThread().isInterrupted()) {
                long heard = newsroom.heard();
                if (told != heard && fromTheLatestOn()) {
                    told = heard;
                }
                Thread.sleep(BETWEEN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The first search would wait for the index. */
    private void openSearch() {
        try {
            newsroom.reading(desk -> {
                desk.catchUp();
                return desk;
            });
        } catch (IOException e) {
            // Whoever searches is told why.
        }
    }

    /** False when it broke off, since a story could not be read; whoever asks for that is told why. */
    private boolean fromTheLatestOn() throws InterruptedException {
        try {
            Optional<String> after = Optional.empty();
            int seen = 0;
            do {
                Optional<String> from = after;
                StoryPage page = newsroom.reading(desk -> desk.listing().page(StoryQuery.ALL, PAGE, from));
                tell(page.stories());
                seen += page.stories().size();
                after = page.next();
            } while (after.isPresent() && seen < MOST);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void tell(List<StorySummary> stories) throws InterruptedException {
        for (StorySummary story : stories) {
            Optional<StoryId> first = next();
            while (first.isPresent()) {
                tell(first.get());
                first = next();
            }
            tell(story.id());
        }
    }

    private void tell(StoryId story) throws InterruptedException {
        long start = nanoseconds.getAsLong();
        boolean done;
        try {
            done = preparing.prepare(story);
        } catch (IOException | RuntimeException e) {
            done = true; // whoever asks for it is told why
        }
        if (done) {
            long now = nanoseconds.getAsLong();
            boolean lately = now - asked < LATELY.toNanos();
            Thread.sleep(Duration.ofNanos((lately ? BUSY : IDLE) * (now - start)));
        }
    }

    /** Stops; returns when what was being told is told. */
    @Override
    public void close() {
        deaf.run();
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
