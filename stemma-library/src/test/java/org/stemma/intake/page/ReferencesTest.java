package org.stemma.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** References mean what jsoup reads. */
class ReferencesTest {

    private static final List<String> PIECES = List.of(
            "&amp;|&|;|&#|&#x|&lt|&nbsp;|&frac12;|&notin;|&not|&#8217;|&#x2019;|&#150;|&#0;|&#55296;|&#128512;|&#x1F600;|a|b=|&Eacute;|&nosuch;|&1;|é|&é;| |&amp|2|x;|&#xg;|&#12a;|&fjlig;|&NotEqualTilde;|&quot"
                    .split("\\|", -1));

    private static void isAsJsoupReads(String words) {
        for (boolean attribute : new boolean[] {false, true}) {
            assertThat(References.read(words, attribute))
                    .as(words)
                    .isEqualTo(Parser.unescapeEntities(words, attribute));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no reference",
                "Fish &amp; Chips &#8211; &quot;fresh&quot;",
                "a & b && c &",
                "&copy 2031 &copy=1 &notit;",
                "&#x41;&#X41;&#65;&#065;",
                "&#150;&#0;&#x110000;&#99999999999;",
                "&nosuch; &amp;lt;"
            })
    void aReferenceMeansWhatJsoupReads(String words) {
        isAsJsoupReads(words);
    }

    @RepeatedTest(10)
    void whateverIsStrungTogetherIsReadAsJsoupReadsIt(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 300; i++) {
            StringBuilder words = new StringBuilder();
            for (int pieces = 1 + random.nextInt(5); pieces > 0; pieces--) {
                words.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            isAsJsoupReads(words.toString());
        }
    }
}
