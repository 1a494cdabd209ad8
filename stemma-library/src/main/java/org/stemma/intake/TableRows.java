package org.stemma.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.intake.page.Element;
import org.stemma.intake.page.Node;

/** Tells the rows of a table of data from those that only lay out a page. */
final class TableRows {

    private static final Set<String> LAID_OUT =
            Set.of("table", "ul", "ol", "h1", "h2", "h3", "article", "section", "form", "blockquote", "pre");
    /** A cell of data has no more text than this. */
    private static final int CELL_CHARS = 300;
    /** More paragraphs in one cell are an account. */
    private static final int CELL_PARAGRAPHS = 2;

    private TableRows() {}

    /** True when the row has several cells and each of them holds a few words. */
    static boolean isData(Element row) {
        int cells = 0;
        for (@Nullable Node node = row.first(); node != null; node = node.next()) {
            if (node instanceof Element cell) {
                cells++;
                if (!small(cell)) {
                    return false;
                }
            }
        }
        return cells > 1;
    }

    private static boolean small(Element cell) {
        return paragraphs(cell) <= CELL_PARAGRAPHS && cell.text().length() <= CELL_CHARS;
    }

    /** How many paragraphs an element is and has; more than any cell of data has where it is laid out in another way. */
    private static int paragraphs(Element element) {
        if (LAID_OUT.contains(element.name())) {
            return CELL_PARAGRAPHS + 1;
        }
        int paragraphs = element.name().equals("p") || element.name().equals("div") ? 1 : 0;
        for (@Nullable Node node = element.first(); node != null && paragraphs <= CELL_PARAGRAPHS; node = node.next()) {
            paragraphs += node instanceof Element inside ? paragraphs(inside) : 0;
        }
        return paragraphs;
    }

    /** The links in a row, in page order. */
    static List<Element> links(Element row) {
        List<Element> links = new ArrayList<>();
        links(row, links);
        return links;
    }

    private static void links(Element around, List<Element> links) {
        for (@Nullable Node node = around.first(); node != null; node = node.next()) {
            if (node instanceof Element element) {
                if (element.name().equals("a") && element.attributes().has("href")) {
                    links.add(element);
                }
                links(element, links);
            }
        }
    }
}
