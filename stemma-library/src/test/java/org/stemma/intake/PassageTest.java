package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTest {

    @ParameterizedTest
    @CsvSource({
        "'a  b', a b",
        "'\n a\u00a0\u200b b \n', a b",
        "'a\n\n b', a b",
        "'a’s “b” `c´', 'a''s \"b\" ''c'''",
        "'é — ü', é — ü",
        "'  ', ''",
        "'’ a', ''' a'"
    })
    void blanksAreFoldedAndQuotesStraightened(String raw, String folded) {
        assertThat(Passage.fold(raw)).isEqualTo(folded);
    }

    @Test
    void theStretchesInWhichAPassageIsFoldedDoNotShow() {
        Random random = new Random(11);
        for (int i = 0; i < 5000; i++) {
            StringBuilder raw = new StringBuilder();
            for (int length = random.nextInt(16); length > 0; length--) {
                raw.append("ab 1 .\n\u00a0’é—`中 \t".charAt(random.nextInt(15)));
            }
            assertThat(Passage.fold(raw.toString())).as("<" + raw + ">").isEqualTo(byCharacter(raw.toString()));
        }
    }

    private static String byCharacter(String raw) {
        return raw.replaceAll("[ \n\t\u00a0]+", " ")
                .replace('’', '\'')
                .replace('`', '\'')
                .strip();
    }
}
