package org.stemma.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page's JSON-LD (schema.org) says about its article. */
record LinkedData(
        Optional<String> headline, Optional<String> publisher, Optional<String> published, List<String> authors) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** Nodes nested deeper are no article of this page. */
    private static final int DEPTH = 6;

    LinkedData {
        authors = List.copyOf(authors);
    }

    static LinkedData of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Optional<LinkedData> found =
                    parse(script.data()).flatMap(node -> article(node, 0)).map(LinkedData::read);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return new LinkedData(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    private static Optional<JsonNode> parse(String json) {
        try {
            return Optional.ofNullable(JSON.readTree(json.replaceAll("[\\u0000-\\u001F]", " ")));
        } catch (JacksonException e) {
            // Pages carry broken JSON-LD; the page's other statements are read instead.
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> article(JsonNode node, int depth) {
        if (depth > DEPTH) {
            return Optional.empty();
        }
        if (node.isObject() && isArticle(node.path("@type"))) {
            return Optional.of(node);
        }
        if (node.isArray() || node.isObject()) {
            for (JsonNode child : node.isArray() ? node : node.path("@graph")) {
                Optional<JsonNode> found = article(child, depth + 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isArticle(JsonNode type) {
        String names = type.toString().toLowerCase(Locale.ROOT);
        return names.contains("article") || names.contains("blogposting") || names.contains("reportage");
    }

    private static LinkedData read(JsonNode article) {
        List<String> authors = new ArrayList<>();
        JsonNode author = article.path("author");
        for (JsonNode one : author.isArray() ? author : List.of(author)) {
            name(one).ifPresent(authors::add);
        }
        JsonNode publisher = article.path("publisher");
        return new LinkedData(
                words(article.path("headline")),
                name(publisher.isArray() ? publisher.path(0) : publisher),
                words(article.path("datePublished")),
                authors);
    }

    private static Optional<String> name(JsonNode node) {
        return node.isString() ? words(node) : words(node.path("name"));
    }

    private static Optional<String> words(JsonNode node) {
        return node.isString()
                ? Optional.of(node.stringValue().strip()).filter(value -> !value.isEmpty() && !value.startsWith("http"))
                : Optional.empty();
    }
}
