package org.stemma.intake.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>One.</p><p>Two.</p> | PARAGRAPH One. / PARAGRAPH Two.",
                "loose <b>words</b><p>One.</p>more | PARAGRAPH loose words / PARAGRAPH One. / PARAGRAPH more",
                "<section><h2>Next</h2><p>One<br/>line &amp; more.</p></section> | SUBHEAD Next / PARAGRAPH One line & more.",
                "<blockquote><p>Said.</p>by him</blockquote><p>One.</p> | QUOTE Said. / QUOTE by him / PARAGRAPH One.",
                "<ul><li>a</li><li><p>b</p></li></ul> | LIST a / LIST b",
                "<table><tr><th>Pier</th><td>1</td></tr></table> | TABLE Pier 1",
                "<figure><img src='p.jpg'><div class='byline'>Ostra</div><figcaption>Rain.</figcaption></figure><p>One.</p> | CREDIT Ostra / CAPTION Rain. / PARAGRAPH One.",
                "<header><time>9.5.2031 10:37</time><ul><li>Port</li></ul><b>Hold</b><h1>Piers</h1><p class='byline'>By A</p><p>Lead.</p></header><p>One.</p> | DATELINE 9.5.2031 10:37 / NAVIGATION Port / RESIDUE Hold / HEADLINE Piers / BYLINE By A / STANDFIRST Lead. / PARAGRAPH One.",
                "<p>At <time>noon</time> it rained.</p> | PARAGRAPH At noon it rained.",
                "<bq><block><p>Said.</p></block></bq><hl2>Next</hl2> | QUOTE Said. / SUBHEAD Next",
                "<script>x()</script><p> </p><style>p{}</style><p>One.</p> | PARAGRAPH One."
            })
    void aBodyIsCutIntoItsBlocks(String html, String parts) {
        assertThat(String.join(
                        " / ",
                        Markup.parts(html).stream()
                                .map(part -> part.kind() + " " + part.words())
                                .toList()))
                .isEqualTo(parts);
    }

    @Test
    void tagsNestedWithoutEndAreNoOverflow() {
        assertThat(Markup.parts("<div>".repeat(100_000) + "One."))
                .extracting(Part::words)
                .containsExactly("One.");
        assertThat(Markup.parts("<i>".repeat(100_000) + "One."))
                .extracting(Part::words)
                .containsExactly("One.");
    }
}
