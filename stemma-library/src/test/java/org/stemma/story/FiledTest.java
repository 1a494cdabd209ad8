package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.stemma.report.ReportId;

class FiledTest {

    private static final List<Evidence> WHY =
            List.of(new Evidence("words", 0.25, "flood · шахта"), new Evidence("quiet", -1.5, ""));

    private final Strand home = new Strand(new StoryId("s1"));
    private final Repeats repeats = new Repeats();

    @RepeatedTest(30)
    void whatIsPackedComesBackAsItWas(RepetitionInfo drawn) {
        Random random = new Random(drawn.getCurrentRepetition());
        WeighedProfile profile = WeighedProfile.of(drawn(random, new ReportId("00ff00ff00ff00ff")), new Rarity());
        Filed filed = new Filed(profile, new byte[0], 3, home, WHY, repeats);
        WeighedProfile back = filed.profile();
        assertThat(back.report()).isEqualTo(profile.report());
        assertThat(back.published()).isEqualTo(profile.published());
        assertThat(back.outlet()).isEqualTo(profile.outlet());
        assertThat(weighed(back)).containsExactlyElementsOf(weighed(profile));
        assertThat(plain(back)).containsExactlyElementsOf(plain(profile));
        assertThat(filed.membership().evidence()).isEqualTo(WHY);
    }

    @Test
    void reportsAreFoundByIdWhateverTheIdLooksLike() {
        FiledReports reports = new FiledReports();
        List<ReportId> ids = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            ids.add(new ReportId(i % 2 == 0 ? String.format("%016x", (long) i << 40) : "r" + i));
        }
        for (ReportId id : ids) {
            assertThat(reports.find(id)).isEmpty();
            WeighedProfile profile = WeighedProfile.of(drawn(new Random(1), id), new Rarity());
            reports.add(new Filed(profile, new byte[0], reports.size(), home, WHY, repeats));
        }
        for (int i = 0; i < ids.size(); i++) {
            assertThat(reports.find(ids.get(i)).orElseThrow().number()).isEqualTo(i);
            assertThat(reports.get(i).report()).isEqualTo(ids.get(i));
        }
    }

    /** An id that is no hash, but whose own hash is that of one. */
    @Test
    void aReportIsNotTakenForAnotherOfTheSameHash() {
        ReportId odd = new ReportId("r7");
        ReportId hash = IdBits.id(odd.hashCode());
        FiledReports reports = new FiledReports();
        reports.add(new Filed(
                WeighedProfile.of(drawn(new Random(1), hash), new Rarity()), new byte[0], 0, home, WHY, repeats));
        assertThat(reports.find(hash)).isPresent();
        assertThat(reports.find(odd)).isEmpty();
    }

    @Test
    void equalOutletsAndDatesAreHeldOnce() {
        WeighedProfile one = WeighedProfile.of(drawn(new Random(1), new ReportId("r1")), new Rarity());
        WeighedProfile other = WeighedProfile.of(drawn(new Random(1), new ReportId("r2")), new Rarity());
        assertThat(new Filed(one, new byte[0], 0, home, WHY, repeats).published())
                .isSameAs(new Filed(other, new byte[0], 1, home, WHY, repeats).published());
    }

    private static List<List<Long>> weighed(WeighedProfile profile) {
        return Stream.of(profile.words(), profile.title(), profile.names(), profile.figures())
                .map(bag -> Stream.concat(
                                Arrays.stream(bag.entries()).boxed(), Stream.of(Double.doubleToLongBits(bag.norm())))
                        .toList())
                .toList();
    }

    private static List<List<Long>> plain(WeighedProfile profile) {
        Particulars told = profile.particulars();
        return Stream.of(
                        profile.actors().people(),
                        profile.actors().bodies(),
                        told.places(),
                        told.scene(),
                        told.ages(),
                        told.amounts(),
                        told.units(),
                        told.days(),
                        told.openingDays(),
                        told.weekdays())
                .map(bag -> Arrays.stream(bag.entries()).boxed().toList())
                .toList();
    }

    /** Bags of all sizes, some of them the same. */
    private static Profile drawn(Random random, ReportId id) {
        List<Bag> bags = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            bags.add(i > 0 && random.nextInt(3) == 0 ? bags.get(random.nextInt(i)) : bag(random));
        }
        return new Profile(
                id,
                random.nextBoolean() ? Optional.of("Oskerry Post") : Optional.empty(),
                random.nextBoolean() ? Filing.day("2024-03-04") : Filing.undated(),
                bags.get(0),
                bags.get(1),
                bags.get(2),
                bags.get(3),
                new Actors(bags.get(4), bags.get(5)),
                new Particulars(
                        bags.get(6),
                        bags.get(7),
                        bags.get(8),
                        bags.get(9),
                        bags.get(10),
                        bags.get(11),
                        bags.get(12),
                        bags.get(13),
                        bags.get(14),
                        bags.get(15)),
                List.of(),
                Optional.empty(),
                Map.of());
    }

    private static Bag bag(Random random) {
        return Bag.of(IntStream.generate(() -> random.nextInt(-9, 10))
                .limit(random.nextInt(6))
                .distinct()
                .sorted()
                .mapToLong(key -> Bag.entry(key, 1 + random.nextInt(English.UNLISTED), 1 + random.nextInt(3)))
                .toArray());
    }
}
