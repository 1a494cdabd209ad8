package org.stemma.intake.archive;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.MessageHeaders;

/** The header of a WARC record (WARC 1.1, section 5), as far as the reading of documents needs it. */
record Header(MessageHeaders fields) {

    private static final int DAY_CHARS = 10;

    private Optional<String> field(String name) {
        return fields.first(name).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The length of its block in bytes; empty when it is missing or no number. */
    Optional<Long> length() {
        try {
            return field("Content-Length").map(Long::parseLong).filter(length -> length >= 0);
        } catch (NumberFormatException e) {
            // Without a length the record has no end; the caller says so.
            return Optional.empty();
        }
    }

    String type() {
        return field("WARC-Type").orElse("untyped").toLowerCase(Locale.ROOT);
    }

    /** Some old writers put the address between angle brackets (WARC 1.0, section 4). */
    Optional<String> url() {
        return field("WARC-Target-URI")
                .map(url -> url.startsWith("<") && url.endsWith(">") ? url.substring(1, url.length() - 1) : url);
    }

    /** WARC 1.1 allows a time as short as a year; anything shorter than a day tells no bound and is passed over. */
    Optional<Instant> captured() {
        Optional<String> date = field("WARC-Date");
        try {
            return date.filter(time -> time.length() >= DAY_CHARS)
                    .map(time -> time.length() == DAY_CHARS
                            ? LocalDate.parse(time)
                                    .atTime(java.time.LocalTime.MAX)
                                    .toInstant(ZoneOffset.UTC)
                            : Instant.parse(time));
        } catch (DateTimeException e) {
            // An unreadable time is no bound.
            return Optional.empty();
        }
    }

    String contentType() {
        return field("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    }

    Optional<String> digest() {
        return field("WARC-Payload-Digest");
    }

    /** Why its writer cut the block short. */
    Optional<String> truncated() {
        return field("WARC-Truncated").map(why -> "whoever captured it cut it short (WARC-Truncated: " + why + ")");
    }

    boolean isHttp() {
        return type().equals("response");
    }

    /** What it is passed over as; empty when its block is a captured document. */
    Optional<String> passedOver() {
        return switch (type()) {
            case "response" ->
                contentType().startsWith("application/http") || contentType().isEmpty()
                        ? Optional.empty()
                        : Optional.of(contentType().startsWith("text/dns") ? "response dns" : "response not of HTTP");
            case "resource", "conversion" ->
                contentType().startsWith("text/html")
                                || contentType().startsWith("application/xhtml")
                                || contentType().startsWith("text/plain")
                        ? Optional.empty()
                        : Optional.of(type() + " " + MediaTypes.name(contentType()));
            case "request", "metadata", "warcinfo", "revisit", "continuation" -> Optional.of(type());
            default -> Optional.of("of another type");
        };
    }
}
