package org.stemma.web.meter;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import org.stemma.desk.Desk;
import org.stemma.newsroom.Newsroom;
import org.stemma.web.route.Routes;
import tools.jackson.databind.json.JsonMapper;

/** Whether the desk can be read, and how far behind its log the server and its search are: 200 when well, 503 when not. */
public record Health(Newsroom newsroom) implements Routes {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/healthz", this::answer);
    }

    private void answer(Context context) {
        context.header("Cache-Control", "no-store").contentType("application/json");
        try {
            long last = newsroom.reading(Desk::last);
            long heard = newsroom.heard();
            long found = newsroom.reading(Desk::found);
            context.result(MAPPER.createObjectNode()
                    .put("status", "ok")
                    .put("last", last)
                    .put("heard", heard)
                    .put("behind", Math.max(0, last - heard))
                    .put("found", found)
                    .put("unfound", Math.max(0, last - Math.max(0, found)))
                    .toString());
        } catch (IOException e) {
            // Why is in the log: the look before this request failed the same way.
            context.status(503)
                    .result(MAPPER.createObjectNode()
                            .put("status", "the desk cannot be read")
                            .toString());
        }
    }
}
