package org.stemma.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {

    private static Source utf8(String text) {
        return Source.ofUtf8(text.getBytes(StandardCharsets.UTF_8), false);
    }

    @Test
    void aCharacterIsFoundWhereverItStandsAmongLettersOfAnyScript() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                text.append("a;=\u007f<<é\u013c中".charAt(random.nextInt(9)));
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            String units = new String(bytes, StandardCharsets.ISO_8859_1);
            int from = random.nextInt(42);
            assertThat(Source.ofUtf8(bytes, false).find('<', from))
                    .as(text.toString())
                    .isEqualTo(units.indexOf('<', from));
            assertThat(Source.ofUtf8(bytes, false).find("<a", from))
                    .as(text.toString())
                    .isEqualTo(units.indexOf("<a", from));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "<P>, true",
        "a < b <span class=c>d, true",
        "<script src=a>, true",
        "<p:a>, true",
        "<spanner>, false",
        "<pre>, false",
        "<p, false",
        "a < b and c > d, false",
        "<h1_>, false",
        "'', false"
    })
    void aTagThatStandsOnEveryPageMakesAPage(String text, boolean has) {
        assertThat(utf8(text).hasTag()).isEqualTo(has);
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "3, Zür", "4, Züri", "5, 'Züri '", "7, Züri 中文", "9, Züri 中文", "99, Züri 中文"})
    void theHeadHasSoManyUnits(int units, String head) {
        assertThat(utf8("Züri 中文").head(units)).isEqualTo(head);
        assertThat(Source.of("Züri 中文").head(units)).isEqualTo(head);
    }

    @Test
    void halfOfAPairOutlastsThePageReader() {
        assertThat(QuickPage.quick(Source.of("<p>a\ud83d"))).isEmpty();
        assertThat(QuickPage.of(Source.of("<p>a\ud83d")).body().text()).isEqualTo("a\ud83d");
        assertThat(QuickPage.of(Source.of("<p>a\ud83d\ude00")).body().text()).isEqualTo("a\ud83d\ude00");
    }
}
