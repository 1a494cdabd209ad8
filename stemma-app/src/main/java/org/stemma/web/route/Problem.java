package org.stemma.web.route;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why a request is not answered, in words for the one who asked; nothing of the inside of the program is in it.
 *
 * @param status the HTTP status, 400 to 599
 * @param title what the status means, the same for all of its kind
 * @param detail what is wrong with this request
 * @param headers what the answer says besides, such as when to come again
 */
public record Problem(int status, String title, String detail, Map<String, String> headers) {

    /** The media type of {@link #json} (RFC 9457). */
    public static final String JSON = "application/problem+json";

    private static final Set<String> PROGRAMS =
            Set.of("/api", "/mcp", "/metrics", "/healthz", "/openapi.yaml", "/openapi.json", "/schema");

    private static final JsonMapper MAPPER = new JsonMapper();

    public Problem {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("status is " + status + ", not in 400..599");
        }
        headers = Map.copyOf(headers);
    }

    /** A problem whose answer says nothing besides. */
    public Problem(int status, String title, String detail) {
        this(status, title, detail, Map.of());
    }

    /** Whether what stands at {@code path} is for programs and not for people. */
    public static boolean forPrograms(String path) {
        return path.startsWith("/api/") || path.startsWith("/schema/") || PROGRAMS.contains(path);
    }

    /** {@code {"type":"about:blank","status":404,…}}: RFC 9457. */
    public String json() {
        return MAPPER.createObjectNode()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .toString();
    }

    /** A page that says so; reads without script. */
    public String html() {
        return PlainPage.of(title, "<p>" + PlainPage.escaped(detail) + "</p>\n<p><a href=\"/\">To the stories</a></p>");
    }
}
