package org.stemma.web.page;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.desk.kept.StorySummary;
import org.stemma.newsroom.Moment;
import org.stemma.story.StoryId;

/**
 * What is shown of the stories of a desk.
 *
 * @param next where the next page begins; absent on the last
 * @param since from when on reports count as movement; absent for a desk without dates
 * @param weighing by movement: how many stories are still being weighed
 * @param heard the last change of the desk that is in it
 */
public record Today(
        Asked asked, List<Group> groups, Optional<String> next, Optional<Instant> since, int weighing, long heard) {

    /** The times that movement can be asked over, in days. */
    public static final List<Integer> WINDOWS = List.of(1, 7, 30);

    public Today {
        groups = List.copyOf(groups);
    }

    /** How the list is ordered. */
    public enum Order {
        TIME,
        MOVEMENT
    }

    /**
     * What is asked for.
     *
     * @param days how many days before the desk's latest report count as movement
     * @param after the {@link Today#next} of the page before; empty for the first page
     */
    public record Asked(Order order, int days, StoryFilter filter, Moment moment, String after) {

        /** The address of the same list in another order. */
        public String in(Order other) {
            return address(other, days, "");
        }

        /** The same list over another time. */
        public String over(int otherDays) {
            return address(order, otherDays, "");
        }

        /** The same page of the same list. */
        public String same() {
            return behind(after);
        }

        /** Another page of the same list. */
        public String behind(String place) {
            return address(order, days, place);
        }

        /** The same list without its filter. */
        public String all() {
            return new Asked(order, days, StoryFilter.NONE, moment, "").same();
        }

        private String address(Order by, int window, String place) {
            boolean moved = by == Order.MOVEMENT;
            Map<String, String> parameters = new LinkedHashMap<>();
            parameters.put("by", moved ? "movement" : "");
            parameters.put("days", moved && window != 1 ? String.valueOf(window) : "");
            parameters.putAll(filter.parameters());
            parameters.put("after", place);
            return Link.to("/", moment, parameters);
        }

        /** Where the figures of a story can be had. */
        String figures(StoryId id) {
            return Link.to("/stories/" + id.value() + "/figures", moment, Map.of("days", String.valueOf(days)));
        }

        /** The address of a story. */
        public String story(StoryId id) {
            return Link.to("/stories/" + id.value(), moment);
        }
    }

    /** A story of the list with as much as is at hand. */
    public record Row(StorySummary story, Told told) {}

    /**
     * What a row tells beyond its title.
     *
     * @param figures absent when the story has yet to be told
     * @param movement absent when it has yet to be weighed
     * @param later where the rest can be had; absent when nothing more is to be had
     */
    public record Told(
            StorySummary story, Optional<Figures> figures, Optional<Movement> movement, Optional<String> later) {

        /** As much as is at hand, and where the rest can be had if anything is missing. */
        static Told soFar(StorySummary story, Optional<Figures> figures, Optional<Movement> movement, String address) {
            boolean whole = figures.isPresent() && movement.isPresent();
            return new Told(story, figures, movement, whole ? Optional.empty() : Optional.of(address));
        }
    }

    /** Stories of one day. */
    public record Group(String heading, List<Row> rows) {

        public Group {
            rows = List.copyOf(rows);
        }
    }
}
