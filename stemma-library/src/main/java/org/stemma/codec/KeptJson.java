package org.stemma.codec;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.stemma.report.Block;
import org.stemma.report.Credit;
import org.stemma.report.Declared;
import org.stemma.report.Outlet;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.Span;
import org.stemma.report.When;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reports as a store keeps them: the published line, and beside it what only a reader of it needs to have the report back. */
final class KeptJson {

    private KeptJson() {}

    static ObjectNode of(Report report) {
        ObjectNode node = ReportJson.of(report);
        Json.putSpan(node, "titleSpan", report.titleSpan());
        Json.put(node, "seen", report.seen().map(Instant::toString));
        node.set("dated", dated(report.published()));
        return node;
    }

    static Report report(JsonNode node) {
        return new Report(
                new ReportId(text(node, "id")),
                text(node, "input"),
                optional(node, "outlet").map(Outlet::new),
                optional(node, "url"),
                optional(node, "title"),
                required(node, "titleDerived").booleanValue(),
                Optional.of(required(node, "titleSpan"))
                        .filter(span -> !span.isNull())
                        .map(KeptJson::pair),
                text(node, "language"),
                text(node, "text"),
                list(node, "blocks", KeptJson::block),
                list(node, "bylines", JsonNode::stringValue),
                list(node, "credits", KeptJson::credit),
                list(node, "reuseTerms", KeptJson::pair),
                when(required(node, "dated"), strings(required(node, "published"), "why")),
                optional(node, "seen").map(Instant::parse),
                optional(node, "revises").map(ReportId::new),
                list(node, "declared", KeptJson::declared));
    }

    /** EDTF alone would not tell a day from an interval of one day, nor the bounds of a clock time without a zone. */
    private static ObjectNode dated(When when) {
        ObjectNode node = Json.object();
        return switch (when) {
            case When.At at ->
                node.put("at", at.instant().toString())
                        .put("offset", at.offset().getId());
            case When.On on ->
                node.put("on", on.day().toString())
                        .put("from", on.from().toString())
                        .put("to", on.to().toString());
            case When.Between between -> {
                Json.put(node, "first", between.first().map(LocalDate::toString));
                Json.put(node, "last", between.last().map(LocalDate::toString));
                yield node;
            }
            case When.Unknown unknown -> node;
        };
    }

    private static When when(JsonNode node, List<String> why) {
        if (node.has("at")) {
            return new When.At(Instant.parse(text(node, "at")), ZoneOffset.of(text(node, "offset")), why);
        }
        if (node.has("on")) {
            LocalDate day = LocalDate.parse(text(node, "on"));
            return new When.On(day, Instant.parse(text(node, "from")), Instant.parse(text(node, "to")), why);
        }
        if (node.has("first")) {
            return new When.Between(
                    optional(node, "first").map(LocalDate::parse),
                    optional(node, "last").map(LocalDate::parse),
                    why);
        }
        return new When.Unknown(why);
    }

    private static Block block(JsonNode node) {
        return new Block(span(node), constant(Block.Kind.class, text(node, "kind")));
    }

    private static Credit credit(JsonNode node) {
        return new Credit(constant(Credit.Role.class, text(node, "role")), text(node, "name"), span(node));
    }

    private static Declared declared(JsonNode node) {
        return new Declared(constant(Declared.Relation.class, text(node, "relation")), text(node, "value"));
    }

    private static Span span(JsonNode node) {
        return new Span(
                required(node, "start").intValue(), required(node, "end").intValue());
    }

    private static Span pair(JsonNode node) {
        return new Span(required(node, 0).intValue(), required(node, 1).intValue());
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static List<String> strings(JsonNode node, String key) {
        return list(node, key, JsonNode::stringValue);
    }

    static <T> List<T> list(JsonNode node, String key, Function<JsonNode, T> read) {
        List<T> all = new ArrayList<>();
        required(node, key).forEach(one -> all.add(read.apply(one)));
        return all;
    }

    static Optional<String> optional(JsonNode node, String key) {
        return Optional.of(required(node, key)).filter(value -> !value.isNull()).map(JsonNode::stringValue);
    }

    static String text(JsonNode node, String key) {
        return required(node, key).stringValue();
    }

    static JsonNode required(JsonNode node, String key) {
        return found(node.get(key), key);
    }

    private static JsonNode required(JsonNode node, int place) {
        return found(node.get(place), "[" + place + "]");
    }

    private static JsonNode found(@org.jspecify.annotations.Nullable JsonNode value, String key) {
        if (value == null) {
            throw new IllegalArgumentException("there is no " + key);
        }
        return value;
    }
}
