package org.stemma.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.intake.Intake.Reason;
import org.stemma.intake.Intake.Refused;
import org.stemma.report.When;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/**
 * One object of JSON lines: {@code id, outlet, url, published, title, text}, optionally {@code language}; other fields are
 * passed over. {@code text} is kept character for character.
 */
record JsonRow(Map<String, String> fields) {

    private static final List<String> KNOWN =
            List.of("id", "outlet", "url", "published", "title", "text", "language", "lang");

    /** Reads the object the parser stands at; throws what the parser throws, and when there is no object. */
    static JsonRow read(JsonParser parser) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new StreamReadException(parser, "an object was expected");
        }
        Map<String, String> fields = new HashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken value = parser.nextToken();
            if (KNOWN.contains(name) && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                fields.put(name, parser.getString());
            } else {
                parser.skipChildren();
            }
        }
        return new JsonRow(fields);
    }

    private Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isBlank());
    }

    Intake intake(Hint hint) {
        String input = field("id").orElse(hint.input());
        String text = field("text").orElse("");
        if (text.isEmpty()) {
            return new Refused(
                    input,
                    Reason.NO_TEXT,
                    "its field \"text\" is " + (fields.containsKey("text") ? "blank" : "missing, null or no string")
                            + " (" + hint.input() + ")");
        }
        Address address = Address.of(field("url"));
        Facts facts = new Facts(
                input,
                field("outlet").or(address::host),
                field("url"),
                field("title").map(String::strip),
                field("language")
                        .or(() -> field("lang"))
                        .map(Languages::declared)
                        .orElse(Languages.UNKNOWN),
                List.of(),
                field("published").map(JsonRow::published).map(List::of).orElse(List.of()),
                hint.seen().or(address::captured));
        return Assembly.plain(text, facts);
    }

    /** The field {@code published} as exact as it is written; anything unreadable is unknown and quoted. */
    static When published(String value) {
        String date = value.strip();
        List<String> why = List.of("its source gives the date \"" + date + "\"");
        try {
            return switch (date.length()) {
                case 4 -> When.Between.year(Integer.parseInt(date), why);
                case 7 -> When.Between.month(YearMonth.parse(date), why);
                case 10 -> When.On.day(LocalDate.parse(date), why);
                default -> moment(date, why);
            };
        } catch (DateTimeException | NumberFormatException e) {
            return DateText.when(date, why)
                    .map(Dating::zoneless)
                    .orElseGet(() -> new When.Unknown(
                            List.of("its source gives the date \"" + date + "\", which cannot be read")));
        }
    }

    private static When moment(String date, List<String> why) {
        String iso = date.replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) +", "$1T").replaceFirst(" +(?=[+-]\\d|Z)", "");
        if (iso.matches(".*(?:Z|[+-]\\d{2}:?\\d{2})$") && iso.indexOf('T') > 0) {
            String zoned = iso.replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2");
            Instant instant = OffsetDateTime.parse(zoned).toInstant();
            return new When.At(instant, why);
        }
        LocalDateTime local = LocalDateTime.parse(iso);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? When.On.day(local.toLocalDate(), why)
                : Dating.zoneless(When.On.clock(local.toLocalDate(), local.toLocalTime(), why));
    }
}
