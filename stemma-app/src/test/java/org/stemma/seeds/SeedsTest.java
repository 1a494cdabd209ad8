package org.stemma.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stemma.Account;
import org.stemma.Newsdesk;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Source;
import org.stemma.collation.Actor;
import org.stemma.collation.Difference;
import org.stemma.collation.Locus;
import org.stemma.collation.Reading;
import org.stemma.intake.Inputs;
import org.stemma.intake.Intake;
import org.stemma.intake.IntakeLimits;
import org.stemma.provenance.Claim;
import org.stemma.provenance.Root;
import org.stemma.report.Report;
import org.stemma.report.When;
import org.stemma.story.Coverage;

/**
 * What a run over the five example reports must show. The texts are not part of the project: without the folder named by
 * {@code -Dstemma.seeds} these tests are skipped.
 */
class SeedsTest {

    private static final int FIRST_YEAR = 2021;

    private static List<Report> reports = List.of();
    private static List<Account> accounts = List.of();

    @BeforeAll
    static void readTheExample() {
        Path seeds = Path.of(System.getProperty("stemma.seeds", "../shared/seeds"));
        Assumptions.assumeTrue(Files.isDirectory(seeds), "the example reports are not here: no folder " + seeds);
        List<Report> read = new ArrayList<>();
        try (Inputs inputs = Inputs.of(List.of(seeds.toString()), IntakeLimits.DEFAULTS, System.in)) {
            while (inputs.hasNext()) {
                Intake intake = inputs.next();
                assertThat(intake).as("none is refused").isInstanceOf(Intake.Accepted.class);
                read.add(((Intake.Accepted) intake).report());
            }
        }
        reports = read;
        accounts = accounts(reports);
    }

    private static List<Account> accounts(List<Report> filed) {
        Newsdesk desk = Newsdesk.standard();
        filed.forEach(desk::file);
        return desk.coverages().stream().map(desk::account).toList();
    }

    @Test
    void fourReportsAreOneStoryAndTheFifthIsItsAntecedent() { // H7, C6, C11
        assertThat(reports).hasSize(5);
        assertThat(accounts).hasSize(2);
        Coverage older =
                only(account -> account.coverage().reports().size() == 1).coverage();
        assertThat(main().coverage().reports()).hasSize(4);
        assertThat(main().coverage().story().antecedents())
                .extracting(antecedent -> antecedent.story())
                .containsExactly(older.story().id());
        assertThat(older.story().antecedents()).isEmpty();
    }

    @Test
    void theOrderOfTheFilesChangesNoStory() { // A18
        for (long seed = 1; seed <= 5; seed++) {
            List<Report> shuffled = new ArrayList<>(reports);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(accounts(shuffled))
                    .extracting(account -> account.coverage().reports().size())
                    .containsExactlyInAnyOrder(4, 1);
        }
    }

    @Test
    void datesAreAsExactAsTheirEvidence() { // C1, C3, C4, C5, C23
        assertThat(published("001")).isInstanceOf(When.On.class);
        assertThat(published("001").firstDay()).contains(LocalDate.of(2024, 5, 9));
        for (String undated : List.of("000", "002", "003")) {
            When when = published(undated);
            assertThat(when).as(undated).isInstanceOf(When.Between.class);
            assertThat(when.firstDay().orElseThrow()).isBeforeOrEqualTo(LocalDate.of(2024, 5, 9));
            assertThat(when.lastDay().orElseThrow()).isBetween(LocalDate.of(2024, 5, 9), LocalDate.of(2024, 5, 16));
            assertThat(when.why()).as("%s says why", undated).isNotEmpty();
        }
        assertThat(published("004").firstDay().orElseThrow().getYear()).isEqualTo(FIRST_YEAR);
        assertThat(published("004").lastDay().orElseThrow().getYear()).isEqualTo(FIRST_YEAR);
        assertThat(published("004").precision()).isNotEqualTo(When.Precision.DAY);
    }

    @Test
    void nothingFromAroundTheAccountReachesAMark() { // B1–B23
        List<String> fenced =
                List.of("Akismet", "Artsakh", "PACE", "Strasbourg", "Kevorkian", "Thomson", "NOVOZHENINA", "Counting");
        for (Account account : accounts) {
            for (AnnotatedReport annotated : account.coverage().reports()) {
                assertThat(annotated.mentions())
                        .extracting(Mention::name)
                        .noneMatch(name -> fenced.stream().anyMatch(name::contains));
                String text = annotated.report().text();
                assertThat(annotated.statements())
                        .allSatisfy(statement -> assertThat(
                                        statement.content().stream().map(span -> span.of(text)))
                                .noneMatch(words -> fenced.stream().anyMatch(words::contains)));
                assertThat(annotated.times())
                        .allSatisfy(time -> assertThat(time.span().of(text))
                                .doesNotContain("January 21", "15 Sep", "April 6", "8 months ago"));
            }
        }
    }

    @Test
    void outletAndAgencyAreReadFromTheBoilerplate() { // B3, B11, B12
        assertThat(report("000").outlet()).get().extracting("name").asString().contains("Massis");
        assertThat(report("004").outlet()).isPresent();
        assertThat(report("001").outlet()).isEmpty();
        assertThat(report("002").outlet()).isEmpty();
        assertThat(report("003").outlet()).isEmpty();
        assertThat(report("003").credits())
                .anyMatch(credit -> credit.role().name().equals("AGENCY"));
        assertThat(main().stemma().descents())
                .anyMatch(descent ->
                        descent.to().equals(report("003").id()) && descent.how().joinsLineages());
    }

