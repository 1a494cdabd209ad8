package org.stemma.web.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.stemma.Account;
import org.stemma.Newsdesk;
import org.stemma.cli.Sample;
import org.stemma.intake.Intake;
import org.stemma.newsroom.Moment;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.Span;
import org.stemma.story.StoryId;
import org.stemma.web.Drawn;
import org.stemma.web.page.Templates;

/** Stories to look at pages of: those of the bundled sample, and small drawn ones. */
final class Desks {

    private static final Templates TEMPLATES = new Templates();

    /** Annotating the sample takes seconds; it is done once. */
    private static final class Sampled {
        private static final List<Account> STORIES = accounts(reports());
    }

    private Desks() {}

    /** The story of the sample with {@code words} in its title. */
    static Account sample(String words) {
        return Sampled.STORIES.stream()
                .filter(account -> account.title().contains(words))
                .findFirst()
                .orElseThrow();
    }

    static List<Account> sample() {
        return Sampled.STORIES;
    }

    /** What becomes of reports that are filed one after the other. */
    static List<Account> accounts(List<Report> reports) {
        Newsdesk desk = Newsdesk.standard();
        reports.forEach(desk::file);
        return desk.coverages().stream().map(desk::account).toList();
    }

    private static List<Report> reports() {
        try {
            List<Report> reports = new ArrayList<>();
            for (Intake intake : Sample.intakes()) {
                if (intake instanceof Intake.Accepted accepted) {
                    reports.add(accepted.report());
                }
            }
            return reports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A report in one paragraph. */
    static Report report(String outlet, String title, String text, String published) {
        return Drawn.report(outlet, Optional.of("https://example.org/" + outlet.hashCode()), title, text, published);
    }

    static StoryHead head(Account account, View view) {
        try {
            StoryId id = account.coverage().story().id();
            return new StoryHeads(story -> Optional.of("Story " + story))
                    .of(account, account, new Places(id, Moment.NOW), view);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document brief(Account account) {
        return page("story/brief", StoryViews.of(head(account, View.BRIEF), account, Optional.empty()));
    }

    static Document report(Account account, ReportId id, Optional<Span> cited) {
        Places places = new Places(account.coverage().story().id(), Moment.NOW);
        return page(
                "story/report",
                ReportViews.of(account.coverage().report(id).orElseThrow(), account.title(), places, cited));
    }

    static Document page(String template, Object model) {
        return Jsoup.parse(TEMPLATES.html(template, model));
    }
}
