package org.stemma.intake.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    @ParameterizedTest
    @CsvSource({
        "'On 9 May, 2024',            on|9|may|2024",
        "'2024年5月9日に',              2024|年|5|月|9|日|に",
        "'9th of MÄRZ',               9|th|of|märz",
        "'٩ مايو',                    9|مايو",
        "'a1b22',                     a|1|b|22",
        "'12345678901',               -1",
        "'… — !',                     ''",
    })
    void aTextIsCutIntoNumbersAndWords(String text, String expected) {
        Tokens tokens = Tokens.of(text);
        assertThat(String.join(
                        "|",
                        IntStream.range(0, tokens.size())
                                .mapToObj(at ->
                                        tokens.isNumber(at) ? Integer.toString(tokens.value(at)) : tokens.word(at))
                                .toList()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'9 de mayo de 2024', true",
        "'9. Mai, 2024',      true",
        "'9 (Mai) 2024',      false",
        "'9     Mai 2024',    false",
    })
    void onlyBlanksAndLightMarksPartTheParts(String text, boolean near) {
        Tokens tokens = Tokens.of(text);
        assertThat(tokens.near(0, tokens.size() - 1)).isEqualTo(near);
    }
}
