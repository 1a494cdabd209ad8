package org.stemma.web.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SvgTest {

    @Test
    void wordsAndAttributesAreEscaped() {
        String markup = new Svg()
                .open("a", "href", "?x=\"><script>")
                .words("text", "<script>alert('x') & more</script>")
                .close()
                .toString();

        assertThat(markup)
                .isEqualTo("<a href=\"?x=&quot;&gt;&lt;script&gt;\"><text>&lt;script&gt;alert(&#39;x&#39;) &amp;"
                        + " more&lt;/script&gt;</text></a>");
    }

    @Test
    void whatIsLeftOpenIsRefused() {
        assertThatThrownBy(() -> new Svg().open("g").toString())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("g");
    }
}
