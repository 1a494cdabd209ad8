package org.stemma.intake.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.intake.feed.FeedDocument.Items;
import org.stemma.intake.feed.FeedDocument.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON Feed 1 and 1.1 (jsonfeed.org). */
final class JsonFeeds {

    /** A tree of so many tokens takes a hundred megabytes. */
    private static final long MOST_TOKENS = 2_000_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxTokenCount(MOST_TOKENS)
                            .build())
                    .build())
            .build();

    private JsonFeeds() {}

    static FeedDocument read(String text, String base) {
        try {
            JsonNode feed = JSON.readTree(text);
            if (!feed.isObject() || !feed.path("items").isArray()) {
                return new Refused("it is JSON without the list \"items\" of a JSON Feed");
            }
            return document(feed, base);
        } catch (JacksonException e) {
            // How long a name or number was found to be depends on buffers used before; that it is too long does not.
            return new Refused("malformed JSON: "
                    + String.valueOf(e.getOriginalMessage())
                            .lines()
                            .findFirst()
                            .orElse("")
                            .replaceFirst(" \\(\\d+\\) exceeds", " exceeds"));
        }
    }

    private static FeedDocument document(JsonNode feed, String base) {
        List<String> remarks = new ArrayList<>();
        Optional<String> language = words(feed, "language");
        List<FeedAuthor> authors = authors(feed);
        List<FeedItem> items = new ArrayList<>();
        for (JsonNode item : feed.path("items")) {
            if (items.size() == FeedReader.MOST_ITEMS) {
                remarks.add(FeedReader.tooMany(feed.path("items").size()));
                break;
            }
            items.add(item(item, language, authors, base));
        }
        String version = words(feed, "version").orElse("");
        return new Items(
                new Feed(
                        "JSON Feed " + version.substring(version.lastIndexOf('/') + 1),
                        words(feed, "feed_url"),
                        words(feed, "title"),
                        words(feed, "home_page_url").map(url -> Links.resolved(base, url)),
                        words(feed, "description").map(words -> new FeedText(words, false)),
                        language,
                        authors,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        items),
                remarks);
    }

    private static FeedItem item(
            JsonNode item, Optional<String> feedLanguage, List<FeedAuthor> feedAuthors, String base) {
        List<FeedAuthor> own = authors(item);
        List<FeedStamp> stamps = new ArrayList<>();
        for (String key : List.of("date_published", "date_modified")) {
            words(item, key).ifPresent(date -> stamps.add(new FeedStamp(key, date)));
        }
        return new FeedItem(
                words(item, "id"),
                words(item, "url").or(() -> words(item, "external_url")).map(url -> Links.resolved(base, url)),
                words(item, "title"),
                words(item, "summary").map(words -> new FeedText(words, false)),
                words(item, "content_html")
                        .map(words -> new FeedText(words, true))
                        .or(() -> words(item, "content_text").map(words -> new FeedText(words, false))),
                own.isEmpty() ? feedAuthors : own,
                stamps,
                words(item, "language").or(() -> feedLanguage),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                list(item.path("tags")),
                item.path("attachments")
                        .valueStream()
                        .flatMap(file -> words(file, "url").stream())
                        .toList(),
                base);
    }

    private static List<FeedAuthor> authors(JsonNode node) {
        List<JsonNode> nodes = new ArrayList<>();
        node.path("authors").forEach(nodes::add);
        if (nodes.isEmpty()) {
            nodes.add(node.path("author"));
        }
        return nodes.stream()
                .filter(author -> words(author, "name").isPresent()
                        || words(author, "url").isPresent())
                .map(author -> new FeedAuthor(words(author, "name"), Optional.empty(), words(author, "url")))
                .toList();
    }

    private static List<String> list(JsonNode array) {
        return array.valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(word -> !word.isBlank())
                .toList();
    }

    /** A string or number, absent when blank: version 1 allowed numbers as ids. */
    private static Optional<String> words(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isString() || value.isNumber()
                ? Optional.of(value.asString().strip()).filter(words -> !words.isEmpty())
                : Optional.empty();
    }
}
