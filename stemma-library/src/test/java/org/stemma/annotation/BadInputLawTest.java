package org.stemma.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.report.Block;
import org.stemma.report.Report;

/** Law: whatever the text, every annotator ends in time that grows with it and no faster, and every mark lies inside it. */
class BadInputLawTest {

    private static final Gazetteer GAZETTEER = new Gazetteer();

    private static final AnnotationLine LINE = new AnnotationLine(List.of(
            new Sentences(),
            new Tokens(),
            new Mentions(GAZETTEER),
            new Times(),
            new Amounts(),
            new Quotes(),
            new Statements(),
            new Garbles(),
            new References(GAZETTEER)));

    private static final String PROSE =
            "On Thursday the harbour board said that nearly 2,000 crates had been moved since 5 May,"
                    + " Ada Novak, its chair, told reporters. \"We will not wait,\" she said. ";

    /** Ten times the text may take so many times as long; square growth would be a hundred times. */
    private static final int GROWTH = 30;

    /** Below this a measurement says nothing. */
    private static final double FLOOR_SECONDS = 0.2;

    private static final int SMALL = 8_000;

    private static final List<String> PIECES = List.of(
            "Ada Novak",
            "said",
            "that",
            "\"",
            "“",
            "”",
            "’",
            "'",
            "(",
            "[",
            "]",
            ")",
            ".",
            ",",
            ";",
            ":",
            "…",
            "—",
            "on Thursday",
            "2,000",
            "$3.5 million",
            "5/6/2020",
            "between 5 and 3 million",
            "half a dozen",
            "the U.S.",
            "\u0000",
            "\u0007",
            "\u200b",
            "\u202e",
            "\ud800",
            "\udc00",
            "\ud83d\ude00",
            "\n",
            "\n\n",
            "\t",
            "\u00a0",
            "İSTANBUL",
            "ﬁnance",
            "Мост",
            "Երևան",
            "東京タワー",
            "على",
            "e\u0301",
            "according to",
            "citing",
            "was quoted",
            "as saying",
            "declined to comment",
            "spokesman",
            "last September",
            "that same day",
            "noon",
            "1999-13-45",
            "one",
            "hundred",
            "and",
            "of",
            "the",
            "not",
            "will",
            "no.",
            "Mr.",
            "'s",
            "n't",
            "&amp;",
            "<b>",
            "@x",
            "#y");

    static Stream<String> repeated() {
        return Stream.of(
                PROSE,
                PROSE + "\n\n",
                PROSE.replace(".", ","),
                PROSE.replace(" ", ""),
                PROSE.toUpperCase(Locale.ROOT),
                "\" he said “that it ’ was „so 'far, ",
                "Мост мәлім Երևան 東京タワー said على الجسر Thursday ",
                "a\u0000b \ud83d c\udc00 \u0007said\u200b Ada\ud800Novak ",
                "1,000 2 5/6 12:30 1999 3.5% $4m 10-20 ",
                "one twenty hundred and ",
                "Ada Novak left. Novak came. Mr. Novak slept. ",
                "Ada Novak Bo Lind ",
                "((([[[",
                "that that day that ",
                "He left on Monday. That same day he came. ",
                "due to the As the situation evolved ",
                "The Baltic state of Estonia and Latvia met both countries. ",
                "The restive region Lapland “our ports” ",
                "“we met the Norwegian leader of our port,” Ada Novak ",
                "a\n",
                "x");
    }

    static Stream<String> mixed() {
        Random random = new Random(11);
        return Stream.generate(() -> mixed(random)).limit(120);
    }

    private static String mixed(Random random) {
        StringBuilder text = new StringBuilder("-");
        int length = random.nextInt(150);
        for (int i = 0; i < length; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(5) > 0 ? " " : "");
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void tenTimesTheTextTakesNoSquareOfTheTime(String piece) {
        double small = seconds(piece.repeat(SMALL / piece.length() + 1));
        double large = seconds(piece.repeat(10 * SMALL / piece.length() + 1));

        assertThat(large).isLessThan(GROWTH * Math.max(small, FLOOR_SECONDS));
    }

    private static double seconds(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        holds(Paper.of(text));
        return (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }

    @ParameterizedTest
    @MethodSource("mixed")
    void marksOverGarbleLieInItAndInOrder(String text) {
        holds(Paper.of(text, text.toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "ru", "hy", "ar", "zh", "tr"})
    void marksOverGarbleInOtherLanguagesLieInItAndInOrder(String language) {
        mixed().limit(20)
                .forEach(text -> holds(
                        new Paper().in(language).add(Block.Kind.PARAGRAPH, text).report()));
    }

    /** The constructors refuse a mark outside the text or out of order. */
    private static void holds(Report report) {
        assertThatCode(() -> {
                    AnnotatedReport annotated = LINE.annotate(report);
                    assertThat(annotated.report()).isSameAs(report);
                    assertThat(annotated.tokens())
                            .allMatch(token -> !token.span().isEmpty());
                })
                .doesNotThrowAnyException();
    }

    @Test
    void aMarkWithoutItsPartnerSwallowsNothing() {
        AnnotatedReport annotated = LINE.annotate(
                Paper.of("He said “the bridge holds.", "Rain fell on Oslo.", "The \"board met.", "Ada Novak left."));

        assertThat(annotated.quotes())
                .allMatch(quote -> quote.span().end() <= 26
                        || quote.span().start() > annotated.report().text().indexOf("The \"board"));
        assertThat(annotated.statements())
                .anyMatch(one ->
                        one.isOwn() && one.span().of(annotated.report().text()).startsWith("Rain fell"));
    }
}
