package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stemma.report.Block;

/** Pages drawn as they are flattened by copying, and beside them the kinds their passages must get. */
class BlockTyperTest {

    /** One line a block: its kind and its first three words. */
    private static String drawn(String text) {
        return BlockTyper.type(text, Passages.of(text), Optional.empty()).stream()
                .map(block ->
                        "%-10s %s".formatted(kind(block), opening(block.span().of(text))))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String kind(Block block) {
        return block.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String opening(String words) {
        List<String> all = List.of(words.strip().split("\\s+", -1));
        return String.join(" ", all.subList(0, Math.min(3, all.size())));
    }

    // A2, A11, B1, B2, B3, B4, B6, B8, B22
    @Test
    void whatStandsBelowTheAccountIsFencedOff() {
        assertThat(drawn("""
                OSLO — The harbour board will close two piers, it said on Monday after a meeting with the ferry line.

                The piers were built in 1962 and have been repaired three times since then.

                Leave a Reply

                Your e-mail address will not be published.

                Get notified of the latest updates from Harbour Post.

                You May Also Like

                Fishing Fleet Returns With A Record Catch

                BERGEN — On March 3 the fishing fleet of the northern…

                By Kari Nordmann “We never saw so many,” said the…
                """)).isEqualTo("""
                dateline   OSLO —
                paragraph  The harbour board
                paragraph  The piers were
                comment-ui Leave a Reply
                form       Your e-mail address
                promo      Get notified of
                teaser     You May Also
                teaser     Fishing Fleet Returns
                teaser     BERGEN — On
                teaser     By Kari Nordmann
                """);
    }

    // B1, B2, B10, B11: the same words inside sentences are the account's own.
    @Test
    void aParagraphThatMentionsBoilerplateStaysAParagraph() {
        assertThat(drawn("""
                Site operator fined over hidden cookies

                The regulator said the shop's website uses cookies to follow readers without asking them first.

                "Leave a reply and we will read it," the owner wrote under the post on Friday.

                Related industries suffered too, and more from the region will follow, the chamber warned.

                A copyright dispute with the photographer, who claims all rights, is still before the court, a judge said.

                The firm prints © on every label.
                """)).isEqualTo("""
                headline   Site operator fined
                paragraph  The regulator said
                paragraph  "Leave a reply
                paragraph  Related industries suffered
                paragraph  A copyright dispute
                paragraph  The firm prints
                """);
    }

    // A3, A4, A5, B16, B17
    @Test
    void hardWrappedLinesAreOneParagraphAndALeadingCaptionIsNoHeadline() {
        assertThat(drawn("""
                 Mayor Ada Holm (R) and harbour master Jan Dahl inspect the closed piers in the old port of
                Oslo, Norway, March 5, 2031. NTB/KARI NORDMANN/POOL

                The harbour board will close two piers before the summer, the board said on Monday after
                a long meeting with the ferry line and with the union of the dockers.

                "We have looked at every pillar of the old piers and we have found rust in almost all of
                 them," the master said. "They cannot carry the weight of a modern ferry any longer and
                will have to go."
                """)).isEqualTo("""
                caption    Mayor Ada Holm
                paragraph  The harbour board
                paragraph  "We have looked
                """);
    }

    // A12, A14, B11, B13, B15, B21
    @Test
    void creditsNoticesAndLeftoversAreNotTheAccount() {
        assertThat(drawn("""
                Two piers to close, says harbour board

                Photo credit © Ritzau

                OSLO (Ritzau) – The harbour board will close two piers before the summer, it said on Monday.

                Read alsoLoading

                The piers were built in 1962 and have been repaired three times since then.

                (Ritzau Bureau, written by Jan Dahl, German version Eva Brandt, edited by Ada Holm)

                Ritzau

                ©2031 Ritzau, all rights reserved. Any reproduction of this content is prohibited without written consent.

                Source link -12
                """)).isEqualTo("""
                headline   Two piers to
                credit     Photo credit ©
                dateline   OSLO (Ritzau) –
                paragraph  The harbour board
                residue    Read alsoLoading
                paragraph  The piers were
                credit     (Ritzau Bureau, written
                residue    Ritzau
                legal      ©2031 Ritzau, all
                residue    Source link -12
                """);
    }

    // B23, C1, C2
    @Test
    void aLineOfDatesPartsTheHeadlineFromTheStandfirst() {
        assertThat(drawn("""
                Harbour town to lose its two oldest piers – board
                9 May, 2031 16:38 / Updated 8 months ago
                The ferry line had asked for a decision before the summer, the harbour master has said

                The harbour board will close two piers before the summer, it said on Monday.
                """)).isEqualTo("""
                headline   Harbour town to
                dateline   9 May, 2031
                standfirst The ferry line
                paragraph  The harbour board
                """);
    }

    // B18, B19
    @Test
    void archivePicturesInsideTheAccountAreCaptions() {
        assertThat(drawn("""
                Harbour Board To Close Two Piers

                Mayor Ada Holm (left) and harbour master Jan Dahl in Oslo on April 6.

                The harbour board will close two piers before the summer, it said on Monday.

                Dockers of the old port hold a strike meeting at the north pier, 15 Sep 2022. The port belongs to the city.

                The treaty on the port was signed in Oslo on 15 September 2022 and has been in force since then.
                """)).isEqualTo("""
                headline   Harbour Board To
                caption    Mayor Ada Holm
                paragraph  The harbour board
                caption    Dockers of the
                paragraph  The treaty on
                """);
    }

    @Test
    void aLinkInsideTheAccountTakesOnlyItsTitles() {
        assertThat(drawn("""
                The harbour board will close two piers before the summer, it said on Monday.

                Read also

                Fishing Fleet Returns With A Record Catch

                The piers were built in 1962 and have been repaired three times since then.

                RELATED: Ferry line threatens to leave

                The ferry line did not answer questions on Monday evening.
                """)).isEqualTo("""
                paragraph  The harbour board
                teaser     Read also
                teaser     Fishing Fleet Returns
                paragraph  The piers were
                teaser     RELATED: Ferry line
                paragraph  The ferry line
                """);
    }

    @Test
    void anAccountThatGoesOnBelowAListOfOtherStoriesIsStillTheAccount() {
        assertThat(drawn("""
                The harbour board will close two piers before the summer, it said on Monday.

                Most read

                Fishing Fleet Returns With A Record Catch

                The piers were built in 1962 and have been repaired three times since then.

                The ferry line did not answer questions on Monday evening.
                """)).isEqualTo("""
                paragraph  The harbour board
                teaser     Most read
                teaser     Fishing Fleet Returns
                paragraph  The piers were
                paragraph  The ferry line
                """);
    }

    @Test
    void aTextThatBreaksOffLosesOnlyTheMark() {
        assertThat(drawn("The harbour board will close two piers before the summer, it said on… [+1234 chars]"))
                .isEqualTo("""
                paragraph  The harbour board
                residue    … [+1234 chars]
                """);
    }

    @Test
    void aQuoteThatTrailsOffBelowASubheadIsNoTeaser() {
        assertThat(drawn("""
                The harbour board will close two piers before the summer, it said on Monday.

                A town waits

                The master looked at the rust and said nothing for a while…

                The ferry line did not answer questions on Monday evening.
                """)).isEqualTo("""
                paragraph  The harbour board
                subhead    A town waits
                paragraph  The master looked
                paragraph  The ferry line
                """);
    }

    @Test
    void aStoryOfOneSentenceIsAParagraph() {
        assertThat(drawn("The harbour board will close two piers.")).isEqualTo("paragraph  The harbour board\n");
        assertThat(drawn("Two piers closed in Oslo")).isEqualTo("paragraph  Two piers closed\n");
    }

    @Test
    void subheadsListsAndShortSentencesAreTold() {
        assertThat(drawn("""
                The harbour board will close two piers before the summer, it said on Monday.

                What happens next

                • The north pier will be torn down first

                He was furious.

                The ferry line did not answer questions on Monday evening.
                """)).isEqualTo("""
                paragraph  The harbour board
                subhead    What happens next
                list       • The north
                paragraph  He was furious.
                paragraph  The ferry line
                """);
    }

    @Test
    void aTitleKeptApartMakesOnlyItsRepetitionAHeadline() {
        String text =
                "Two piers to close\n\nA decision the town had long awaited\n\nThe harbour board will close two piers, it said.";
        assertThat(BlockTyper.type(text, Passages.of(text), Optional.of("Two Piers To Close")))
                .extracting(Block::kind)
                .containsExactly(Block.Kind.HEADLINE, Block.Kind.STANDFIRST, Block.Kind.PARAGRAPH);
        assertThat(BlockTyper.type(text, Passages.of(text), Optional.of("Something else")))
                .extracting(Block::kind)
                .doesNotContain(Block.Kind.HEADLINE);
    }
}
