package org.stemma.web.page;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.stemma.desk.StorySummary;
import org.stemma.newsroom.Moment;

/**
 * Which stories a list is asked for; an empty value asks nothing.
 *
 * @param from a day such as 2024-05-09: a report of it or later
 * @param until a day: a report of it or earlier
 */
public record StoryFilter(String place, String person, String outlet, String language, String from, String until) {

    /** Asks for all. */
    static final StoryFilter NONE = new StoryFilter("", "", "", "", "", "");

    /** Reads a request. */
    static StoryFilter of(Context context) {
        StoryFilter filter = new StoryFilter(
                given(context, "place"),
                given(context, "person"),
                given(context, "outlet"),
                given(context, "language"),
                given(context, "from"),
                given(context, "until"));
        filter.start("from", filter.from);
        filter.start("until", filter.until);
        return filter;
    }

    private static String given(Context context, String name) {
        return Optional.ofNullable(context.queryParam(name)).orElse("").strip();
    }

    /** True when it asks for all. */
    public boolean isEmpty() {
        return parameters().values().stream().allMatch(String::isEmpty);
    }

    /** As they stand in an address. */
    public Map<String, String> parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("place", place);
        all.put("person", person);
        all.put("outlet", outlet);
        all.put("language", language);
        all.put("from", from);
        all.put("until", until);
        return all;
    }

    /** The part that is asked of the search index, empty when nothing is. */
    String query() {
        StringBuilder query = new StringBuilder();
        parameters().forEach((field, value) -> {
            if (!value.isEmpty() && !field.equals("from") && !field.equals("until")) {
                query.append(field)
                        .append(":\"")
                        .append(value.replace('"', ' '))
                        .append("\" ");
            }
        });
        return query.toString().strip();
    }

    /** The part that is asked of the dates. */
    boolean fits(StorySummary story, Moment moment) {
        Optional<Instant> first = start("from", from);
        Optional<Instant> behind = start("until", until).map(day -> day.plusSeconds(86_400));
        return (first.isEmpty()
                        || story.latest()
                                .filter(latest -> !latest.isBefore(first.get()))
                                .isPresent())
                && (behind.isEmpty() || startsBefore(story, behind.get()))
                && (moment.known().isEmpty()
                        || startsBefore(story, moment.known().get()));
    }

    private static boolean startsBefore(StorySummary story, Instant instant) {
        return story.earliest().filter(earliest -> earliest.isBefore(instant)).isPresent();
    }

    private Optional<Instant> start(String field, String day) {
        try {
            return day.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeException e) {
            throw new BadRequestResponse(field + " takes a day such as 2024-05-09, not " + day);
        }
    }
}
