package org.stemma.intake.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Gives the tree that jsoup has read the shape of ours; comments are left out. */
final class JsoupTree {

    private final AttributeRows rows = new AttributeRows(Source.NONE);
    private final org.jsoup.nodes.Element head;
    private final org.jsoup.nodes.Element body;
    private final List<Element> telling = new ArrayList<>();
    private Element ownHead = new Element(Name.of("head"), Attributes.NONE);
    private Element ownBody = new Element(Name.of("body"), Attributes.NONE);

    private JsoupTree(Document page) {
        this.head = page.head();
        this.body = page.body();
    }

    static Page of(Document page) {
        JsoupTree tree = new JsoupTree(page);
        Element root = new Element(Name.ROOT, Attributes.NONE);
        tree.inside(page, root);
        return new Page(root, html(root), tree.ownHead, tree.ownBody, tree.telling);
    }

    private static Element html(Element root) {
        for (@Nullable Node node = root.first(); node != null; node = node.next()) {
            if (node instanceof Element element && element.name().equals("html")) {
                return element;
            }
        }
        return root;
    }

    /** jsoup nests no deeper than its parser allows. */
    private void inside(org.jsoup.nodes.Element from, Element to) {
        for (org.jsoup.nodes.Node node : from.childNodes()) {
            switch (node) {
                case TextNode text -> to.append(new Words(text.getWholeText()));
                case DataNode data -> to.append(new Program(data.getWholeData()));
                case org.jsoup.nodes.Element element -> element(element, to);
                default -> {}
            }
        }
    }

    private void element(org.jsoup.nodes.Element from, Element to) {
        Element element = new Element(Name.of(from), attributes(from));
        to.append(element);
        if (element.ownName().rule() == Rule.HEAD_VOID || element.ownName().rule() == Rule.SCRIPT) {
            telling.add(element);
        }
        ownHead = from.equals(head) ? element : ownHead;
        ownBody = from.equals(body) ? element : ownBody;
        inside(from, element);
    }

    private Attributes attributes(org.jsoup.nodes.Element element) {
        int start = rows.size();
        long keys = 0;
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            if (TagReader.isKept(key)) {
                rows.add(key, attribute.getValue());
                keys |= Attributes.bit(key);
            }
        }
        return start == rows.size() ? Attributes.NONE : new Attributes(rows, start, rows.size(), keys);
    }
}
