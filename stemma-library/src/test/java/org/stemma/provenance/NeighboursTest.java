package org.stemma.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.provenance.Press.page;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeighboursTest {

    private static final String FIRST = "One of the lower gates of the dam was opened before dawn by two engineers.";
    private static final String SECOND = "The school at the end of the valley took in forty families from the farms.";

    @Test
    void fewTextsAreAllCompared() {
        assertThat(Neighbours.of(seeds(FIRST, FIRST, SECOND, FIRST)))
                .extracting(NeighboursTest::drawn)
                .containsExactly("0-1", "0-3", "1-3");
    }

    @Test
    void textsWithNothingInCommonAreNot() {
        assertThat(Neighbours.of(seeds(FIRST, SECOND))).isEmpty();
    }

    @Test
    void amongManyCopiesTheLikestAreComparedAndNothingFallsApart() {
        List<String> texts = new ArrayList<>();
        for (int copy = 0; copy < 60; copy++) {
            texts.add(copy < 30 ? FIRST : SECOND);
        }
        texts.add(FIRST + " " + SECOND);

        List<Neighbours.Pair> pairs = List.copyOf(Neighbours.of(seeds(texts.toArray(String[]::new))));

        Lineages linked = new Lineages();
        pairs.forEach(pair -> linked.join("t" + pair.one(), "t" + pair.other()));
        assertThat(pairs).hasSizeLessThan(30 * 29);
        for (int text = 1; text < texts.size(); text++) {
            assertThat(linked.joined("t0", "t" + text)).isTrue();
        }
    }

    private static List<Seeds> seeds(String... texts) {
        List<Seeds> seeds = new ArrayList<>();
        for (String text : texts) {
            seeds.add(Wording.of(page("One").says(text).read()).seeds());
        }
        return seeds;
    }

    private static String drawn(Neighbours.Pair pair) {
        return pair.one() + "-" + pair.other();
    }
}
