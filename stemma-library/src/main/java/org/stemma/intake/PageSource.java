package org.stemma.intake;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Gives the letters of a page node by node: what is between tags, what is in attributes that hold words, linked data. */
final class PageSource {

    private static final List<String> WORDED = List.of("content", "alt", "title");

    private final String page;
    private final SourceUnits units;
    private final PageLetters letters;

    PageSource(String page, PageLetters letters) {
        this.page = page;
        this.units = new SourceUnits(page);
        this.letters = letters;
    }

    void text(Node node, int depth) {
        if (node instanceof TextNode text && text.sourceRange().isTracked()) {
            Range range = text.sourceRange();
            boolean heading = inHeading(text);
            letters.open();
            units.each(
                    range.startPos(),
                    range.endPos(),
                    text.getWholeText(),
                    false,
                    (character, from, to) -> letters.take(character, from, to, heading));
        } else if (node.nameIs("body")) {
            letters.openBody();
        }
    }

    private static boolean inHeading(Node node) {
        for (Node above = node.parent(); above != null; above = above.parent()) {
            if (above.nameIs("h1")) {
                return true;
            }
        }
        return false;
    }

    void attribute(Node node, int depth) {
        if (node instanceof Element element) {
            for (String name : WORDED) {
                Range value = element.attributes().sourceRange(name).valueRange();
                if (value.isTracked()) {
                    letters.open();
                    units.each(value.startPos(), value.endPos(), element.attr(name), true, this::take);
                }
            }
        }
    }

    private void take(char character, int from, int to) {
        letters.take(character, from, to, false);
    }

    void data(Node node, int depth) {
        if (node instanceof DataNode data && data.sourceRange().isTracked() && holdsJson(data.parent())) {
            strings(data.sourceRange().startPos(), data.sourceRange().endPos());
        }
    }

    private static boolean holdsJson(@Nullable Element script) {
        return script != null && script.attr("type").toLowerCase(Locale.ROOT).contains("json");
    }

    /** The strings of JSON (RFC 8259), whatever is between them. */
    private void strings(int start, int end) {
        boolean inside = false;
        for (int at = start; at < end; ) {
            char c = page.charAt(at);
            if (c == '"') {
                inside = !inside;
                letters.open();
                at++;
            } else if (inside) {
                at = character(at, end);
            } else {
                at++;
            }
        }
    }

    /** Gives one character of a string; returns where the next one starts. */
    private int character(int at, int end) {
        char c = page.charAt(at);
        if (c != '\\' || at + 1 == end) {
            take(c, at, at + 1);
            return at + 1;
        }
        char escape = page.charAt(at + 1);
        int behind = Math.min(escape == 'u' ? at + 6 : at + 2, end);
        take(meaning(escape, at + 2, behind), at, behind);
        return behind;
    }

    private char meaning(char escape, int digits, int end) {
        return switch (escape) {
            case 'n', 'r', 't', 'b', 'f' -> ' ';
            case 'u' -> hex(page.substring(digits, end));
            default -> escape;
        };
    }

    private static char hex(String digits) {
        return digits.matches("[0-9A-Fa-f]{4}") ? (char) Integer.parseInt(digits, 16) : '\uFFFD';
    }
}
