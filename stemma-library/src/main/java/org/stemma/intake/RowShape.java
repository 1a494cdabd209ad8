package org.stemma.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The ways in which one JSON object describes one report, told apart by their fields. Where each keeps what is the word list
 * {@code row-fields.tsv}, a column a shape; {@code docs/intake.md} prints it.
 */
enum RowShape {
    /** This project's own lines. */
    OWN,
    /** {@code Article.to_json} of fundus: the attributes it extracts and its record of the page. */
    FUNDUS,
    /** {@code NewsArticle.get_serializable_dict} of news-please. */
    NEWS_PLEASE,
    /** {@code Article.to_json} of newspaper4k. */
    NEWSPAPER,
    /** {@code build_json_output} of trafilatura, with metadata. */
    TRAFILATURA;

    /** What of a report a field gives; {@code TOLD_BY} are the fields that no other shape has. */
    enum Slot {
        TOLD_BY,
        ID,
        OUTLET,
        HOST,
        URL,
        TITLE,
        TEXT,
        LANGUAGE,
        AUTHORS,
        PUBLISHED,
        MODIFIED,
        SEEN
    }

    /** In the order of the word list's columns. */
    private static final List<RowShape> COLUMNS = List.of(OWN, FUNDUS, NEWS_PLEASE, NEWSPAPER, TRAFILATURA);

    private static final Map<Slot, List<List<String>>> FIELDS = load();

    private static Map<Slot, List<List<String>>> load() {
        Map<Slot, List<List<String>>> fields = new HashMap<>();
        for (List<String> row : Lexicon.rows("row-fields.tsv")) {
            Slot slot = Slot.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            fields.put(slot, row.stream().skip(1).map(RowShape::paths).toList());
        }
        return fields;
    }

    private static List<String> paths(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.split(" ", -1));
    }

    /** The shape of {@code row}: the first of which it has a field that no other shape has, else our own. */
    static RowShape of(JsonNode row) {
        return COLUMNS.stream()
                .filter(shape -> shape.fields(Slot.TOLD_BY).stream()
                        .anyMatch(path -> at(row, path).isPresent()))
                .findFirst()
                .orElse(OWN);
    }

    /** The paths of the fields for {@code slot}, best first; empty when the shape has none. */
    List<String> fields(Slot slot) {
        List<List<String>> shapes = FIELDS.getOrDefault(slot, List.of());
        return shapes.stream().skip(COLUMNS.indexOf(this)).findFirst().orElse(List.of());
    }

    /** The value at a dotted path, absent where a step is missing. */
    static Optional<JsonNode> at(JsonNode row, String path) {
        JsonNode node = row;
        for (String step : path.split("\\.", -1)) {
            node = node.path(step);
        }
        return node.isMissingNode() ? Optional.empty() : Optional.of(node);
    }
}
