package org.stemma.web.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** A request that is answered by what is wrong with it, as {@code application/problem+json} (RFC 9457). */
final class WrongRequest extends RuntimeException {

    static final String MEDIA = "application/problem+json";

    private static final long serialVersionUID = 1;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** So much of a value is shown. */
    private static final int SHOWN = 80;

    private final int status;
    private final LinkedHashMap<String, String> more = new LinkedHashMap<>();
    private final String type;
    private final String title;
    private transient Optional<String> location = Optional.empty();

    private WrongRequest(int status, String type, String title, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.type = type;
        this.title = title;
    }

    static WrongRequest unknownParameter(String name, String known) {
        return new WrongRequest(
                        400,
                        typed("unknown-parameter"),
                        "Unknown parameter",
                        "There is no parameter " + shown(name) + " here; there are " + known + ".")
                .with("parameter", shown(name))
                .with("bound", known);
    }

    static WrongRequest missingParameter(String name) {
        return new WrongRequest(
                        400, typed("missing-parameter"), "Missing parameter", "The parameter " + name + " is needed.")
                .with("parameter", name);
    }

    static WrongRequest badValue(String name, String value, String bound) {
        return new WrongRequest(
                        400,
                        typed("bad-value"),
                        "Bad value",
                        name + " takes " + bound + ", not " + (value.isEmpty() ? "nothing" : shown(value)) + ".")
                .with("parameter", name)
                .with("value", shown(value))
                .with("bound", bound);
    }

    static WrongRequest notFound(String detail) {
        return new WrongRequest(404, typed("not-found"), "Not found", detail);
    }

    static WrongRequest pageGone() {
        return new WrongRequest(
                410,
                typed("page-gone"),
                "Page gone",
                "The story has changed since the page before; start again without the cursor.");
    }

    /**
     * A story that is part of another.
     *
     * @param location the same view of that one
     */
    static WrongRequest moved(String from, String to, String location) {
        WrongRequest moved =
                new WrongRequest(308, typed("moved"), "Moved", "Story " + from + " is part of story " + to + " now.");
        moved.location = Optional.of(location);
        return moved;
    }

    /** What HTTP itself has a word for. */
    static WrongRequest plain(int status, String title, String detail) {
        return new WrongRequest(status, "about:blank", title, detail);
    }

    private static String typed(String name) {
        return "/openapi.json#/components/x-problems/" + name;
    }

    private WrongRequest with(String key, String value) {
        more.put(key, value);
        return this;
    }

    private static String shown(String value) {
        String printable = value.codePoints()
                .limit(SHOWN)
                .map(point -> Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE
                        ? '\uFFFD'
                        : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return value.codePointCount(0, value.length()) > SHOWN ? printable + "…" : printable;
    }

    int status() {
        return status;
    }

    /** Where to ask instead. */
    Optional<String> location() {
        return location;
    }

    String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("type", type);
        all.put("title", title);
        all.put("status", status);
        all.put("detail", String.valueOf(getMessage()));
        all.putAll(more);
        return MAPPER.writeValueAsString(all);
    }
}
