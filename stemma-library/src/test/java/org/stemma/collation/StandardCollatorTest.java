package org.stemma.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.stemma.annotation.Amounts;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.SentenceVectors;
import org.stemma.annotation.Source;
import org.stemma.names.NameMatcher;
import org.stemma.report.When;
import org.stemma.story.Coverage;
import org.stemma.story.Story;
import org.stemma.story.StoryId;

/** One small coverage a phenomenon; meaning is stood in for by shared words. */
class StandardCollatorTest {

    private static final Source OWN = new Source.Author();

    private final Collator collator = new StandardCollator(new SharedWords(), NameMatcher.standard());

    @Test
    void differentWordsForOneDeedMeetAtOneLocus() {
        Apparatus apparatus = collate(
                Drafts.said(
                        Drafts.tokens("The line will withdraw all its ferries from Ruddal."),
                        Drafts.named("Ada Novak")),
                Drafts.said(Drafts.tokens("The line will remove its ferries from Ruddal."), Drafts.named("Jan Horak")));
        assertThat(shared(apparatus)).singleElement().satisfies(entry -> {
            assertThat(entry.locus().kind()).isEqualTo(Locus.Kind.POINT);
            assertThat(entry.differences()).containsExactly(Difference.WORDING);
        });
    }

    @Test
    void someAgainstAllOpensAnAspect() { // G1
        Apparatus apparatus = collate(
                Drafts.said(Drafts.tokens("The line will withdraw all ferries from Ruddal."), OWN),
                Drafts.said(Drafts.tokens("The line will withdraw some ferries from Ruddal."), OWN));
        assertThat(shared(apparatus))
                .filteredOn(entry -> entry.locus().kind() == Locus.Kind.ASPECT)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.differences()).containsExactly(Difference.SCOPE);
                    assertThat(entry.variants()).extracting(Variant::value).containsExactlyInAnyOrder("all", "some");
                });
    }

    @Test
    void stayingAndLeavingAreTwoPointsHoweverAlikeTheWords() {
        Apparatus apparatus = collate(
                Drafts.said(Drafts.tokens("The guards will remain in the old harbour."), OWN),
                Drafts.said(Drafts.tokens("The guards will leave in the old harbour."), OWN));
        assertThat(shared(apparatus)).isEmpty();
    }

    @Test
    void aNegationOfTheSameDeedIsTheOtherSide() {
        Apparatus apparatus = collate(
                Drafts.said(Drafts.tokens("The mayor has signed the harbour contract."), Drafts.named("Ada Novak")),
                Drafts.said(
                        Drafts.tokens("The mayor has not signed the harbour contract."), Drafts.named("Jan Horak")));
        assertThat(shared(apparatus)).singleElement().satisfies(entry -> {
            assertThat(entry.differences()).contains(Difference.POLARITY);
            assertThat(entry.variants()).hasSize(2);
        });
    }

    @Test
    void aTollThatRoseFromOneDayToTheNextGrew() { // figures that grow
        Apparatus apparatus = collate(
                counted("Nine people were killed in the storm.", 12),
                counted("Fourteen people died after the ship sank.", 13));
        assertThat(apparatus.entries())
                .filteredOn(entry -> entry.locus().about().equals("How many dead"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.differences()).containsExactly(Difference.UPDATE));
    }

    @Test
    void sevenMoreIsNoTotal() {
        Apparatus apparatus = collate(
                counted("Nine people were killed in the storm.", 12),
                counted("Seven more people were killed overnight.", 13));
        assertThat(apparatus.entries())
                .filteredOn(entry -> entry.locus().about().equals("How many dead"))
                .allSatisfy(entry -> assertThat(entry.witnesses()).hasSize(1));
    }

    @Test
    void theOrderOfTheReportsChangesNothing() {
        AnnotatedReport one = Drafts.said(Drafts.tokens("The line will withdraw all ferries from Ruddal."), OWN);
        AnnotatedReport two = Drafts.said(Drafts.tokens("The line will withdraw some ferries from Ruddal."), OWN);
        assertThat(collate(one, two)).isEqualTo(collate(two, one));
    }

    private static AnnotatedReport counted(String text, int day) {
        return Drafts.said(
                new Amounts().annotate(Drafts.tokens(text, When.On.day(LocalDate.of(2024, 3, day), List.of()))), OWN);
    }

    private Apparatus collate(AnnotatedReport... reports) {
        Story story = new Story(new StoryId("s"), List.of(), List.of(), true);
        return collator.collate(new Coverage(story, List.of(reports)));
    }

    private static List<Entry> shared(Apparatus apparatus) {
        return apparatus.entries().stream()
                .filter(entry -> entry.witnesses().size() > 1)
                .toList();
    }

    /** Texts point alike as far as they share words. */
    private static final class SharedWords implements SentenceVectors {

        private static final int COMPONENTS = 4096;

        @Override
        public List<float[]> of(List<String> texts) {
            return texts.stream().map(SharedWords::vector).toList();
        }

        private static float[] vector(String text) {
            float[] vector = new float[COMPONENTS];
            for (String word : text.toLowerCase(Locale.ROOT).split("\\W+", -1)) {
                vector[Math.floorMod(word.hashCode(), COMPONENTS)] = 1;
            }
            double length =
                    Math.sqrt(Arrays.stream(boxed(vector)).map(x -> x * x).sum());
            for (int i = 0; i < COMPONENTS; i++) {
                vector[i] /= (float) length;
            }
            return vector;
        }

        private static double[] boxed(float[] vector) {
            double[] values = new double[vector.length];
            for (int i = 0; i < vector.length; i++) {
                values[i] = vector[i];
            }
            return values;
        }
    }
}
