package org.stemma.codec;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.stemma.annotation.Amount;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Cue;
import org.stemma.annotation.Garble;
import org.stemma.annotation.Layer;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Quote;
import org.stemma.annotation.Reference;
import org.stemma.annotation.Sentence;
import org.stemma.annotation.Statement;
import org.stemma.annotation.TimeMention;
import org.stemma.report.Span;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The marks over one report. */
final class AnnotationJson {

    private AnnotationJson() {}

    static ObjectNode of(AnnotatedReport annotated) {
        ObjectNode node = Json.object("annotations")
                .put("report", annotated.report().id().value())
                .put("input", annotated.report().input());
        node.set(
                "sentences",
                Json.spans(annotated.sentences().stream().map(Sentence::span).toList()));
        node.set(
                "mentions",
                array(annotated.mentions().stream().map(AnnotationJson::mention).toList()));
        node.set(
                "times",
                array(annotated.times().stream().map(AnnotationJson::time).toList()));
        node.set(
                "amounts",
                array(annotated.amounts().stream().map(AnnotationJson::amount).toList()));
        node.set(
                "statements",
                array(annotated.statements().stream()
                        .map(AnnotationJson::statement)
                        .toList()));
        node.set(
                "quotes",
                array(annotated.quotes().stream().map(AnnotationJson::quote).toList()));
        node.set(
                "garbled",
                array(annotated.garbles().stream().map(AnnotationJson::garble).toList()));
        node.set(
                "references",
                array(annotated.references().stream()
                        .map(AnnotationJson::reference)
                        .toList()));
        node.set("missing", layers(annotated.missing()));
        node.set("reduced", layers(annotated.reduced()));
        return node;
    }

    private static ArrayNode layers(Set<Layer> layers) {
        ArrayNode array = Json.array();
        layers.stream().sorted().forEach(layer -> array.add(Json.name(layer)));
        return array;
    }

    private static ObjectNode garble(Garble garble) {
        return at(garble.span()).put("reason", Json.name(garble.reason()));
    }

    private static ObjectNode reference(Reference reference) {
        ObjectNode node = at(reference.span()).put("type", Json.name(reference.kind()));
        ArrayNode framing = Json.array();
        reference.framing().forEach(framing::add);
        node.set("framing", framing);
        node.set(
                "bearers",
                array(reference.bearers().stream().map(AnnotationJson::bearer).toList()));
        node.set("antecedents", Json.spans(reference.antecedents()));
        return node.put("by", reference.origin().annotator());
    }

    private static ObjectNode bearer(Reference.Bearer bearer) {
        return Json.object()
                .put("name", bearer.name())
                .put("key", bearer.key())
                .put("type", Json.name(bearer.type()))
                .put("country", bearer.country());
    }

    private static ArrayNode array(List<ObjectNode> nodes) {
        ArrayNode array = Json.array();
        nodes.forEach(array::add);
        return array;
    }

    private static ObjectNode at(Span span) {
        return Json.object().put("start", span.start()).put("end", span.end());
    }

    private static ObjectNode mention(Mention mention) {
        return at(mention.span())
                .put("type", Json.name(mention.type()))
                .put("name", mention.name())
                .put("key", mention.key())
                .put("role", mention.role())
                .put("by", mention.origin().annotator());
    }

    private static ObjectNode time(TimeMention time) {
        ObjectNode node = at(time.span()).put("type", time.type().name()).put("value", time.value());
        Json.put(node, "edtf", Json.edtf(time.when()));
        return node;
    }

    private static ObjectNode amount(Amount amount) {
        ObjectNode node = at(amount.span());
        put(node, "low", amount.low());
        put(node, "high", amount.high());
        return node.put("unit", amount.unit()).put("approximate", amount.approximate());
    }

    private static void put(ObjectNode node, String key, OptionalDouble value) {
        if (value.isEmpty()) {
            node.putNull(key);
        } else if (value.getAsDouble() == (long) value.getAsDouble()) {
            node.put(key, (long) value.getAsDouble());
        } else {
            node.put(key, Json.finite(value.getAsDouble()));
        }
    }

    private static ObjectNode quote(Quote quote) {
        return at(quote.span()).put("type", Json.name(quote.kind()));
    }

    private static ObjectNode statement(Statement statement) {
        ObjectNode node = Json.object();
        node.set("content", Json.spans(statement.content()));
        Json.putSpan(node, "source", statement.source());
        Json.putSpan(node, "cue", statement.cue().map(Cue::span));
        node.put("mode", Json.name(statement.mode()))
                .put("stage", Json.name(statement.stage()))
                .put("negated", statement.negated());
        node.set("chain", Json.chain(statement.chain()));
        return node.put("hedged", statement.hedged())
                .put("by", statement.origin().annotator());
    }
}
