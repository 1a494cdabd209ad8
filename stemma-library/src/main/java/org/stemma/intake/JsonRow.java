package org.stemma.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.intake.Intake.Reason;
import org.stemma.intake.Intake.Refused;
import org.stemma.intake.RowShape.Slot;
import org.stemma.intake.date.Order;
import org.stemma.intake.date.Stamp;
import org.stemma.intake.wire.Ninjs;
import org.stemma.intake.wire.Part;
import org.stemma.intake.wire.WireItem;
import org.stemma.report.Block.Kind;
import org.stemma.report.Declared;
import org.stemma.report.Declared.Relation;
import org.stemma.report.When;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One JSON object that describes one report, in any of the {@link RowShape}s; fields that its shape does not name are passed
 * over. The text is kept character for character.
 */
record JsonRow(JsonNode fields, RowShape shape) {

    /** An object is read where the parser stands; what stands behind it is the caller's. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** What Python prints for a value that is not there. */
    private static final List<String> NOTHING = List.of("None", "null", "nan", "NaN", "NaT");

    private static final int LONGEST_NAME = 60;
    /** A refusal names so many of the fields it found. */
    private static final int FIELDS_NAMED = 12;

    /** Reads the object the parser stands at; throws what the parser throws, and when there is no object. */
    static JsonRow read(JsonParser parser) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new StreamReadException(parser, "an object was expected");
        }
        JsonNode fields = JSON.readTree(parser);
        return new JsonRow(fields, RowShape.of(fields));
    }

    Intake intake(Hint hint) {
        if (shape == RowShape.OWN && Ninjs.is(fields) && !hasOwnMark()) {
            WireItem item = Ninjs.read(fields);
            return WireItems.intake(item, hint.named(item.label().id().orElse(hint.input())), List.of());
        }
        String input = value(Slot.ID).orElse(hint.input());
        List<Part> parts = sections();
        Optional<String> given = value(Slot.TEXT);
        if (given.isEmpty() && parts.isEmpty()) {
            return new Refused(input, Reason.NO_TEXT, withoutText() + " (" + hint.input() + ")");
        }
        Facts facts = facts(input, hint);
        Optional<Pieces> pieces = given.isEmpty()
                ? Optional.of(Pieces.joined(parts))
                : given.flatMap(text -> parts.isEmpty() ? Optional.empty() : Pieces.within(text, parts));
        return pieces.map(found -> Assembly.of(found.text(), found.passages(), facts))
                .orElseGet(() -> Assembly.plain(given.orElse(""), facts));
    }

    private boolean hasOwnMark() {
        return shape.fields(Slot.TOLD_BY).stream()
                .anyMatch(path -> RowShape.at(fields, path).isPresent());
    }

    private Facts facts(String input, Hint hint) {
        Optional<String> url = url();
        Address address = Address.of(url);
        return new Facts(
                input,
                value(Slot.OUTLET).or(() -> value(Slot.HOST).map(JsonRow::host)).or(address::host),
                url,
                value(Slot.TITLE).map(String::strip),
                value(Slot.LANGUAGE).map(Languages::declared).orElse(Languages.UNKNOWN),
                authors(),
                Stream.concat(value(Slot.PUBLISHED).map(JsonRow::published).stream(), address.dated().stream())
                        .toList(),
                hint.seen().or(address::captured).or(this::seen),
                value(Slot.MODIFIED)
                        .map(value -> List.of(new Declared(Relation.MODIFIED, value.strip())))
                        .orElse(List.of()));
    }

    /** The first field of the slot that has a value; what stands for nothing is none. */
    private Optional<String> value(Slot slot) {
        return values(slot).findFirst();
    }

    private Stream<String> values(Slot slot) {
        return shape.fields(slot).stream()
                .flatMap(path -> RowShape.at(fields, path).stream())
                .filter(node -> node.isValueNode() && !node.isNull())
                .map(JsonNode::asString)
                .filter(value -> !value.isBlank())
                .filter(value -> shape == RowShape.OWN || !NOTHING.contains(value));
    }

    private Optional<String> url() {
        List<String> urls = values(Slot.URL).toList();
        return urls.stream()
                .filter(url -> url.startsWith("http"))
                .findFirst()
                .or(() -> urls.stream().findFirst());
    }

    private String withoutText() {
        List<String> names = shape.fields(Slot.TEXT);
        boolean there =
                names.stream().anyMatch(name -> RowShape.at(fields, name).isPresent());
        boolean blank = names.stream()
                .flatMap(name -> RowShape.at(fields, name).stream())
                .anyMatch(node -> node.isString() && node.asString().isBlank());
        String which = names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(" or "));
        if (there) {
            return "its field " + which + " is " + (blank ? "blank" : "null or no string");
        }
        return "it has no field " + which + ", only " + found();
    }

    private String found() {
        List<String> names = List.copyOf(fields.propertyNames());
        if (names.isEmpty()) {
            return "{}";
        }
        return names.stream().limit(FIELDS_NAMED).collect(Collectors.joining(", "))
                + (names.size() > FIELDS_NAMED ? " and " + (names.size() - FIELDS_NAMED) + " more" : "");
    }

    private static String host(String host) {
        return host.strip().toLowerCase(Locale.ROOT).replaceFirst("^www\\d?\\.", "");
    }

    /** A list of names, or names in one string parted by semicolons. */
    private List<String> authors() {
        List<String> names = new ArrayList<>();
        for (String path : shape.fields(Slot.AUTHORS)) {
            RowShape.at(fields, path).ifPresent(node -> {
                for (JsonNode name : node.isArray() ? node : List.of(node)) {
                    if (name.isString()) {
                        names.addAll(List.of(name.stringValue().split(";", -1)));
                    }
                }
            });
        }
        return names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME && !name.startsWith("http"))
                .filter(name -> !NOTHING.contains(name))
                .distinct()
                .toList();
    }

    /** The sections of a fundus body: its summary, then headings and paragraphs. */
    private List<Part> sections() {
        List<Part> parts = new ArrayList<>();
        if (shape == RowShape.FUNDUS) {
            add(Kind.STANDFIRST, fields.path("body").path("summary"), parts);
            for (JsonNode section : fields.path("body").path("sections")) {
                add(Kind.SUBHEAD, section.path("headline"), parts);
                add(Kind.PARAGRAPH, section.path("paragraphs"), parts);
            }
        }
        return parts;
    }

    private static void add(Kind kind, JsonNode texts, List<Part> parts) {
        for (JsonNode text : texts) {
            if (text.isString() && !text.stringValue().isBlank()) {
                parts.add(new Part(kind, text.stringValue()));
            }
        }
    }

    /** When the tool fetched the page: the last instant that its date may mean, for it bounds the publication from above. */
    private Optional<Instant> seen() {
        return value(Slot.SEEN).map(JsonRow::published).flatMap(JsonRow::last);
    }

    private static Optional<Instant> last(When when) {
        boolean wholeDays = !(when instanceof When.At)
                && !(when instanceof When.On on && !on.equals(When.On.day(on.day(), on.why())));
        return when.latest().map(latest -> wholeDays ? latest.minusSeconds(1) : latest);
    }

    /** The field {@code published} as exact as it is written; anything unreadable is unknown and quoted. */
    static When published(String value) {
        String date = value.strip();
        String says = "its source gives the date \"" + date + "\"";
        return Stamp.read(date, Order.EITHER, List.of(says))
                .orElseGet(() -> new When.Unknown(List.of(says + ", which cannot be read")));
    }
}
