package org.stemma.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.report.Block;
import org.stemma.report.Report;
import org.stemma.report.Span;
import org.stemma.report.When;

/** Languages without rules of their own: sentences, dates in figures, names and quotations, and what is missing. */
class OtherLanguagesTest {

    private static final AnnotationLine LINE = new AnnotationLine(List.of(
            new Sentences(),
            new Tokens(),
            new Mentions(new Gazetteer()),
            new Times(),
            new Amounts(),
            new Quotes(),
            new Statements(),
            new Garbles()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Das Amt sperrt die Brücke ab dem 12. April 2024. Der Umbau läuft seit 07.03.2024. | 12. April 2024=2024-04-12; 07.03.2024=2024-03-07
            de | Seit 1998 fahren 2000 Wagen und 1.950 Lastwagen am Tag.                           | 1998=1998
            ru | Мост закроют 12 апреля 2024 года. Это решили 7 марта.                             | 12 апреля 2024=2024-04-12; 7 марта=2024-03-07
            ar | أغلق الجسر في ١٢ أبريل ٢٠٢٤. ويعبره ٢٠٠٠ عامل منذ 07/03/2024.                     | ١٢ أبريل ٢٠٢٤=2024-04-12; 07/03/2024=2024-03-07
            tr | Köprü 12 Nisan 2024 günü kapanacak. Karar 7 Mart'ta alındı.                       | 12 Nisan 2024=2024-04-12; 7 Mart=2024-03-07
            hy | Կամուրջը փակվեց 2024 թվականի ապրիլի 12-ին։ Որոշումը 07.03.2024-ին էր։             | 2024 թվականի ապրիլի 12=2024-04-12; 07.03.2024=2024-03-07
            zh | 大桥将于2024年4月12日关闭。自3月7日起限行。                                              | 2024年4月12日=2024-04-12; 3月7日=2024-03-07
            es | El puente cierra el 12 de abril de 2024. Lo dijo el 7 de marzo.                   | 12 de abril de 2024=2024-04-12; 7 de marzo=2024-03-07
            fr | Le pont ferme le 12 avril 2024, et non en mai 2025.                               | 12 avril 2024=2024-04-12; mai 2025=2025-05
            sv | Den 31.02.2024 finns inte. Kod 12.34.5678 och 10:30.                              |
            """)
    void datesInFiguresAreReadInTheOrderOfTheLanguage(String language, String text, String expected) {
        AnnotatedReport annotated = annotate(language, text);
        assertThat(annotated.times().stream()
                        .map(time -> words(annotated, time.span()) + "=" + time.value())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Ab dem 12. April gilt es. Das sagte Anna Keller in Frankreich.                | 2 | Anna Keller (person); Frankreich (place)
            ru | Мост закроют. Об этом сообщил Иван Петров. Франция поможет.                   | 3 | Иван Петров (person); Франция (place)
            ar | أغلق الجسر. وقال المتحدث ذلك في فرنسا. وفرنسا ستساعد.                         | 3 | فرنسا (place); وفرنسا (place)
            tr | Köprü kapandı. Belediye Başkanı Mehmet Demir konuştu. Fransa yardım edecek.   | 3 | Mehmet Demir (person); Fransa (place)
            hy | Կամուրջը փակվեց։ Խոսել է Աննա Պետրոսյան։                                      | 2 | Աննա Պետրոսյան (person)
            zh | 大桥关闭。法国将协助维修。                                                       | 2 | 法国 (place)
            es | El puente cerró. Lo dijo Pedro Sola Lozano en la Junta Vieja. Francia ayuda.  | 3 | Pedro Sola Lozano (person); Junta Vieja (other); Francia (place)
            """)
    void sentencesAndNamesAreRead(String language, String text, int sentences, String names) {
        AnnotatedReport annotated = annotate(language, text);
        assertThat(annotated.sentences()).hasSize(sentences);
        assertThat(annotated.mentions().stream()
                        .map(mention -> words(annotated, mention.span()) + " ("
                                + mention.type().name().toLowerCase(Locale.ROOT) + ")")
                        .collect(Collectors.joining("; ")))
                .isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | „Wir haben keine Wahl“, sagte sie. Das „Nadelöhr“ bleibt.  | „Wir haben keine Wahl“=SPEECH; „Nadelöhr“=SCARE
            ru | «У нас нет выбора», — сказала она. Газета «Мост» молчит.   | «У нас нет выбора»=SPEECH; «Мост»=SCARE
            ar | وقال المتحدث: «ليس لدينا خيار».                            | «ليس لدينا خيار»=SPEECH
            tr | “Başka yolumuz yok” dedi. “Köprü” adlı film.               | “Başka yolumuz yok”=FRAGMENT; “Köprü”=SCARE
            hy | «Այլ ընտրություն չունենք»,- ասել է նա։                     | «Այլ ընտրություն չունենք»=SPEECH
            zh | 发言人说：“我们别无选择。”                                     | “我们别无选择。”=SPEECH
            es | «No hay otra opción», dijo ella.                           | «No hay otra opción»=SPEECH
            """)
    void quotationsAreReadByTheirMarks(String language, String text, String quotes) {
        AnnotatedReport annotated = annotate(language, text);
        assertThat(annotated.quotes().stream()
                        .map(quote -> words(annotated, quote.span()) + "=" + quote.kind())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(quotes);
    }

    @ParameterizedTest
    @CsvSource({"de", "ru", "ar", "tr", "hy", "zh", "es", "sr-Latn"})
    void whatIsNotReadIsNamedAndEmpty(String language) {
        AnnotatedReport annotated = annotate(language, "Anna Keller said: 2000 people left, сказал Петров.");
        assertThat(annotated.missing()).containsExactlyInAnyOrder(Layer.AMOUNTS, Layer.STATEMENTS, Layer.REFERENCES);
        assertThat(annotated.reduced()).contains(Layer.MENTIONS, Layer.TIMES, Layer.QUOTES);
        assertThat(annotated.amounts()).isEmpty();
        assertThat(annotated.statements()).isEmpty();
    }

    @Test
    void englishLacksNothing() {
        AnnotatedReport annotated = annotate("en-GB", "Anna Keller said 2,000 people left on Monday.");
        assertThat(annotated.missing()).isEmpty();
        assertThat(annotated.reduced()).isEmpty();
        assertThat(annotated.amounts()).isNotEmpty();
        assertThat(annotated.statements()).isNotEmpty();
    }

    private static AnnotatedReport annotate(String language, String text) {
        Report bare = new Paper().in(language).add(Block.Kind.PARAGRAPH, text).report();
        return LINE.annotate(bare.dated(When.On.day(LocalDate.of(2024, 3, 20), List.of("printed"))));
    }

    private static String words(AnnotatedReport annotated, Span span) {
        return span.of(annotated.report().text());
    }
}
