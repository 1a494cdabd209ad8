package org.stemma.web.route;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;

/** The frame of the few pages that are made where no template is at hand: before a request reaches a route, or when one fails. */
public final class PlainPage {

    private PlainPage() {}

    /**
     * A whole page.
     *
     * @param title any text; it is escaped
     * @param body markup, in which whoever made it has escaped what is not theirs
     */
    public static String of(String title, String body) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%1$s · Stemma</title>
                <link rel="icon" type="image/svg+xml" href="%3$s">
                <link rel="stylesheet" href="%2$s">
                </head>
                <body>
                <header class="masthead"><div class="frame">
                <a class="name" href="/"><img src="%3$s" alt="" width="24" height="24">Stemma</a>
                </div></header>
                <main class="frame" id="main"><div class="stack prose">
                <h1>%1$s</h1>
                %4$s
                </div></main>
                </body>
                </html>
                """.formatted(escaped(title), Assets.path("stemma.css"), Assets.path("stemma.svg"), body);
    }

    /** Text as it may stand in a page, also in an attribute in quotation marks. */
    public static String escaped(String text) {
        StringOutput output = new StringOutput();
        Escape.htmlContent(text, output);
        return output.toString().replace("\"", "&#34;").replace("'", "&#39;");
    }
}
