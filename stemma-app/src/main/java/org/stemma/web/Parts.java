package org.stemma.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import org.stemma.desk.DeskPages;
import org.stemma.newsroom.Newsroom;
import org.stemma.story.StoryId;
import org.stemma.web.api.Api;
import org.stemma.web.page.FigureShelf;
import org.stemma.web.page.Templates;
import org.stemma.web.route.Prints;
import org.stemma.web.route.Rush;
import org.stemma.web.route.WaitingRoom;
import org.stemma.web.story.StoryPages;

/** What the routes of a server share, and who makes pages before they are asked for. */
final class Parts {

    /** Bytes of answers that are kept in memory: some thousand stories. */
    private static final int PRINTED = 32_000_000;

    private final Newsroom newsroom;
    private final Optional<DeskPages> pages;
    private final Templates templates = new Templates();
    private final Rush rush = new Rush(System::nanoTime);
    private final Prints prints;
    private final FigureShelf figures;
    private final StoryPages stories;
    private final Api api;
    private volatile Optional<Foreteller> foreteller = Optional.empty();

    /**
     * What the routes share.
     *
     * @param pages where pages are kept between two runs; without, none is made before it is asked for
     * @param waiting so many requests wait at once for stories that have yet to be told
     */
    Parts(Newsroom newsroom, Optional<DeskPages> pages, int waiting) {
        WaitingRoom room = new WaitingRoom(waiting);
        this.newsroom = newsroom;
        this.pages = pages;
        this.prints = new Prints(PRINTED, pages, rush, InstantSource.system());
        newsroom.whenWritten(prints::written);
        this.figures = new FigureShelf(newsroom, pages);
        this.stories = new StoryPages(newsroom, templates, prints, room);
        this.api = new Api(newsroom, prints, room);
    }

    Newsroom newsroom() {
        return newsroom;
    }

    Templates templates() {
        return templates;
    }

    Prints prints() {
        return prints;
    }

    FigureShelf figures() {
        return figures;
    }

    StoryPages stories() {
        return stories;
    }

    Api api() {
        return api;
    }

    /** What was filed before a request is in its answer, whoever filed it. */
    void look(Context context) throws IOException {
        if (!context.path().startsWith("/static/") && !context.path().equals("/healthz")) {
            rush.asked();
            newsroom.look();
            foreteller.ifPresent(Foreteller::asked);
        }
    }

    /** Begins to make pages before they are asked for. */
    void foretell() {
        foreteller = pages.map(kept -> Foreteller.start(newsroom, this::prepare, System::nanoTime));
    }

    private void prepare(StoryId story) throws IOException {
        if (stories.prepare(story)) {
            api.prepare(story);
        }
    }

    void close() {
        foreteller.ifPresent(Foreteller::close);
        prints.close();
        pages.ifPresent(Parts::close);
    }

    private static void close(DeskPages pages) {
        try {
            pages.close();
        } catch (IOException e) {
            // Nothing of it is truth.
        }
    }
}
