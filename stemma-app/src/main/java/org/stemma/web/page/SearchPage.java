package org.stemma.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.desk.kept.StorySummary;
import org.stemma.desk.search.Found;
import org.stemma.desk.search.Request;
import org.stemma.desk.search.StoryHit;
import org.stemma.newsroom.Moment;
import org.stemma.newsroom.Newsroom;
import org.stemma.web.route.Prints;
import org.stemma.web.route.Routes;

/** Finds stories and reports by words, names, places and dates, as they are typed where script runs. */
public final class SearchPage implements Routes {

    private static final int REPORTS = 15;
    private static final int STORIES = 6;

    private final Newsroom newsroom;
    private final Templates templates;
    private final FigureShelf figures;
    private final Prints prints;

    /**
     * Answers from {@code newsroom}.
     *
     * @param figures what is told of the stories that are found
     * @param prints where answers are kept
     */
    public SearchPage(Newsroom newsroom, Templates templates, FigureShelf figures, Prints prints) {
        this.newsroom = newsroom;
        this.templates = templates;
        this.figures = figures;
        this.prints = prints;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/search", this::search);
    }

    private void search(Context context) throws IOException {
        String query = given(context, "q");
        Optional<String> after = Optional.of(given(context, "after")).filter(place -> !place.isEmpty());
        Moment moment = Moments.of(context);
        boolean part = Templates.isInPlace(context);
        String address = "search " + part + " " + after.orElse("") + " " + moment + " " + query;
        prints.paced(
                        address,
                        newsroom.heard() + " " + figures.version(),
                        () -> templates.print(
                                part ? "found" : "search",
                                query.isEmpty() ? nothing(moment) : found(query, after, moment)))
                .answer(context);
    }

    private static String given(Context context, String name) {
        return Optional.ofNullable(context.queryParam(name)).orElse("").strip();
    }

    private static SearchView nothing(Moment moment) {
        return new SearchView("", moment, Optional.empty(), List.of(), true);
    }

    private SearchView found(String query, Optional<String> after, Moment moment) throws IOException {
        Found found = newsroom.search(new Request(query + known(moment), REPORTS, after));
        List<SearchView.StoryFound> stories = new ArrayList<>();
        for (StoryHit hit :
                found.stories().subList(0, Math.min(STORIES, found.stories().size()))) {
            Optional<StorySummary> story = newsroom.reading(desk -> desk.summary(hit.story()));
            if (story.isPresent()) {
                stories.add(new SearchView.StoryFound(told(story.get(), moment), hit.reports()));
            }
        }
        return new SearchView(query, moment, Optional.of(found), stories, after.isEmpty());
    }

    /** The index knows days: what was known before a moment of a day is searched up to its end. */
    private static String known(Moment moment) {
        return moment.knownDay().map(day -> " until:" + day).orElse("");
    }

    private Today.Told told(StorySummary story, Moment moment) throws IOException {
        return Today.Told.soFar(
                story,
                figures.held(story, moment),
                Optional.of(Movement.NONE),
                Link.to("/stories/" + story.id().value() + "/figures", moment, Map.of("movement", "no")));
    }
}
