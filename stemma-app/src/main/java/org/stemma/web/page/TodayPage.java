package org.stemma.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.stemma.Account;
import org.stemma.desk.kept.StoryPage;
import org.stemma.desk.kept.StoryQuery;
import org.stemma.desk.kept.StorySummary;
import org.stemma.newsroom.Moment;
import org.stemma.newsroom.Newsroom;
import org.stemma.story.StoryId;
import org.stemma.web.route.Prints;
import org.stemma.web.route.Routes;

/** What is new: the stories of the desk by time and by movement. */
public final class TodayPage implements Routes {

    private static final int SHOWN = 30;

    /** By movement so many stories are looked at, those with the latest reports. */
    private static final int WEIGHED = 200;

    private static final int MOST_DAYS = 366;

    private final Newsroom newsroom;
    private final Templates templates;
    private final FigureShelf figures;
    private final Prints prints;
    private final Movements movements;

    /** Telling a story takes the processor: figures that are not at hand wait for one another, and nobody else for them. */
    private final Semaphore telling = new Semaphore(1, true);

    /**
     * Answers from {@code newsroom}.
     *
     * @param figures what is told of the stories it lists
     * @param prints where answers are kept
     */
    public TodayPage(Newsroom newsroom, Templates templates, FigureShelf figures, Prints prints) {
        this.newsroom = newsroom;
        this.figures = figures;
        this.prints = prints;
        this.templates = templates;
        this.movements = new Movements(newsroom, telling);
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/", this::today);
        routes.get("/stories/{id}/figures", this::figures);
    }

    private void today(Context context) throws IOException {
        Today.Asked asked = asked(context);
        boolean part = Templates.isInPlace(context);
        long heard = newsroom.heard();
        String state = heard + " " + figures.version() + " " + movements.version();
        prints.paced("today " + part + " " + asked.same(), state, () -> {
                    Optional<Instant> since = since(asked.days());
                    Today today = asked.order() == Today.Order.TIME
                            ? byTime(asked, since, heard)
                            : byMovement(asked, since, heard);
                    return templates.print(part ? "stories" : "today", today);
                })
                .answer(context);
    }

    private static Today.Asked asked(Context context) {
        boolean moved = given(context, "by").equals("movement");
        return new Today.Asked(
                moved ? Today.Order.MOVEMENT : Today.Order.TIME,
                number("days", given(context, "days"), 1, MOST_DAYS),
                StoryFilter.of(context),
                Moments.of(context),
                given(context, "after"));
    }

    private static String given(Context context, String name) {
        return Optional.ofNullable(context.queryParam(name)).orElse("").strip();
    }

    /** A number from {@code least} on, which is taken when none is given. */
    private static int number(String name, String given, int least, int most) {
        try {
            int number = given.isEmpty() ? least : Integer.parseInt(given);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new BadRequestResponse(name + " takes a number from " + least + " to " + most + ", not " + given);
    }

    private Optional<Instant> since(int days) throws IOException {
        return newsroom.reading(desk -> desk.stories(0, 1)).stream()
                .findFirst()
                .flatMap(StorySummary::latest)
                .map(latest -> Movement.since(latest, days));
    }

    private Today byTime(Today.Asked asked, Optional<Instant> since, long heard) throws IOException {
        StoryPage list = page(asked, SHOWN, Optional.of(asked.after()).filter(place -> !place.isEmpty()));
        Map<String, List<Today.Row>> days = new LinkedHashMap<>();
        for (StorySummary story : list.stories()) {
            days.computeIfAbsent(
                            Days.heading(story.earliest(), latest(story, asked.moment())), day -> new ArrayList<>())
                    .add(row(story, asked, movement(asked, since, instant -> movements.held(story, instant))));
        }
        List<Today.Group> groups = days.entrySet().stream()
                .map(day -> new Today.Group(day.getKey(), day.getValue()))
                .toList();
        return new Today(asked, groups, list.next(), since, 0, heard);
    }

    private static Optional<Instant> latest(StorySummary story, Moment moment) {
        return story.latest()
                .map(latest -> moment.known().filter(latest::isAfter).orElse(latest));
    }

    private StoryPage page(Today.Asked asked, int most, Optional<String> after) throws IOException {
        StoryQuery query = asked.filter().query(asked.moment());
        try {
            return newsroom.reading(desk -> desk.listing().page(query, most, after));
        } catch (IllegalArgumentException e) {
            throw new BadRequestResponse("after is no place in this list: " + asked.after());
        }
    }

    private Today byMovement(Today.Asked asked, Optional<Instant> since, long heard) throws IOException {
        List<Today.Row> rows = new ArrayList<>();
        for (StorySummary story : page(asked, WEIGHED, Optional.empty()).stories()) {
            if (active(story, since)) {
                rows.add(row(story, asked, movement(asked, since, instant -> movements.soon(story, instant))));
            }
        }
        List<Today.Row> moved = rows.stream()
                .filter(row -> row.told().movement().isPresent())
                .sorted(Comparator.comparingInt(
                        row -> -row.told().movement().map(Movement::weight).orElse(0)))
                .toList();
        int from = Math.min(number("after", asked.after(), 0, WEIGHED), moved.size());
        int to = Math.min(from + SHOWN, moved.size());
        return new Today(
                asked,
                moved.isEmpty() ? List.of() : List.of(new Today.Group("Most moved first", moved.subList(from, to))),
                to < moved.size() ? Optional.of(String.valueOf(to)) : Optional.empty(),
                since,
                rows.size() - moved.size(),
                heard);
    }

    private static boolean active(StorySummary story, Optional<Instant> since) {
        return since.isPresent()
                && story.latest()
                        .filter(latest -> !latest.isBefore(since.get()))
                        .isPresent();
    }

    /** By what was known at a moment nothing is said to move: what is new is new since then. */
    private static Optional<Movement> movement(
            Today.Asked asked, Optional<Instant> since, Function<Instant, Optional<Movement>> weighed) {
        return asked.moment().known().isPresent() || since.isEmpty()
                ? Optional.of(Movement.NONE)
                : since.flatMap(weighed);
    }

    private Today.Row row(StorySummary story, Today.Asked asked, Optional<Movement> movement) throws IOException {
        return new Today.Row(
                story,
                Today.Told.soFar(story, figures.held(story, asked.moment()), movement, asked.figures(story.id())));
    }

    /** The figures of one story, for a list that did not have them at hand; what cannot be told is left out, and not asked for again. */
    private void figures(Context context) throws IOException {
        StoryId id = new StoryId(context.pathParam("id"));
        Today.Asked asked = asked(context);
        StorySummary story = newsroom.reading(desk -> desk.summary(id))
                .orElseThrow(() -> new NotFoundResponse("there is no story " + id));
        Optional<Figures> known = figures.held(story, asked.moment());
        Optional<Figures> figures =
                known.isPresent() ? known : told(story.id(), asked.moment()).map(Figures::of);
        Optional<Instant> since = given(context, "movement").equals("no") ? Optional.empty() : since(asked.days());
        Optional<Movement> movement = asked.moment().known().isPresent() || since.isEmpty()
                ? Optional.empty()
                : movements.now(story, since.get());
        templates.answer(context, "told", new Today.Told(story, figures, movement, Optional.empty()));
    }

    private Optional<Account> told(StoryId id, Moment moment) throws IOException {
        Optional<Account> held = newsroom.held(id, moment);
        if (held.isPresent()) {
            return held;
        }
        telling.acquireUninterruptibly();
        try {
            return newsroom.account(id, moment);
        } finally {
            telling.release();
        }
    }
}
