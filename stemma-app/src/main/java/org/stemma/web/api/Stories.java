package org.stemma.web.api;

import java.io.IOException;
import java.util.stream.Collectors;
import org.stemma.Account;
import org.stemma.desk.kept.StoryMark;
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
        Answer.Whole of(Account story) throws IOException;
    }

    /** What is told of the story named {@code id} in the address, as it was known at the moment asked for. */
    Answer of(Asking asking, Telling telling) throws IOException {
        return new Answer.Standing(mark(asking).mark(), () -> telling.of(account(asking)));
    }

    /** The story named {@code id} in the address, as it was known at the moment asked for. Throws {@link WrongRequest} when there is none. */
    Account account(Asking asking) throws IOException {
        StoryId id = mark(asking).story();
        Moment moment = asking.moment();
        return newsroom.account(id, moment)
                .orElseThrow(() -> WrongRequest.notFound("Of story " + id + " nothing was known"
                        + moment.known().map(known -> " before " + known).orElse("") + "."));
    }

    /** What the story named in the address stands on. Throws {@link WrongRequest} when there is none, or it is part of another. */
    StoryMark mark(Asking asking) throws IOException {
        StoryId id = new StoryId(asking.text("id"));
        StoryMark mark = newsroom.mark(id).orElseThrow(() -> none(id));
        if (!mark.story().equals(id)) {
            throw WrongRequest.moved(
                    id.value(),
                    mark.story().value(),
                    asking.path().replace(id.value(), mark.story().value())
                            + (asking.query().isEmpty() ? "" : "?" + asking.query()));
        }
        return mark;
    }

    /** The id that holds for a story. */
    StoryId holds(StoryId id) throws IOException {
        return newsroom.holds(id).orElseThrow(() -> none(id));
    }

    private static WrongRequest none(StoryId id) {
        return WrongRequest.notFound("There is no story " + id + ".");
    }

    /** What everything that is told of a story is made from. */
    static String state(Account story, Asking asking) {
        return asking.moment()
                + story.coverage().reports().stream()
                        .map(marked -> marked.report().id().value())
                        .collect(Collectors.joining(" ", " ", ""));
    }
}
