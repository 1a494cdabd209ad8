package org.stemma.web.story;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stemma.Account;
import org.stemma.provenance.Tally;
import org.stemma.report.Report;
import org.stemma.report.When;
import org.stemma.story.Story;
import org.stemma.story.StoryId;
import org.stemma.tell.DateWords;
import org.stemma.tell.MembershipWords;
import org.stemma.tell.Sigla;

/** Makes the head of a story's views. */
final class StoryHeads {

    private final Titles titles;

    StoryHeads(Titles titles) {
        this.titles = titles;
    }

    /** What other stories are called. */
    @FunctionalInterface
    interface Titles {
        /** The title of a story, absent when there is no such story. */
        Optional<String> of(StoryId story) throws IOException;
    }

    /** Over {@code account}, which is {@code whole} as far as it was known at the moment of {@code places}. */
    StoryHead of(Account account, Account whole, Places places, View view) throws IOException {
        Sigla sigla = new Sigla(account.coverage());
        return new StoryHead(
                places,
                view,
                account.title(),
                Tally.of(account.coverage(), account.stemma()),
                sigla.reports().size(),
                dates(sigla.reports()),
                language(sigla.reports()),
                antecedents(account.coverage().story(), sigla, places),
                AsOf.of(whole.coverage(), places, view));
    }

    private List<StoryHead.Earlier> antecedents(Story story, Sigla sigla, Places places) throws IOException {
        List<StoryHead.Earlier> earlier = new ArrayList<>();
        for (Story.Antecedent antecedent : story.antecedents()) {
            String title =
                    titles.of(antecedent.story()).orElse(antecedent.story().value());
            String why = sigla.inWords(MembershipWords.why(antecedent.evidence()));
            earlier.add(new StoryHead.Earlier(title, places.other(antecedent.story()), why));
        }
        return earlier;
    }

    /** From the first to the last day; a report known to the month or less counts only where no other is known better. */
    private static String dates(List<Report> reports) {
        List<When> all = reports.stream().map(Report::published).toList();
        List<When> days = all.stream()
                .filter(when -> when.firstDay().isPresent() && when.firstDay().equals(when.lastDay()))
                .toList();
        List<When> counted = days.isEmpty() ? all : days;
        Optional<LocalDate> first =
                counted.stream().flatMap(when -> when.firstDay().stream()).min(Comparator.naturalOrder());
        Optional<LocalDate> last =
                counted.stream().flatMap(when -> when.lastDay().stream()).max(Comparator.naturalOrder());
        if (first.isEmpty() || last.isEmpty()) {
            return "no date known";
        }
        return first.equals(last)
                ? DateWords.of(first.get())
                : DateWords.of(first.get()) + " to " + DateWords.of(last.get());
    }

    private static String language(List<Report> reports) {
        Map<String, Long> counts =
                reports.stream().collect(Collectors.groupingBy(Report::language, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("und");
    }
}
