package org.stemma.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;

/** The templates of the page, made into classes when the program was built; everything they are given is escaped. */
public final class Templates {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.stemma.web.template");

    /** Answers a request with a template filled by one object. */
    void answer(Context context, String template, Object model) {
        context.html(html(template, model));
    }

    /** A template filled by one object, which it knows as {@code page}. */
    String html(String template, Object model) {
        StringOutput output = new StringOutput();
        engine.render(template + ".jte", Map.of("page", model), output);
        return output.toString();
    }
}
