package org.stemma.tell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
        Two piers close.           → Two piers close.
        *Two* piers_close          → \\*Two\\* piers\\_close
        <b>two</b> &amp; [x](y)    → \\<b\\>two\\</b\\> \\&amp; \\[x\\](y)
        one | two                  → one \\| two
        - two piers                → \\- two piers
        2. two piers               → 2\\. two piers
        # two                      → \\# two
        """)
    void wordsMeanThemselves(String words, String escaped) {
        assertThat(Markdown.escaped(words)).isEqualTo(escaped);
    }

    @Test
    void whateverBreaksALineIsOneBlank() {
        assertThat(Markdown.escaped("two\n\n# piers\u2028close")).isEqualTo("two \\# piers close");
        assertThat(Markdown.code("a\nb")).isEqualTo("`a b`");
    }

    @Test
    void codeIsMarkedOffByMoreTicksThanItHolds() {
        assertThat(Markdown.code("a`b")).isEqualTo("``a`b``");
        assertThat(Markdown.code("`a")).isEqualTo("`` `a ``");
        assertThat(Markdown.fenced("a\n```\n")).isEqualTo("````\na\n```\n````");
    }

    @Test
    void nothingInALinkEndsItEarly() {
        assertThat(Markdown.link("A [1]", "https://a.example/b_(c)#:~:text=d"))
                .isEqualTo("[A \\[1\\]](https://a.example/b_%28c%29#:~:text=d)");
    }
}
