package org.stemma.intake;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stemma.intake.Intake.Reason;
import org.stemma.intake.Intake.Refused;
import org.stemma.intake.feed.FeedDocument;
import org.stemma.intake.feed.FeedItem;
import org.stemma.intake.feed.FeedReader;

/** Turns what a feed gives into reports: one intake an item, a refusal where an item gives no text of its own. */
public final class Feeds {

    private Feeds() {}

    /** The intakes of a feed's file; a list of addresses is refused by telling how many it holds. */
    static List<Intake> read(byte[] bytes, Hint hint, IntakeLimits limits) {
        int most = (int) Math.min(bytes.length, limits.documentBytes());
        FeedDocument document = FeedReader.read(
                most < bytes.length ? Arrays.copyOf(bytes, most) : bytes,
                hint.charset().map(Charset::name),
                hint.url().orElse(""));
        List<Intake> intakes = new ArrayList<>(intakes(document, hint));
        if (most < bytes.length) {
            intakes.add(new Refused(
                    hint.input(),
                    Reason.TOO_LARGE,
                    "read up to byte " + most + ", the limit for one feed; the items behind it are not read"));
        }
        return intakes;
    }

    /**
     * The intakes of what was read, one an item; never empty.
     *
     * @param hint its input names the feed; items are called after it, {@code [1]} the first
     */
    public static List<Intake> intakes(FeedDocument document, Hint hint) {
        return switch (document) {
            case FeedDocument.Items items -> items(items, hint);
            case FeedDocument.FeedAddresses list ->
                List.of(addresses(hint, list.feeds().size(), "feed", "a list of feeds (OPML)"));
            case FeedDocument.PageAddresses map ->
                List.of(addresses(hint, map.pages().size(), "page", "a sitemap"));
            case FeedDocument.SitemapAddresses index ->
                List.of(addresses(hint, index.sitemaps().size(), "sitemap", "a sitemap index"));
            case FeedDocument.Refused refused -> List.of(new Refused(hint.input(), Reason.UNREADABLE, refused.why()));
        };
    }

    private static Refused addresses(Hint hint, int count, String what, String kind) {
        return new Refused(
                hint.input(),
                Reason.NO_TEXT,
                "it is " + kind + " and holds " + count + " " + what + (count == 1 ? " address" : " addresses")
                        + ", no text; \"watch\" follows them");
    }

    private static List<Intake> items(FeedDocument.Items items, Hint hint) {
        List<Intake> intakes = new ArrayList<>();
        for (FeedItem item : items.feed().items()) {
            intakes.add(intake(items, item, new Hint(hint.input() + "[" + (intakes.size() + 1) + "]", hint.seen())));
        }
        if (intakes.isEmpty()) {
            intakes.add(new Refused(hint.input(), Reason.NO_TEXT, "the feed has no items" + repaired(items)));
        }
        items.remarks().stream()
                .filter(remark -> remark.startsWith("read up to"))
                .map(remark -> new Refused(hint.input(), Reason.TOO_LARGE, remark))
                .forEach(intakes::add);
        return intakes;
    }

    private static String repaired(FeedDocument.Items items) {
        return items.remarks().isEmpty() ? "" : "; " + String.join("; ", items.remarks());
    }

    /**
     * The intake of one item of {@code items}: its full text, else its summary, marked as such; a refusal that names its
     * address when it gives neither.
     *
     * @param hint names the item
     */
    public static Intake intake(FeedDocument.Items items, FeedItem item, Hint hint) {
        return FeedItems.intake(items, item, hint);
    }
}
