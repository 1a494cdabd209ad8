package org.stemma.intake.xml;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds a tree from openings, texts and closings; bounded in depth and in elements. */
final class TreeBuilder {

    /** Feeds and news formats stay below 30; what lies deeper keeps its text and loses its markup. */
    static final int MOST_DEEP = 200;
    /** The largest sitemap allowed has 50,000 addresses of some ten elements each. */
    static final int MOST_ELEMENTS = 1_000_000;

    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<XmlElement> root = Optional.empty();
    private int elements;
    private int tooDeep;
    private boolean flattened;

    /** @param children grows until it closes */
    private record Open(
            String namespace,
            String name,
            Map<String, String> attributes,
            String base,
            String language,
            List<XmlNode> children) {

        XmlElement closed() {
            return new XmlElement(namespace, name, attributes, base, language, children);
        }
    }

    /** Opens an element; false when there are too many and reading must stop. */
    boolean open(String namespace, String name, Map<String, String> attributes) {
        if (open.size() >= MOST_DEEP) {
            tooDeep++;
            flattened = true;
            return true;
        }
        if (++elements > MOST_ELEMENTS) {
            return false;
        }
        Optional<Open> parent = Optional.ofNullable(open.peek());
        String around = parent.map(Open::base).orElse("");
        String base = Optional.ofNullable(attributes.get("{" + XmlElement.XML + "}base"))
                .map(own -> resolved(around, own.strip()))
                .orElse(around);
        String language = Optional.ofNullable(attributes.get("{" + XmlElement.XML + "}lang"))
                .orElse(parent.map(Open::language).orElse(""));
        open.push(new Open(namespace, name, attributes, base, language, new ArrayList<>()));
        return true;
    }

    /** The address that {@code own} means inside {@code around}; {@code around} where {@code own} is no address. */
    private static String resolved(String around, String own) {
        try {
            return around.isEmpty() ? own : URI.create(around).resolve(own).toString();
        } catch (IllegalArgumentException e) {
            // A base that is no address is passed over, as browsers do.
            return around;
        }
    }

    void text(String words) {
        Open inner = open.peek();
        if (inner != null && !words.isEmpty()) {
            inner.children().add(new XmlNode.Text(words));
        }
    }

    void close() {
        if (tooDeep > 0) {
            tooDeep--;
            return;
        }
        XmlElement element = open.pop().closed();
        Open parent = open.peek();
        if (parent != null) {
            parent.children().add(element);
        } else if (root.isEmpty()) {
            root = Optional.of(element);
        }
    }

    /** Closes whatever is open and gives the outermost element. */
    Optional<XmlElement> finished() {
        tooDeep = 0;
        while (!open.isEmpty()) {
            close();
        }
        return root;
    }

    /** True when markup below {@value #MOST_DEEP} levels was left out. */
    boolean flattened() {
        return flattened;
    }
}
