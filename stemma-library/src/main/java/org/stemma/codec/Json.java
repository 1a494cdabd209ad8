package org.stemma.codec;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.annotation.Source;
import org.stemma.report.Span;
import org.stemma.report.When;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The shapes that several objects share. */
final class Json {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final double PLACES = 10_000;

    private Json() {}

    /** An object of the house, its kind first. */
    static ObjectNode object(String kind) {
        return NODES.objectNode().put("kind", kind);
    }

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static ArrayNode array() {
        return NODES.arrayNode();
    }

    /** An enum constant as the contract writes it: lower case, hyphens. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ArrayNode span(Span span) {
        return array().add(span.start()).add(span.end());
    }

    static void putSpan(ObjectNode node, String key, Optional<Span> span) {
        if (span.isPresent()) {
            node.set(key, span(span.get()));
        } else {
            node.putNull(key);
        }
    }

    static ArrayNode spans(Collection<Span> spans) {
        ArrayNode array = array();
        spans.forEach(span -> array.add(span(span)));
        return array;
    }

    static ArrayNode strings(Collection<String> values) {
        ArrayNode array = array();
        values.forEach(array::add);
        return array;
    }

    static void put(ObjectNode node, String key, Optional<String> value) {
        if (value.isPresent()) {
            node.put(key, value.get());
        } else {
            node.putNull(key);
        }
    }

    /** Absent when nothing is known: EDTF has no word for that. */
    static Optional<String> edtf(When when) {
        return Optional.of(when.edtf()).filter(edtf -> !edtf.isEmpty());
    }

    /** To four places, so that the last bits of a cosine, which differ between processors, never reach the output. */
    static double rounded(double score) {
        return Math.round(finite(score) * PLACES) / PLACES;
    }

    /** JSON has no other numbers. Throws {@link IllegalArgumentException}. */
    static double finite(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("JSON has no number for " + number);
        }
        return number;
    }

    /** {@code {"edtf","earliest","latest","precision","why"}}; what is not known is null. */
    static ObjectNode when(When when) {
        ObjectNode node = object();
        put(node, "edtf", edtf(when));
        put(node, "earliest", when.earliest().map(Instant::toString));
        put(node, "latest", when.latest().map(Instant::toString));
        node.put("precision", name(when.precision()));
        node.set("why", strings(when.why()));
        return node;
    }

    static ArrayNode chain(List<Source> chain) {
        ArrayNode array = array();
        chain.forEach(source -> array.add(source(source)));
        return array;
    }

    private static ObjectNode source(Source source) {
        ObjectNode node = object().put("type", type(source));
        if (!(source instanceof Source.Author)) {
            node.put("name", source.name());
            putSpan(node, "span", source.span());
        }
        return node;
    }

    private static String type(Source source) {
        return switch (source) {
            case Source.Named named -> "named";
            case Source.Outlet outlet -> "outlet";
            case Source.Unnamed unnamed -> "unnamed";
            case Source.Group group -> "group";
            case Source.Author author -> "author";
        };
    }
}
