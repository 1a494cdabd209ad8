package org.stemma.mcp;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a tool may be given: declared once, it makes the schema that an assistant sees and the check of what it sends.
 *
 * @param name as in the schema
 * @param kind text, a whole number or a date
 * @param required whether a call without it is wrong
 * @param least the smallest number, or the fewest characters
 * @param most the largest number, or the most characters
 * @param sentence what it is, for the assistant
 */
record Parameter(String name, Kind kind, boolean required, int least, int most, String sentence) {

    /** What sort of value. */
    enum Kind {
        TEXT("string"),
        WHOLE("integer"),
        DAY("string"),
        MOMENT("string");

        private final String type;

        Kind(String type) {
            this.type = type;
        }
    }

    private static final int DATE_CHARACTERS = 40;

    static Parameter text(String name, boolean required, int most, String sentence) {
        return new Parameter(name, Kind.TEXT, required, 1, most, sentence);
    }

    static Parameter whole(String name, boolean required, int least, int most, String sentence) {
        return new Parameter(name, Kind.WHOLE, required, least, most, sentence);
    }

    static Parameter date(String name, Kind kind, String sentence) {
        return new Parameter(name, kind, false, 4, DATE_CHARACTERS, sentence);
    }

    /** Its part of a JSON Schema. */
    Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", kind.type);
        schema.put("description", sentence);
        schema.put(kind == Kind.WHOLE ? "minimum" : "minLength", least);
        schema.put(kind == Kind.WHOLE ? "maximum" : "maxLength", most);
        return schema;
    }

    /** The JSON Schema of an object with {@code parameters} and nothing else. */
    static Map<String, Object> schema(List<Parameter> parameters) {
        Map<String, Object> properties = new LinkedHashMap<>();
        parameters.forEach(parameter -> properties.put(parameter.name(), parameter.schema()));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put(
                "required",
                parameters.stream()
                        .filter(Parameter::required)
                        .map(Parameter::name)
                        .toList());
        schema.put("additionalProperties", false);
        return schema;
    }

    /**
     * Checks what was given.
     *
     * @throws IllegalArgumentException naming the parameter, the value and what it may be
     */
    void check(Map<String, Object> given) {
        Object value = given.get(name);
        if (value == null) {
            if (required) {
                throw new IllegalArgumentException(name + " is missing");
            }
            return;
        }
        boolean right = kind == Kind.WHOLE
                ? value instanceof Number number && whole(number) && inside(number.longValue())
                : value instanceof String text && inside(text.length());
        if (!right) {
            throw new IllegalArgumentException(name + " takes "
                    + (kind == Kind.WHOLE ? "a whole number from " : "text of so many characters: ") + least + " to "
                    + most);
        }
    }

    private static boolean whole(Number number) {
        return number.doubleValue() == number.longValue();
    }

    private boolean inside(long size) {
        return size >= least && size <= most;
    }

    static Optional<String> text(Map<String, Object> given, String name) {
        return given.get(name) instanceof String text && !text.isBlank() ? Optional.of(text.strip()) : Optional.empty();
    }

    static int whole(Map<String, Object> given, String name, int otherwise) {
        return given.get(name) instanceof Number number ? number.intValue() : otherwise;
    }

    /** A day such as 2024-05-09. */
    static Optional<LocalDate> day(Map<String, Object> given, String name) {
        return text(given, name).map(value -> {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(name + " takes a day such as 2024-05-09, not " + value, e);
            }
        });
    }

    /** A day, which means all that was known by its end, or a moment, which means what was known before it. */
    static Optional<Instant> moment(Map<String, Object> given, String name) {
        return text(given, name).map(value -> {
            try {
                return value.indexOf('T') < 0
                        ? LocalDate.parse(value)
                                .plusDays(1)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant()
                        : OffsetDateTime.parse(value).toInstant();
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(
                        name + " takes a day such as 2024-05-09 or a moment such as 2024-05-09T16:30:00Z, not " + value,
                        e);
            }
        });
    }
}
