package org.stemma.web.story;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.desk.Desk;
import org.stemma.desk.DeskInUseException;
import org.stemma.newsroom.Moment;
import org.stemma.newsroom.Newsroom;
import org.stemma.report.ReportId;
import org.stemma.story.StoryId;
import org.stemma.web.route.Routes;

/** What a person decides about stories, for good: the linker never undoes it. */
public final class HandRoutes implements Routes {

    private static final String NO_REASON = "decided by hand";
    private static final int LONGEST_REASON = 500;

    private final Newsroom newsroom;
    private final StoryPages pages;

    /** Decides in {@code newsroom}; what cannot be done is explained on the story's own page, one of {@code pages}. */
    public HandRoutes(Newsroom newsroom, StoryPages pages) {
        this.newsroom = newsroom;
        this.pages = pages;
    }

    /** Decides something about a story and says which story to look at then. */
    @FunctionalInterface
    private interface Decision {
        StoryId by(Desk desk, StoryId story, Context context, String because) throws IOException;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.post("/stories/{id}/move", context -> decide(context, HandRoutes::move));
        routes.post("/stories/{id}/split", context -> decide(context, HandRoutes::split));
        routes.post("/stories/{id}/merge", context -> decide(context, HandRoutes::merge));
    }

    private void decide(Context context, Decision decision) throws IOException {
        StoryId story = new StoryId(context.pathParam("id"));
        try {
            StoryId then = newsroom.writing(desk -> decision.by(desk, story, context, because(context)));
            context.redirect(new Places(then, Moment.NOW).path(View.WHY), HttpStatus.SEE_OTHER);
        } catch (DeskInUseException e) {
            context.status(HttpStatus.CONFLICT);
            pages.refused(
                    context, story, Optional.ofNullable(e.getMessage()).orElse("Another program writes to the desk."));
        } catch (IllegalArgumentException e) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            pages.refused(context, story, Optional.ofNullable(e.getMessage()).orElse("It cannot be done."));
        }
    }

    private static StoryId move(Desk desk, StoryId story, Context context, String because) throws IOException {
        StoryId to = named(desk, given(context, "story"));
        ReportId report = new ReportId(given(context, "report"));
        return desk.storyOf(report).filter(to::equals).isPresent() ? to : desk.move(report, to, because);
    }

    private static StoryId split(Desk desk, StoryId story, Context context, String because) throws IOException {
        List<ReportId> reports = context.formParams("report").stream()
                .filter(id -> !id.isBlank())
                .map(ReportId::new)
                .toList();
        return desk.split(story, reports, because);
    }

    private static StoryId merge(Desk desk, StoryId story, Context context, String because) throws IOException {
        StoryId other = named(desk, given(context, "story"));
        if (other.equals(story)) {
            throw new IllegalArgumentException("Story " + story + " is one story already.");
        }
        return desk.merge(story, other, because);
    }

    /** A story by its id or enough of its beginning. */
    private static StoryId named(Desk desk, String id) throws IOException {
        Set<StoryId> named = new TreeSet<>();
        for (StoryId known : desk.storiesNamed(id, 2)) {
            desk.summary(known).ifPresent(summary -> named.add(summary.id()));
        }
        if (named.size() > 1) {
            throw new IllegalArgumentException("More than one story begins " + id + ".");
        }
        return named.stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no story " + id + "."));
    }

    private static String given(Context context, String field) {
        return Optional.ofNullable(context.formParam(field))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .orElseThrow(() -> new IllegalArgumentException("Which " + field + " is meant was not said."));
    }

    private static String because(Context context) {
        String because = Optional.ofNullable(context.formParam("because"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .orElse(NO_REASON);
        if (because.length() > LONGEST_REASON) {
            throw new BadRequestResponse("A reason has at most " + LONGEST_REASON + " letters.");
        }
        return because;
    }
}
