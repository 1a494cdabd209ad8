package org.stemma.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.stemma.desk.StorySummary;
import org.stemma.newsroom.Newsroom;
import org.stemma.web.Routes;

/** What is new: the stories of the desk by time and by movement. */
public final class TodayPage implements Routes {

    private static final int SHOWN = 30;

    private final Newsroom newsroom;
    private final Templates templates;

    public TodayPage(Newsroom newsroom, Templates templates) {
        this.newsroom = newsroom;
        this.templates = templates;
    }

    /** What the template shows. */
    public record Today(List<StorySummary> stories) {}

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/", this::today);
    }

    private void today(Context context) throws IOException {
        templates.answer(context, "today", new Today(newsroom.reading(desk -> desk.stories(0, SHOWN))));
    }
}
