package org.stemma.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The rules of WCAG 2.2, levels A and AA, as far as axe can check them. */
final class Axe {

    private static final String SCRIPT = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

    private static final String RUN = """
            axe.run(document, {
              runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
              resultTypes: ["violations"],
            }).then((found) => found.violations.map((rule) =>
              rule.id + ": " + rule.help + ": " + rule.nodes.slice(0, 3).map((node) => node.html.slice(0, 200)
                + " " + (node.any[0]?.message ?? "")).join(" | ")))""";

    private Axe() {}

    /** What the page breaks, a line a rule. */
    static List<String> violations(Tab tab) throws IOException {
        try (InputStream script = Axe.class.getResourceAsStream(SCRIPT)) {
            if (script == null) {
                throw new IOException(SCRIPT + " is missing");
            }
            tab.eval(new String(script.readAllBytes(), StandardCharsets.UTF_8) + ";0");
        }
        List<String> lines = new ArrayList<>();
        for (JsonNode line : tab.eval(RUN)) {
            lines.add(line.asString());
        }
        return lines;
    }
}
