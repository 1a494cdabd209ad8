package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RarityTest {

    private static final int REPORTS = 10_000;

    private final Rarity none = new Rarity();

    @Test
    void beforeAnyReportGeneralEnglishSaysWhatIsRare() {
        assertThat(of("the", none)).isLessThan(0.1);
        assertThat(of("govern", none)).isLessThan(of("zirconium", none));
        assertThat(of("zirconium", none)).isLessThanOrEqualTo(of("xqzzq", none));
    }

    @Test
    void whatEveryReportOfTheStreamSaysIsNotRareThere() {
        Rarity stream = new Rarity();
        Bag zirconium = Bag.of(List.of("zirconium"));
        for (int i = 0; i < REPORTS; i++) {
            stream.add(i % 10 == 0 ? Bag.EMPTY : zirconium, zirconium);
        }
        assertThat(stream.count(Key.of("zirconium"))).isEqualTo(REPORTS);
        assertThat(of("zirconium", stream)).isLessThan(0.2);
        assertThat(of("xqzzq", stream)).isGreaterThan(of("xqzzq", none));
    }

    @Test
    void aNameIsAsRareAsItsRarestWord() {
        assertThat(English.rank("the xqzzq")).isEqualTo(English.rank("xqzzq"));
    }

    @Test
    void manyKeysKeepTheirCounts() {
        Rarity rarity = new Rarity();
        for (int i = 0; i < REPORTS; i++) {
            rarity.add(Bag.of(List.of("w" + i, "w" + i / 2)));
        }
        assertThat(rarity.count(Key.of("w" + (REPORTS - 1)))).isEqualTo(1);
        assertThat(rarity.count(Key.of("w1"))).isEqualTo(3);
    }

    private static double of(String word, Rarity rarity) {
        return rarity.of(Key.of(word), English.rank(word));
    }
}
