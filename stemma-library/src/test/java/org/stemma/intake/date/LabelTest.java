package org.stemma.intake.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTest {

    @ParameterizedTest
    @CsvSource({
        "'Posted on',                        PUBLISHED",
        "'Published 3 May, last updated',    MODIFIED",
        "'Updated; first posted',            PUBLISHED",
        "'Stand:',                           AS_OF",
        "'© Kestrel Media',                  OTHER",
        "'Comment posted by Ada: born',      OTHER",
        "'The harbour was closed',           NONE",
        "'First 2 posted',                   PUBLISHED",
        "'',                                 NONE",
    })
    void theNearestWordBeforeADateSaysWhatItIs(String words, Label label) {
        assertThat(Label.ofWords(words)).isEqualTo(label);
    }
}
