package org.stemma.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.stemma.newsroom.Moment;

/** Addresses inside the newsroom; the moment a page was asked for is kept in every link it gives. */
public final class Link {

    private Link() {}

    /** {@code path} at {@code moment}. */
    public static String to(String path, Moment moment) {
        return to(path, moment, Map.of());
    }

    /** {@code path} at {@code moment} with further parameters in their order; empty values are left out. */
    public static String to(String path, Moment moment, Map<String, String> parameters) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        moment.valid().ifPresent(day -> all.put("valid_at", day.toString()));
        moment.known().ifPresent(instant -> all.put("known_at", instant.toString()));
        all.values().removeIf(String::isBlank);
        return all.isEmpty()
                ? path
                : all.entrySet().stream()
                        .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    /** What a page says that is asked for a moment. */
    public static String inWords(Moment moment) {
        String known = moment.known()
                .map(instant -> "As known before "
                        + instant.toString().replace("T", " ").replace("Z", " UTC") + ". ")
                .orElse("");
        return (known + moment.valid().map(day -> "What held on " + day + ".").orElse("")).strip();
    }
}
