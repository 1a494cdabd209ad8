package org.stemma.web.api;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.Account;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.codec.Codec;
import org.stemma.desk.kept.Entry;
import org.stemma.desk.kept.StoryPage;
import org.stemma.desk.kept.StoryQuery;
import org.stemma.desk.kept.StorySummary;
import org.stemma.export.Form;
import org.stemma.intake.Intake;
import org.stemma.newsroom.Held;
import org.stemma.newsroom.Moment;
import org.stemma.newsroom.Newsroom;
import org.stemma.report.Report;
import org.stemma.story.StoryChange;
import org.stemma.web.route.Tags;

/** Everything, as lines. */
final class BulkReads {

    /** Stories, or lines of the log, read at a time. */
    private static final int PAGE = 200;

    private final Codec codec = new Codec();
    private final Newsroom newsroom;

    BulkReads(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    Map<String, Read> reads() {
        return Map.of("exportChanges", this::changes, "exportStories", this::stories, "exportStory", this::story);
    }

    private Answer story(Asking asking) throws IOException {
        Form form = Form.named(asking.text("file")).orElseThrow();
        Stories stories = new Stories(newsroom);
        String state = stories.mark(asking).mark();
        Account account = stories.account(asking);
        return new Answer.Download(
                Tags.of(form.file() + asking.moment() + state),
                account.coverage().story().id() + "-" + form.file(),
                form,
                account);
    }

    private String tag(Asking asking) throws IOException {
        return Tags.of(newsroom.reading(desk -> desk.last()) + " " + asking.path() + "?" + asking.query());
    }

    private Answer changes(Asking asking) throws IOException {
        long after = Long.parseLong(asking.text("after"));
        int most = asking.given("limit").map(Integer::parseInt).orElse(Integer.MAX_VALUE);
        return new Answer.Lines(tag(asking), teller -> changes(after, most, asking.moment(), teller));
    }

    private void changes(long after, int most, Moment moment, Answer.Teller teller) throws IOException {
        int left = most;
        List<Entry.Decided> page = page(after, left);
        while (!page.isEmpty()) {
            for (Entry.Decided line : page) {
                if (isKnown(line.change(), moment)) {
                    teller.line(codec.change(line.sequence(), line.change()));
                    left--;
                }
            }
            teller.flush();
            page = left == 0 ? List.of() : page(page.getLast().sequence(), left);
        }
    }

    private List<Entry.Decided> page(long after, int left) throws IOException {
        return newsroom.reading(desk -> desk.changesAfter(after, Math.min(PAGE, left)));
    }

    private boolean isKnown(StoryChange change, Moment moment) throws IOException {
        if (moment.known().isEmpty() || Changes.brings(change).isEmpty()) {
            return true;
        }
        Optional<Report> report =
                newsroom.reading(desk -> desk.report(Changes.brings(change).get()));
        return report.flatMap(known -> known.published().earliest())
                .filter(earliest -> earliest.isBefore(moment.known().get()))
                .isPresent();
    }

    private Answer stories(Asking asking) throws IOException {
        StoryQuery query = Filters.of(asking);
        return new Answer.Lines(tag(asking), teller -> stories(query, asking.moment(), teller));
    }

    private void stories(StoryQuery query, Moment moment, Answer.Teller teller) throws IOException {
        Optional<String> after = Optional.empty();
        do {
            Optional<String> from = after;
            StoryPage page = newsroom.reading(desk -> desk.listing().page(query, PAGE, from));
            for (StorySummary story : page.stories()) {
                story(story, moment, teller);
                teller.flush();
            }
            after = page.next();
        } while (after.isPresent());
    }

    private void story(StorySummary story, Moment moment, Answer.Teller teller) throws IOException {
        Optional<Account> known;
        Optional<Account> whole;
        try {
            known = newsroom.account(story.id(), moment);
            whole = moment.known().isEmpty() ? known : newsroom.account(story.id(), Moment.NOW);
        } catch (IOException e) {
            teller.line(codec.refused(new Intake.Refused(
                    story.id().value(),
                    Intake.Reason.UNREADABLE,
                    "a row of the desk is damaged; stemma desk check says which")));
            return;
        }
        if (known.isPresent() && whole.isPresent()) {
            tell(known.get(), Held.at(moment, whole.get()), teller);
        }
    }

    private void tell(Account story, List<org.stemma.ledger.Holding> holdings, Answer.Teller teller)
            throws IOException {
        for (AnnotatedReport marked : story.coverage().reports()) {
            teller.line(codec.report(marked.report()));
            teller.line(codec.annotations(marked));
        }
        teller.line(codec.story(story.coverage(), story.title()));
        for (var claim : story.stemma().claims()) {
            teller.line(codec.claim(story.coverage(), claim));
        }
        for (var descent : story.stemma().descents()) {
            teller.line(codec.descent(story.stemma().story(), descent));
        }
        for (var holding : holdings) {
            teller.line(codec.holding(holding));
        }
        teller.line(codec.brief(story.coverage(), story.brief()));
    }
}
