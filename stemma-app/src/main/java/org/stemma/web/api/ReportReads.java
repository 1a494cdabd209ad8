package org.stemma.web.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.codec.Codec;
import org.stemma.desk.kept.StoryMark;
import org.stemma.desk.search.Found;
import org.stemma.desk.search.Hit;
import org.stemma.desk.search.Request;
import org.stemma.newsroom.FoundLines;
import org.stemma.newsroom.Newsroom;
import org.stemma.report.ReportId;
import org.stemma.story.StoryId;
import org.stemma.web.route.Tags;

/** Reports, and the search for them. */
final class ReportReads {

    private static final Pattern PLACE = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{16}");

    private final Codec codec = new Codec();
    private final Newsroom newsroom;

    ReportReads(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    Map<String, Read> reads() {
        return Map.of(
                "getReport",
                asking -> report(asking, marked -> codec.report(marked.report())),
                "getAnnotationsOfReport",
                asking -> report(asking, codec::annotations),
                "search",
                this::search);
    }

    private Answer report(Asking asking, Function<AnnotatedReport, String> line) throws IOException {
        ReportId id = new ReportId(asking.text("id"));
        StoryId story = newsroom.reading(desk -> desk.storyOf(id))
                .orElseThrow(() -> WrongRequest.notFound("There is no report " + id + "."));
        String state = newsroom.mark(story).map(StoryMark::mark).orElse("");
        return new Answer.Standing(
                state,
                () -> Answer.of(line.apply(newsroom.account(story, asking.moment())
                        .flatMap(account -> account.coverage().report(id))
                        .orElseThrow(() -> WrongRequest.notFound("Report " + id + " was not known then.")))));
    }

    private Answer search(Asking asking) throws IOException {
        Optional<String> after = asking.given("cursor");
        if (after.isPresent() && !PLACE.matcher(after.get()).matches()) {
            throw Pages.notOurs(asking.text("cursor"));
        }
        String tag = Tags.of(newsroom.reading(desk -> desk.last()) + " " + asking.path() + "?" + asking.query());
        Request request = new Request(
                asking.text("q"), asking.number("limit"), after, asking.moment().knownDay());
        return new Answer.Tagged(tag, () -> page(asking, request));
    }

    private Answer.Whole page(Asking asking, Request request) throws IOException {
        Found found = newsroom.search(request);
        List<String> lines = FoundLines.of(codec, request.query(), found);
        List<String> items = new ArrayList<>();
        for (int i = 0; i < found.hits().size(); i++) {
            if (isKnown(found.hits().get(i), asking)) {
                items.add(lines.get(i + 1));
            }
        }
        return Pages.of(asking, "\"found\":" + lines.getFirst() + ",", items, found.next());
    }

    /** The search knows days; an instant leaves out the rest of its day. */
    private static boolean isKnown(Hit hit, Asking asking) {
        return asking.moment()
                .known()
                .map(known -> hit.report()
                        .published()
                        .earliest()
                        .filter(earliest -> earliest.isBefore(known))
                        .isPresent())
                .orElse(true);
    }
}
