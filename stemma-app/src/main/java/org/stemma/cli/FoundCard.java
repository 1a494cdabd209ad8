package org.stemma.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.desk.Desk;
import org.stemma.desk.kept.StorySummary;
import org.stemma.desk.search.Facet;
import org.stemma.desk.search.Found;
import org.stemma.desk.search.Hit;
import org.stemma.desk.search.StoryHit;
import org.stemma.report.Report;
import org.stemma.report.Span;
import org.stemma.tell.Sigla;

/** What a search found, for people: reports with the words found in them, their stories, and how they spread. */
final class FoundCard {

    private static final List<Integer> STORY_COLUMNS = List.of(9, 5, 82);
    private static final int MOST_STORIES = 10;
    private static final int MOST_VALUES = 5;

    /** Signs of no width that hold the place of a mark while lines are broken; no text keeps them. */
    private static final char MARK = '\uFFF9';

    private static final char MARK_ENDS = '\uFFFB';

    private static final Map<String, String> HEADINGS = Map.of(
            "outlet", "outlets",
            "language", "languages",
            "person", "people",
            "place", "places",
            "month", "months");

    private final Found found;
    private final Style style;
    private final List<String> lines = new ArrayList<>();

    private FoundCard(Found found, Style style) {
        this.found = found;
        this.style = style;
    }

    static String of(Found found, Desk desk, Style style) throws IOException {
        FoundCard card = new FoundCard(found, style);
        card.hits();
        card.stories(desk);
        card.facets();
        return String.join("\n", card.lines) + "\n";
    }

    private void hits() {
        lines.add(
                found.total() == 0
                        ? "nothing found"
                        : found.total() + (found.total() == 1 ? " report found" : " reports found"));
        for (Hit hit : found.hits()) {
            Report report = hit.report();
            lines.add("");
            String heading = Sigla.outlet(report) + ": " + report.title().orElse("(no title)");
            lines.add(style.title(Layout.hanging(day(report) + "  ", heading)));
            lines.add(marked(Layout.hanging("  ", snippet(hit))));
            lines.add(style.faint("  report " + report.id()
                    + hit.story().map(story -> " · story " + story).orElse("")));
        }
        found.next().ifPresent(next -> lines.add("\n" + style.faint("--after " + next + " goes on")));
    }

    private static String day(Report report) {
        return report.published().edtf().isEmpty()
                ? "undated"
                : report.published().edtf();
    }

    private static String snippet(Hit hit) {
        String text = hit.report().text().replace(MARK, ' ').replace(MARK_ENDS, ' ');
        StringBuilder words = new StringBuilder(hit.beginsInside() ? "… " : "");
        int at = hit.snippet().start();
        for (Span mark : hit.marks()) {
            words.append(text, at, mark.start())
                    .append(MARK)
                    .append(mark.of(text))
                    .append(MARK_ENDS);
            at = mark.end();
        }
        return words.append(text, at, hit.snippet().end())
                .append(hit.endsInside() ? " …" : "")
                .toString();
    }

    private String marked(String words) {
        StringBuilder marked = new StringBuilder();
        int from = 0;
        for (int start = words.indexOf(MARK); start >= 0; start = words.indexOf(MARK, from)) {
            int end = words.indexOf(MARK_ENDS, start);
            marked.append(words, from, start).append(style.title(words.substring(start + 1, end)));
            from = end + 1;
        }
        return marked.append(words.substring(from)).toString();
    }

    private void stories(Desk desk) throws IOException {
        if (found.stories().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(style.heading("Stories"));
        lines.add(style.faint(Layout.row(List.of("story", "found", "title"), STORY_COLUMNS)));
        for (StoryHit hit : found.stories()
                .subList(0, Math.min(MOST_STORIES, found.stories().size()))) {
            Optional<StorySummary> story = desk.summary(hit.story());
            String reports =
                    hit.reports() + "/" + story.map(StorySummary::reports).orElse(hit.reports());
            lines.add(Layout.row(
                    List.of(
                            StoryTable.id(hit.story()),
                            reports,
                            story.map(StorySummary::title).orElse("")),
                    STORY_COLUMNS));
        }
        if (found.stories().size() > MOST_STORIES) {
            lines.add(
                    style.faint("… and " + (found.stories().size() - MOST_STORIES) + " more; --format json gives all"));
        }
    }

    private void facets() {
        if (found.total() < 2 || found.facets().isEmpty()) {
            return;
        }
        lines.add("");
        for (Facet facet : found.facets()) {
            String counts = facet.counts().stream()
                    .limit(MOST_VALUES)
                    .map(count -> count.value() + " " + count.reports())
                    .collect(Collectors.joining(" · "));
            int more = facet.values() - Math.min(MOST_VALUES, facet.counts().size());
            lines.add(Layout.hanging(
                    "%-10s ".formatted(HEADINGS.getOrDefault(facet.field(), facet.field())),
                    counts + (more > 0 ? " · " + more + " more" : "")));
        }
    }
}
