package org.stemma.cli;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.stemma.desk.kept.StorySummary;
import org.stemma.story.StoryId;
import org.stemma.tell.Markdown;

/** Stories as a table, one a row. */
final class StoryTable {

    private static final List<Integer> COLUMNS = List.of(9, 10, 10, 3, 3, 54);

    /** Enough of an id to name a story in a desk of some ten thousand; a verb that needs more says so. */
    private static final int ID_SHOWN = 9;

    private static final int DAY_LETTERS = 10;

    private StoryTable() {}

    /**
     * The table.
     *
     * @param all how many stories there are
     * @param skipped how many were left out before the first
     */
    static String of(List<StorySummary> stories, int all, int skipped, Style style) {
        StringBuilder table = new StringBuilder();
        if (stories.isEmpty()) {
            return all == 0 ? "no stories\n" : "no stories behind the first " + all + "\n";
        }
        table.append(style.faint(Layout.row(List.of("story", "from", "to", "rep", "out", "title"), COLUMNS)))
                .append('\n');
        for (StorySummary story : stories) {
            table.append(Layout.row(
                            List.of(
                                    id(story.id()),
                                    first(story.earliest()),
                                    last(story),
                                    String.valueOf(story.reports()),
                                    String.valueOf(story.outlets()),
                                    story.title()),
                            COLUMNS))
                    .append('\n');
        }
        int behind = all - skipped - stories.size();
        if (skipped > 0 || behind > 0) {
            table.append(style.faint((skipped + 1) + " to " + (skipped + stories.size()) + " of " + all + " stories"
                            + (behind > 0 ? "; --skip " + (skipped + stories.size()) + " goes on" : "")))
                    .append('\n');
        }
        return table.toString();
    }

    static String markdown(List<StorySummary> stories) {
        StringBuilder table =
                new StringBuilder("| story | from | to | reports | outlets | title |\n|---|---|---|--:|--:|---|\n");
        for (StorySummary story : stories) {
            table.append("| ")
                    .append(Markdown.code(story.id().value()))
                    .append(" | " + first(story.earliest()) + " | " + last(story) + " | " + story.reports() + " | "
                            + story.outlets() + " | ")
                    .append(Markdown.escaped(story.title()))
                    .append(" |\n");
        }
        return table.toString();
    }

    /** The beginning of an id by which a person names a story. */
    static String id(StoryId id) {
        return id.value().substring(0, Math.min(ID_SHOWN, id.value().length()));
    }

    static String first(Optional<Instant> instant) {
        return instant.map(StoryTable::day).orElse("undated");
    }

    /** The bound of a day is the start of the next one. */
    private static String last(StorySummary story) {
        return story.latest()
                .map(latest -> story.earliest().filter(latest::isAfter).isPresent() ? latest.minusSeconds(1) : latest)
                .map(StoryTable::day)
                .orElse("undated");
    }

    private static String day(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toString().substring(0, DAY_LETTERS);
    }
}
