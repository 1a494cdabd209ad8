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

    /** In one line, as {@link #read} takes it: {@code 5 3 2 1 false 12 4 en,uk}. */
    String written() {
        return reports + " " + tally.outlets() + " " + tally.lineages() + " " + tally.roots() + " "
                + tally.rootsAreUpperBound() + " " + tally.claims() + " " + tally.differing() + " "
                + String.join(",", languages);
    }

    static Figures read(String written) {
        String[] part = written.split(" ", -1);
        return new Figures(
                Integer.parseInt(part[0]),
                new Tally(
                        Integer.parseInt(part[1]),
                        Integer.parseInt(part[2]),
                        Integer.parseInt(part[3]),
                        Boolean.parseBoolean(part[4]),
                        Integer.parseInt(part[5]),
                        Integer.parseInt(part[6])),
                List.of(part[7].split(",", -1)));
    }

    /** A language by its English name, or its tag where it has none. */
    public static String language(String tag) {
        return tag.equals("und")
                ? "language unknown"
                : Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    }
}
