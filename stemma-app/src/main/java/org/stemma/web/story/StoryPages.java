package org.stemma.web.story;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.stemma.Account;
import org.stemma.desk.kept.StorySummary;
import org.stemma.newsroom.Moment;
import org.stemma.newsroom.Newsroom;
import org.stemma.report.ReportId;
import org.stemma.story.StoryId;
import org.stemma.tell.DateWords;
import org.stemma.web.guard.FormWord;
import org.stemma.web.page.Moments;
import org.stemma.web.page.Templates;
import org.stemma.web.route.Routes;

/** One story, in each of its views. */
public final class StoryPages implements Routes {

    /** Stories offered to move a report to, latest first; any other is named by its id. */
    private static final int OFFERED = 50;

    private final Newsroom newsroom;
    private final Templates templates;
    private final StoryHeads heads;

    public StoryPages(Newsroom newsroom, Templates templates) {
        this.newsroom = newsroom;
        this.templates = templates;
        this.heads = new StoryHeads(
                story -> newsroom.reading(desk -> desk.summary(story)).map(StorySummary::title));
    }

    /** Answers with one view of a story. */
    @FunctionalInterface
    private interface Answer {
        void with(Context context, StoryHead head, Account account) throws IOException;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/stories/{id}", view(View.BRIEF, this::brief));
        routes.get("/stories/{id}/parallel", view(View.PARALLEL, this::parallel));
        routes.get("/stories/{id}/stemma", view(View.STEMMA, this::stemma));
        routes.get("/stories/{id}/timeline", view(View.TIMELINE, this::timeline));
        routes.get("/stories/{id}/why", view(View.WHY, this::why));
    }

    private Handler view(View view, Answer answer) {
        return context -> {
            Places places = new Places(new StoryId(context.pathParam("id")), Moments.of(context));
            Account whole = newsroom.account(places.story(), Moment.NOW)
                    .orElseThrow(() -> new NotFoundResponse("There is no story " + places.story() + "."));
            StoryId holds = whole.coverage().story().id();
            if (!holds.equals(places.story())) {
                String query = Optional.ofNullable(context.queryString())
                        .map(words -> "?" + words)
                        .orElse("");
                context.redirect(new Places(holds, Moment.NOW).path(view) + query, HttpStatus.MOVED_PERMANENTLY);
                return;
            }
            Optional<Account> then = newsroom.account(holds, places.moment());
            StoryHead head = heads.of(then.orElse(whole), whole, places, view);
            if (then.isEmpty()) {
                templates.answer(context, "story/unknown", head);
            } else {
                answer.with(context, head, then.get());
            }
        };
    }

    private void brief(Context context, StoryHead head, Account account) throws IOException {
        Optional<Instant> since = Optional.ofNullable(context.queryParam("since"))
                .filter(value -> !value.isBlank())
                .map(Moments::known);
        Optional<Changes> changes = Optional.empty();
        if (since.isPresent()) {
            Optional<Account> before = newsroom.account(head.places().story(), Moment.knownBefore(since.get()));
            changes = Optional.of(Changes.between(inWords(since.get()), before, account));
        }
        templates.answer(context, "story/brief", StoryViews.of(head, account, changes));
    }

    private void parallel(Context context, StoryHead head, Account account) {
        List<ReportId> asked = context.queryParams("reports").stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(ReportId::new)
                .toList();
        templates.answer(context, "story/parallel", ParallelViews.of(head, account, asked));
    }

    private void stemma(Context context, StoryHead head, Account account) {
        String edge = Optional.ofNullable(context.queryParam("edge")).orElse("");
        templates.answer(context, "story/stemma", StemmaViews.of(head, account, edge));
    }

    private void timeline(Context context, StoryHead head, Account account) {
        templates.answer(context, "story/timeline", TimelineViews.of(head, account));
    }

    private void why(Context context, StoryHead head, Account account) throws IOException {
        templates.answer(context, "story/why", why(context, head, account, ""));
    }

    private WhyView why(Context context, StoryHead head, Account account, String refused) throws IOException {
        List<WhyView.Other> others = newsroom.reading(desk -> desk.stories(0, OFFERED)).stream()
                .filter(story -> !story.id().equals(head.places().story()))
                .map(story -> new WhyView.Other(story.id().value(), story.title()))
                .toList();
        return WhyViews.of(head, account, FormWord.of(context), others, refused);
    }

    /** Answers with why the reports are in a story, and why what was asked for was not done. */
    void refused(Context context, StoryId story, String refused) throws IOException {
        Account account = newsroom.account(story, Moment.NOW)
                .orElseThrow(() -> new NotFoundResponse("There is no story " + story + "."));
        Places places = new Places(account.coverage().story().id(), Moment.NOW);
        StoryHead head = heads.of(account, account, places, View.WHY);
        templates.answer(context, "story/why", why(context, head, account, refused));
    }

    private static String inWords(Instant instant) {
        return DateWords.of(instant.atOffset(ZoneOffset.UTC)) + " UTC";
    }
}
