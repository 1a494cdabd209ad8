package org.stemma.watch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.stemma.intake.Feeds;
import org.stemma.intake.Hint;
import org.stemma.intake.Intake;
import org.stemma.intake.feed.FeedDocument;
import org.stemma.intake.feed.FeedItem;
import org.stemma.intake.feed.FeedText;
import org.stemma.intake.feed.SitemapEntry;

/**
 * What a feed or sitemap offers under one id or address.
 *
 * @param key its id, else its address, else its print
 * @param print stands for all that is given of it but its dates
 * @param page where its page lies
 * @param given what the feed itself gives of it, nothing in a sitemap
 */
record Offer(String key, String print, Optional<String> page, Optional<Intake> given) {

    private static final int PRINT_CHARS = 16;

    /** The items of a feed, oldest first: feeds have the newest on top. */
    static List<Offer> of(FeedDocument.Items items, Hint hint) {
        List<Offer> offers = new ArrayList<>();
        for (FeedItem item : items.feed().items()) {
            String print = print(
                    item.title(),
                    item.link(),
                    item.summary().map(FeedText::words),
                    item.content().map(FeedText::words));
            Hint named = new Hint(item.link().orElse(hint.input() + "[" + (offers.size() + 1) + "]"), hint.seen());
            offers.add(new Offer(
                    item.id().or(item::link).orElse(print),
                    print,
                    item.link(),
                    Optional.of(Feeds.intake(items, item, named))));
        }
        return offers.reversed();
    }

    /** The pages of a sitemap, in its order reversed as well. */
    static List<Offer> of(FeedDocument.PageAddresses map) {
        return map.pages().stream().map(Offer::of).toList().reversed();
    }

    private static Offer of(SitemapEntry entry) {
        return new Offer(
                entry.url(),
                print(entry.title(), entry.published(), entry.lastChanged(), Optional.empty()),
                Optional.of(entry.url()),
                Optional.empty());
    }

    private static String print(
            Optional<String> one, Optional<String> two, Optional<String> three, Optional<String> four) {
        String all = String.join("\u0000", one.orElse(""), two.orElse(""), three.orElse(""), four.orElse(""));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, PRINT_CHARS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
