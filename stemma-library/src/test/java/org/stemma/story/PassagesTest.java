package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotation.AnnotationLine;
import org.stemma.annotation.Gazetteer;
import org.stemma.annotation.Mentions;
import org.stemma.annotation.Sentences;
import org.stemma.annotation.Tokens;

class PassagesTest {

    private static final AnnotationLine LINE =
            new AnnotationLine(List.of(new Sentences(), new Tokens(), new Mentions(new Gazetteer())));

    private static final String OPENING = "Nobody aboard was hurt by the shock, the pilot said. ".repeat(8);

    private static final String FIRE = "The Skelling lighthouse burned in 1998 after lightning struck its copper dome.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the same words            | The Skelling lighthouse burned in 1998 after lightning struck its copper dome.          | yes
            common words changed      | In 1998, the Skelling lighthouse had burned when lightning had struck the copper dome. | yes
            another year              | The Skelling lighthouse burned in 2004 after lightning struck its copper dome.          | no
            another place             | The Vantry lighthouse burned in 1998 after lightning struck its copper dome.            | no
            """)
    void nearCopiesHaveOneSign(String why, String copy, String same) {
        int sign = found(OPENING + FIRE).getFirst().sign();
        assertThat(found(OPENING + copy).getFirst().sign() == sign).as(why).isEqualTo(same.equals("yes"));
    }

    @Test
    void whatTheOpeningOrAShortSentenceSaysIsNoPassage() {
        assertThat(found(FIRE + " " + OPENING)).isEmpty();
        assertThat(found(OPENING + "The lighthouse burned in 1998.")).isEmpty();
    }

    @Test
    void aPassageHasOnlyTheKeysThatStandNowhereElse() {
        Bag keys = found("The pilot saw the lighthouse. " + OPENING + FIRE)
                .getFirst()
                .keys();
        assertThat(keys.has(Key.of("copper"))).isTrue();
        assertThat(keys.has(Key.of("lighthous"))).isFalse();
    }

    @Test
    void aReportHasNoMorePassagesThanTheMost() {
        String many = IntStream.range(0, 40)
                .mapToObj(i -> FIRE.replace("1998", String.valueOf(1900 + i)))
                .collect(Collectors.joining(" "));
        assertThat(found(OPENING + many)).hasSizeLessThanOrEqualTo(Passages.MOST);
        List<Integer> few = found(OPENING + many).stream().map(Passage::sign).toList();
        List<Integer> more = found(OPENING + many + " " + FIRE.replace("copper", "zinc")).stream()
                .map(Passage::sign)
                .toList();
        assertThat(few.stream().filter(more::contains).count()).isGreaterThanOrEqualTo(few.size() - 1);
    }

    private static List<Passage> found(String text) {
        return Passages.of(LINE.annotate(Filing.report("p1", "Ferry aground", Filing.undated(), text)
                        .report()))
                .found();
    }
}
