package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeighedBagTest {

    private static final WeighedBag FLOOD = bag("flood", "mine", "novak", "the");
    private static final WeighedBag STRIKE = bag("strike", "tram", "the");

    @Test
    void aBagIsWhollyLikeItself() {
        assertThat(FLOOD.cosine(FLOOD)).isCloseTo(1, within(1e-6));
    }

    @Test
    void worthlessKeysShareNothing() {
        assertThat(FLOOD.cosine(STRIKE)).isZero();
        assertThat(FLOOD.shared(STRIKE, 3)).isEmpty();
    }

    @Test
    void sharedKeysComeHeaviestFirst() {
        assertThat(FLOOD.shared(bag("mine", "novak", "zinc"), 3)).containsExactly(Key.of("novak"), Key.of("mine"));
        assertThat(FLOOD.with(bag("mine", "novak", "zinc"), 1).top().getFirst()).isCloseTo(3, within(1e-6));
    }

    @Test
    void anEmptyBagIsLikeNothing() {
        assertThat(bag().cosine(FLOOD)).isZero();
        assertThat(bag().cosine(bag())).isZero();
    }

    private static WeighedBag bag(String... keys) {
        Map<Integer, Double> worth = Map.of(Key.of("the"), 0.0, Key.of("novak"), 3.0);
        return WeighedBag.of(Bag.of(List.of(keys)), (key, rank) -> worth.getOrDefault(key, 1.0));
    }
}
