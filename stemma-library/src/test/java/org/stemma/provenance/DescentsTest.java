package org.stemma.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.provenance.Press.actor;
import static org.stemma.provenance.Press.apparatus;
import static org.stemma.provenance.Press.cast;
import static org.stemma.provenance.Press.coverage;
import static org.stemma.provenance.Press.named;
import static org.stemma.provenance.Press.page;
import static org.stemma.provenance.Press.relay;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Mention;
import org.stemma.provenance.Descent.How;
import org.stemma.report.Block.Kind;
import org.stemma.report.Credit.Role;

class DescentsTest {

    private static final String DAM =
            "Engineers opened the lower gates of the Orlen dam before dawn after the lake had risen two metres in a single day.";
    private static final String FARMS =
            "Water stood on the fields below the village of Sarnick by noon, and eleven farms were cut off from the road.";
    private static final String SCHOOL =
            "The school at Bremmel was turned into a shelter where forty families were expected to spend the night.";
    private static final String OWN =
            "Our reporter met the miller Joska Arn on his roof, where he had carried his three goats and a stove.";
    private static final String OTHER =
            "Trains between the capital and the coast will be replaced by coaches until the line has been inspected.";

    @Test
    void aTextWithoutACreditIsACopyWhenItsTwinWasOutBefore() {
        AnnotatedReport first =
                page("Daily One").on("2031-04-02").says(DAM, FARMS, SCHOOL).read();
        AnnotatedReport second =
                page("Daily Two").on("2031-04-03").says(DAM, FARMS, SCHOOL).read();

        Descent descent = only(first, second);

        assertThat(drawn(first, second)).containsExactly("Daily One copies> Daily Two");
        assertThat(descent.share()).isEqualTo(1.0);
        assertThat(descent.why().getLast())
                .isEqualTo("Daily One was out by 2031-04-02, before Daily Two on 2031-04-03");
    }

    // H3
    @Test
    void aTextWithMuchOfItsOwnReworks() {
        AnnotatedReport first =
                page("Daily One").on("2031-04-02").says(DAM, FARMS, SCHOOL).read();
        AnnotatedReport second = page("Daily Two")
                .on("2031-04-03")
                .says(OWN, DAM, OTHER, OWN.replace("Joska", "Mila"))
                .read();

        Descent descent = only(first, second);

        assertThat(drawn(first, second)).containsExactly("Daily One reworks> Daily Two");
        assertThat(descent.passages())
                .singleElement()
                .satisfies(passage -> assertThat(passage.to().of(second.report().text()) + ".")
                        .isEqualTo(DAM));
    }

    @Test
    void withoutDatesTheFullerTextIsTakenForTheParentAndTheReasonSaysSo() {
        AnnotatedReport full = page("Daily One").says(DAM, FARMS, SCHOOL, OTHER).read();
        AnnotatedReport cut = page("Daily Two").says(DAM, FARMS).read();

        Descent descent = only(full, cut);

        assertThat(drawn(full, cut)).containsExactly("Daily One copies> Daily Two");
        assertThat(descent.confidence()).isLessThan(0.5);
        assertThat(descent.why().getLast()).startsWith("which of the two had it first is not known");
    }

    @Test
    void oneSpeechHeardByTwoIsNoCopy() {
        String speech =
                "\"We have opened every gate we have, and the lake is still rising, and I will not tell you otherwise,\"";
        AnnotatedReport first = page("Daily One")
                .on("2031-04-02")
                .says(speech + " Ana Prell said.", DAM)
                .read();
        AnnotatedReport second = page("Daily Two")
                .on("2031-04-03")
                .says(FARMS, speech + " said the engineer Ana Prell.")
                .read();

        assertThat(drawn(first, second)).isEmpty();
    }

    @Test
    void textsOnOneHappeningInOtherWordsAreNoCopies() {
        AnnotatedReport first =
                page("Daily One").on("2031-04-02").says(DAM, FARMS).read();
        AnnotatedReport second = page("Daily Two")
                .on("2031-04-03")
                .says("The gates at Orlen stood open on Tuesday. Eleven farmers near Sarnick cannot reach the road.")
                .read();

        assertThat(drawn(first, second)).isEmpty();
    }

