package org.stemma.web.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stemma.Account;
import org.stemma.Newsdesk;
import org.stemma.briefing.Timeline;
import org.stemma.codec.Codec;
import org.stemma.desk.kept.StoryPage;
import org.stemma.desk.kept.StorySummary;
import org.stemma.newsroom.Beat;
import org.stemma.newsroom.Moment;
import org.stemma.newsroom.Newsroom;
import org.stemma.report.ReportId;
import org.stemma.report.When;
import org.stemma.story.Coverage;
import org.stemma.web.route.Tags;

/** Stories and what the rooms make of them. */
final class StoryReads {

    private final Codec codec = new Codec();
    private final Newsroom newsroom;
    private final Stories stories;

    StoryReads(Newsroom newsroom) {
        this.newsroom = newsroom;
        this.stories = new Stories(newsroom);
    }

    Map<String, Read> reads() {
        return Map.of(
                "listStories",
                this::list,
                "getStory",
                asking -> stories.of(asking, story -> Answer.of(codec.story(story.coverage(), story.title()))),
                "listReportsOfStory",
                list(story -> story.coverage().reports(), story -> marked -> codec.report(marked.report())),
                "listClaimsOfStory",
                list(story -> story.stemma().claims(), story -> claim -> codec.claim(story.coverage(), claim)),
                "listDescentsOfStory",
                list(
                        story -> story.stemma().descents(),
                        story -> descent -> codec.descent(story.stemma().story(), descent)),
                "getBriefOfStory",
                asking -> stories.of(asking, story -> Answer.of(codec.brief(story.coverage(), story.brief()))),
                "listTimelineOfStory",
                this::timeline,
                "listChangesOfStory",
                this::changes);
    }

    private Answer list(Asking asking) throws IOException {
        String tag = Tags.of(newsroom.reading(desk -> desk.last()) + " " + asking.path() + "?" + asking.query());
        return new Answer.Tagged(tag, () -> page(asking));
    }

    private Answer.Whole page(Asking asking) throws IOException {
        Moment moment = asking.moment();
        StoryPage page = Filters.page(newsroom, asking, asking.number("limit"));
        List<String> items = new ArrayList<>();
        for (StorySummary story : page.stories()) {
            newsroom.bare(story.id(), moment)
                    .map(coverage -> codec.story(coverage, Newsdesk.title(coverage)))
                    .ifPresent(items::add);
        }
        return Pages.of(asking, items, page.next().map(Pages::cursor));
    }

    private <T> Read list(Function<Account, List<T>> all, Function<Account, Function<T, String>> line) {
        return asking -> stories.of(
                asking, story -> Pages.cut(asking, Stories.state(story, asking), all.apply(story), line.apply(story)));
    }

    private Answer timeline(Asking asking) throws IOException {
        Optional<When> day = asking.moment().valid().map(valid -> When.On.day(valid, List.of()));
        return stories.of(asking, story -> {
            List<Timeline.Item> items = story.brief().timeline().items().stream()
                    .filter(item -> day.isEmpty() || item.when().mayBe(day.get()))
                    .toList();
            return Pages.cut(
                    asking, Stories.state(story, asking), items, item -> codec.timelineItem(story.coverage(), item));
        });
    }

    private Answer changes(Asking asking) throws IOException {
        return new Answer.Standing("" + newsroom.reading(desk -> desk.last()), () -> {
            Account story = stories.account(asking);
            List<Beat> all = newsroom.changes(story.coverage().story().id());
            List<Beat> known = asking.moment().known().isEmpty() ? all : known(all, story.coverage());
            String state = known.stream().map(beat -> "" + beat.sequence()).collect(Collectors.joining(" "));
            return Pages.cut(asking, state, known, beat -> codec.change(beat.sequence(), beat.change()));
        });
    }

    /** A change that brings a report counts when that is among those known; other decisions always do. */
    private static List<Beat> known(List<Beat> all, Coverage coverage) {
        Set<ReportId> there =
                coverage.reports().stream().map(marked -> marked.report().id()).collect(Collectors.toSet());
        return all.stream()
                .filter(beat ->
                        Changes.brings(beat.change()).map(there::contains).orElse(true))
                .toList();
    }
}
