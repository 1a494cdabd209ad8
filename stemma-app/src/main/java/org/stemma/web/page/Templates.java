package org.stemma.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;
import org.stemma.web.route.Print;

/** The templates of the page, made into classes when the program was built; everything they are given is escaped. */
public final class Templates {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.stemma.web.template");

    /** A template filled by one object, as it goes over the wire. */
    public Print print(String template, Object model) {
        return Print.html(html(template, model));
    }

    /** Answers a request with a template filled by one object. */
    public void answer(Context context, String template, Object model) {
        context.html(html(template, model));
    }

    /** Whether a script of the page asked for a part of it, to put that in place. */
    static boolean isInPlace(Context context) {
        context.header("Vary", "HX-Request, HX-History-Restore-Request").header("Cache-Control", "no-cache");
        return context.header("HX-Request") != null && context.header("HX-History-Restore-Request") == null;
    }

    /** A template filled by one object, which it knows as {@code page}. */
    public String html(String template, Object model) {
        StringOutput output = new StringOutput();
        engine.render(template + ".jte", Map.of("page", model), output);
        return output.toString();
    }
}
