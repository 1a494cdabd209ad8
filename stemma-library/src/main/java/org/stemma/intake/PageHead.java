package org.stemma.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.intake.page.Element;
import org.stemma.intake.page.Page;

/**
 * What a page's meta elements, links and scripts state, wherever on the page they stand.
 *
 * <pre>
 * metas      "property=og:url" → "https://…"   "name=author" → "Ada Novak"     first of each that is not blank
 * canonical  "https://…"
 * scripts    one JSON-LD text for each script
 * authors    every author that a meta element names, in page order
 * </pre>
 */
final class PageHead {

    private static final List<String> AUTHORS =
            List.of("name=author", "property=author", "name=parsely-author", "name=sailthru.author");

    final List<String> scripts = new ArrayList<>();
    final List<String> authors = new ArrayList<>();
    private final Map<String, String> metas = new HashMap<>();
    private String canonical = "";

    private PageHead() {}

    static PageHead of(Page page) {
        PageHead head = new PageHead();
        page.telling().forEach(head::note);
        return head;
    }

    /** What the first meta element says whose {@code property} or {@code name} is so called; never blank. */
    Optional<String> meta(String key) {
        return Optional.ofNullable(metas.get(key));
    }

    /** The address that the page calls its own. */
    Optional<String> canonical() {
        return Optional.of(canonical).filter(address -> !address.isEmpty());
    }

    private void note(Element element) {
        switch (element.name()) {
            case "meta" -> meta(element);
            case "link" -> link(element);
            case "script" -> script(element);
            default -> {}
        }
    }

    private void meta(Element element) {
        String said = element.attribute("content").strip();
        if (said.isEmpty()) {
            return;
        }
        String property = key(element, "property");
        String name = key(element, "name");
        metas.putIfAbsent(property, said);
        metas.putIfAbsent(name, said);
        if (AUTHORS.contains(property) || AUTHORS.contains(name)) {
            authors.add(said);
        }
    }

    private static String key(Element element, String attribute) {
        return attribute + "=" + element.attribute(attribute).strip().toLowerCase(Locale.ROOT);
    }

    private void link(Element element) {
        if (canonical.isEmpty() && element.attribute("rel").strip().equalsIgnoreCase("canonical")) {
            canonical = element.attribute("href").strip();
        }
    }

    private void script(Element element) {
        if (element.attribute("type").toLowerCase(Locale.ROOT).startsWith("application/ld+json")) {
            scripts.add(element.program());
        }
    }
}
