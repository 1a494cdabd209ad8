package org.stemma.web.story;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.Account;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.newsroom.Moment;
import org.stemma.newsroom.Newsroom;
import org.stemma.report.ReportId;
import org.stemma.report.Span;
import org.stemma.story.StoryId;
import org.stemma.web.page.Moments;
import org.stemma.web.page.Templates;
import org.stemma.web.route.Print;
import org.stemma.web.route.Prints;
import org.stemma.web.route.Routes;

/** One report, each sentence under an address of its own. */
public final class ReportPage implements Routes {

    private static final Pattern PLACE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

    private final Newsroom newsroom;
    private final Templates templates;
    private final Prints prints;

    /**
     * Answers from {@code newsroom}.
     *
     * @param prints where answers are kept
     */
    public ReportPage(Newsroom newsroom, Templates templates, Prints prints) {
        this.newsroom = newsroom;
        this.prints = prints;
        this.templates = templates;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/reports/{id}", this::report);
    }

    private void report(Context context) throws IOException {
        ReportId id = new ReportId(context.pathParam("id"));
        StoryId story = newsroom.reading(desk -> desk.storyOf(id)).orElseThrow(() -> none(id));
        Places places = new Places(story, Moments.of(context));
        Optional<String> at = Optional.ofNullable(context.queryParam("at"));
        String state = newsroom.mark(story).orElseThrow(() -> none(id)).mark();
        prints.get(places.report(id) + " " + at.orElse(""), state, () -> print(id, places, at))
                .answer(context);
    }

    private Print print(ReportId id, Places places, Optional<String> at) throws IOException {
        Account account = newsroom.account(places.story(), Moment.NOW).orElseThrow(() -> none(id));
        AnnotatedReport annotated = account.coverage().report(id).orElseThrow(() -> none(id));
        Optional<Span> cited =
                at.flatMap(given -> place(given, annotated.report().text().length()));
        return templates.print("story/report", ReportViews.of(annotated, account.title(), places, cited));
    }

    private static NotFoundResponse none(ReportId id) {
        return new NotFoundResponse("There is no report " + id + ".");
    }

    /** A stretch of the text; what is none is no reason not to show the report. */
    private static Optional<Span> place(String at, int length) {
        Matcher matcher = PLACE.matcher(at);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(matcher.group(1));
        int end = Integer.parseInt(matcher.group(2));
        return start < end && end <= length ? Optional.of(new Span(start, end)) : Optional.empty();
    }
}
