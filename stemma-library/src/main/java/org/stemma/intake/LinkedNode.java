package org.stemma.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * One object of a page's JSON-LD that may be what the page publishes.
 *
 * @param depth how many articles it is nested in
 */
record LinkedNode(JsonNode data, Kind kind, int depth) {

    enum Kind {
        ARTICLE,
        /** The page around an article, or another work that it publishes. */
        PAGE,
        VIDEO
    }

    static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

    /** Pages write comments, commas too many and line breaks in strings. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxTokenCount(IntakeLimits.JSON_TOKENS)
                            .build())
                    .build())
            .enable(
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_MISSING_VALUES)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    /** What stands around the JSON in old pages, and the semicolon behind it. */
    private static final Pattern WRAPPING = Pattern.compile(
            "^\\s*(?:(?://|/\\*)?\\s*<!(?:--|\\[CDATA\\[)\\s*(?:\\*/)?)?\\s*|[\\s;]*(?:(?://|/\\*)?\\s*(?:-->|\\]\\]>)\\s*(?:\\*/)?)?\\s*$");

    private static final Pattern VOCABULARY = Pattern.compile("^.*[/:#]");
    /** Nodes nested deeper are not what the page publishes. */
    private static final int DEPTH = 6;
    /** Works of which {@code datePublished} is the day this page published them. */
    private static final Set<String> WORKS =
            Set.of("recipe", "report", "creativework", "podcastepisode", "review", "discussionforumposting");
    /** Where the thing that a page publishes is found below another node. */
    private static final List<String> BELOW =
            List.of("@graph", "mainEntity", "mainEntityOfPage", "itemReviewed", "subjectOf", "video");

    private static final int SAME_ADDRESS = 4;
    private static final int SAME_HEADLINE = 2;

    /** All nodes of these scripts in page order; what cannot be read ends its script. */
    static List<LinkedNode> all(List<String> scripts) {
        List<LinkedNode> nodes = new ArrayList<>();
        for (String script : scripts) {
            try (MappingIterator<JsonNode> values =
                    JSON.readerFor(JsonNode.class).readValues(unwrapped(script))) {
                while (values.hasNextValue()) {
                    collect(values.nextValue(), 0, 0, nodes);
                }
            } catch (JacksonException e) {
                // Pages carry broken JSON-LD; what came before the fault counts, and the page's other statements are
                // read.
            }
        }
        return nodes;
    }

    /** Most scripts are bare JSON; looking for what may stand behind it costs more than reading it. */
    private static String unwrapped(String script) {
        String bare = script.strip();
        boolean closed = bare.endsWith("}") || bare.endsWith("]");
        return closed && (bare.startsWith("{") || bare.startsWith("["))
                ? bare
                : WRAPPING.matcher(bare).replaceAll("");
    }

    private static void collect(JsonNode node, int depth, int articles, List<LinkedNode> nodes) {
        if (depth > DEPTH) {
            return;
        }
        if (node.isArray()) {
            node.forEach(child -> collect(child, depth + 1, articles, nodes));
            return;
        }
        Optional<Kind> kind = kind(node.path("@type"));
        kind.ifPresent(found -> nodes.add(new LinkedNode(node, found, articles)));
        int inside = articles + (kind.filter(found -> found == Kind.ARTICLE).isPresent() ? 1 : 0);
        for (String key : BELOW) {
            JsonNode below = node.path(key);
            if (below.isArray() || below.isObject()) {
                collect(below, depth + 1, inside, nodes);
            }
        }
    }

    private static Optional<Kind> kind(JsonNode type) {
        if (type.isArray()) {
            return type.valueStream().flatMap(one -> kind(one).stream()).min(Enum::compareTo);
        }
        String name = bareType(LinkedData.text(type).orElse("").toLowerCase(Locale.ROOT));
        if (name.endsWith("article") || name.endsWith("blogposting") || name.contains("reportage")) {
            return Optional.of(Kind.ARTICLE);
        }
        if (name.endsWith("page") || WORKS.contains(name)) {
            return Optional.of(Kind.PAGE);
        }
        return name.equals("videoobject") || name.equals("newsvideo") ? Optional.of(Kind.VIDEO) : Optional.empty();
    }

    /** A type without the address of its vocabulary. */
    private static String bareType(String type) {
        return type.indexOf('/') < 0 && type.indexOf(':') < 0 && type.indexOf('#') < 0
                ? type
                : VOCABULARY.matcher(type).replaceFirst("");
    }

    /** True for a work, false for the page around one. */
    boolean isWork() {
        return WORKS.contains(LinkedData.text(data.path("@type")).orElse("").toLowerCase(Locale.ROOT));
    }

    /** How surely this is the article of the page with that title and address: 0 for no sign of it. */
    int likeness(String title, Optional<String> url) {
        int address = url.map(LinkedNode::bare)
                        .filter(own -> List.of("url", "@id", "mainEntityOfPage").stream()
                                .map(key -> address(data.path(key)))
                                .anyMatch(own::equals))
                        .isPresent()
                ? SAME_ADDRESS
                : 0;
        String named = letters(title);
        String headline = letters(LinkedData.text(data.path("headline")).orElse(""));
        return address
                + (!headline.isEmpty() && (named.contains(headline) || headline.contains(named)) ? SAME_HEADLINE : 0);
    }

    private static String address(JsonNode node) {
        return bare(LinkedData.text(node)
                .or(() -> LinkedData.text(node.path("@id")))
                .or(() -> LinkedData.text(node.path("url")))
                .orElse(""));
    }

    /** An address without scheme, host prefix, query, fragment and last slash. */
    private static String bare(String url) {
        return url.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://(?:www\\.|m\\.|amp\\.)?", "")
                .replaceFirst("[?#].*$", "")
                .replaceFirst("/+$", "");
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