    // B11, B22: a dateline, a byline, a rights line
    @Test
    void aCreditedTextIsACopyOfALostDispatch() {
        AnnotatedReport dateline = page("Daily One")
                .credit(Kind.DATELINE, Role.AGENCY, "Ostra", "BREMMEL (Ostra) – ")
                .says(DAM)
                .credit(Kind.LEGAL, Role.RIGHTS_HOLDER, "Ostra", "© Ostra 2031. All rights reserved.")
                .read();

        assertThat(drawn(dateline)).containsExactly("lost Ostra copies> Daily One");
        assertThat(only(dateline).why())
                .containsExactly(
                        "the dateline names Ostra: \"BREMMEL (Ostra) –\"",
                        "the rights line names Ostra: \"© Ostra 2031. All rights reserved.\"");
    }

    @Test
    void anOutletsOwnRightsLineIsNoDispatch() {
        AnnotatedReport own = page("Daily One")
                .says(DAM)
                .credit(Kind.LEGAL, Role.RIGHTS_HOLDER, "Daily One", "© Daily One 2031")
                .read();
        AnnotatedReport group = page("Daily Two")
                .says(OTHER)
                .credit(Kind.LEGAL, Role.RIGHTS_HOLDER, "Brix Holding", "© Brix Holding 2031")
                .read();

        assertThat(drawn(own, group)).isEmpty();
    }

    // B15, B16
    @Test
    void aPictureCreditSaysNothingOfTheText() {
        AnnotatedReport report = page("Daily One")
                .says(DAM)
                .credit(Kind.CAPTION, Role.AGENCY, "Ostra", "The dam on Monday. Ostra")
                .credit(Kind.CREDIT, Role.PICTURE, "Ostra", "Photo: Ostra")
                .read();

        assertThat(drawn(report)).isEmpty();
    }

    // B21
    @Test
    void aTranslatorsCreditMakesItATranslation() {
        AnnotatedReport report = page("Daily One")
                .credit(Kind.DATELINE, Role.AGENCY, "Ostra", "BREMMEL (Ostra) – ")
                .says(DAM)
                .credit(Kind.CREDIT, Role.TRANSLATOR, "Ilse Marn", "(German version Ilse Marn)")
                .read();

        assertThat(drawn(report)).containsExactly("lost Ostra translates> Daily One");
    }

    @Test
    void aContributionIsACreditAndNoMore() {
        AnnotatedReport report = page("Daily One")
                .says(DAM)
                .credit(Kind.CREDIT, Role.AGENCY, "Ostra", "Ostra contributed to this report.")
                .read();

        assertThat(drawn(report)).containsExactly("lost Ostra credits> Daily One");
    }

    // H1
    @Test
    void aMissingCreditNeverMakesACopyAnOriginal() {
        AnnotatedReport credited = page("Daily One")
                .on("2031-04-03")
                .credit(Kind.DATELINE, Role.AGENCY, "Ostra", "BREMMEL (Ostra) – ")
                .says(DAM, FARMS, SCHOOL)
                .read();
        AnnotatedReport uncredited = page("Daily Two")
                .on("2031-04-02")
                .says(DAM.replace("metres", "meters"), FARMS, OTHER)
                .read();

        assertThat(drawn(credited, uncredited))
                .containsExactly("lost Ostra copies> Daily One", "lost Ostra copies> Daily Two");
        Descent bare = to(uncredited, credited, uncredited);
        assertThat(bare.passages())
                .hasSize(1)
                .allSatisfy(passage -> assertThat(passage.from()).isEmpty());
        assertThat(bare.why()).contains("it credits nobody for them, which does not make it the original");
        assertThat(bare.confidence())
                .isLessThan(to(credited, credited, uncredited).confidence());
    }

    @Test
    void aContributionAndATwinMakeAReworking() {
        AnnotatedReport credited = page("Daily One")
                .credit(Kind.BYLINE, Role.AGENCY, "Ostra", "By Ostra")
                .says(DAM, FARMS, SCHOOL)
                .read();
        AnnotatedReport partly = page("Daily Two")
                .says(OWN, OTHER, DAM, OWN.replace("Joska", "Mila"))
                .credit(Kind.CREDIT, Role.AGENCY, "Ostra", "Ostra contributed to this report.")
                .read();

        assertThat(drawn(credited, partly))
                .containsExactly("lost Ostra copies> Daily One", "lost Ostra reworks> Daily Two");
    }

    @Test
    void twoNearCopiesOneOfWhichCreditsAnAgencyInPartAreBothItsText() {
        AnnotatedReport partly = page("Daily One")
                .says(DAM, FARMS, SCHOOL)
                .credit(Kind.CREDIT, Role.AGENCY, "Ostra", "With material from Ostra")
                .read();
        AnnotatedReport uncredited = page("Daily Two").says(DAM, FARMS).read();

        assertThat(drawn(partly, uncredited))
                .containsExactly("lost Ostra copies> Daily One", "lost Ostra copies> Daily Two");
    }

