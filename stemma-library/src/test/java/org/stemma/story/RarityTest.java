package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RarityTest {

    @Test
    void beforeAnyReportGeneralEnglishSaysWhatIsRare() {
        assertThat(Rarity.NONE.of("the")).isLessThan(0.1);
        assertThat(Rarity.NONE.of("govern")).isLessThan(Rarity.NONE.of("zirconium"));
        assertThat(Rarity.NONE.of("zirconium")).isLessThanOrEqualTo(Rarity.NONE.of("xqzzq"));
    }

    @Test
    void whatEveryReportOfTheStreamSaysIsNotRareThere() {
        Rarity stream = new Rarity(10_000, Map.of("zirconium", 9_000));
        assertThat(stream.of("zirconium")).isLessThan(0.2);
        assertThat(stream.of("xqzzq")).isGreaterThan(Rarity.NONE.of("xqzzq"));
    }

    @Test
    void aNameIsAsRareAsItsRarestWord() {
        assertThat(Rarity.NONE.of("the xqzzq")).isEqualTo(Rarity.NONE.of("xqzzq"));
    }
}
