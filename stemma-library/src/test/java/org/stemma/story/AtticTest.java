package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** An index that puts closed stories away does all that one does that holds them, and decides alike. */
class AtticTest extends StoryIndexContract {

    private static final LocalDate FIRST = LocalDate.parse("2024-01-01");
    private static final List<String> PLACES = List.of("Oskerry", "Vellin", "Quell", "Tern", "Harlow");
    private static final List<String> DEEDS = List.of("flood", "strike", "fire", "landslide", "robbery");

    /** Keeps what it is given and counts what is asked for. */
    private static final class Shelf implements Attic {

        private final List<byte[]> kept = new ArrayList<>();
        private int asked;

        @Override
        public long put(byte[] bytes) {
            kept.add(bytes);
            return kept.size() - 1L;
        }

        @Override
        public byte[] get(long place) {
            asked++;
            return kept.get((int) place);
        }
    }

    @Override
    protected StoryIndex empty() {
        return new MemoryIndex(MemoryIndex.QUIET, Optional.of(new Shelf()), 0);
    }

    @RepeatedTest(20)
    void decisionsDoNotDependOnWhatWasPutAway(RepetitionInfo drawn) {
        Shelf shelf = new Shelf();
        MemoryIndex holding = new MemoryIndex();
        MemoryIndex giving = new MemoryIndex(MemoryIndex.QUIET, Optional.of(shelf), 10);
        StandardLinker linker = new StandardLinker();
        for (Profile report : stream(new Random(drawn.getCurrentRepetition()))) {
            List<StoryChange> changes = new ArrayList<>(
                    report.published().latest().map(holding::advanceTo).orElse(List.of()));
            changes.addAll(linker.decide(report, holding.near(report, 12)));
            List<StoryChange> others = new ArrayList<>(
                    report.published().latest().map(giving::advanceTo).orElse(List.of()));
            others.addAll(linker.decide(report, giving.near(report, 12)));
            assertThat(others).isEqualTo(changes);
            changes.forEach(change -> holding.apply(change, Optional.of(report)));
            changes.forEach(change -> giving.apply(change, Optional.of(report)));
        }
        assertThat(giving.stories()).isEqualTo(holding.stories());
        assertThat(shelf.kept).isNotEmpty();
        assertThat(shelf.asked).isPositive();
    }

    /** Happenings over half a year, five reports of each, some of them months late. */
    private static List<Profile> stream(Random random) {
        List<Profile> reports = new ArrayList<>();
        for (int number = 0; number < 90; number++) {
            int happening = random.nextInt(8) == 0 ? random.nextInt(number / 5 + 1) : number / 5;
            String place = PLACES.get(happening % PLACES.size()) + "ford" + happening;
            String deed = DEEDS.get(happening * 3 % DEEDS.size());
            LocalDate day = FIRST.plusDays(happening * 9L + random.nextInt(4));
            reports.add(Filing.profile(Filing.report(
                    "r" + number,
                    "A " + deed + " in " + place,
                    Filing.day(day.atStartOfDay(ZoneOffset.UTC).toLocalDate().toString()),
                    "The " + deed + " in " + place + " kept crews of company " + happening * 7 + " busy, Ada Novak of "
                            + place + " said. The mayor counted " + (happening + 3) + " houses; note " + number
                            + ".")));
        }
        return reports;
    }

    @Test
    void anAtticThatTakesNothingCostsNothing() {
        StoryIndex index = new MemoryIndex(MemoryIndex.QUIET, Optional.of(full()), 0);
        Filing filing = new Filing(index).all(SmallNews.FLOOD);
        index.stories().forEach(story -> index.apply(new StoryChange.Closed(story.id(), List.of()), Optional.empty()));
        StoryIndex plain = new MemoryIndex();
        filing.replayInto(plain);
        Profile asked = Filing.profile(SmallNews.EARLIER_FLOOD);
        assertThat(index.near(asked, 5)).hasSameSizeAs(plain.near(asked, 5)).isNotEmpty();
    }

    @Test
    void anAtticThatCannotBeReadIsAnErrorAndNotASilentLoss() {
        Shelf shelf = new Shelf();
        StoryIndex index = new MemoryIndex(MemoryIndex.QUIET, Optional.of(shelf), 0);
        new Filing(index).all(SmallNews.FLOOD);
        index.stories().forEach(story -> index.apply(new StoryChange.Closed(story.id(), List.of()), Optional.empty()));
        shelf.kept.replaceAll(bytes -> new byte[2]);
        assertThatThrownBy(() -> index.near(Filing.profile(SmallNews.EARLIER_FLOOD), 5))
                .isInstanceOf(UncheckedIOException.class);
    }

    private static Attic full() {
        return new Attic() {
            @Override
            public long put(byte[] bytes) {
                throw new UncheckedIOException(new IOException("no space left"));
            }

            @Override
            public byte[] get(long place) {
                throw new IllegalStateException("nothing was put here");
            }
        };
    }
}
