package org.stemma.intake.wire;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.intake.wire.WireItem.Status;

/** The small codes that the formats share: publishing states, parties, naming authorities. */
final class Statuses {

    private static final Pattern AUTHORITY = Pattern.compile(
            "(?i)^(?:urn:newsml:|tag:|https?://(?:www\\.)?)(?<host>[\\p{Alnum}-]+(?:\\.[\\p{Alnum}-]+)*\\.\\p{Alpha}{2,})(?:[:,/].*)?$");

    private Statuses() {}

    /** "usable", "stat:canceled", "http://…/pubstatusg2/withheld"; both spellings of cancelled; what is none of them counts as withheld. */
    static Status of(String code) {
        return switch (code(code).toLowerCase(Locale.ROOT)) {
            case "usable" -> Status.USABLE;
            case "embargoed" -> Status.EMBARGOED;
            case "canceled", "cancelled" -> Status.CANCELED;
            default -> Status.WITHHELD;
        };
    }

    /** A code without its scheme: "nprov:REUTERS" is "REUTERS". */
    static String code(String code) {
        return code.strip().replaceFirst("^.*[:/#]", "");
    }

    /** The host that an id names as its authority: {@code urn:newsml:}, {@code tag:} (RFC 4151) or a web address. */
    static Optional<String> authority(String id) {
        Matcher matcher = AUTHORITY.matcher(id.strip());
        return matcher.matches() ? Optional.of(matcher.group("host").toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
