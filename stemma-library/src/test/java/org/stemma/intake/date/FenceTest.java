package org.stemma.intake.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FenceTest {

    @ParameterizedTest
    @CsvSource({
        "div, article-comments, COMMENT",
        "nav, related comments, COMMENT",
        "div, sidebar-menu, MENU",
        "nav, related, MENU",
        "aside, related-posts, TEASER",
        "figure, '', CAPTION",
        "li, bio, SIDE",
        "li, entry, CARD",
        "div, entry, ",
        "h1, related, ",
        "body, sidebar, "
    })
    void theStrongestOfItsNamesFencesAnElementOff(String element, String names, Fence.Kind kind) {
        assertThat(Fence.kind(element, NameSays.of(names).fence())).isEqualTo(kind);
    }
}
