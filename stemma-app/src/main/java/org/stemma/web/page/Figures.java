package org.stemma.web.page;

import java.util.List;
import java.util.Locale;
import org.stemma.Account;
import org.stemma.provenance.Tally;
import org.stemma.report.Report;

/** What a list tells of a story beyond its title: the three counts and the languages. */
public record Figures(int reports, Tally tally, List<String> languages) {

    public Figures {
        languages = List.copyOf(languages);
    }

    static Figures of(Account account) {
        List<Report> reports = account.coverage().reports().stream()
                .map(annotated -> annotated.report())
                .toList();
        return new Figures(
                reports.size(),
                Tally.of(account.coverage(), account.stemma()),
                reports.stream().map(Report::language).distinct().sorted().toList());
    }

    /** A language by its English name, or its tag where it has none. */
    public static String language(String tag) {
        return tag.equals("und")
                ? "language unknown"
                : Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    }
}
