package org.stemma.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.stemma.newsroom.Moment;
import tools.jackson.databind.JsonNode;

/**
 * A parameter as the document declares it: what it may be, which is checked before anything else is done.
 *
 * @param inPath true when it is a part of the address, false when it stands behind the question mark
 * @param most how often it may be given
 * @param absent its value when it is not given
 */
public record Parameter(String name, boolean inPath, boolean required, int most, Form form, Optional<String> absent) {

    /** What a value may be. */
    public sealed interface Form {

        /** A whole number from {@code least} to {@code greatest}. */
        record Whole(long least, long greatest) implements Form {}

        /** One of these words. */
        record OneOf(List<String> words) implements Form {
            public OneOf {
                words = List.copyOf(words);
            }
        }

        /** A day. */
        record Day() implements Form {}

        /** A day, or an instant with its zone. */
        record DayOrInstant() implements Form {}

        /** Text of {@code shortest} to {@code longest} UTF-16 code units, of the pattern when there is one. */
        record Text(int shortest, int longest, Optional<Pattern> pattern) implements Form {}
    }

    static Parameter of(JsonNode node) {
        JsonNode schema = node.get("schema");
        boolean array = schema.path("type").asString("").equals("array");
        return new Parameter(
                node.get("name").asString(),
                node.get("in").asString().equals("path"),
                node.path("required").asBoolean(false),
                array ? schema.get("maxItems").asInt() : 1,
                form(array ? schema.get("items") : schema),
                Optional.ofNullable(schema.get("default")).map(JsonNode::asString));
    }

    private static Form form(JsonNode schema) {
        if (schema.path("type").asString("").equals("integer")) {
            return new Form.Whole(
                    schema.get("minimum").asLong(), schema.get("maximum").asLong());
        }
        if (schema.has("enum")) {
            List<String> words = new ArrayList<>();
            schema.get("enum").forEach(word -> words.add(word.asString()));
            return new Form.OneOf(words);
        }
        return switch (schema.path("format").asString("")) {
            case "date" -> new Form.Day();
            case "moment" -> new Form.DayOrInstant();
            default ->
                new Form.Text(
                        schema.path("minLength").asInt(0),
                        schema.path("maxLength").asInt(Integer.MAX_VALUE),
                        Optional.ofNullable(schema.get("pattern"))
                                .map(JsonNode::asString)
                                .map(Pattern::compile));
        };
    }

    /** What may be given, in words; absent when {@code value} is such. */
    Optional<String> bound(String value) {
        return switch (form) {
            case Form.Whole whole ->
                unless(isWithin(value, whole), "a whole number from " + whole.least() + " to " + whole.greatest());
            case Form.OneOf one -> unless(one.words().contains(value), "one of " + String.join(", ", one.words()));
            case Form.Day day -> unless(Moment.day(value).isPresent(), "a day such as 2024-05-09");
            case Form.DayOrInstant moment ->
                unless(
                        Moment.end(value).isPresent(),
                        "a day such as 2024-05-09, or an instant with its zone such as 2024-05-09T16:38:00Z");
            case Form.Text text -> text(value, text);
        };
    }

    private static Optional<String> text(String value, Form.Text text) {
        if (value.length() < text.shortest() || value.length() > text.longest()) {
            return Optional.of("text of " + text.shortest() + " to " + text.longest() + " characters");
        }
        if (text.pattern().isPresent() && !text.pattern().get().matcher(value).matches()) {
            return Optional.of("text of the form " + text.pattern().get());
        }
        return unless(
                value.codePoints().noneMatch(Parameter::isUnprintable),
                "text without control characters and half characters");
    }

    private static boolean isUnprintable(int point) {
        return Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE;
    }

    private static boolean isWithin(String value, Form.Whole whole) {
        OptionalLong number = whole(value);
        return number.isPresent() && number.getAsLong() >= whole.least() && number.getAsLong() <= whole.greatest();
    }

    private static OptionalLong whole(String value) {
        try {
            return value.chars().allMatch(c -> c >= '0' && c <= '9')
                    ? OptionalLong.of(Long.parseLong(value))
                    : OptionalLong.empty();
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    private static Optional<String> unless(boolean fits, String bound) {
        return fits ? Optional.empty() : Optional.of(bound);
    }

    /** How long a value may be, where the form says so. */
    OptionalInt longest() {
        return form instanceof Form.Text text ? OptionalInt.of(text.longest()) : OptionalInt.empty();
    }
}
