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
import org.stemma.desk.kept.StoryMark;
import org.stemma.desk.kept.StorySummary;
import org.stemma.newsroom.Moment;
import org.stemma.newsroom.Newsroom;
import org.stemma.report.ReportId;
import org.stemma.story.StoryId;
import org.stemma.tell.DateWords;
import org.stemma.web.guard.FormWord;
import org.stemma.web.page.Moments;
import org.stemma.web.page.Templates;
import org.stemma.web.route.Print;
import org.stemma.web.route.Prints;
import org.stemma.web.route.Routes;
import org.stemma.web.route.WaitingRoom;

/** One story, in each of its views. */
public final class StoryPages implements Routes {

    /** Stories offered to move a report to, latest first; any other is named by its id. */
    private static final int OFFERED = 50;

    private final Newsroom newsroom;
    private final Templates templates;
    private final StoryHeads heads;
    private final Prints prints;
    private final WaitingRoom waiting;

    /**
     * Answers from {@code newsroom}.
     *
     * @param prints where answers are kept
     * @param waiting where those wait whose story has yet to be told
     */
    public StoryPages(Newsroom newsroom, Templates templates, Prints prints, WaitingRoom waiting) {
        this.newsroom = newsroom;
        this.waiting = waiting;
        this.prints = prints;
        this.templates = templates;
        this.heads = new StoryHeads(
                story -> newsroom.reading(desk -> desk.summary(story)).map(StorySummary::title));
    }

    /** Prints one view of a story. */
    @FunctionalInterface
    private interface Printing {
        Print print(Context context, StoryHead head, Account account) throws IOException;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/stories/{id}", kept(View.BRIEF, "since", this::brief));
        routes.get("/stories/{id}/parallel", kept(View.PARALLEL, "reports", this::parallel));
        routes.get("/stories/{id}/stemma", kept(View.STEMMA, "edge", this::stemma));
        routes.get("/stories/{id}/timeline", kept(View.TIMELINE, "", this::timeline));
        routes.get("/stories/{id}/why", this::why);
    }

    /** @param parameter what the view depends on beside the two times; empty for nothing */
    private Handler kept(View view, String parameter, Printing printing) {
        return context -> {
            Places places = new Places(new StoryId(context.pathParam("id")), Moments.of(context));
            StoryMark mark = mark(places.story());
            if (!mark.story().equals(places.story())) {
                lead(context, mark.story(), view);
                return;
            }
            List<String> asked = context.queryParams(parameter);
            if (view == View.BRIEF && asked.isEmpty() && places.moment().equals(Moment.NOW)) {
                answer(
                        context,
                        prints.soon(
                                address(mark),
                                mark.mark(),
                                () -> waiting.during(() -> print(places)),
                                () -> prepare(mark.story())));
                return;
            }
            prints.get(
                            places.view(view) + " " + asked,
                            mark.mark(),
                            () -> waiting.during(() -> print(context, places, view, printing)))
                    .answer(context);
        };
    }

    /** A page from before its story changed says so, and of when it is. */
    private static void answer(Context context, Prints.Given given) {
        if (given.stood().isEmpty()) {
            given.print().answer(context);
        } else {
            context.header("Cache-Control", "no-store");
            context.html(Outdated.noted(given.print().text(), given.stood().get()));
        }
    }

    /** The page that a list leads to. */
    private static String address(StoryMark mark) {
        return new Places(mark.story(), Moment.NOW).view(View.BRIEF);
    }

    private Print print(Places places) throws IOException {
        Account account = newsroom.account(places.story(), Moment.NOW).orElseThrow(() -> none(places.story()));
        StoryHead head = heads.of(account, account, places, View.BRIEF);
        return templates.print("story/brief", StoryViews.of(head, account, Optional.empty()));
    }

    /** Makes the page that a list leads to, for whoever asks for it next; false when it is made already, or there is no such story. */
    public boolean prepare(StoryId story) throws IOException {
        Optional<StoryMark> mark = newsroom.mark(story);
        if (mark.isEmpty() || prints.isKept(address(mark.get()), mark.get().mark())) {
            return false;
        }
        Places places = new Places(mark.get().story(), Moment.NOW);
        prints.lasting(address(mark.get()), mark.get().mark(), () -> print(places));
        return true;
    }

    private StoryMark mark(StoryId story) throws IOException {
        return newsroom.mark(story).orElseThrow(() -> none(story));
    }

    private static NotFoundResponse none(StoryId story) {
        return new NotFoundResponse("There is no story " + story + ".");
    }

    /** To the same view of the story that a retired id leads to. */
    private static void lead(Context context, StoryId holds, View view) {
        String query = Optional.ofNullable(context.queryString())
                .map(words -> "?" + words)
                .orElse("");
        context.redirect(new Places(holds, Moment.NOW).path(view) + query, HttpStatus.MOVED_PERMANENTLY);
    }

    private Print print(Context context, Places places, View view, Printing printing) throws IOException {
        Account whole = newsroom.account(places.story(), Moment.NOW).orElseThrow(() -> none(places.story()));
        Optional<Account> then = newsroom.account(places.story(), places.moment());
        StoryHead head = heads.of(then.orElse(whole), whole, places, view);
        return then.isEmpty() ? templates.print("story/unknown", head) : printing.print(context, head, then.get());
    }

    private Print brief(Context context, StoryHead head, Account account) throws IOException {
        Optional<Instant> since = Optional.ofNullable(context.queryParam("since"))
                .filter(value -> !value.isBlank())
                .map(Moments::known);
        Optional<Changes> changes = Optional.empty();
        if (since.isPresent()) {
            Optional<Account> before = newsroom.account(head.places().story(), Moment.knownBefore(since.get()));
            changes = Optional.of(Changes.between(inWords(since.get()), before, account));
        }
        return templates.print("story/brief", StoryViews.of(head, account, changes));
    }

    private Print parallel(Context context, StoryHead head, Account account) {
        List<ReportId> asked = context.queryParams("reports").stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(ReportId::new)
                .toList();
        return templates.print("story/parallel", ParallelViews.of(head, account, asked));
    }

    private Print stemma(Context context, StoryHead head, Account account) {
        String edge = Optional.ofNullable(context.queryParam("edge")).orElse("");
        return templates.print("story/stemma", StemmaViews.of(head, account, edge));
    }

    private Print timeline(Context context, StoryHead head, Account account) {
        return templates.print("story/timeline", TimelineViews.of(head, account));
    }

    /** Its forms have a word of the visitor's own in them, so that it is made for each. */
    private void why(Context context) throws IOException {
        Places places = new Places(new StoryId(context.pathParam("id")), Moments.of(context));
        StoryId holds = mark(places.story()).story();
        if (!holds.equals(places.story())) {
            lead(context, holds, View.WHY);
            return;
        }
        context.header("Cache-Control", "no-store");
        print(
                        context,
                        places,
                        View.WHY,
                        (asked, head, account) -> templates.print("story/why", why(asked, head, account, "")))
                .answer(context);
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
        Account account = newsroom.account(story, Moment.NOW).orElseThrow(() -> none(story));
        Places places = new Places(account.coverage().story().id(), Moment.NOW);
        StoryHead head = heads.of(account, account, places, View.WHY);
        templates.answer(context, "story/why", why(context, head, account, refused));
    }

    private static String inWords(Instant instant) {
        return DateWords.of(instant.atOffset(ZoneOffset.UTC)) + " UTC";
    }
}
