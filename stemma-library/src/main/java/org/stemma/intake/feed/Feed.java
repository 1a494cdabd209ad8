package org.stemma.intake.feed;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A feed as it describes itself.
 *
 * @param format its format and version as it names them, such as {@code RSS 2.0} or {@code Atom 1.0}
 * @param id its own identifier (Atom {@code id}, RDF {@code about}, JSON Feed {@code feed_url})
 * @param title plain text
 * @param link the address of the site it belongs to, absolute where a base is known
 * @param description what it says it is about
 * @param language as declared
 * @param authors of the whole feed
 * @param publisher who publishes it, by {@code dc:publisher}, {@code webMaster} or {@code itunes:owner}
 * @param rights its copyright notice
 * @param stamps its dates as written
 * @param interval how long it asks to be left alone between two requests
 * @param items in the order of the feed
 */
public record Feed(
        String format,
        Optional<String> id,
        Optional<String> title,
        Optional<String> link,
        Optional<FeedText> description,
        Optional<String> language,
        List<FeedAuthor> authors,
        Optional<String> publisher,
        Optional<FeedText> rights,
        List<FeedStamp> stamps,
        Optional<Duration> interval,
        List<FeedItem> items) {

    public Feed {
        authors = List.copyOf(authors);
        stamps = List.copyOf(stamps);
        items = List.copyOf(items);
    }
}