    @Test
    void theAgencysOwnReportIsTheParentWhenItWasSeen() {
        AnnotatedReport agency =
                page("Ostra News Agency").says(DAM, FARMS, SCHOOL).read();
        AnnotatedReport customer = page("Daily One")
                .credit(Kind.DATELINE, Role.AGENCY, "Ostra", "BREMMEL (Ostra) – ")
                .says(DAM, FARMS)
                .read();

        assertThat(drawn(agency, customer)).containsExactly("Ostra News Agency copies> Daily One");
    }

    @Test
    void anAgencyIsTheParentOfItsCustomersCopyWithoutACredit() {
        AnnotatedReport agency = page("uk.ostra.example").says(DAM, FARMS).read();
        AnnotatedReport customer = page("Daily One").says(DAM, FARMS, SCHOOL).read();
        AnnotatedReport other = page("Daily Two")
                .credit(Kind.DATELINE, Role.AGENCY, "Ostra", "BREMMEL (Ostra) – ")
                .says(OTHER)
                .read();

        assertThat(drawn(agency, customer, other))
                .containsExactly("lost Ostra copies> Daily Two", "uk.ostra.example copies> Daily One");
    }

    @Test
    void aPostShownUnmarkedIsSpeechWhenAnotherReportMarksIt() {
        String post =
                "We have opened every gate we have and the lake is still rising and nobody should go near the river tonight";
        AnnotatedReport marked = page("Daily One")
                .on("2031-04-01")
                .says(DAM, "Prell wrote: \"" + post + "\"")
                .read();
        AnnotatedReport shown =
                page("Daily Two").on("2031-04-02").says(FARMS, post).read();
        AnnotatedReport also =
                page("Daily Three").on("2031-04-03").says(OTHER, post).read();

        assertThat(drawn(marked, shown, also)).isEmpty();
    }

    @Test
    void aPostWithItsWritersHandleIsSpeech() {
        String post =
                "We have opened every gate we have and the lake is still rising and nobody should go near the river tonight"
                        + " — Orlen Dam (@orlendam)";
        AnnotatedReport one = page("Daily One").on("2031-04-01").says(DAM, post).read();
        AnnotatedReport other =
                page("Daily Two").on("2031-04-02").says(FARMS, post).read();

        assertThat(drawn(one, other)).isEmpty();
    }

    @Test
    void namesAndStockPhrasesAreNoPassages() {
        AnnotatedReport one = page("Daily One")
                .on("2031-04-01")
                .says("The chief engineer of the Orlen Water Authority spoke at noon. He has two sons.")
                .read();
        AnnotatedReport other = page("Daily Two")
                .on("2031-04-02")
                .says("A crack was found by the chief engineer of the Orlen Water Authority on his way home.")
                .read();

        assertThat(drawn(one, other)).isEmpty();
    }

    @Test
    void ofSeveralTwinsOnlyThoseAreParentsThatAccountForMore() {
        AnnotatedReport first =
                page("Daily One").on("2031-04-01").says(DAM, FARMS).read();
        AnnotatedReport second =
                page("Daily Two").on("2031-04-02").says(SCHOOL, OTHER).read();
        AnnotatedReport third =
                page("Daily Three").on("2031-04-03").says(DAM, FARMS).read();
        // H5
        AnnotatedReport stitched = page("Daily Four")
                .on("2031-04-04")
                .says(DAM, FARMS, SCHOOL, OTHER)
                .read();

        assertThat(drawn(first, second, third, stitched).stream().filter(line -> line.endsWith("Daily Four")))
                .containsExactly("Daily Three copies> Daily Four", "Daily Two reworks> Daily Four");
    }

    // E3
    @Test
    void whatAnotherOutletIsQuotedForIsHadFromIt() {
        AnnotatedReport report = page("Daily One")
                .says("Ostra quoted Ana Prell as saying that the lower gates would stay open.", OTHER)
                .statement("the lower gates would stay open", relay("Ostra"), named("Ana Prell"))
                .read();

        assertThat(drawn(report)).containsExactly("lost Ostra quotes> Daily One");
        assertThat(only(report).passages())
                .singleElement()
                .satisfies(passage -> assertThat(passage.to().of(report.report().text()))
                        .isEqualTo("the lower gates would stay open"));
    }

