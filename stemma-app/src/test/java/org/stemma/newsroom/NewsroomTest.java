package org.stemma.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.Account;
import org.stemma.Line;
import org.stemma.desk.Desk;
import org.stemma.desk.kept.StorySummary;
import org.stemma.report.Report;
import org.stemma.story.StoryId;
import org.stemma.web.Drawn;

class NewsroomTest {

    private static final Line LINE = Line.standard();
    private static final String FIRE =
            "A fire destroyed the grain store in Vell on Monday, said the fire chief, Ana Torv. Nobody was hurt.";
    private static final String LATER = "The fire that destroyed the grain store in Vell began in a dryer,"
            + " the fire chief, Ana Torv, said on Wednesday. Nobody was hurt.";

    @TempDir
    private Path folder;

    private Newsroom newsroom;

    @BeforeEach
    void open() throws IOException {
        newsroom = Newsroom.open(folder.resolve("desk"), LINE, 1_000_000);
    }

    @AfterEach
    void close() throws IOException {
        newsroom.close();
    }

    @Test
    void whatAnotherWriterFilesIsSeenAtTheNextLook() throws IOException {
        List<Beat> heard = new ArrayList<>();
        newsroom.listen(heard::add);

        try (Desk other = Desk.write(folder.resolve("desk"), LINE)) {
            other.file(report("Gazette", FIRE, "2031-03-10T12:00:00Z"));
        }
        assertThat(heard).isEmpty();
        newsroom.look();

        assertThat(heard).hasSize(1);
        assertThat(newsroom.since(0, 10)).isEqualTo(heard);
        assertThat(stories()).hasSize(1);
    }

    @Test
    void anAccountIsMadeAnewWhenItsStoryGrows() throws IOException {
        file(report("Gazette", FIRE, "2031-03-10T12:00:00Z"));
        StoryId story = stories().getFirst().id();
        Optional<Account> before = newsroom.account(story, Moment.NOW);
        assertThat(newsroom.account(story, Moment.NOW).orElseThrow()).isSameAs(before.orElseThrow());

        file(report("Courier", LATER, "2031-03-12T12:00:00Z"));

        assertThat(newsroom.account(story, Moment.NOW).orElseThrow().coverage().reports())
                .hasSize(2);
    }

    @Test
    void aMomentShowsWhatMayHaveBeenKnownThen() throws IOException {
        file(report("Gazette", FIRE, "2031-03-10T12:00:00Z"));
        file(report("Courier", LATER, "2031-03-12T12:00:00Z"));
        StoryId story = stories().getFirst().id();

        assertThat(at(story, "2031-03-13T00:00:00Z").orElseThrow().coverage().reports())
                .hasSize(2);
        assertThat(at(story, "2031-03-11T00:00:00Z").orElseThrow().coverage().reports())
                .hasSize(1);
        assertThat(at(story, "2031-03-10T00:00:00Z")).isEmpty();
    }

    private List<StorySummary> stories() throws IOException {
        return newsroom.reading(desk -> desk.stories(0, 10));
    }

    private Optional<Account> at(StoryId story, String known) throws IOException {
        return newsroom.account(story, Moment.knownBefore(Instant.parse(known)));
    }

    private void file(Report report) throws IOException {
        newsroom.writing(desk -> desk.file(report));
    }

    private static Report report(String outlet, String text, String published) {
        return Drawn.report(outlet, text, published);
    }
}
