package org.stemma.web.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.Account;
import org.stemma.codec.Codec;
import org.stemma.ledger.Holding;
import org.stemma.newsroom.Held;
import org.stemma.newsroom.Moment;
import org.stemma.newsroom.Newsroom;
import org.stemma.story.StoryId;

/** The ledger. */
final class LedgerReads {

    private final Codec codec = new Codec();
    private final Newsroom newsroom;
    private final Stories stories;

    LedgerReads(Newsroom newsroom) {
        this.newsroom = newsroom;
        this.stories = new Stories(newsroom);
    }

    Map<String, Read> reads() {
        return Map.of(
                "listHoldingsOfStory", this::ofStory, "listHoldings", this::ofStories, "diffHoldings", this::diff);
    }

    private Answer ofStory(Asking asking) throws IOException {
        return stories.of(asking, known -> {
            Account whole = whole(known.coverage().story().id());
            return page(asking, List.of(whole));
        });
    }

    private Answer ofStories(Asking asking) throws IOException {
        return page(asking, named(asking));
    }

    private Answer.Whole page(Asking asking, List<Account> accounts) {
        List<Holding> rows = new ArrayList<>();
        accounts.forEach(account -> rows.addAll(Held.at(asking.moment(), account)));
        String state =
                accounts.stream().map(account -> Stories.state(account, asking)).collect(Collectors.joining());
        return Pages.cut(asking, state, rows, codec::holding);
    }

    private Answer diff(Asking asking) throws IOException {
        Moment from = new Moment(asking.moment().valid(), asking.given("from").flatMap(Moment::end));
        Moment to = new Moment(asking.moment().valid(), asking.given("to").flatMap(Moment::end));
        List<Holding> before = new ArrayList<>();
        List<Holding> after = new ArrayList<>();
        for (Account account : named(asking)) {
            before.addAll(Held.at(from, account));
            after.addAll(Held.at(to, account));
        }
        List<Holding> gone = new ArrayList<>(before);
        gone.removeAll(after);
        List<Holding> fresh = new ArrayList<>(after);
        fresh.removeAll(before);
        return Answer.of("{\"gone\":" + array(gone) + ",\"fresh\":" + array(fresh) + "}");
    }

    private String array(List<Holding> rows) {
        return rows.stream().map(codec::holding).collect(Collectors.joining(",", "[", "]"));
    }

    /** The stories asked for, each once, in the order in which they are named. */
    private List<Account> named(Asking asking) throws IOException {
        Set<StoryId> ids = new LinkedHashSet<>();
        for (String id : asking.all("story")) {
            ids.add(stories.holds(new StoryId(id)));
        }
        List<Account> accounts = new ArrayList<>();
        for (StoryId id : ids) {
            accounts.add(whole(id));
        }
        return accounts;
    }

    private Account whole(StoryId id) throws IOException {
        return newsroom.account(id, Moment.NOW)
                .orElseThrow(() -> WrongRequest.notFound("There is no story " + id + "."));
    }
}
