package org.stemma.web.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.stemma.Account;
import org.stemma.desk.DeskPages;
import org.stemma.desk.kept.StoryMark;
import org.stemma.desk.kept.StorySummary;
import org.stemma.newsroom.Beat;
import org.stemma.newsroom.Moment;
import org.stemma.newsroom.Newsroom;
import org.stemma.story.StoryChange;
import org.stemma.story.StoryId;

/**
 * The figures of stories that were told, which are small: they outlast the accounts they were counted in.
 *
 * <pre>
 * s9f…02, all there is        5 reports: 3 outlets, 2 lineages, 1 root
 * s9f…02, before 2031-03-12   2 reports: 2 outlets, 1 lineage, 1 root
 * </pre>
 */
public final class FigureShelf {

    /** More than anybody leafs through; about 300 bytes each. */
    private static final int MOST = 20_000;

    /** Moments that one story is looked at from before it is begun anew. */
    private static final int MOMENTS = 50;

    private final Cache<StoryId, Map<Optional<Instant>, Figures>> held =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final AtomicLong version = new AtomicLong();

    private final Newsroom newsroom;
    private final Optional<DeskPages> between;

    /**
     * Counts from now on what {@code newsroom} tells.
     *
     * @param between where figures are kept between two runs
     */
    public FigureShelf(Newsroom newsroom, Optional<DeskPages> between) {
        this.newsroom = newsroom;
        this.between = between;
        newsroom.listen(this::forget);
        newsroom.whenTold(this::put);
    }

    /** Another number whenever something was added or has become untrue. */
    long version() {
        return version.get();
    }

    private void put(StoryMark mark, Moment moment, Account account) {
        Figures figures = Figures.of(account);
        hold(mark.story(), moment.known(), figures);
        version.incrementAndGet();
        if (moment.known().isEmpty()) {
            between.ifPresent(pages -> pages.put(
                    address(mark.story()), mark.mark(), figures.written().getBytes(StandardCharsets.UTF_8)));
        }
    }

    private void hold(StoryId story, Optional<Instant> known, Figures figures) {
        Map<Optional<Instant>, Figures> all = held.get(story, absent -> new ConcurrentHashMap<>());
        if (all.size() >= MOMENTS) {
            all.clear();
        }
        all.put(known, figures);
    }

    private static String address(StoryId story) {
        return "figures " + story;
    }

    /** The figures of a story at a moment, when they are at hand. */
    Optional<Figures> held(StorySummary story, Moment moment) throws IOException {
        Optional<Figures> known =
                Optional.ofNullable(held.getIfPresent(story.id())).map(all -> all.get(moment.known()));
        if (moment.known().isPresent()) {
            return known;
        }
        Optional<Figures> now = known.filter(figures -> figures.reports() == story.reports());
        if (now.isEmpty()) {
            now = kept(story.id());
            now.ifPresent(figures -> hold(story.id(), moment.known(), figures));
        }
        return now;
    }

    /** Those of another run, when the story stands as it did then. */
    private Optional<Figures> kept(StoryId story) throws IOException {
        if (between.isEmpty()) {
            return Optional.empty();
        }
        Optional<StoryMark> mark = newsroom.mark(story);
        return mark.flatMap(stands -> between.get().get(address(story), stands.mark()))
                .map(bytes -> Figures.read(new String(bytes, StandardCharsets.UTF_8)));
    }

    private void forget(Beat beat) {
        switch (beat.change()) {
            case StoryChange.Opened opened -> forget(opened.story());
            case StoryChange.Joined joined -> forget(joined.story());
            case StoryChange.Closed closed -> {}
            case StoryChange.Preceded preceded -> {}
            // Rare, and the log does not name every story that is touched.
            case StoryChange.Merged merged -> held.invalidateAll();
            case StoryChange.Split split -> held.invalidateAll();
            case StoryChange.Moved moved -> held.invalidateAll();
        }
        version.incrementAndGet();
    }

    private void forget(StoryId story) {
        held.invalidate(story);
    }
}
