package org.stemma.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tree of an HTML page.
 *
 * @param root holds the {@code html} element and what stands behind it
 * @param head empty of anything where the page has none
 * @param body the {@code body} or {@code frameset}, empty of anything where the page has none
 */
public record Page(Element root, Element html, Element head, Element body) {

    /** What its title element says, white space of every length as one blank; empty when it has none. */
    public String title() {
        return first(head, "title")
                .map(title -> PlainText.collapsed(title.text()).trim())
                .orElse("");
    }

    /** The {@code html} element of a tree. */
    static Element html(Element root) {
        for (@Nullable Node node = root.first(); node != null; node = node.next()) {
            if (node instanceof Element element && element.name().equals("html")) {
                return element;
            }
        }
        throw new IllegalArgumentException("a page's tree must have an html element");
    }

    private static Optional<Element> first(Element around, String name) {
        return elements(around, name, new ArrayList<>()).stream().findFirst();
    }

    /** All elements of that name, in page order. */
    public List<Element> elements(String name) {
        return elements(root, name, new ArrayList<>());
    }

    private static List<Element> elements(Element around, String name, List<Element> found) {
        for (@Nullable Node node = around.first(); node != null; node = node.next()) {
            if (node instanceof Element element) {
                if (element.name().equals(name)) {
                    found.add(element);
                }
                elements(element, name, found);
            }
        }
        return found;
    }
}
