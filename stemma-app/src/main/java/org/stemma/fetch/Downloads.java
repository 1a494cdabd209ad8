package org.stemma.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.stemma.intake.Feeds;
import org.stemma.intake.Hint;
import org.stemma.intake.Intake;
import org.stemma.intake.Intake.Accepted;
import org.stemma.intake.Intake.Reason;
import org.stemma.intake.Intake.Refused;
import org.stemma.intake.Skipped;
import org.stemma.intake.StandardReader;
import org.stemma.intake.feed.FeedDocument;
import org.stemma.intake.feed.FeedItem;
import org.stemma.intake.feed.Outline;
import org.stemma.intake.feed.SitemapEntry;

/**
 * The intakes of one address of the web, fetched as they are asked for: of a page, of the items of a feed, or of what a sitemap
 * or a list of feeds leads to. What cannot be had is one refusal and the rest goes on.
 */
public final class Downloads implements Iterator<Intake> {

    private final String given;
    private final Fetcher fetcher;
    private final Following following;
    private final Asides asides;
    private final StandardReader reader = new StandardReader();
    private final Deque<Lead> leads = new ArrayDeque<>();
    private final Set<String> known = new HashSet<>();
    private int leftOut;
    private Iterator<Intake> current = List.<Intake>of().iterator();

    /**
     * How far to go from an address.
     *
     * @param summaries true when the pages of items are fetched whose feed gives no more than a summary
     * @param most how many addresses are fetched beyond the first
     */
    public record Following(boolean summaries, int most) {

        public Following {
            if (most < 0) {
                throw new IllegalArgumentException("no fewer than 0 addresses can be followed, not " + most);
            }
        }
    }

    /**
     * Who is told what a reader should know beyond reports and refusals.
     *
     * @param notes a line each
     * @param skipped what a web archive held besides pages
     */
    public record Asides(Consumer<String> notes, Consumer<Skipped> skipped) {}

    /** What is to be handed on next. */
    private sealed interface Lead {

        /** It is here. */
        record Ready(Intake intake) implements Lead {}

        /** @param otherwise what stands for it when it cannot be had */
        record Address(String address, Optional<Intake> otherwise) implements Lead {}
    }

    public Downloads(String given, Fetcher fetcher, Following following, Asides asides) {
        this.given = given;
        this.fetcher = fetcher;
        this.following = following;
        this.asides = asides;
        leads.add(new Lead.Address(given, Optional.empty()));
        known.add(given);
    }

    /** @throws UncheckedIOException when the thread was interrupted while it waited */
    @Override
    public boolean hasNext() {
        while (!current.hasNext() && !leads.isEmpty()) {
            current = switch (leads.removeFirst()) {
                case Lead.Ready ready -> one(ready.intake());
                case Lead.Address address -> at(address);
            };
        }
        if (!current.hasNext() && leftOut > 0) {
            current = one(limit());
            leftOut = 0;
        }
        return current.hasNext();
    }

    @Override
    public Intake next() {
        if (!hasNext()) {
            throw new NoSuchElementException("nothing more at " + given);
        }
        return current.next();
    }

    private Refused limit() {
        return new Refused(
                given,
                Reason.TOO_LARGE,
                "it leads to " + (known.size() - 1 + leftOut) + " addresses, and " + leftOut
                        + " of them were not fetched; the limit is " + following.most());
    }

    private Iterator<Intake> at(Lead.Address lead) {
        try {
            return switch (fetcher.fetch(lead.address(), Validators.NONE)) {
                case Fetched.Given page -> read(lead, page);
                case Fetched.Refused refused -> instead(lead, refused.reason(), refused.detail());
                case Fetched.Denied denied -> instead(lead, Reason.UNREADABLE, denied.detail());
                case Fetched.Unchanged unchanged ->
                    instead(lead, Reason.UNREADABLE, "the server answers 304, which it was not asked for");
            };
        } catch (FetchException e) {
            return instead(lead, Reason.UNREADABLE, e.detail(lead.address()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Iterator<Intake> read(Lead.Address lead, Fetched.Given page) throws IOException {
        Hint hint = Contents.hint(page, lead.address());
        Optional<FeedDocument> feed = Contents.feed(page);
        if (feed.isEmpty()) {
            return page(lead, reader.open(new ByteArrayInputStream(page.body().bytes()), hint, asides.skipped()));
        }
        return switch (feed.orElseThrow()) {
            case FeedDocument.Items items -> items(items, hint);
            case FeedDocument.FeedAddresses list ->
                list(lead, list.feeds().stream().map(Outline::feedUrl).toList());
            case FeedDocument.PageAddresses map ->
                list(lead, map.pages().stream().map(SitemapEntry::url).toList());
            case FeedDocument.SitemapAddresses index ->
                list(lead, index.sitemaps().stream().map(SitemapEntry::url).toList());
            case FeedDocument.Refused refused -> instead(lead, Reason.UNREADABLE, refused.why());
        };
    }

    /** The page that an item led to stands in the item's place; where it cannot be read the item stands for itself. */
    private static Iterator<Intake> page(Lead.Address lead, Iterator<Intake> intakes) {
        if (lead.otherwise().isEmpty()) {
            return intakes;
        }
        List<Intake> read = new ArrayList<>();
        intakes.forEachRemaining(intake -> read.add(Contents.dated(intake, lead.otherwise())));
        if (read.stream().noneMatch(Accepted.class::isInstance)) {
            read.add(lead.otherwise().orElseThrow());
        }
        return read.iterator();
    }

    private static Iterator<Intake> instead(Lead.Address lead, Reason reason, String detail) {
        return page(lead, one(new Refused(lead.address(), reason, detail)));
    }

    private static Iterator<Intake> one(Intake intake) {
        return List.of(intake).iterator();
    }

    /** In the order of the list, before what waits already. */
    private Iterator<Intake> list(Lead.Address lead, List<String> addresses) {
        if (addresses.isEmpty()) {
            return one(
                    new Refused(lead.address(), Reason.NO_TEXT, "it is a list of addresses, and there is none in it"));
        }
        List<Lead> next = new ArrayList<>();
        for (String address : addresses) {
            if (!known.contains(address) && takes(address)) {
                next.add(new Lead.Address(address, Optional.empty()));
            }
        }
        next.reversed().forEach(leads::addFirst);
        return List.<Intake>of().iterator();
    }

    private boolean takes(String address) {
        if (known.size() > following.most()) {
            leftOut++;
            return false;
        }
        return known.add(address);
    }

    private Iterator<Intake> items(FeedDocument.Items items, Hint hint) {
        List<FeedItem> given = items.feed().items();
        List<Lead> next = new ArrayList<>();
        int partial = 0;
        int position = 0;
        for (Intake intake : Feeds.intakes(items, hint)) {
            boolean item = position < given.size() && Contents.isPartial(intake);
            Optional<String> page = item ? given.get(position).link() : Optional.empty();
            partial += item ? 1 : 0;
            next.add(
                    following.summaries() && page.filter(this::takes).isPresent()
                            ? new Lead.Address(page.orElseThrow(), Optional.of(intake))
                            : new Lead.Ready(intake));
            position++;
        }
        next.reversed().forEach(leads::addFirst);
        if (partial > 0 && !following.summaries()) {
            asides.notes()
                    .accept(hint.input() + ": " + partial + " of " + given.size()
                            + " items are given as a summary or less; --follow fetches their pages");
        }
        return List.<Intake>of().iterator();
    }
}
