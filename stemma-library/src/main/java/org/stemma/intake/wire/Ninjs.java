package org.stemma.intake.wire;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.intake.wire.WireItem.Content;
import org.stemma.intake.wire.WireItem.Label;
import org.stemma.intake.wire.WireItem.Origin;
import org.stemma.intake.wire.WireItem.Standing;
import org.stemma.intake.wire.WireItem.Status;
import org.stemma.intake.xml.SafeXml;
import org.stemma.intake.xml.XmlRead;
import org.stemma.report.Declared;
import org.stemma.report.Declared.Relation;
import tools.jackson.databind.JsonNode;

/**
 * Reads ninjs, the IPTC's news in JSON, versions 1.0 to 3.3. The versions differ in spelling ({@code edNote} was {@code ednote}) and in
 * that 2.0 made arrays of {@code headline}, {@code body_*} and {@code associations}; so names are compared without regard to case, and both are read.
 */
public final class Ninjs {

    /** Beside {@code uri}, one of these makes an object ninjs. */
    private static final Set<String> MARKS = Set.of(
            "versioncreated",
            "pubstatus",
            "bodies",
            "headlines",
            "firstcreated",
            "representationtype",
            "copyrightholder",
            "infosources",
            "body_text",
            "body_html",
            "body_xhtml");

    private static final int NITF = 1;
    private static final int OTHER = 2;
    private static final int PLAIN = 3;

    private final Map<String, JsonNode> fields = new HashMap<>();

    private Ninjs(JsonNode item) {
        item.properties().forEach(field -> fields.put(field.getKey().toLowerCase(Locale.ROOT), field.getValue()));
    }

    /** True for an object with a {@code uri} and at least one field that only ninjs has. */
    public static boolean is(JsonNode object) {
        return object.path("uri").isString()
                && object.propertyNames().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .anyMatch(MARKS::contains);
    }

    /** The item that an object describes. */
    public static WireItem read(JsonNode object) {
        Ninjs item = new Ninjs(object);
        return new WireItem("ninjs", item.label(), item.standing(), item.origin(), item.content());
    }

    private Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).flatMap(Ninjs::words);
    }

    private static Optional<String> words(JsonNode node) {
        return node.isValueNode() && !node.isNull() && !node.asString().isBlank()
                ? Optional.of(node.asString().strip())
                : Optional.empty();
    }

    /** The objects of an array, or the values of an object, as 1.x names its associations. */
    private Stream<JsonNode> objects(String... names) {
        return Stream.of(names)
                .flatMap(name -> Optional.ofNullable(fields.get(name)).stream())
                .flatMap(node -> node.isObject() ? node.values().stream() : node.valueStream())
                .filter(JsonNode::isObject);
    }

    private static Optional<String> in(JsonNode object, String... names) {
        Ninjs inner = new Ninjs(object);
        return Stream.of(names).flatMap(name -> inner.field(name).stream()).findFirst();
    }

    private Label label() {
        return new Label(
                field("uri"),
                field("version"),
                field("type"),
                field("versioncreated"),
                field("firstcreated"),
                List.of());
    }

    private Standing standing() {
        Status status = field("pubstatus").map(Statuses::of).orElse(Status.USABLE);
        return new Standing(
                status,
                field("embargoeduntil").or(() -> field("embargoed")),
                field("ednote").stream().toList());
    }

    private Origin origin() {
        List<String> sources = objects("infosources", "infosource")
                .flatMap(source -> in(source, "name", "literal", "code").stream())
                .toList();
        Optional<String> provider = field("provider")
                .or(() -> field("copyrightholder"))
                .or(() -> field("source"))
                .or(() -> sources.stream().findFirst())
                .or(() -> field("uri").flatMap(Statuses::authority));
        Stream<Declared> links = objects("associations")
                .flatMap(other -> in(other, "rel")
                        .flatMap(Relations::of)
                        .flatMap(relation ->
                                in(other, "uri", "headline", "name").map(value -> new Declared(relation, value)))
                        .stream());
        List<Declared> declared = Stream.of(
                        links,
                        Relations.declared(Relation.SOURCE, sources.stream()),
                        Relations.declared(Relation.CREDIT, field("creditline").stream()),
                        Relations.declared(
                                Relation.RIGHTS_HOLDER,
                                field("copyrightholder").or(() -> field("copyrightnotice")).stream()))
                .flatMap(same -> same)
                .toList();
        return new Origin(
                provider, field("byline").or(() -> field("by")).stream().toList(), declared);
    }

    private Content content() {
        Optional<Named> whole = body("bodies", "body_");
        Optional<Named> body = whole.or(() -> body("descriptions", "description_"));
        boolean summary = whole.isEmpty()
                || field("representationtype")
                        .filter("incomplete"::equalsIgnoreCase)
                        .isPresent();
        boolean markup = body.filter(found -> found.rank() < PLAIN).isPresent();
        return new Content(
                headline(),
                field("language"),
                body.filter(found -> !markup).map(Named::value),
                body.filter(found -> markup).map(Ninjs::parts).orElse(List.of()),
                summary && body.isPresent());
    }

    private static List<Part> parts(Named body) {
        return body.rank() == NITF ? nitf(body.value()) : Markup.parts(body.value());
    }

    private static List<Part> nitf(String xml) {
        return SafeXml.read(xml) instanceof XmlRead.Document document ? Nitf.parts(document.root()) : Markup.parts(xml);
    }

    /** A body and what its field or its type and role call it. */
    private record Named(String name, JsonNode body) {
        String value() {
            return (body.isObject() ? body.path("value") : body).asString("");
        }

        /** HTML has the structure that everybody writes alike, then comes NITF, then other markup, then plain text. */
        int rank() {
            if (!value().contains("</")) {
                return PLAIN;
            }
            return name.contains("html") ? 0 : name.contains("nitf") ? NITF : OTHER;
        }
    }

    private Optional<Named> body(String array, String prefix) {
        Stream<Named> listed = objects(array)
                .map(body -> new Named(
                        in(body, "contenttype").orElse("") + " "
                                + in(body, "role").orElse(""),
                        body));
        Stream<Named> fielded = fields.entrySet().stream()
                .filter(field -> field.getKey().startsWith(prefix))
                .sorted(Map.Entry.comparingByKey())
                .map(field -> new Named(field.getKey(), field.getValue()));
        return Stream.concat(listed, fielded)
                .filter(body -> !body.value().isBlank())
                .min(Comparator.comparingInt(Named::rank));
    }

    private Optional<String> headline() {
        List<JsonNode> headlines = objects("headlines").toList();
        return field("headline")
                .or(() -> headlines.stream()
                        .filter(headline -> in(headline, "role")
                                .filter("main"::equalsIgnoreCase)
                                .isPresent())
                        .findFirst()
                        .or(() -> headlines.stream().findFirst())
                        .flatMap(headline -> in(headline, "value")))
                .or(() -> field("title"))
                .map(words -> words.replaceAll("<[^>]*>", "").strip())
                .filter(words -> !words.isEmpty());
    }
}
