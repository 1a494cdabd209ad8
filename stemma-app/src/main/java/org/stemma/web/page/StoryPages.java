package org.stemma.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import org.stemma.Account;
import org.stemma.newsroom.Moment;
import org.stemma.newsroom.Newsroom;
import org.stemma.provenance.Tally;
import org.stemma.story.StoryId;
import org.stemma.web.Routes;

/** One story, in each of its views. */
public final class StoryPages implements Routes {

    private final Newsroom newsroom;
    private final Templates templates;

    public StoryPages(Newsroom newsroom, Templates templates) {
        this.newsroom = newsroom;
        this.templates = templates;
    }

    /** What the template shows. */
    public record StoryView(Account account, Tally tally) {}

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/stories/{id}", this::story);
    }

    private void story(Context context) throws IOException {
        StoryId id = new StoryId(context.pathParam("id"));
        Account account =
                newsroom.account(id, Moment.NOW).orElseThrow(() -> new NotFoundResponse("there is no story " + id));
        templates.answer(context, "story", new StoryView(account, Tally.of(account.coverage(), account.stemma())));
    }
}
