package org.stemma.intake;

import crawlercommons.domains.EffectiveTldFinder;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.intake.feed.Feed;
import org.stemma.intake.feed.FeedItem;
import org.stemma.intake.feed.FeedSource;

/** Decides who publishes an item of a feed, which is not always who publishes the feed. */
final class FeedOutlet {

    private static final Pattern PARTS = Pattern.compile("\\s+[-–—|»>·:]+\\s+|:\\s+");

    private static final Pattern URL = Pattern.compile("^\\s*\\p{Alpha}+:");

    private FeedOutlet() {}

    /**
     * The feed that the item names as its source; else its publisher; else, when the item lies on the feed's own site, the
     * feed by its title; else the site it lies on: a feed that gathers other people's reports is not their outlet.
     */
    static Optional<String> of(Feed feed, FeedItem item) {
        Optional<String> itemHost = Address.of(item.link()).host();
        Optional<String> feedHost = Address.of(feed.link()).host();
        boolean own =
                itemHost.isEmpty() || feedHost.isEmpty() || site(itemHost.get()).equals(site(feedHost.get()));
        return item.source()
                .flatMap(FeedSource::title)
                .filter(name -> !URL.matcher(name).find())
                .or(item::publisher)
                .or(() -> own
                        ? feed.publisher().or(() -> feed.title().map(title -> named(title, feedHost)))
                        : Optional.empty())
                .or(() -> itemHost)
                .filter(name -> !name.isBlank());
    }

    private static String site(String host) {
        return Optional.ofNullable(EffectiveTldFinder.getAssignedDomain(host, true, false))
                .orElseGet(() -> host.replaceFirst("^.*?([^.]+\\.[^.]+)$", "$1"));
    }

    /** The part of "Outlet - Section" that the site's own name bears out; the whole title where none does. */
    private static String named(String title, Optional<String> host) {
        String name = host.map(FeedOutlet::site)
                .map(site -> site.split("\\.", 2)[0])
                .map(FeedOutlet::letters)
                .orElse("");
        String[] parts = PARTS.split(title, -1);
        for (String part : parts) {
            String letters = letters(part);
            if (parts.length > 1
                    && !letters.isEmpty()
                    && !name.isEmpty()
                    && (name.contains(letters) || letters.contains(name))) {
                return part.strip();
            }
        }
        return title;
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
