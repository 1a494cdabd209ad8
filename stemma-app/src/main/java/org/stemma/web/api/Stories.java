package org.stemma.web.api;

import java.io.IOException;
import java.util.stream.Collectors;
import org.stemma.Account;
import org.stemma.newsroom.Moment;
import org.stemma.newsroom.Newsroom;
import org.stemma.story.StoryId;

/** The story that a request names. */
final class Stories {

    private final Newsroom newsroom;

    Stories(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    /** Tells something of a story. */
    @FunctionalInterface
    interface Telling {
        Answer of(Account story) throws IOException;
    }

    /** The story named {@code id} in the address, as it was known at the moment asked for. */
    Answer of(Asking asking, Telling telling) throws IOException {
        StoryId id = holding(asking);
        Moment moment = asking.moment();
        return telling.of(newsroom.account(id, moment)
                .orElseThrow(() -> WrongRequest.notFound("Of story " + id + " nothing was known"
                        + moment.known().map(known -> " before " + known).orElse("") + ".")));
    }

    /** The id in the address, which holds. Throws {@link WrongRequest} when there is no such story, or it is part of another. */
    StoryId holding(Asking asking) throws IOException {
        StoryId id = new StoryId(asking.text("id"));
        StoryId holds = holds(id);
        if (!holds.equals(id)) {
            throw WrongRequest.moved(
                    id.value(),
                    holds.value(),
                    asking.path().replace(id.value(), holds.value())
                            + (asking.query().isEmpty() ? "" : "?" + asking.query()));
        }
        return id;
    }

    /** The id that holds for a story. */
    StoryId holds(StoryId id) throws IOException {
        return newsroom.holds(id).orElseThrow(() -> WrongRequest.notFound("There is no story " + id + "."));
    }

    /** What everything that is told of a story is made from. */
    static String state(Account story, Asking asking) {
        return asking.moment()
                + story.coverage().reports().stream()
                        .map(marked -> marked.report().id().value())
                        .collect(Collectors.joining(" ", " ", ""));
    }
}
