package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassagesTest {

    private static final String WRAPPED = """
            The harbour board will close two piers before the summer, the board said on
            Monday after a long meeting with the ferry line and with the union of the
            dockers.
            "We have looked at every pillar of the old piers and have found rust in most of
             them," the master said.
            """;

    @Test
    void shortLinesThatAreNotWrappedStayApart() {
        assertThat(Passages.of("Milk is up.\nBread is down.\nButter has not moved at all since the spring."))
                .hasSize(3);
    }

    // A6
    @Test
    void theNumberOfBlankLinesMeansNothing() {
        String one = "The first pier will close in June.\n\nThe second pier will close in July.";
        String many = one.replace("\n\n", "\n\n\n\n \n\n\r\n\n");
        assertThat(Passages.of(many))
                .extracting(Passage::folded)
                .isEqualTo(Passages.of(one).stream().map(Passage::folded).toList());
    }

    // A4, A5
    @Test
    void aWrappedTextWithoutBlankLinesPartsWhereALineEndsEarly() {
        assertThat(Passages.of(WRAPPED))
                .extracting(passage -> passage.folded().substring(0, 11))
                .containsExactly("The harbour", "\"We have lo");
        assertThat(Passages.of(WRAPPED.replace("\n", "\r\n"))).hasSize(2);
    }

    // A7
    @Test
    void everyKindOfWhiteSpaceFoldsAndIsKeptInTheText() {
        String text = "\u00a0\u00a0The\u00a0pier \u2009 closes.\u00a0";
        assertThat(Passages.of(text)).singleElement().satisfies(passage -> {
            assertThat(passage.folded()).isEqualTo("The pier closes.");
            assertThat(passage.span().of(text)).isEqualTo("The\u00a0pier \u2009 closes.");
        });
    }
}
