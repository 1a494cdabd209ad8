package org.stemma.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.report.Block;
import org.stemma.report.Credit;
import org.stemma.report.Declared;
import org.stemma.report.Outlet;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.Span;
import org.stemma.report.When;
import org.stemma.story.Evidence;
import org.stemma.story.StoryChange;
import org.stemma.story.StoryId;

/** What a store keeps is what it was given: reports and changes drawn at random, whatever characters and dates they have. */
class KeptTest {

    private static final Codec CODEC = new Codec();

    private Random random = new Random(0);

    @RepeatedTest(200)
    void aReportReadBackEqualsTheOneWritten(RepetitionInfo drawn) {
        random = new Random(drawn.getCurrentRepetition());
        Report report = report();
        assertThat(CODEC.report(throughBytes(CODEC.kept(report)))).isEqualTo(report);
    }

    @RepeatedTest(100)
    void aChangeReadBackEqualsTheOneDecidedToTheLastBitOfItsScores(RepetitionInfo drawn) {
        random = new Random(drawn.getCurrentRepetition());
        for (StoryChange change : changes()) {
            assertThat(CODEC.change(throughBytes(CODEC.kept(change)))).isEqualTo(change);
        }
    }

    @Test
    void aKeptReportIsThePublishedLineWithMoreBehindIt() {
        String published = CODEC.report(Specimens.GAZETTE);
        assertThat(CODEC.kept(Specimens.GAZETTE)).startsWith(published.substring(0, published.length() - 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "not json",
                "{\"kind\":\"story\"}",
                "{\"kind\":\"report\",\"id\":7}",
                "{\"kind\":\"change\",\"change\":\"sold\",\"story\":\"s1\",\"evidence\":[]}",
                "{\"kind\":\"change\",\"change\":\"merged\",\"story\":\"s1\",\"evidence\":[]}"
            })
    void whatIsNoKeptLineIsRefusedWithAReason(String line) {
        assertThatThrownBy(() -> CODEC.report(line)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CODEC.change(line)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String throughBytes(String line) {
        return new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private Report report() {
        String text = words(200);
        return new Report(
                new ReportId("r" + words(8)),
                words(5),
                maybe(() -> new Outlet("o" + words(9))),
                maybe(() -> words(30)),
                maybe(() -> words(30)),
                random.nextBoolean(),
                maybe(() -> span(text)),
                random.nextBoolean() ? "en" : "und",
                text,
                blocks(text),
                some(() -> words(12)),
                some(() -> new Credit(any(Credit.Role.values()), words(8), span(text))),
                some(() -> span(text)),
                when(),
                maybe(this::instant),
                maybe(() -> new ReportId("r" + words(8))),
                some(() -> new Declared(any(Declared.Relation.values()), "d" + words(9))));
    }

    private List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        while (at < text.length() && random.nextInt(5) > 0) {
            int end = at + random.nextInt(text.length() - at + 1);
            blocks.add(new Block(new Span(at, end), any(Block.Kind.values())));
            at = end;
        }
        return blocks;
    }

    private When when() {
        List<String> why = some(() -> words(20));
        LocalDate day = LocalDate.ofEpochDay(random.nextInt(40_000));
        return switch (random.nextInt(8)) {
            case 0 -> new When.At(instant(), ZoneOffset.ofTotalSeconds(random.nextInt(129_600) - 64_800), why);
            case 1 -> new When.At(instant(), why);
            case 2 -> When.On.day(day, why);
            case 3 -> new When.On(day, instant(), Instant.MAX, why);
            case 4 -> When.Between.days(day, day, why);
            case 5 -> When.Between.days(day, day.plusDays(random.nextInt(400)), why);
            case 6 -> random.nextBoolean() ? When.Between.from(day, why) : When.Between.until(day, why);
            default -> new When.Unknown(why);
        };
    }

    private List<StoryChange> changes() {
        StoryId story = story();
        return List.of(
                new StoryChange.Opened(story, new ReportId("r" + words(3)), evidence()),
                new StoryChange.Joined(story, new ReportId("r" + words(3)), evidence()),
                new StoryChange.Preceded(story, story(), evidence()),
                new StoryChange.Merged(story, story(), evidence()),
                new StoryChange.Split(story, story(), some(() -> new ReportId("r" + words(3))), evidence()),
                new StoryChange.Moved(story, new ReportId("r" + words(3)), evidence()),
                new StoryChange.Closed(story, evidence()));
    }

    private List<Evidence> evidence() {
        return some(() -> new Evidence(words(5), score(), words(40)));
    }

    private double score() {
        double bits = Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(bits) ? bits : random.nextGaussian();
    }

    private StoryId story() {
        return new StoryId("s" + words(4));
    }

    private Instant instant() {
        return Instant.ofEpochSecond(random.nextLong(-4_000_000_000L, 8_000_000_000L), random.nextInt(1_000_000_000));
    }

    private Span span(String text) {
        int start = random.nextInt(text.length() + 1);
        return new Span(start, start + random.nextInt(text.length() - start + 1));
    }

    /** Any UTF-16 units at all, lone surrogates and controls among them. */
    private String words(int most) {
        StringBuilder words = new StringBuilder();
        int length = random.nextInt(most + 1);
        for (int i = 0; i < length; i++) {
            words.append((char)
                    (random.nextInt(3) == 0 ? random.nextInt(Character.MAX_VALUE + 1) : 'a' + random.nextInt(26)));
        }
        return words.toString();
    }

    private <T> Optional<T> maybe(Supplier<T> drawn) {
        return random.nextBoolean() ? Optional.of(drawn.get()) : Optional.empty();
    }

    private <T> List<T> some(Supplier<T> drawn) {
        List<T> all = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            all.add(drawn.get());
        }
        return all;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
