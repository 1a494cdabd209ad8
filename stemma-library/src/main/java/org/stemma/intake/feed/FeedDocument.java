package org.stemma.intake.feed;

import java.util.List;
import java.util.Optional;

/** What a feed's file turned out to be. */
public sealed interface FeedDocument {

    /**
     * A feed with its items.
     *
     * @param remarks what was wrong and mended in it, or where reading stopped; empty when it was well-formed and read whole
     */
    record Items(Feed feed, List<String> remarks) implements FeedDocument {
        public Items {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * A list of feeds (OPML): their addresses are to be fetched and read in turn.
     *
     * @param title of the list
     * @param feeds in the order of the list, groups flattened
     */
    record FeedAddresses(Optional<String> title, List<Outline> feeds, List<String> remarks) implements FeedDocument {
        public FeedAddresses {
            feeds = List.copyOf(feeds);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * A sitemap: addresses of pages, with the news extension where it is used.
     *
     * @param pages in the order of the file
     */
    record PageAddresses(List<SitemapEntry> pages, List<String> remarks) implements FeedDocument {
        public PageAddresses {
            pages = List.copyOf(pages);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * A sitemap index: addresses of sitemaps, to be fetched and read in turn.
     *
     * @param sitemaps in the order of the file; only address and last change are given there
     */
    record SitemapAddresses(List<SitemapEntry> sitemaps, List<String> remarks) implements FeedDocument {
        public SitemapAddresses {
            sitemaps = List.copyOf(sitemaps);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * None of these.
     *
     * @param why one line for people
     */
    record Refused(String why) implements FeedDocument {}
}
