package org.stemma.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Cue;
import org.stemma.annotation.Cue.Strength;
import org.stemma.annotation.Statement;
import org.stemma.report.Span;

class HeadingsTest {

    @Test
    void whatAllDenyIsHeadedAsDenied() {
        assertThat(about("Brand Lines denied that its crew had been drunk.", "its crew had been drunk"))
                .isEqualTo("Denied: its crew had been drunk");
    }

    @Test
    void whatSomeSayAndSomeDenyIsHeadedByItsWords() {
        assertThat(about(
                        "Brand Lines denied that its crew had been drunk.",
                        "its crew had been drunk",
                        "A diver said the crew had been drunk.",
                        "the crew had been drunk"))
                .isEqualTo("Its crew had been drunk");
    }

    @Test
    void aDenialInTheWordsThemselvesIsNotSaidTwice() {
        assertThat(about("Brand Lines denied the charge.", "Brand Lines denied the charge"))
                .isEqualTo("Brand Lines denied the charge");
    }

    /** The heading of points, each a sentence and what of it the point is. */
    private static String about(String... sentencesAndPoints) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < sentencesAndPoints.length; i += 2) {
            points.add(point(sentencesAndPoints[i], sentencesAndPoints[i + 1]));
        }
        return Headings.about(points.getFirst(), points);
    }

    private static Point point(String sentence, String words) {
        AnnotatedReport draft = Drafts.tokens(sentence);
        int start = sentence.indexOf(words);
        Span span = new Span(start, start + words.length());
        int denies = sentence.indexOf("denied");
        Optional<Cue> cue = denies < 0
                ? Optional.empty()
                : Optional.of(new Cue(new Span(denies, denies + "denied".length()), "deny", Strength.DENYING));
        Statement said = Drafts.statement(span, List.of(Drafts.named("Ada Novak")));
        Statement statement = new Statement(
                said.span(),
                said.content(),
                said.source(),
                cue,
                said.mode(),
                said.stage(),
                said.negated(),
                said.hedged(),
                said.chain(),
                said.origin());
        return new Point(draft, span, words, statement, Set.of(), Set.of(), Set.of(), List.of(), List.of(), List.of());
    }
}
