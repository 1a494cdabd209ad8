package org.stemma.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.desk.search.Facet;
import org.stemma.desk.search.Found;
import org.stemma.desk.search.Hit;
import org.stemma.newsroom.Moment;
import org.stemma.report.Outlet;
import org.stemma.report.Report;
import org.stemma.report.Span;

/**
 * What is shown of a search.
 *
 * @param query as it was typed
 * @param found absent when nothing was asked
 * @param stories the stories of the best reports; on the first page only
 * @param first true for the first page
 */
public record SearchView(String query, Moment moment, Optional<Found> found, List<StoryFound> stories, boolean first) {

    public SearchView {
        stories = List.copyOf(stories);
    }

    /** A story of which {@code reports} of the best reports are. */
    public record StoryFound(Today.Told told, int reports) {}

    /** A stretch of a snippet; marked when it is what was searched for. */
    public record Piece(String text, boolean marked) {}

    /** The words of a snippet, taken apart at its marks. */
    public static List<Piece> pieces(Hit hit) {
        String text = hit.report().text();
        List<Piece> pieces = new ArrayList<>();
        int at = hit.snippet().start();
        for (Span mark : hit.marks()) {
            pieces.add(new Piece(text.substring(at, mark.start()), false));
            pieces.add(new Piece(mark.of(text), true));
            at = mark.end();
        }
        pieces.add(new Piece(text.substring(at, hit.snippet().end()), false));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    /** The address of the report, at the snippet. */
    public String report(Hit hit) {
        Span at = hit.marks().isEmpty() ? hit.snippet() : hit.marks().getFirst();
        return Link.to("/reports/" + hit.report().id().value(), moment, Map.of("at", at.start() + "-" + at.end()));
    }

    /** The address of the story a report is in. */
    public Optional<String> story(Hit hit) {
        return hit.story().map(id -> Link.to("/stories/" + id.value(), moment));
    }

    /** The name of a report's outlet. */
    public static String outlet(Report report) {
        return report.outlet().map(Outlet::name).orElse("outlet unknown");
    }

    /** A report's date as far as it is known. */
    public static String day(Report report) {
        return Days.range(report.published().earliest(), report.published().latest());
    }

    /** True when the search is narrowed to a value already. */
    public boolean isNarrowed(Facet facet, Facet.Count count) {
        return query.contains(clause(facet, count));
    }

    /** The same search with one value of a facet asked for too, or no longer when it was. */
    public String narrowed(Facet facet, Facet.Count count) {
        String clause = clause(facet, count);
        String other =
                isNarrowed(facet, count) ? query.replace(clause, " ").replaceAll(" {2,}", " ") : query + " " + clause;
        return address(other.strip(), "");
    }

    private static String clause(Facet facet, Facet.Count count) {
        return facet.field().equals("month")
                ? "date:" + count.value()
                : facet.field() + ":\"" + count.value().replace('"', ' ') + "\"";
    }

    /** What a value of a facet is called. */
    public static String named(Facet facet, Facet.Count count) {
        return switch (facet.field()) {
            case "language" -> Figures.language(count.value());
            case "month" -> Days.month(count.value());
            default -> count.value();
        };
    }

    /** What the values of a facet are. */
    public static String heading(Facet facet) {
        return switch (facet.field()) {
            case "outlet" -> "Outlets";
            case "language" -> "Languages";
            case "person" -> "People";
            case "place" -> "Places";
            case "month" -> "Months";
            default -> facet.field();
        };
    }

    /** The page behind this one. */
    public Optional<String> next() {
        return found.flatMap(Found::next).map(after -> address(query, after));
    }

    private String address(String words, String after) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("q", words);
        parameters.put("after", after);
        return Link.to("/search", moment, parameters);
    }
}
