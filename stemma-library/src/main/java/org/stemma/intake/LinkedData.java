package org.stemma.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.parser.Parser;
import org.stemma.intake.date.Stated;
import org.stemma.report.Declared;
import org.stemma.report.Declared.Relation;
import tools.jackson.databind.JsonNode;

/**
 * What a page's JSON-LD (schema.org) says about its article.
 *
 * @param dates publication and change, those of the article before those of the page around it
 * @param declared what it says of its origin and corrections
 */
record LinkedData(
        Optional<String> headline,
        Optional<String> publisher,
        List<String> authors,
        List<Stated> dates,
        List<Declared> declared) {

    private static final Map<Relation, List<String>> ORIGIN = Map.of(
            Relation.BASED_ON, List.of("isBasedOn", "isBasedOnUrl"),
            Relation.CITES, List.of("citation"),
            Relation.CREDIT, List.of("creditText"),
            Relation.RIGHTS_HOLDER, List.of("copyrightHolder"),
            Relation.CORRECTION, List.of("correction", "corrections"));

    /** A longer correction is cut off here, so that a page cannot swell its report. */
    private static final int LONGEST = 2000;

    LinkedData {
        authors = List.copyOf(authors);
        dates = List.copyOf(dates);
        declared = List.copyOf(declared);
    }

    /** The data of the page that calls itself {@code title} and lives at {@code url}; data of other articles on it are passed over. */
    static LinkedData of(List<String> scripts, String title, Optional<String> url) {
        List<LinkedNode> nodes = LinkedNode.all(scripts);
        Optional<LinkedNode> article = own(nodes, title, url);
        JsonNode data = article.map(LinkedNode::data).orElse(LinkedNode.NOTHING);
        List<Stated> dates = new ArrayList<>();
        article.ifPresent(node -> dates(node, true, dates));
        nodes.stream()
                .filter(node -> node.kind() == LinkedNode.Kind.PAGE)
                .limit(1)
                .forEach(node -> dates(node, article.isEmpty() && node.isWork(), dates));
        if (dates.isEmpty()) {
            nodes.stream()
                    .filter(node -> node.kind() == LinkedNode.Kind.VIDEO)
                    .limit(1)
                    .forEach(node -> dates(node, false, dates));
        }
        List<String> authors = each(data.path("author")).stream()
                .flatMap(one -> name(one).stream())
                .toList();
        Optional<String> publisher =
                each(data.path("publisher")).stream().findFirst().flatMap(LinkedData::name);
        return new LinkedData(words(data.path("headline")), publisher, authors, dates, declared(data));
    }

    /** The article that is this page: of several the one whose address or headline is the page's, and none when none is. */
    private static Optional<LinkedNode> own(List<LinkedNode> nodes, String title, Optional<String> url) {
        List<LinkedNode> articles = nodes.stream()
                .filter(node -> node.kind() == LinkedNode.Kind.ARTICLE)
                .toList();
        if (articles.size() <= 1) {
            return articles.stream().findFirst();
        }
        return articles.stream()
                .filter(node -> node.likeness(title, url) > 0)
                .max(Comparator.comparingInt(node -> node.likeness(title, url)))
                .or(() -> articles.stream().filter(node -> node.depth() == 0).findFirst());
    }

    private static void dates(LinkedNode node, boolean strong, List<Stated> dates) {
        for (String key : List.of("datePublished", "dateCreated", "uploadDate")) {
            boolean published = key.equals("datePublished");
            text(node.data().path(key))
                    .ifPresent(value -> dates.add(new Stated(
                            value,
                            false,
                            strong && published,
                            "the page's JSON-LD says " + (published ? "published " : key + " "))));
        }
        text(node.data().path("dateModified"))
                .ifPresent(value -> dates.add(new Stated(value, true, strong, "the page's JSON-LD says modified ")));
    }

    private static List<Declared> declared(JsonNode data) {
        List<Declared> declared = new ArrayList<>();
        for (Relation relation : Relation.values()) {
            for (String key : ORIGIN.getOrDefault(relation, List.of())) {
                for (JsonNode one : each(data.path(key))) {
                    said(one).ifPresent(value -> declared.add(new Declared(relation, value)));
                }
            }
        }
        return declared;
    }

    /** A text, or of an object what a reader wants first: its address, name or words. */
    private static Optional<String> said(JsonNode node) {
        Optional<String> said = text(node);
        for (String key : List.of("url", "name", "text", "headline", "@id", "description")) {
            said = said.isPresent() ? said : text(node.path(key));
        }
        return said.map(words -> words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…");
    }

    private static List<JsonNode> each(JsonNode node) {
        return node.isArray() ? node.valueStream().toList() : node.isMissingNode() ? List.of() : List.of(node);
    }

    private static Optional<String> name(JsonNode node) {
        return node.isString() ? words(node) : words(node.path("name"));
    }

    private static Optional<String> words(JsonNode node) {
        return text(node).filter(value -> !value.toLowerCase(Locale.ROOT).startsWith("http"));
    }

    static Optional<String> text(JsonNode node) {
        if (node.isArray() && node.size() == 1) {
            return text(node.path(0));
        }
        if (node.isIntegralNumber()) {
            return Optional.of(node.toString());
        }
        return node.isString()
                ? Optional.of(read(node.stringValue()).strip()).filter(value -> !value.isEmpty())
                : Optional.empty();
    }

    /** Most values hold no reference, and a reader of references is dear to make. */
    private static String read(String value) {
        return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, false);
    }
}
