package org.stemma.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.intake.page.Element;
import org.stemma.intake.page.Page;

/**
 * What a page's meta elements, links and scripts state, wherever on the page they stand.
 *
 * <pre>
 * metas      "property=og:url" → "https://…"   "name=author" → "Ada Novak"     first of each asked after that is not blank
 * canonical  "https://…"
 * scripts    one JSON-LD text for each script
 * authors    every author that a meta element names, in page order
 * </pre>
 */
final class PageHead {

    /** The properties asked after: most of what a page's meta elements say is asked by nobody, and need not be read. */
    private static final Set<String> PROPERTIES = Set.of("og:url", "og:site_name", "og:title", "author");

    /** The names asked after. */
    private static final Set<String> NAMES = Set.of("application-name", "author", "parsely-author", "sailthru.author");

    /** With which the keys of authors end. */
    private static final String AUTHOR = "author";

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

    /** What the first meta element of this {@code property} says, which is one of those asked after; never blank. */
    Optional<String> property(String key) {
        return meta("property", key, PROPERTIES);
    }

    /** The same of a {@code name}. */
    Optional<String> name(String key) {
        return meta("name", key, NAMES);
    }

    private Optional<String> meta(String attribute, String key, Set<String> asked) {
        if (!asked.contains(key)) {
            throw new IllegalArgumentException("no " + attribute + " \"" + key + "\" is read, only " + asked);
        }
        return Optional.ofNullable(metas.get(attribute + "=" + key));
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
        String property = key(element, "property", PROPERTIES);
        String name = key(element, "name", NAMES);
        String said = property.isEmpty() && name.isEmpty()
                ? ""
                : element.attribute("content").strip();
        if (said.isEmpty()) {
            return;
        }
        metas.putIfAbsent(property, said);
        metas.putIfAbsent(name, said);
        if (property.endsWith(AUTHOR) || name.endsWith(AUTHOR)) {
            authors.add(said);
        }
    }

    /** The key that an element has by this attribute; empty for one that nobody asks after. */
    private static String key(Element element, String attribute, Set<String> asked) {
        String key = element.attribute(attribute).strip().toLowerCase(Locale.ROOT);
        return asked.contains(key) ? attribute + "=" + key : "";
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
