package org.stemma.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class LogChainsTest {

    private final LogChains chains = new LogChains();

    @Test
    void linesAboutSomethingAreFoundTheLastFirst() {
        chains.add("s1", 3);
        chains.add("s2", 5);
        chains.add("s1", 8);
        assertThat(chains.of("s1")).containsExactly(8, 3);
        assertThat(chains.of("s2")).containsExactly(5);
        assertThat(chains.of("s3")).isEmpty();
    }

    @Test
    void noneIsLostHoweverManyThereAreAndFewOthersHangBetween() {
        RandomGenerator random = new Random(1);
        int lines = 200_000;
        int[] about = random.ints(lines, 0, 50_000).toArray();
        for (int i = 0; i < lines; i++) {
            chains.add("s" + about[i], i);
        }
        for (int story = 0; story < 50_000; story += 1_000) {
            int asked = story;
            long[] found = chains.of("s" + story);
            assertThat(Arrays.stream(found)
                            .filter(line -> about[(int) line] == asked)
                            .count())
                    .isEqualTo(Arrays.stream(about).filter(one -> one == asked).count());
            assertThat(found.length).isLessThan(100);
        }
    }
}
