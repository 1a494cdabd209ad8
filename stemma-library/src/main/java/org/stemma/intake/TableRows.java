package org.stemma.intake;

import java.util.Set;
import org.jsoup.nodes.Element;

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
        return row.childrenSize() > 1 && row.children().stream().allMatch(TableRows::small);
    }

    private static boolean small(Element cell) {
        int paragraphs = 0;
        for (Element inside : cell.getAllElements()) {
            String name = inside.normalName();
            if (LAID_OUT.contains(name)) {
                return false;
            }
            paragraphs += name.equals("p") || name.equals("div") ? 1 : 0;
        }
        return paragraphs <= CELL_PARAGRAPHS && cell.text().length() <= CELL_CHARS;
    }
}
