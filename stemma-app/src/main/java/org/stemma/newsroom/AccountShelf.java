package org.stemma.newsroom;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.stemma.Account;
import org.stemma.desk.kept.StoryMark;
import org.stemma.report.ReportId;
import org.stemma.story.StoryChange;
import org.stemma.story.StoryId;

/**
 * Accounts that were asked for, held as long as their story stands as it did and there is room; two who ask at once for one wait for the
 * same.
 *
 * <pre>
 * s1 1:2 3:4, all there is          → account of 2 reports
 * s1 1:2 3:4, before 2031-03-12     → account of 1 report
 * </pre>
 */
final class AccountShelf {

    private final AsyncCache<Key, Optional<Account>> held;

    /** A story as it stands, at a moment. */
    record Key(StoryMark mark, Optional<Instant> known) {}

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
                .buildAsync();
    }

    private static int weight(Account account) {
        return 1
                + account.coverage().reports().stream()
                        .mapToInt(annotated -> annotated.report().text().length())
                        .sum();
    }

    Optional<Account> get(Key key, Maker maker) throws IOException {
        CompletableFuture<Optional<Account>> mine = new CompletableFuture<>();
        AtomicBoolean first = new AtomicBoolean();
        CompletableFuture<Optional<Account>> account = held.get(key, (absent, executor) -> {
            first.set(true);
            return mine;
        });
        if (!first.get()) {
            return awaited(account);
        }
        try {
            mine.complete(maker.make());
        } catch (IOException | RuntimeException | Error e) {
            mine.completeExceptionally(e);
        }
        return awaited(mine);
    }

    private static Optional<Account> awaited(CompletableFuture<Optional<Account>> account) throws IOException {
        try {
            return account.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while a story was being told");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException outside) {
                throw new IOException(outside.getMessage(), outside);
            }
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException("a story could not be told", e.getCause());
        }
    }

    /** The account, when it need not be made. */
    Optional<Account> held(Key key) {
        CompletableFuture<Optional<Account>> account = held.getIfPresent(key);
        return account == null ? Optional.empty() : made(account);
    }

    private static Optional<Account> made(CompletableFuture<Optional<Account>> account) {
        return account.state() == Future.State.SUCCESS ? account.resultNow() : Optional.empty();
    }

    /** How often an account was asked for and at hand. */
    long hits() {
        return held.synchronous().stats().hitCount();
    }

    /** How often an account was asked for and not at hand. */
    long misses() {
        return held.synchronous().stats().missCount();
    }

    /** Makes room by what nobody will ask for after a change. */
    void forget(StoryChange change) {
        Set<StoryId> touched = new LinkedHashSet<>(List.of(change.story()));
        switch (change) {
            case StoryChange.Merged merged -> touched.add(merged.from());
            case StoryChange.Split split -> touched.add(split.opened());
            case StoryChange.Preceded preceded -> touched.add(preceded.antecedent());
            case StoryChange.Moved moved -> touched.addAll(having(moved.report()));
            case StoryChange.Opened opened -> {}
            case StoryChange.Joined joined -> {}
            case StoryChange.Closed closed -> {}
        }
        held.asMap().keySet().removeIf(key -> touched.contains(key.mark().story()));
    }

    /** Where a report was before is not said by its move. What is being made is taken to have it. */
    private Set<StoryId> having(ReportId report) {
        Set<StoryId> having = new LinkedHashSet<>();
        held.asMap().forEach((key, account) -> {
            boolean unmade = account.state() != Future.State.SUCCESS;
            if (unmade
                    || made(account).stream()
                            .anyMatch(known -> known.coverage().report(report).isPresent())) {
                having.add(key.mark().story());
            }
        });
        return having;
    }
}
