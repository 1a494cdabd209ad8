package org.stemma.intake.feed;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A date as a feed writes it.
 *
 * @param element the element or key it stands in, such as {@code pubDate}
 * @param words as written, blanks at the ends left out
 */
public record FeedStamp(String element, String words) {

    /** What a date says. */
    public enum Role {
        PUBLISHED,
        UPDATED,
        OTHER
    }

    private static final List<String> PUBLISHED = List.of(
            "published",
            "issued",
            "pubdate",
            "date_published",
            "publication_date",
            "date",
            "available",
            "created",
            "dateaccepted");
    private static final List<String> UPDATED =
            List.of("updated", "modified", "date_modified", "lastmod", "lastbuilddate");

    /** What the element says. */
    public Role role() {
        String key = element.toLowerCase(Locale.ROOT);
        return PUBLISHED.contains(key) ? Role.PUBLISHED : UPDATED.contains(key) ? Role.UPDATED : Role.OTHER;
    }

    /** The stamp of that role whose element is the most explicit; of equal ones the first. */
    static Optional<FeedStamp> strongest(List<FeedStamp> stamps, Role role) {
        List<String> order = role == Role.PUBLISHED ? PUBLISHED : UPDATED;
        return stamps.stream()
                .filter(stamp -> stamp.role() == role)
                .min(Comparator.comparingInt(
                        stamp -> order.indexOf(stamp.element().toLowerCase(Locale.ROOT))));
    }
}
