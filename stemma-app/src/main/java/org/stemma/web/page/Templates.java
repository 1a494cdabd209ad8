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
    public void answer(Context context, String template, Object model) {
        context.html(html(template, model));
    }

    /** Answers with a whole page, or with the part of it that a script of the page asked for to put it in place. */
    void answer(Context context, String page, String part, Object model) {
        boolean inPlace = context.header("HX-Request") != null && context.header("HX-History-Restore-Request") == null;
        context.header("Vary", "HX-Request, HX-History-Restore-Request").header("Cache-Control", "no-cache");
        answer(context, inPlace ? part : page, model);
    }

    /** A template filled by one object, which it knows as {@code page}. */
    public String html(String template, Object model) {
        StringOutput output = new StringOutput();
        engine.render(template + ".jte", Map.of("page", model), output);
        return output.toString();
    }
}
