package org.stemma.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stemma.Account;
import org.stemma.annotation.Source;
import org.stemma.report.PageLink;
import org.stemma.report.Report;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the JSON forms share: names for things that have no address, times, and small pieces of a tree. */
final class Trees {

    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final String SPACE = "org.stemma/export";

    private Trees() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode strings(List<String> values) {
        ArrayNode array = MAPPER.createArrayNode();
        values.forEach(array::add);
        return array;
    }

    /** A name for something of ours, such as {@code urn:stemma:report:r1}. */
    static String urn(String kind, String id) {
        return "urn:stemma:" + kind + ":" + id;
    }

    /** The page a report stands on, or its name among ours. */
    static String page(Report report) {
        return PageLink.of(report).orElseGet(() -> urn("report", report.id().value()));
    }

    /** What sort of link of a chain, as in the contract. */
    static String kind(Source source) {
        return switch (source) {
            case Source.Named named -> "named";
            case Source.Outlet outlet -> "outlet";
            case Source.Unnamed unnamed -> "unnamed";
            case Source.Group group -> "group";
            case Source.Author author -> "author";
        };
    }

    /** When a report may first have been published, to the second. */
    static Optional<Instant> published(Report report) {
        return report.published().earliest().map(instant -> instant.truncatedTo(ChronoUnit.SECONDS));
    }

    /**
     * The same as far as it is known: {@code 2024-05-09T14:38:00Z}, {@code 2024-05-09}, {@code 2024-05} or {@code 2024}; absent for an
     * interval, which the forms have no word for.
     */
    static Optional<String> dated(Report report) {
        return switch (report.published().precision()) {
            case INSTANT -> published(report).map(Instant::toString);
            case DAY, MONTH, YEAR -> Optional.of(report.published().edtf());
            case INTERVAL, UNKNOWN -> Optional.empty();
        };
    }

    /** The earliest and the latest such time of a story; absent when no report has a date. */
    static Optional<Instant> first(Account account) {
        return times(account).stream().min(Comparator.naturalOrder());
    }

    static Optional<Instant> last(Account account) {
        return times(account).stream().max(Comparator.naturalOrder());
    }

    private static List<Instant> times(Account account) {
        return account.coverage().reports().stream()
                .flatMap(annotated -> published(annotated.report()).stream())
                .toList();
    }

    /** The same id for the same name, always: a UUID of version 5 (RFC 9562, section 5.5) under a name space of ours. */
    static UUID uuid(String name) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(SPACE.getBytes(StandardCharsets.UTF_8));
            ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
            long high = (hash.getLong() & ~0xF000L) | 0x5000L;
            long low = (hash.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }
}
