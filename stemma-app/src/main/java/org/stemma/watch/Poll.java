package org.stemma.watch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.fetch.Contents;
import org.stemma.fetch.FetchException;
import org.stemma.fetch.Fetched;
import org.stemma.fetch.Fetcher;
import org.stemma.fetch.Validators;
import org.stemma.fetch.WebAddress;
import org.stemma.intake.Hint;
import org.stemma.intake.Intake;
import org.stemma.intake.Intake.Reason;
import org.stemma.intake.Intake.Refused;
import org.stemma.intake.StandardReader;
import org.stemma.intake.feed.FeedDocument;
import org.stemma.intake.feed.Outline;

/** Asks one feed once, and hands on what is new in it. */
final class Poll {

    private final Fetcher fetcher;
    private final int most;
    private final StandardReader reader = new StandardReader();

    /** @param most how many pages of items are fetched in one poll */
    Poll(Fetcher fetcher, int most) {
        this.fetcher = fetcher;
        this.most = most;
    }

    /**
     * What came of it.
     *
     * @param state what to remember; when it is due is not set yet
     * @param told the least time that the feed or its server asks to be left alone
     * @param feeds addresses of further feeds, when it was a list of them
     */
    record Outcome(FeedState state, Optional<Duration> told, List<String> feeds) {

        Outcome(FeedState state, Optional<Duration> told) {
            this(state, told, List.of());
        }
    }

    /** @throws java.io.InterruptedIOException when the watch is stopped */
    Outcome of(FeedState state, Findings findings) throws IOException {
        try {
            return switch (fetcher.fetch(state.address(), state.validators())) {
                case Fetched.Given given ->
                    given(back(moved(state, given.moved(), findings), findings), given, findings);
                case Fetched.Unchanged unchanged ->
                    new Outcome(
                            back(moved(state, unchanged.moved(), findings), findings)
                                    .unchanged(),
                            unchanged.fresh());
                case Fetched.Denied denied ->
                    failed(
                            moved(state, denied.moved(), findings),
                            Reason.UNREADABLE,
                            denied.detail(),
                            Optional.empty(),
                            findings);
                case Fetched.Refused refused ->
                    failed(state, refused.reason(), refused.detail(), Optional.empty(), findings);
            };
        } catch (FetchException e) {
            return failed(state, Reason.UNREADABLE, e.detail(state.given()), e.retryAfter(), findings);
        }
    }

    private static Outcome failed(
            FeedState state, Reason reason, String detail, Optional<Duration> told, Findings findings) {
        FeedState failed = state.failed();
        findings.refuse(new Refused(
                state.given(),
                reason,
                detail + "; the feed is kept and will be asked again"
                        + (failed.failures() > 1 ? " (" + failed.failures() + " times in a row now)" : "")));
        return new Outcome(failed, told);
    }

    private static FeedState moved(FeedState state, Optional<WebAddress> moved, Findings findings) {
        if (moved.isEmpty() || moved.orElseThrow().toString().equals(state.address())) {
            return state;
        }
        String there = moved.orElseThrow().toString();
        findings.note(state.given() + ": it has moved for good to " + there + ", where it is asked from now on");
        return state.at(there);
    }

    private static FeedState back(FeedState state, Findings findings) {
        if (state.failures() > 0) {
            findings.note(state.given() + ": it is back");
        }
        return state;
    }

    private Outcome given(FeedState state, Fetched.Given given, Findings findings) throws IOException {
        Optional<FeedDocument> feed = Contents.feed(given);
        if (feed.isEmpty()) {
            return failed(state, Reason.UNREADABLE, "it is no feed, sitemap or list of feeds", given.fresh(), findings);
        }
        Hint hint = Contents.hint(given, state.given());
        return switch (feed.orElseThrow()) {
            case FeedDocument.Items items ->
                offered(
                        state,
                        given.validators(),
                        longer(items.feed().interval(), given.fresh()),
                        Offer.of(items, hint),
                        findings);
            case FeedDocument.PageAddresses map ->
                offered(state, given.validators(), given.fresh(), Offer.of(map), findings);
            // Asked in full each time: who starts again needs the list, changed or not.
            case FeedDocument.FeedAddresses list ->
                new Outcome(
                        state.changed(Validators.NONE, state.seen()),
                        given.fresh(),
                        list.feeds().stream().map(Outline::feedUrl).toList());
            case FeedDocument.SitemapAddresses index ->
                failed(
                        state,
                        Reason.UNREADABLE,
                        "it is an index of " + index.sitemaps().size() + " sitemaps; give the one that has the news",
                        given.fresh(),
                        findings);
            case FeedDocument.Refused refused ->
                failed(state, Reason.UNREADABLE, refused.why(), given.fresh(), findings);
        };
    }

    private Outcome offered(
            FeedState state, Validators validators, Optional<Duration> told, List<Offer> offers, Findings findings)
            throws IOException {
        SeenItems seen = new SeenItems(state.seen());
        int pages = 0;
        int waiting = 0;
        for (Offer offer : offers) {
            if (seen.has(offer)) {
                continue;
            }
            boolean partial = offer.given().map(Contents::isPartial).orElse(true)
                    && offer.page().isPresent();
            if (partial && pages == most) {
                waiting++;
                continue;
            }
            pages += partial ? 1 : 0;
            List<Intake> found = partial ? page(offer) : List.of(offer.given().orElseThrow());
            seen.add(offer, findings.take(found, seen.report(offer)));
        }
        if (waiting > 0) {
            findings.note(state.given() + ": " + waiting + " further items wait for the next poll; the limit is " + most
                    + " pages a poll");
        }
        // What waits would not be offered again by a feed that is asked whether it has changed.
        Validators next = waiting > 0 ? Validators.NONE : validators;
        return new Outcome(state.changed(next, seen.kept(offers)), told);
    }

    private static Optional<Duration> longer(Optional<Duration> one, Optional<Duration> other) {
        return Stream.of(one, other).flatMap(Optional::stream).max(Duration::compareTo);
    }

    /** The page of an item; where it cannot be had, why, and what the feed gives. */
    private List<Intake> page(Offer offer) throws IOException {
        String address = offer.page().orElseThrow();
        List<Intake> intakes = new ArrayList<>();
        try {
            switch (fetcher.fetch(address, Validators.NONE)) {
                case Fetched.Given given ->
                    reader.open(new ByteArrayInputStream(given.body().bytes()), Contents.hint(given, address))
                            .forEachRemaining(intake -> intakes.add(Contents.dated(intake, offer.given())));
                case Fetched.Refused refused -> intakes.add(new Refused(address, refused.reason(), refused.detail()));
                case Fetched.Denied denied -> intakes.add(new Refused(address, Reason.UNREADABLE, denied.detail()));
                case Fetched.Unchanged unchanged ->
                    intakes.add(new Refused(address, Reason.UNREADABLE, "the server answers 304 unasked"));
            }
        } catch (FetchException e) {
            intakes.add(new Refused(address, Reason.UNREADABLE, e.detail(address)));
        }
        if (intakes.stream().noneMatch(Intake.Accepted.class::isInstance)) {
            offer.given().filter(Intake.Accepted.class::isInstance).ifPresent(intakes::add);
        }
        return intakes;
    }
}