    @Test
    void whatWasSaidToTheOutletItselfOrOnAPlatformIsHadFromNobody() {
        AnnotatedReport report = page("Daily One")
                .says(
                        "The lower gates would stay open, Ana Prell told Daily One. On Facebook she wrote that she was tired.")
                .statement("The lower gates would stay open", relay("Daily One"), named("Ana Prell"))
                .statement("she was tired", relay("Facebook"), named("Ana Prell"))
                .read();

        assertThat(drawn(report)).isEmpty();
    }

    @Test
    void theOutletQuotedIsTheSourceWhenItsReportWasSeen() {
        AnnotatedReport quoted = page("Radio Sarn")
                .on("2031-04-01")
                .says("The lower gates of the dam would stay open all week, Ana Prell said.")
                .read();
        AnnotatedReport quoting = page("Daily One")
                .on("2031-04-02")
                .says(OTHER, "Ana Prell told Radio Sarn that the lower gates of the dam would stay open all week.")
                .statement(
                        "the lower gates of the dam would stay open all week", relay("Radio Sarn"), named("Ana Prell"))
                .read();

        Descent descent = only(quoted, quoting);

        assertThat(drawn(quoted, quoting)).containsExactly("Radio Sarn quotes> Daily One");
        assertThat(descent.passages().getFirst().from()).isPresent();
    }

    @Test
    void anAgencysOwnDispatchDoesNotQuoteTheAgency() {
        AnnotatedReport report = page("Daily One")
                .credit(Kind.DATELINE, Role.AGENCY, "Ostra", "BREMMEL (Ostra) – ")
                .says("The lower gates would stay open, Ana Prell told Ostra.")
                .statement("The lower gates would stay open", relay("Ostra"), named("Ana Prell"))
                .read();

        assertThat(drawn(report)).containsExactly("lost Ostra copies> Daily One");
    }

    // H10
    @Test
    void aLaterRevisionRevises() {
        AnnotatedReport first = page("Daily One").says(DAM, FARMS).read();
        AnnotatedReport second =
                page("Daily One").says(DAM, FARMS, OTHER).revises(first).read();

        assertThat(drawn(first, second)).containsExactly("Daily One revises> Daily One");
    }

    @Test
    void aRevisionOfAReportInAnotherStoryHasNoParentHere() {
        AnnotatedReport first = page("Daily One").says(OTHER).read();
        AnnotatedReport second =
                page("Daily One").says(DAM, FARMS).revises(first).read();

        assertThat(drawn(second)).isEmpty();
    }

    @Test
    void anOutletThatPrintsItsOwnTextAgainRevisesIt() {
        AnnotatedReport first =
                page("Daily One").on("2031-04-01").says(DAM, FARMS).read();
        AnnotatedReport second =
                page("Daily One").on("2031-04-02").says(DAM, FARMS, OTHER).read();

        assertThat(drawn(first, second)).containsExactly("Daily One revises> Daily One");
    }

    private static List<Descent> trace(AnnotatedReport... reports) {
        return new StandardTracer()
                .trace(coverage(reports), apparatus(cast(actor("Ana Prell", Mention.Type.PERSON))))
                .descents();
    }

    private static Descent only(AnnotatedReport... reports) {
        List<Descent> descents = trace(reports);
        assertThat(descents).hasSize(1);
        return descents.getFirst();
    }

    private static Descent to(AnnotatedReport child, AnnotatedReport... reports) {
        return trace(reports).stream()
                .filter(descent -> descent.to().equals(child.report().id()))
                .findFirst()
                .orElseThrow();
    }

    /** Each descent as a line, sorted. */
    private static List<String> drawn(AnnotatedReport... reports) {
        Map<String, String> names = new TreeMap<>();
        List.of(reports).forEach(one -> names.put(one.report().id().value(), Label.of(one.report())));
        return trace(reports).stream()
                .map(descent -> from(descent, names) + " " + how(descent.how()) + "> "
                        + names.get(descent.to().value()))
                .sorted()
                .toList();
    }

    private static String from(Descent descent, Map<String, String> names) {
        return switch (descent.from()) {
            case Witness.Seen seen -> names.getOrDefault(seen.id(), seen.id());
            case Witness.Lost lost -> "lost " + lost.agency();
        };
    }

    private static String how(How how) {
        return how.name().toLowerCase(Locale.ROOT);
    }
}
