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
import org.stemma.story.StoryChange;
import org.stemma.story.StoryId;

/**
 * Tells stories before anybody asks for them, what has just changed first, then from the latest on: to tell one takes the rooms some
 * hundredths of a second for each report, which is nothing beforehand and too long for whoever has clicked. It goes through the whole desk
 * once, and again only when more has changed than it could note.
 *
 * <pre>
 * changed   s77…e1 s02…ab        latest   s9f…02 … (up to 20,000)
 * nobody asks: as long a rest as it worked      somebody asks: nineteen times as long
 * </pre>
 */
final class Foreteller implements AutoCloseable {

    /** Further back hardly anybody leafs; what is asked for there is told then. */
    private static final int MOST = 20_000;

    /** Stories noted at most; where more change at once all are gone through from the latest on. */
    private static final int NOTED = 500;

    private static final int PAGE = 50;

    /** Rests are so many times as long as the work before, while nobody asks and while somebody does. */
    private static final int IDLE = 1;

    private static final int BUSY = 19;

    /** Somebody has asked so lately that more may come. */
    private static final Duration LATELY = Duration.ofSeconds(2);

    /** Rests shorter than this cost more than they give; what is to be rested from is added up. */
    private static final Duration WORTH_RESTING = Duration.ofMillis(2);

    /** Between two looks whether anything is to be told. */
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final Newsroom newsroom;
    private final Preparing preparing;
    private final LongSupplier nanoseconds;
    private final LinkedHashSet<StoryId> changed = new LinkedHashSet<>();
    private final Runnable deaf;
    private final Thread thread;
    private volatile boolean missed = true;
    private volatile long asked;
    private long worked;

    /** Makes the page of a story. */
    @FunctionalInterface
    interface Preparing {
        void prepare(StoryId story) throws IOException;
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
        note(beat.change().story());
        switch (beat.change()) {
            case StoryChange.Split split -> note(split.opened());
            case StoryChange.Moved moved -> missed = true; // the story that it left is not said
            case StoryChange.Opened opened -> {}
            case StoryChange.Joined joined -> {}
            case StoryChange.Preceded preceded -> {}
            case StoryChange.Merged merged -> {}
            case StoryChange.Closed closed -> {}
        }
    }

    private void note(StoryId story) {
        synchronized (changed) {
            if (changed.size() < NOTED) {
                changed.add(story);
            } else {
                missed = true;
            }
        }
    }

    private Optional<StoryId> next() {
        synchronized (changed) {
            return changed.isEmpty() ? Optional.empty() : Optional.of(changed.removeFirst());
        }
    }

    private void run() {
        openSearch();
        try {
            while (!Thread.currentThread().isInterrupted()) {
                if (missed) {
                    missed = false;
                    if (!fromTheLatestOn()) {
                        missed = true;
                    }
                }
                tellChanged();
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
            tellChanged();
            tell(story.id());
        }
    }

    private void tellChanged() throws InterruptedException {
        Optional<StoryId> first = next();
        while (first.isPresent()) {
            tell(first.get());
            first = next();
        }
    }

    private void tell(StoryId story) throws InterruptedException {
        long start = nanoseconds.getAsLong();
        try {
            preparing.prepare(story);
        } catch (IOException | RuntimeException e) {
            // Whoever asks for it is told why.
        }
        rest(start);
    }

    /** Also from finding that nothing was to be done: a large desk has ten thousand stories of which that is found. */
    private void rest(long start) throws InterruptedException {
        long now = nanoseconds.getAsLong();
        worked += now - start;
        if (worked > WORTH_RESTING.toNanos()) {
            boolean lately = now - asked < LATELY.toNanos();
            Thread.sleep(Duration.ofNanos((lately ? BUSY : IDLE) * worked));
            worked = 0;
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
