package org.stemma.intake.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tree of an HTML page.
 *
 * @param root holds the {@code html} element and what stands behind it
 * @param head empty of anything where the page has none
 * @param body the {@code body} or {@code frameset}, empty of anything where the page has none
 * @param telling what tells of the page, wherever it stands: {@code meta}, {@code link}, {@code base} and {@code script}, in page order
 */
public record Page(Element root, Element html, Element head, Element body, List<Element> telling) {

    public Page {
        telling = List.copyOf(telling);
    }

    /** What its title element says, white space of every length as one blank; empty when it has none. */
    public String title() {
        Element title = first(head, "title");
        return title == null ? "" : PlainText.collapsed(title.text()).trim();
    }

    private static @Nullable Element first(Element around, String name) {
        for (@Nullable Node node = around.first(); node != null; node = node.next()) {
            if (node instanceof Element element) {
                Element found = element.name().equals(name) ? element : first(element, name);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
