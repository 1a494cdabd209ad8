package org.stemma.web.page;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.desk.kept.StoryQuery;
import org.stemma.desk.search.Field;
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

    /** What is asked of the desk. */
    StoryQuery query(Moment moment) {
        Map<Field, String> named = new EnumMap<>(Field.class);
        for (Field field : List.of(Field.PLACE, Field.PERSON, Field.OUTLET, Field.LANGUAGE)) {
            String value = parameters().getOrDefault(field.word(), "");
            if (!value.isEmpty()) {
                named.put(field, value);
            }
        }
        return new StoryQuery(
                start("from", from),
                start("until", until).map(day -> day.plus(1, ChronoUnit.DAYS)),
                moment.known(),
                named,
                "");
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
