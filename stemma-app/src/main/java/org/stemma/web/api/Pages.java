package org.stemma.web.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stemma.web.route.Tags;
import tools.jackson.databind.json.JsonMapper;

/** Lists as they are answered, and where they go on. */
final class Pages {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Pages() {}

    /** {@code {"items":[…],"next":…}}. */
    static Answer.Whole of(Asking asking, List<String> items, Optional<String> cursor) {
        return of(asking, "", items, cursor);
    }

    /**
     * The same with something before the items.
     *
     * @param before members of the object, each with a comma behind it
     * @param cursor where the following page starts; absent on the last
     */
    static Answer.Whole of(Asking asking, String before, List<String> items, Optional<String> cursor) {
        Optional<String> next = cursor.map(place -> address(asking, place));
        String told = next.map(MAPPER::writeValueAsString).orElse("null");
        return new Answer.Whole(
                "{" + before + "\"items\":[" + String.join(",", items) + "],\"next\":" + told + "}", next);
    }

    /**
     * A page of a list that is at hand whole.
     *
     * @param state what the list is made from; when that has changed between two pages, they would not join
     */
    static <T> Answer.Whole cut(Asking asking, String state, List<T> all, Function<T, String> line) {
        String mark = Tags.short64(state);
        int from = asking.given("cursor").map(cursor -> place(cursor, mark)).orElse(0);
        int to = Math.min(all.size(), from + asking.number("limit"));
        List<String> items =
                all.subList(Math.min(from, to), to).stream().map(line).toList();
        return of(asking, items, to < all.size() ? Optional.of(cursor(mark + "." + to)) : Optional.empty());
    }

    private static int place(String cursor, String mark) {
        String place = place(cursor);
        int dot = place.indexOf('.');
        if (dot < 0 || !place.substring(dot + 1).matches("[0-9]{1,9}")) {
            throw notOurs(cursor);
        }
        if (!place.substring(0, dot).equals(mark)) {
            throw WrongRequest.pageGone();
        }
        return Integer.parseInt(place.substring(dot + 1));
    }

    /** A place as it is handed around. */
    static String cursor(String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    /** The place that was handed around. Throws {@link WrongRequest} when it is none. */
    static String place(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw notOurs(cursor);
        }
    }

    static WrongRequest notOurs(String cursor) {
        return WrongRequest.badValue("cursor", cursor, "what next of the page before has");
    }

    private static String address(Asking asking, String cursor) {
        Map<String, List<String>> query = new LinkedHashMap<>(QueryString.read(asking.query()));
        query.put("cursor", List.of(cursor));
        List<String> pairs = new ArrayList<>();
        query.forEach((name, values) -> values.forEach(value -> pairs.add(name + "=" + encoded(value))));
        return asking.path() + pairs.stream().collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
