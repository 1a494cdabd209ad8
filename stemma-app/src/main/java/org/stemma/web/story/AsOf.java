package org.stemma.web.story;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.newsroom.Moment;
import org.stemma.report.Report;
import org.stemma.report.When;
import org.stemma.story.Coverage;
import org.stemma.tell.DateWords;
import org.stemma.tell.Sigla;

/**
 * The moments at which a story became more: one behind each time at which a report of it may first have been read, and now.
 *
 * @param at which of the stops the page stands at
 */
public record AsOf(List<Stop> stops, int at) {

    /** A report that may have come at an instant counts a second later. */
    private static final int BEHIND = 1;

    public AsOf {
        stops = List.copyOf(stops);
    }

    /**
     * A moment to go to.
     *
     * @param known as an address gives it; absent for now
     * @param came the outlets whose reports came then
     */
    public record Stop(Optional<Instant> known, String when, String came, int reports, String href) {

        /** All it says, in a line. */
        public String words() {
            return when + (came.isEmpty() ? "" : ": " + came) + " (" + reports
                    + (reports == 1 ? " report)" : " reports)");
        }
    }

    /** The stops of the whole coverage for a page of {@code view}; the page keeps its other parameters out. */
    static AsOf of(Coverage whole, Places places, View view) {
        TreeMap<Instant, List<Report>> coming = new TreeMap<>();
        for (Report report : new Sigla(whole).reports()) {
            report.published()
                    .earliest()
                    .ifPresent(earliest -> coming.computeIfAbsent(
                                    earliest.plusSeconds(BEHIND), absent -> new ArrayList<>())
                            .add(report));
        }
        List<Stop> stops = new ArrayList<>();
        int reports = 0;
        for (Map.Entry<Instant, List<Report>> step : coming.entrySet()) {
            reports += step.getValue().size();
            stops.add(stop(step.getKey(), step.getValue(), reports, places, view));
        }
        Moment now = new Moment(places.moment().valid(), Optional.empty());
        stops.add(new Stop(
                Optional.empty(),
                "all that is known",
                "",
                whole.reports().size(),
                new Places(places.story(), now).view(view)));
        return new AsOf(stops, at(stops, places.moment()));
    }

    private static Stop stop(Instant known, List<Report> came, int reports, Places places, View view) {
        When first = came.getFirst().published();
        String when = first instanceof When.At
                ? DateWords.of(first)
                : DateWords.of(known.atOffset(ZoneOffset.UTC).toLocalDate());
        Moment moment = new Moment(places.moment().valid(), Optional.of(known));
        return new Stop(
                Optional.of(known),
                when,
                String.join(", ", came.stream().map(Sigla::outlet).distinct().toList()),
                reports,
                new Places(places.story(), moment).view(view));
    }

    private static int at(List<Stop> stops, Moment moment) {
        if (moment.known().isEmpty()) {
            return stops.size() - 1;
        }
        int at = 0;
        for (int i = 0; i < stops.size() - 1; i++) {
            if (!stops.get(i).known().orElseThrow().isAfter(moment.known().get())) {
                at = i;
            }
        }
        return at;
    }

    /** The stops before the one the page stands at, latest first. */
    public List<Stop> before() {
        return stops.subList(0, at).reversed();
    }

    /** True when there is anywhere to go. */
    public boolean isWorthwhile() {
        return stops.size() > 2;
    }
}
