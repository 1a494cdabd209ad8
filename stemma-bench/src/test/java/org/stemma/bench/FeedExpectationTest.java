package org.stemma.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedExpectationTest {

    private static List<FeedExpectation> of(String expression) {
        return FeedExpectation.of(
                ("<!--\nDescription: d\nExpect:   " + expression + "\n--><rss/>").getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            not bozo and feed['title'] == u'A \\u2019 b'                    | title  | title  | -1 | A \u2019 b
            not bozo and entries[0]['title_detail']['value'] == 'c'         | title  | title_detail.value | 0 | c
            entries[1].link == "http://x/?a=1"                              | link   | link   | 1  | http://x/?a=1
            entries[0]['author_detail']['email'] == 'a' + 'b'               | author | author_detail.email | 0 | ab
            entries[0]['description'] == '''say 'it' now'''                 | summary | description | 0 | say 'it' now
            feed['updated_parsed'] == (2003, 12, 31, 10, 14, 55, 2, 365, 0) | dates  | updated_parsed | -1 | 2003,12,31,10,14,55
            bozo and encoding == 'Big5'                                     | encoding | encoding | -1 | Big5
            """)
    void aPlainComparisonIsAnExpectation(String expression, String field, String key, int item, String value) {
        assertThat(of(expression)).singleElement().satisfies(expectation -> {
            assertThat(expectation.field()).isEqualTo(field);
            assertThat(expectation.key()).isEqualTo(key);
            assertThat(expectation.item()).isEqualTo(item);
            assertThat(expectation.value()).isEqualTo(value);
        });
    }

    @Test
    void whatIsNoPlainComparisonOfAFieldOfOursIsLeftOut() {
        assertThat(of("bozo")).isEmpty();
        assertThat(of("feed['title'] == 'a' or feed['title'] == 'b'")).isEmpty();
        assertThat(of("entries[0]['itunes_block'] == 1 and len(feed['links']) == 2"))
                .isEmpty();
    }

    @Test
    void wordsAreComparedOnceMarkupIsResolved() {
        assertThat(FeedAnswers.met("AT&amp;T <b>wins</b>", List.of("AT&T wins")))
                .isTrue();
        assertThat(FeedAnswers.met("AT&T wins", List.of("AT&T", "other"))).isFalse();
    }
}
