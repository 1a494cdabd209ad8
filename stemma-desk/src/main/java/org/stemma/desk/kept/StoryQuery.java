package org.stemma.desk.kept;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.stemma.desk.search.Field;

/**
 * Which stories to list. Everything that is given has to hold of a story; nothing given lists all.
 *
 * @param since it has a report that may be of this instant or later
 * @param before it has a report that may be of an instant before this one
 * @param known only reports that may have been published before this instant count, for the filters by date and for what is listed
 * @param named one report of it is of the outlet, in the language, and names the person, place and body given
 * @param words one report of it fulfils this query, written as {@link org.stemma.desk.search.Asked} says; blank for any
 */
public record StoryQuery(
        Optional<Instant> since,
        Optional<Instant> before,
        Optional<Instant> known,
        Map<Field, String> named,
        String words) {

    /** All stories. */
    public static final StoryQuery ALL =
            new StoryQuery(Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), "");

    public StoryQuery {
        Map<Field, String> ordered = new EnumMap<>(Field.class);
        named.forEach((field, value) -> ordered.put(demandName(field), value));
        named = Collections.unmodifiableMap(ordered);
    }

    private static Field demandName(Field field) {
        return switch (field) {
            case OUTLET, LANGUAGE, PERSON, PLACE, BODY -> field;
            case FROM, UNTIL, DATE, IN ->
                throw new IllegalArgumentException("a story is not listed by the field " + field.word());
        };
    }

    /** The names as a query of the search; empty when none is given. */
    public Optional<String> names() {
        StringBuilder query = new StringBuilder();
        named.forEach((field, value) -> query.append(field.word())
                .append(":\"")
                .append(value.replaceAll("[\"\u201C\u201D]", " "))
                .append("\" "));
        return query.isEmpty() ? Optional.empty() : Optional.of(query.toString());
    }
}
