package org.stemma.intake.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterStatesTest {

    private static final LetterStates PARTS =
            LetterStates.parts(Map.of("pubdate", 1, "publish", 1, "modif", 2, "date", 4, "abcd", 8, "bc", 16));
    private static final LetterStates WORDS = LetterStates.words(Map.of("date", 1, "dates", 2, "data", 4));

    private static int all(LetterStates states, String run) {
        int state = LetterStates.START;
        int all = 0;
        for (int at = 0; at < run.length(); at++) {
            state = states.step(state, run.charAt(at));
            all |= states.says(state);
        }
        return all;
    }

    private static int last(LetterStates states, String run) {
        int state = LetterStates.START;
        for (int at = 0; at < run.length(); at++) {
            state = states.step(state, run.charAt(at));
        }
        return states.says(state);
    }

    @ParameterizedTest
    @CsvSource({
        "publish, 1",
        "articlepublishedtime, 1",
        "entrypubdate, 5",
        "ppubpubdate, 5",
        "lastmodified, 2",
        "publisher-of-ü, 1",
        "public, 0",
        "ppubdat, 0",
        "'', 0",
        "ÜPUBLISH, 0",
        "abc, 16",
        "abcd, 24",
        "dat-e, 0"
    })
    void everyPartIsFoundWhereverItStands(String run, int parts) {
        assertThat(all(PARTS, run)).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource({"date, 1", "dates, 2", "data, 4", "dat, 0", "datess, 0", "xdate, 0", "daté, 0", "da-te, 0", "'', 0"})
    void aWordIsFoundWhereItIsWhole(String run, int word) {
        assertThat(last(WORDS, run)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"ad, 1", "ads, 2", "adsx, 0", "advert, 3", "adverting, 3", "advertü, 3", "adver, 0", "xadvert, 0"})
    void anOpeningIsFoundWhateverLettersFollow(String run, int said) {
        LetterStates states = LetterStates.words(Map.of("ad", 1, "ads", 2), Map.of("advert", 3));
        assertThat(last(states, run)).isEqualTo(said);
    }

    @Test
    void anOpeningThatAWordHasIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LetterStates.words(Map.of("adverse", 1), Map.of("adv", 2)))
                .withMessageContaining("\"adv\"");
    }

    @Test
    void aWordWithAnotherLetterIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LetterStates.words(Map.of("pub-date", 1)))
                .withMessageContaining("pub-date");
    }
}
