package org.stemma.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class MiniLmVectorsTest {

    private static final MiniLmVectors VECTORS = new MiniLmVectors();

    private static final String BRIDGE = "The mayor said the old bridge would be closed for repairs in June.";
    private static final String BRIDGE_AGAIN =
            "According to the city's mayor, repair work will shut the old bridge in June.";
    private static final String BANK = "Shares in the bank fell sharply after it published its quarterly results.";

    @AfterAll
    static void close() {
        VECTORS.close();
    }

    @Test
    void aParaphraseIsNearerThanAnotherSubject() {
        List<float[]> all = VECTORS.of(List.of(BRIDGE, BRIDGE_AGAIN, BANK));
        double paraphrase = SentenceVectors.cosine(all.get(0), all.get(1));
        double other = SentenceVectors.cosine(all.get(0), all.get(2));
        assertThat(paraphrase).isGreaterThan(0.8);
        assertThat(other).isLessThan(0.3);
    }

    @Test
    void vectorsAreUnitVectorsOf384Components() {
        float[] vector = VECTORS.of(List.of(BRIDGE)).getFirst();
        assertThat(vector).hasSize(384);
        assertThat(SentenceVectors.cosine(vector, vector)).isCloseTo(1.0, within(1e-6));
    }

    @Test
    void equalTextsGiveEqualVectorsWhateverStandsBesideThem() {
        List<float[]> beside = VECTORS.of(List.of(BANK, BRIDGE, "Yes.", BRIDGE));
        try (MiniLmVectors fresh = new MiniLmVectors()) {
            assertThat(fresh.of(List.of(BRIDGE)).getFirst())
                    .isEqualTo(beside.get(1))
                    .isEqualTo(beside.get(3));
        }
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        try (MiniLmVectors two = new MiniLmVectors(2)) {
            assertThat(two.of(List.of(BANK)).getFirst())
                    .isEqualTo(VECTORS.of(List.of(BANK)).getFirst());
        }
    }

    @Test
    void whatACallerDoesToAVectorStaysWithThatCaller() {
        VECTORS.of(List.of(BANK)).getFirst()[0] = 7;
        assertThat(VECTORS.of(List.of(BANK)).getFirst()[0]).isLessThan(1);
    }

    @Test
    void textsInOtherScriptsAndWithoutWordsGetAVector() {
        List<float[]> all = VECTORS.of(
                List.of("", "\u200b", "Мост закрыт на ремонт.", "Կամուրջը փակ է։", "桥梁关闭", "word ".repeat(2000)));
        assertThat(all)
                .hasSize(6)
                .allSatisfy(vector ->
                        assertThat(SentenceVectors.cosine(vector, vector)).isCloseTo(1.0, within(1e-6)));
    }

    @Test
    void closedVectorsSaySo() {
        MiniLmVectors closed = new MiniLmVectors();
        closed.close();
        closed.close();
        assertThatThrownBy(() -> closed.of(List.of(BANK)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }

    @Test
    void noThreadsAreRefused() {
        assertThatThrownBy(() -> new MiniLmVectors(0)).hasMessageContaining("0 threads");
    }

    /** In a process of its own: the library is set up once, and with too little stack it would end the process. */
    @Test
    void aCallerWithLittleStackLeftLoadsTheNetworkToo() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LittleStack.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("384");
    }

    /** Asks for a vector from a thread with half the usual stack. */
    static final class LittleStack {

        private static final long STACK = 512L << 10;

        private LittleStack() {}

        public static void main(String[] arguments) throws InterruptedException {
            Thread thread = new Thread(null, LittleStack::ask, "little stack", STACK);
            thread.start();
            thread.join();
        }

        private static void ask() {
            try (MiniLmVectors vectors = new MiniLmVectors()) {
                System.out.println(vectors.of(List.of(BRIDGE)).getFirst().length);
            }
        }
    }
}
