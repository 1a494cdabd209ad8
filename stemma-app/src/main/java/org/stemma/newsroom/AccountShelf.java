package org.stemma.newsroom;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.Account;
import org.stemma.story.StoryChange;
import org.stemma.story.StoryId;

/**
 * Accounts that were asked for, held until their story changes or room is needed; two who ask at once for one wait for the same.
 *
 * <pre>
 * s1, all there is          → account of 5 reports
 * s1, before 2031-03-12     → account of 2 reports
 * </pre>
 */
final class AccountShelf {

    private final Cache<Key, Optional<Account>> held;

    record Key(StoryId story, Optional<Instant> known) {}

    /** Makes an account that is not held. */
    @FunctionalInterface
    interface Maker {
        Optional<Account> make() throws IOException;
    }

    /**
     * An empty shelf.
     *
     * @param characters so many characters of report text are held with their marks, in all accounts together
     */
    AccountShelf(long characters) {
        this.held = Caffeine.newBuilder()
                .maximumWeight(characters)
                .recordStats()
                .weigher((Key key, Optional<Account> account) ->
                        account.map(AccountShelf::weight).orElse(1))
                .build();
    }

    private static int weight(Account account) {
        return 1
                + account.coverage().reports().stream()
                        .mapToInt(annotated -> annotated.report().text().length())
                        .sum();
    }

    Optional<Account> get(Key key, Maker maker) throws IOException {
        try {
            return held.get(key, absent -> made(maker));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The account, when it need not be made. */
    Optional<Account> held(Key key) {
        Optional<Account> account = held.getIfPresent(key);
        return account == null ? Optional.empty() : account;
    }

    /** How often an account was asked for and at hand. */
    long hits() {
        return held.stats().hitCount();
    }

    /** How often an account was asked for and not at hand. */
    long misses() {
        return held.stats().missCount();
    }

    private static Optional<Account> made(Maker maker) {
        try {
            return maker.make();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets what a change makes untrue. */
    void forget(StoryChange change) {
        Set<StoryId> touched = new LinkedHashSet<>(List.of(change.story()));
        switch (change) {
            case StoryChange.Merged merged -> touched.add(merged.from());
            case StoryChange.Split split -> touched.add(split.opened());
            case StoryChange.Preceded preceded -> touched.add(preceded.antecedent());
            // Where the report was before is not said.
            case StoryChange.Moved moved ->
                held.asMap()
                        .values()
                        .removeIf(account -> account.stream()
                                .anyMatch(known ->
                                        known.coverage().report(moved.report()).isPresent()));
            case StoryChange.Opened opened -> {}
            case StoryChange.Joined joined -> {}
            case StoryChange.Closed closed -> {}
        }
        held.asMap().keySet().removeIf(key -> touched.contains(key.story()));
    }
}
