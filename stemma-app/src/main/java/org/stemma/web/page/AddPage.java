package org.stemma.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.desk.Desk;
import org.stemma.desk.DeskInUseException;
import org.stemma.desk.kept.StorySummary;
import org.stemma.intake.Intake;
import org.stemma.newsroom.FilingOrder;
import org.stemma.newsroom.Newsroom;
import org.stemma.report.Report;
import org.stemma.story.StoryChange;
import org.stemma.web.guard.FormWord;
import org.stemma.web.route.Routes;

/** Files reports that a person pastes, sends as files or points to, and says what became of each. */
public final class AddPage implements Routes {

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

    /** How long the desk is waited for while somebody else writes to it. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** When it is worth trying again. */
    private static final String RETRY_SECONDS = "5";

    private static final int CONFLICT = 409;
    private static final int NOTHING_USABLE = 422;

    private static final List<String> FIELDS =
            List.of("title", "outlet", "url", "published", "text", "address", "follow");

    private final Newsroom newsroom;
    private final Templates templates;
    private final InstantSource clock;
    private final Intakes intakes;

    /** @param clock says how long is waited */
    public AddPage(Newsroom newsroom, Templates templates, InstantSource clock) {
        this.newsroom = newsroom;
        this.templates = templates;
        this.clock = clock;
        this.intakes = new Intakes(clock);
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/add", context -> answer(context, Map.of(), List.of(), List.of(), Optional.empty()));
        routes.post("/add/text", context -> file(context, intakes.pasted(given(context)), List.of()));
        routes.post("/add/files", context -> file(context, intakes.sent(context.uploadedFiles("files")), List.of()));
        routes.post("/add/address", this::fetch);
        // Who loads the page of an answer anew has the form.
        for (String form : List.of("/add/text", "/add/files", "/add/address")) {
            routes.get(form, context -> context.redirect("/add"));
        }
    }

    private static Map<String, String> given(Context context) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String field : FIELDS) {
            Optional.ofNullable(context.formParam(field)).ifPresent(value -> given.put(field, value));
        }
        return given;
    }

    private void fetch(Context context) throws IOException {
        Map<String, String> given = given(context);
        List<String> notes = new ArrayList<>();
        String address = given.getOrDefault("address", "").strip();
        file(context, intakes.fetched(address, given.containsKey("follow"), notes), notes);
    }

    private void file(Context context, List<Intake> read, List<String> notes) throws IOException {
        Map<String, String> given = given(context);
        try {
            List<Outcome> outcomes = filed(read);
            // What is on the desk need not be sent again.
            boolean refused = outcomes.stream().allMatch(Outcome.Refused.class::isInstance);
            answer(context, refused ? given : Map.of(), outcomes, notes, Optional.empty());
        } catch (DeskInUseException e) {
            answer(context, given, List.of(), notes, Optional.of(String.valueOf(e.getMessage())));
        }
    }

    private List<Outcome> filed(List<Intake> read) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        List<Report> reports = new ArrayList<>();
        for (Intake intake : read) {
            switch (intake) {
                case Intake.Accepted accepted -> reports.add(accepted.report());
                case Intake.Refused refused -> outcomes.add(new Outcome.Refused(refused));
            }
        }
        reports.sort(FilingOrder.EARLIEST_FIRST);
        if (!reports.isEmpty()) {
            outcomes.addAll(0, whenFree(desk -> filed(desk, reports)));
        }
        return outcomes;
    }

    private static List<Outcome> filed(Desk desk, List<Report> reports) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        for (Report report : reports) {
            List<StoryChange> changes = desk.file(report);
            StorySummary story = story(desk, report);
            boolean opened = changes.stream().anyMatch(StoryChange.Opened.class::isInstance);
            outcomes.add(
                    changes.isEmpty() ? new Outcome.There(report, story) : new Outcome.Filed(report, story, opened));
        }
        return outcomes;
    }

    private static StorySummary story(Desk desk, Report report) throws IOException {
        return desk.summary(desk.storyOf(report.id()).orElseThrow(() -> homeless(report)))
                .orElseThrow(() -> homeless(report));
    }

    private static IOException homeless(Report report) {
        return new IOException("report " + report.id() + " is filed and in no story; stemma reindex mends the desk");
    }

    /** Waits for another writer to end, but not for long. */
    private <T> T whenFree(Newsroom.Work<T> work) throws IOException {
        Instant end = clock.instant().plus(PATIENCE);
        while (true) {
            try {
                return newsroom.writing(work);
            } catch (DeskInUseException e) {
                if (clock.instant().isAfter(end)) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while waiting for the desk");
        }
    }

    private void answer(
            Context context,
            Map<String, String> given,
            List<Outcome> outcomes,
            List<String> notes,
            Optional<String> busy) {
        AddView view = new AddView(FormWord.of(context), given, outcomes, notes, busy);
        if (busy.isPresent()) {
            context.status(CONFLICT).header("Retry-After", RETRY_SECONDS);
        } else if (view.isRefused()) {
            context.status(NOTHING_USABLE);
        }
        templates.answer(context, Templates.isInPlace(context) ? "outcome" : "add", view);
    }
}
