package org.stemma.intake.feed;

import java.util.List;
import java.util.Optional;

/**
 * One item of a feed as the feed gives it.
 *
 * @param id RSS {@code guid}, Atom {@code id}, RDF {@code about}
 * @param link the address of its page, absolute where a base is known
 * @param title plain text, markup and entities resolved
 * @param summary what the feed gives as summary or description
 * @param content what the feed gives as the full text: {@code content:encoded}, Atom {@code content}, {@code content_html}
 * @param stamps its dates as written, in the order of the item
 * @param language declared for the item, else for the feed
 * @param source the feed it was taken from, where it names one
 * @param publisher its own {@code dc:publisher}
 * @param rights its own copyright notice
 * @param categories labels
 * @param enclosures addresses of files that come with it
 * @param base the address that relative addresses in its markup are meant against, empty when unknown
 */
public record FeedItem(
        Optional<String> id,
        Optional<String> link,
        Optional<String> title,
        Optional<FeedText> summary,
        Optional<FeedText> content,
        List<FeedAuthor> authors,
        List<FeedStamp> stamps,
        Optional<String> language,
        Optional<FeedSource> source,
        Optional<String> publisher,
        Optional<FeedText> rights,
        List<String> categories,
        List<String> enclosures,
        String base) {

    public FeedItem {
        authors = List.copyOf(authors);
        stamps = List.copyOf(stamps);
        categories = List.copyOf(categories);
        enclosures = List.copyOf(enclosures);
    }

    /** The strongest statement of when it was published, absent when the feed gives none. */
    public Optional<FeedStamp> published() {
        return FeedStamp.strongest(stamps, FeedStamp.Role.PUBLISHED);
    }

    /** The strongest statement of when it was last changed. */
    public Optional<FeedStamp> updated() {
        return FeedStamp.strongest(stamps, FeedStamp.Role.UPDATED);
    }
}
