package org.stemma.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.desk.kept.StorySummary;
import org.stemma.export.Feed;
import org.stemma.export.FeedForm;
import org.stemma.newsroom.Beat;
import org.stemma.newsroom.Newsroom;
import org.stemma.story.Evidence;
import org.stemma.story.StoryChange;
import org.stemma.story.StoryId;
import org.stemma.web.route.Routes;

/** Feeds to subscribe to: the stories with the latest report, and the latest changes with why. */
public final class FeedRoutes implements Routes {

    private static final int ITEMS = 50;

    /** Sequences are also given to reports, and a filing may close many stories; so far back are changes looked for. */
    private static final int BACK = 4 * ITEMS;

    private final Newsroom newsroom;

    public FeedRoutes(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/feeds/{file}", this::feed);
    }

    private void feed(Context context) throws IOException {
        String file = context.pathParam("file");
        int dot = Math.max(0, file.lastIndexOf('.'));
        String what = file.substring(0, dot);
        FeedForm form = FeedForm.named(file.substring(dot).replace(".", ""))
                .filter(known -> what.equals("stories") || what.equals("changes"))
                .orElseThrow(() ->
                        new NotFoundResponse("there are feeds stories and changes, each as .rss, .atom and .json"));
        String home = context.scheme() + "://" + context.host();
        String self = home + "/feeds/" + file;
        Feed feed = what.equals("stories") ? stories(home, self) : changes(home, self);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        form.write(feed, bytes);
        context.contentType(form.media()).result(bytes.toByteArray());
    }

    private Feed stories(String home, String self) throws IOException {
        List<StorySummary> latest = newsroom.reading(desk -> desk.stories(0, ITEMS));
        return new Feed(
                "Stemma: stories",
                home + "/",
                self,
                latest.stream().map(story -> item(story, home)).toList());
    }

    private static Feed.Item item(StorySummary story, String home) {
        return new Feed.Item(
                "urn:stemma:story:" + story.id() + ":" + story.reports(),
                story.title(),
                home + "/stories/" + story.id(),
                story.latest(),
                story.reports() + (story.reports() == 1 ? " report" : " reports") + " from " + story.outlets()
                        + (story.outlets() == 1 ? " outlet" : " outlets"));
    }

    private Feed changes(String home, String self) throws IOException {
        List<Beat> beats = newsroom.since(Math.max(0, newsroom.heard() - BACK), BACK);
        List<Feed.Item> items = new ArrayList<>();
        for (Beat beat : beats.reversed().stream().limit(ITEMS).toList()) {
            items.add(item(beat, home));
        }
        return new Feed("Stemma: changes", home + "/", self, items);
    }

    private Feed.Item item(Beat beat, String home) throws IOException {
        StoryId story = beat.change().story();
        Optional<StorySummary> now = newsroom.reading(desk -> desk.summary(story));
        return new Feed.Item(
                "urn:stemma:change:" + beat.sequence(),
                words(beat.change()) + ": " + now.map(StorySummary::title).orElse(story.value()),
                home + "/stories/" + story,
                now.flatMap(StorySummary::latest),
                beat.change().evidence().stream()
                        .map(Evidence::detail)
                        .reduce((all, next) -> all + "; " + next)
                        .orElse(""));
    }

    private static String words(StoryChange change) {
        return switch (change) {
            case StoryChange.Opened opened -> "New story";
            case StoryChange.Joined joined -> "New report";
            case StoryChange.Preceded preceded -> "Goes back to an earlier story";
            case StoryChange.Merged merged -> "Two stories are one";
            case StoryChange.Split split -> "One story is two";
            case StoryChange.Moved moved -> "A report was moved here";
            case StoryChange.Closed closed -> "Closed";
        };
    }
}
