package org.stemma.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OpeningsTest {

    private static final List<Pattern> PATTERNS = List.of(
            pattern("(?:the )?(?:last|next) week"),
            pattern("\\d{1,2} (?:May|June)"),
            pattern("an?[ -]day"),
            pattern("(?<!as )soon(?! as)"),
            pattern("[$€]?\\d+"));

    private static final List<String> PIECES =
            List.of("the", "last", "next", "week", "5", "12", "May", "June", "a", "an", "day", "as", "soon", "€", "-");

    private static Pattern pattern(String regex) {
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + regex + ")", Pattern.CASE_INSENSITIVE);
    }

    @Test
    void noPlaceWhereAPatternMatchesIsMissed() {
        Openings openings = new Openings(PATTERNS);
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            String text = text(random);
            for (int one = 0; one < PATTERNS.size(); one++) {
                Matcher matcher = PATTERNS.get(one).matcher(text);
                while (matcher.find()) {
                    assertThat(Openings.isStart(text, matcher.start())).as(text).isTrue();
                    assertThat(openings.at(text, matcher.start())).as(text).contains(one);
                }
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            text.append(random.nextBoolean() ? piece : piece.toUpperCase(Locale.ROOT))
                    .append(List.of(" ", " ", "", "  ", "\n").get(random.nextInt(5)));
        }
        return text.toString();
    }

    @Test
    void otherFirstLettersRuleAPatternOut() {
        Openings openings = new Openings(PATTERNS);

        assertThat(openings.at("the last week", 0)).containsExactly(0);
        assertThat(openings.at("the boat", 0)).isEmpty();
        assertThat(openings.at("12 boats", 0)).containsExactly(1, 4);
        assertThat(openings.at("", 0)).hasSize(PATTERNS.size());
    }
}
