package org.stemma.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.provenance.Press.page;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.report.Block;

class PassagesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    one word exchanged      | The old mill burned down to its walls on Monday night | The old mill burnt to its walls on Monday night, police say | The old mill burnt to its walls on Monday night
                    two spellings (H2)      | grey smoke over the harbour near the theatre          | At noon gray smoke over the harbor near the theater         | gray smoke over the harbor near the theater
                    two small words put in  | the crew of the tug left the ship before dawn         | the crew of the tug had all left the ship before dawn       | the crew of the tug had all left the ship before dawn
                    dashes and case         | THE DAM – built in 1931 – has no spillway             | the dam - built in 1931 - has no spillway                   | the dam - built in 1931 - has no spillway
                    a figure with a comma   | some 12,000 sheep were driven over the pass           | some 12000 sheep were driven over the pass                  | some 12000 sheep were driven over the pass
                    four words are chance   | on Monday night the council met                       | They left on Monday night the others stayed                 |
                    same words, other order | the dam has no spillway and no guard                  | no guard and no spillway has the dam                        |
                    """)
    void sharedWordsAreFoundWithTheirPlaces(String what, String parent, String child, String expected) {
        List<String> found = passages(
                page("One").says(parent).read(), page("Two").says(child).read());

        assertThat(found).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void aPassageNeverRunsAcrossWhatIsNoBody() {
        AnnotatedReport parent = page("One")
                .says("The bridge over the Sarn was closed at noon because of a crack in a pier.")
                .read();
        AnnotatedReport child = page("Two")
                .says("The bridge over the Sarn was closed at noon")
                .block(Block.Kind.PROMO, "Read us every day")
                .says("because of a crack in a pier.")
                .read();

        assertThat(passages(parent, child))
                .containsExactly("The bridge over the Sarn was closed at noon", "because of a crack in a pier");
    }

    @Test
    void paragraphsOrderedAnewAreSeveralPassages() {
        AnnotatedReport parent = page("One")
                .says(
                        "The tug Marla sank off Cape Oru on Sunday.",
                        "Her crew of six swam to the beach below the light.")
                .read();
        AnnotatedReport child = page("Two")
                .says(
                        "Her crew of six swam to the beach below the light.",
                        "The tug Marla sank off Cape Oru on Sunday.")
                .read();

        assertThat(passages(parent, child))
                .containsExactly(
                        "Her crew of six swam to the beach below the light",
                        "The tug Marla sank off Cape Oru on Sunday");
    }

    @Test
    void noWordBelongsToTwoPassages() {
        AnnotatedReport parent =
                page("One").says("the ferry is late again today").read();
        AnnotatedReport child = page("Two")
                .says("the ferry is late again today", "They all say that the ferry is late again today")
                .read();

        assertThat(passages(parent, child)).containsExactly("the ferry is late again today");
    }

    private static List<String> passages(AnnotatedReport parent, AnnotatedReport child) {
        Wording words = Wording.of(child);
        return Passages.between(words, Wording.of(parent)).stream()
                .map(shared ->
                        words.span(shared.a(), shared.aEnd()).of(child.report().text()))
                .toList();
    }
}
