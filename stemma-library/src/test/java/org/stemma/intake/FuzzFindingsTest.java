package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What fuzzing found, made small and named for the fault; each must stay mended. */
class FuzzFindingsTest {

    private static void isSound(String input) {
        assertThat(FuzzTest.fault(input.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void theRefusalOfANameThatIsTooLongDependsOnNothingReadBefore() {
        isSound("{\"version\":\"https://jsonfeed.org/version/1.1\",\"" + "9".repeat(120_000));
        isSound("{\"id\":\"1\",\"" + "9".repeat(60_000) + "\":1}");
        isSound("{\"id\":" + "9".repeat(5000) + "}");
    }

    @Test
    void aLongRunOfDigitsIsHeldAgainstTheSetPhrasesAtOnce() {
        isSound("<p>" + "9".repeat(3000) + " x</p><p>The harbour board met on Monday, it said.</p>");
        isSound("9".repeat(60_000) + "x");
    }
}
