package org.stemma.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.intake.PageRoles.Named;
import org.stemma.intake.PageRoles.Role;
import org.stemma.intake.page.Attributes;
import org.stemma.intake.page.Element;
import org.stemma.intake.page.Node;
import org.stemma.intake.page.Words;
import org.stemma.report.Block.Kind;

/** One walk over a page's tree that cuts its text into runs and its block elements into regions, both in page order. */
final class PageRuns {

    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "button",
            "input",
            "select",
            "option",
            "textarea",
            "nav",
            "object",
            "embed",
            "video",
            "audio",
            "canvas",
            "link",
            "meta",
            "dialog");
    private static final Set<String> INLINE = Set.of(
            "a", "b", "strong", "i", "em", "span", "font", "small", "sup", "sub", "u", "s", "mark", "abbr", "cite",
            "code", "time", "q", "big", "label", "img", "wbr", "del", "ins", "tt", "kbd", "var", "samp", "bdi", "bdo",
            "picture", "source", "acronym", "strike");
    /** Those of the two sets as one table, since every element of a page is looked up. */
    private static final Map<String, Flow> FLOWS = new HashMap<>();

    private enum Flow {
        NEVER,
        INLINE
    }

    static {
        NEVER.forEach(name -> FLOWS.put(name, Flow.NEVER));
        INLINE.forEach(name -> FLOWS.put(name, Flow.INLINE));
    }

    private static final Named HIDDEN = new Named(Role.UNSEEN, "hidden");
    /** An inline element with more text than this is laid out as a block, whatever its tag. */
    private static final int INLINE_CHARS = 300;
    /** Characters from here on are mostly of scripts that need no blanks between words. */
    private static final char WIDE = '\u2E80';

    final List<PageRun> runs = new ArrayList<>();
    final List<PageRegion> regions = new ArrayList<>();
    /** Elements that say they name an author or a date. */
    final List<Element> signatures = new ArrayList<>();

    private final PageRoles roles = new PageRoles();
    private final StringBuilder words = new StringBuilder();
    private PageRegion region;
    private int linked;
    private int wide;
    private int links;
    private int pre;
    private boolean broken;

    private PageRuns(Element body) {
        region = new PageRegion(null, body, Named.NOT, null);
        regions.add(region);
    }

    static PageRuns of(Element body) {
        PageRuns runs = new PageRuns(body);
        runs.inside(body);
        runs.flush();
        return runs;
    }

    /** Trees are of bounded depth, jsoup's and those of our own reader. */
    private void inside(Element around) {
        for (@Nullable Node node = around.first(); node != null; node = node.next()) {
            if (node instanceof Words text) {
                append(text.words());
            } else if (node instanceof Element element) {
                element(element, element.name());
            }
        }
    }

    private void element(Element element, String name) {
        @Nullable Flow flow = FLOWS.get(name);
        if (flow == Flow.NEVER) {
            return;
        }
        if (name.equals("br")) {
            lineBreak();
            return;
        }
        Named named = element.attributes().size() == 0 ? Named.NOT : named(element);
        if (flow == Flow.INLINE) {
            inline(element, name, named.role());
            return;
        }
        flush();
        if (name.equals("tr") && TableRows.isData(element)) {
            row(element);
        } else {
            block(element, name, named);
        }
    }

    private void inline(Element element, String name, Role role) {
        if (role == Role.UNSEEN && element.text().length() <= INLINE_CHARS) {
            return;
        }
        int link = name.equals("a") && element.attributes().has("href") ? 1 : 0;
        links += link;
        inside(element);
        links -= link;
    }

    private void block(Element element, String name, Named named) {
        PageRegion above = region;
        int lines = name.equals("pre") ? 1 : 0;
        pre += lines;
        region = new PageRegion(above, element, named, kind(name, named.role()));
        regions.add(region);
        inside(element);
        flush();
        pre -= lines;
        region = above;
    }

    private Named named(Element element) {
        Attributes attributes = element.attributes();
        String names = attributes.get("class");
        if (names.contains("byline")
                || names.contains("dateline")
                || attributes.get("itemprop").equals("author")
                || attributes.get("rel").equals("author")) {
            signatures.add(element);
        }
        if (attributes.has("hidden")
                || attributes.get("aria-hidden").equals("true")
                || hides(attributes.get("style"))) {
            return HIDDEN;
        }
        return roles.of(names).or(roles.ofSeldom(attributes.get("id")));
    }

    private static boolean hides(String style) {
        return style.contains("display") && style.replace(" ", "").contains("display:none");
    }

    private @Nullable Kind kind(String name, Role role) {
        if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '2' && name.charAt(1) <= '6') {
            return Kind.SUBHEAD;
        }
        return switch (name) {
            case "figcaption", "caption", "figure" -> Kind.CAPTION;
            case "blockquote" -> Kind.QUOTE;
            case "li" -> Kind.LIST;
            default -> role == Role.CAPTION ? Kind.CAPTION : region.kind;
        };
    }

    private void row(Element row) {
        PageRegion holder = region;
        region = new PageRegion(holder, row, Named.NOT, Kind.TABLE);
        regions.add(region);
        append(row.text());
        TableRows.links(row).forEach(link -> linked += link.text().length());
        flush();
        region = holder;
    }

    /** Two line breaks part paragraphs, one does not. */
    private void lineBreak() {
        if (broken) {
            flush();
        } else {
            blank();
            broken = true;
        }
    }

    private void blank() {
        if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
            linked += links > 0 ? 1 : 0;
        }
    }

    private void append(String text) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' && i > start && i + 1 < text.length() && !isBlank(text.charAt(i + 1))) {
                // Words with one blank between them are taken together.
                continue;
            }
            if (isBlank(c)) {
                word(text, start, i);
                start = i + 1;
                if (c == '\n' && pre > 0) {
                    lineBreak();
                } else {
                    blank();
                }
            } else if (c >= WIDE) {
                wide++;
            }
        }
        word(text, start, text.length());
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0';
    }

    private void word(String text, int start, int end) {
        if (end > start) {
            words.append(text, start, end);
            linked += links > 0 ? end - start : 0;
            broken = false;
        }
    }

    private void flush() {
        broken = false;
        int length = words.length();
        if (length > 0 && words.charAt(length - 1) == ' ') {
            length--;
        }
        if (length > 0) {
            runs.add(new PageRun(words.substring(0, length), linked, length + wide, region, region.kind));
        }
        words.setLength(0);
        linked = 0;
        wide = 0;
    }
}
