package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class BagTest {

    private static final Bag FLOOD = Bag.of(List.of("flood", "mine", "flood", "ada novak"));

    @Test
    void aBagCountsEachWordOnce() {
        assertThat(FLOOD.size()).isEqualTo(3);
        assertThat(count("flood")).isEqualTo(2);
        assertThat(count("mine")).isEqualTo(1);
    }

    @Test
    void aBagKnowsHowCommonAWordIsInGeneralEnglish() {
        assertThat(rank("mine")).isLessThan(rank("ada novak")).isPositive();
        assertThat(rank("ada novak")).isEqualTo(English.rank("novak"));
    }

    @Test
    void aBagHasItsWordsAndNoOthers() {
        assertThat(FLOOD.has(Key.of("flood"))).isTrue();
        assertThat(FLOOD.has(Key.of("strike"))).isFalse();
        assertThat(FLOOD.shared(Bag.of(List.of("mine", "strike")))).containsExactly(Key.of("mine"));
        assertThat(Bag.EMPTY.has(Key.of("flood"))).isFalse();
    }

    @Test
    void entriesOutOfOrderAreACallersMistake() {
        long entry = Bag.entry(7, 40, 1);
        assertThatThrownBy(() -> Bag.of(new long[] {entry, entry}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("entry 1");
    }

    @Test
    void aKeyTwiceIsACallersMistake() {
        assertThatThrownBy(() -> Bag.of(new long[] {Bag.entry(7, 40, 1), Bag.entry(7, 40, 2)}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("entry 1");
    }

    @Test
    void differentWordsThatShareAKeyCountAsOne() {
        String one = "a19901";
        String other = "a92220";
        assertThat(Key.of(one)).isEqualTo(Key.of(other));
        Bag bag = Bag.of(List.of(one, other, other, "flood"));
        assertThat(bag.size()).isEqualTo(2);
        assertThat(bag.count(bag.key(0) == Key.of(one) ? 0 : 1)).isEqualTo(3);
    }

    @Test
    void moreThanTheMostOccurrencesCountAsTheMost() {
        Bag bag = Bag.of(new long[] {Bag.entry(-7, English.UNLISTED, 1 << 20)});
        assertThat(bag.key(0)).isEqualTo(-7);
        assertThat(bag.rank(0)).isEqualTo(English.UNLISTED);
        assertThat(bag.count(0)).isEqualTo(Bag.MOST);
    }

    private static int count(String word) {
        return FLOOD.count(place(word));
    }

    private static int rank(String word) {
        return FLOOD.rank(place(word));
    }

    private static int place(String word) {
        int place = 0;
        while (FLOOD.key(place) != Key.of(word)) {
            place++;
        }
        return place;
    }
}