    @Test
    void theUtteranceIsOneLocusWithFourRenderingsAndTheirChannels() { // E1–E5
        Claim utterance = main().stemma().claims().stream()
                .filter(claim -> claim.entry().locus().kind() == Locus.Kind.UTTERANCE)
                .filter(claim -> claim.entry().witnesses().size() == 4)
                .findFirst()
                .orElseThrow();
        assertThat(names(utterance)).singleElement().asString().contains("Peskov");
        assertThat(utterance.entry().differences()).contains(Difference.WORDING, Difference.CHANNEL);
        assertThat(utterance.entry().readings())
                .anyMatch(reading -> through(reading, Source.Outlet.class) && of(reading, "001"))
                .anyMatch(reading -> through(reading, Source.Group.class) && of(reading, "000"))
                .anyMatch(reading -> through(reading, Source.Outlet.class) && of(reading, "003"));
    }

    @Test
    void whatThePrimeMinisterSaidIsKnownOnlyThroughTheSpokesman() { // E6, E8
        Claim claim = claim("no longer");
        assertThat(claim.secondHand()).isTrue();
        assertThat(claim.outlets()).isEqualTo(4);
        assertThat(claim.lineages()).isEqualTo(4);
        assertThat(names(claim)).singleElement().asString().contains("Pashin");
        assertThat(claim.entry().readings())
                .allSatisfy(reading -> assertThat(reading.chain())
                        .anyMatch(source -> source.name().contains("Peskov")));
    }

    @Test
    void theWithdrawalWasAgreedOnTheWordOfTwo() {
        Claim claim = claim("agreed to withdraw");
        assertThat(counts(claim)).isEqualTo("4 4 2");
        assertThat(names(claim)).anyMatch(name -> name.contains("Peskov")).anyMatch(name -> name.contains("jor"));
    }

    @Test
    void theyCameInAutumn2020AtTheRequestOnTheWordOfOne() {
        assertThat(counts(claim("request", "2020"))).isEqualTo("4 4 1");
    }

    @Test
    void theGuardsStayOnTwoBordersOnTheWordOfOne() {
        assertThat(counts(claim("remain", "Iran"))).isEqualTo("4 4 1");
    }

    @Test
    void howMuchLeavesDiffersInScope() { // G1
        Claim scope = main().stemma().claims().stream()
                .filter(claim -> claim.entry().differences().contains(Difference.SCOPE))
                .findFirst()
                .orElseThrow();
        assertThat(scope.outlets()).isEqualTo(4);
        assertThat(scope.agreement()).isEqualTo(Claim.Agreement.DIFFERING);
        assertThat(scope.entry().variants())
                .extracting(variant -> variant.value())
                .contains("all", "some")
                .anyMatch(value -> value.startsWith("from several"));
    }

    @Test
    void twoSpellingsAreOnePersonByANamedRule() { // D1, D2
        assertThat(main().apparatus().cast().actors())
                .filteredOn(actor -> actor.name().contains("Konjoryan"))
                .singleElement()
                .satisfies(actor -> assertThat(actor.spellings())
                        .extracting(Actor.Spelling::name)
                        .anyMatch(name -> name.contains("Kondzhoryan")));
        assertThat(main().apparatus().cast().actors().stream().flatMap(actor -> actor.spellings().stream()))
                .allSatisfy(spelling -> assertThat(spelling.rule()).isNotBlank());
    }

    @Test
    void aRefusalToCommentIsARecordAndNoClaim() { // E17
        Account older = only(account -> account.coverage().reports().size() == 1);
        assertThat(older.brief().sentences())
                .anyMatch(sentence -> sentence.text().startsWith("No comment"));
        assertThat(older.stemma().claims())
                .noneMatch(claim -> claim.entry().locus().about().contains("declined"));
    }

    @Test
    void whatNobodyReportsIsAsked() { // G3, G14
        assertThat(main().brief().nobodyReports())
                .anyMatch(open -> open.startsWith("by when"))
                .anyMatch(open -> open.startsWith("how many"))
                .anyMatch(open -> open.startsWith("at first hand"));
    }

    private static Account main() {
        return only(account -> account.coverage().reports().size() == 4);
    }

    private static Account only(java.util.function.Predicate<Account> which) {
        return accounts.stream().filter(which).findFirst().orElseThrow();
    }

    private static Report report(String prefix) {
        return reports.stream()
                .filter(report ->
                        Path.of(report.input()).getFileName().toString().startsWith(prefix))
                .findFirst()
                .orElseThrow();
    }

    private static When published(String prefix) {
        return accounts.stream()
                .flatMap(account -> account.coverage().report(report(prefix).id()).stream())
                .findFirst()
                .orElseThrow()
                .report()
                .published();
    }

    /** The best attested point in one of whose readings all the words stand. */
    private static Claim claim(String... words) {
        return main().stemma().claims().stream()
                .filter(claim -> claim.entry().locus().kind() == Locus.Kind.POINT)
                .filter(claim -> claim.entry().readings().stream()
                        .anyMatch(reading -> Arrays.stream(words).allMatch(reading.value()::contains)))
                .findFirst()
                .orElseThrow();
    }

    private static String counts(Claim claim) {
        return claim.outlets() + " " + claim.lineages() + " " + claim.roots().size();
    }

    private static Stream<String> names(Claim claim) {
        return claim.roots().stream().map(Root::name);
    }

    private static boolean through(Reading reading, Class<? extends Source> kind) {
        return reading.chain().size() > 1 && kind.isInstance(reading.chain().getFirst());
    }

    private static boolean of(Reading reading, String prefix) {
        return reading.report().equals(report(prefix).id());
    }
}
