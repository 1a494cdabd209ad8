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
import org.stemma.report.ReportId;

class SeenCountsTest {

    private static final int REPORTS = 200;
    private static final int WORDS = 400;

    /** Words of any rarity, some first seen in it; passages of which some were stock background. */
    @RepeatedTest(20)
    void aReportIsWeighedAgainToTheLastBitAsItWasHoweverManyCameSince(RepetitionInfo drawn) {
        Random random = new Random(drawn.getCurrentRepetition());
        Rarity rarity = new Rarity();
        List<Profile> filed = new ArrayList<>();
        List<byte[]> seen = new ArrayList<>();
        List<WeighedProfile> weighed = new ArrayList<>();
        for (int number = 0; number < REPORTS; number++) {
            Profile profile = drawn(random, number);
            List<Passage> stock = profile.passages().stream()
                    .filter(passage -> random.nextBoolean())
                    .toList();
            filed.add(profile);
            seen.add(SeenCounts.of(profile, stock, rarity));
            weighed.add(WeighedProfile.of(profile.without(stock), rarity));
            rarity.add(profile.words(), profile.names());
        }
        for (int number = 0; number < REPORTS; number++) {
            Profile kept = ProfileBytes.read(ProfileBytes.write(filed.get(number)));
            WeighedProfile again = SeenCounts.weighed(kept, seen.get(number), number, rarity);
            assertThat(entries(again)).isEqualTo(entries(weighed.get(number)));
        }
    }

    private static List<Long> entries(WeighedProfile profile) {
        return Stream.of(profile.words(), profile.title(), profile.names(), profile.figures())
                .flatMap(bag -> Stream.concat(
                        Arrays.stream(bag.entries()).boxed(), Stream.of(Double.doubleToLongBits(bag.norm()))))
                .toList();
    }

    private static Profile drawn(Random random, int number) {
        Bag words = bag(random, 60);
        return new Profile(
                new ReportId("r" + number),
                Optional.empty(),
                Filing.undated(),
                words,
                bag(random, 5),
                bag(random, 8),
                bag(random, 3),
                new Actors(Bag.EMPTY, Bag.EMPTY),
                Particulars.NONE,
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(sign -> new Passage(sign, bag(random, 6)))
                        .toList(),
                Optional.empty(),
                Map.of());
    }

    /** The rarer a word, the less often it is drawn; of equal words the rank is equal. */
    private static Bag bag(Random random, int size) {
        return Bag.of(IntStream.generate(() -> (int) (WORDS * Math.pow(random.nextDouble(), 2)))
                .limit(size)
                .distinct()
                .sorted()
                .mapToLong(key -> Bag.entry(key, 1 + 97 * key, 1 + random.nextInt(3)))
                .toArray());
    }
}
