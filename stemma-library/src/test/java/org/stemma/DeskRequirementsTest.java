package org.stemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.collation.Difference;
import org.stemma.collation.Locus;
import org.stemma.intake.Inputs;
import org.stemma.intake.Intake;
import org.stemma.intake.IntakeLimits;
import org.stemma.names.NameKind;
import org.stemma.names.NameMatcher;
import org.stemma.provenance.Claim;
import org.stemma.report.Report;
import org.stemma.report.When;

/**
 * The rows C, D, E and F of the list of requirements that need intake, names or several reports, each under its number with an
 * invented text; and the count of all rows: each has its test.
 */
class DeskRequirementsTest {

    private static final Map<Character, Integer> ROWS = Map.of('C', 23, 'D', 20, 'E', 25, 'F', 7);

    private static final Pattern TESTED = Pattern.compile("(?m)^ +([CDEF]\\d+) +\\||void ([cdef]\\d+)(?=[A-Z])");

    @TempDir
    private Path folder;

    private List<Report> read(String... texts) throws IOException {
        for (int i = 0; i < texts.length; i++) {
            Files.writeString(folder.resolve("report-" + i + ".txt"), texts[i]);
        }
        List<Report> reports = new ArrayList<>();
        try (Inputs inputs = Inputs.of(List.of(folder.toString()), IntakeLimits.DEFAULTS, System.in)) {
            inputs.forEachRemaining(intake -> {
                if (intake instanceof Intake.Accepted accepted) {
                    reports.add(accepted.report());
                }
            });
        }
        return reports;
    }

    @Test
    void c1AClockTimeWithoutAZoneIsTwentySixHours() throws IOException {
        When published =
                read("Ferry sinks\n\n17 October, 2019 16:38\n\nThe ferry of Tollund sank on Thursday, a clerk said.\n")
                        .getFirst()
                        .published();
        assertThat(published.earliest().orElseThrow()).hasToString("2019-10-17T02:38:00Z");
        assertThat(published.latest().orElseThrow())
                .isAfter(published.earliest().orElseThrow().plusSeconds(25 * 3600));
    }

    @Test
    void c2HowLongAgoAPageWasUpdatedIsNoTimeOfTheAccount() throws IOException {
        Report report =
                read("Ferry sinks\n\n17 October, 2019\n\nUpdated 8 months ago\n\nThe ferry of Tollund sank on Thursday, a clerk said.\n")
                        .getFirst();
        AnnotatedReport annotated = Newsdesk.standard().annotate(report);
        assertThat(annotated.times())
                .noneMatch(time -> time.span().of(report.text()).contains("ago"));
        assertThat(report.published().firstDay().orElseThrow()).hasToString("2019-10-17");
    }

    @Test
    void c3AReportWithoutADateGetsNoneAndSaysWhy() throws IOException {
        Report report = read("Ferry sinks\n\nThe ferry of Tollund sank on Thursday, a clerk said.\n")
                .getFirst();
        assertThat(report.published().precision()).isIn(When.Precision.UNKNOWN, When.Precision.INTERVAL);
        assertThat(report.published().why()).isNotEmpty();
    }

    @Test
    void d1TwoSpellingsInOneReportAreOnePerson() {
        assertThat(one("Ada Novakyan", "Ada Novakian")).isTrue();
        assertThat(one("Ada Novakyan", "Ada Novakov")).isFalse();
    }

    @Test
    void d2SpellingsThroughTwoLanguagesAreOnePerson() {
        assertThat(one("Hayk Melkonjyan", "Aik Melkondzhyan")).isTrue();
        assertThat(one("Hayk Melkonjyan", "Hayk Meliksetyan")).isFalse();
    }

    private static boolean one(String a, String b) {
        return NameMatcher.standard().compare(a, b, NameKind.PERSON).same();
    }

    @Test
    void e1OneUtteranceInTwoRenderingsIsOneLocus() throws IOException {
        assertThat(utterances()).hasSize(1).allSatisfy(claim -> {
            assertThat(claim.entry().readings()).hasSize(2);
            assertThat(claim.roots()).hasSize(1);
        });
    }

    @Test
    void e21OtherWordsForOneUtteranceAreADifferenceOfWording() throws IOException {
        assertThat(utterances().getFirst().entry().differences()).contains(Difference.WORDING);
    }

    private List<Claim> utterances() throws IOException {
        Newsdesk desk = Newsdesk.standard();
        read(
                        "Tollund crews to leave the northern pier\n\n5 May 2025\n\nThe ferry crews of Tollund will leave the northern pier, mayor Marta"
                                + " Ilves said on Monday.\n\n“It was agreed that the ferry crews leave the northern pier of Tollund in the autumn,” Ilves told"
                                + " Reuters.\n",
                        "Crews leave Tollund pier\n\n5 May 2025\n\nFerry crews are to leave the northern pier of Tollund, mayor Marta Ilves said on"
                                + " Monday.\n\n“It was decided that in the fall the crews of the ferry would leave the northern pier of Tollund,” Ilves told"
                                + " Interfax.\n")
                .forEach(desk::file);
        return desk.coverages().stream()
                .flatMap(coverage -> desk.account(coverage).stemma().claims().stream())
                .filter(claim -> claim.entry().locus().kind() == Locus.Kind.UTTERANCE)
                .toList();
    }

    @Test
    void f4WhatOneReportAddsUpAgreesWithTheSumThatOthersGive() throws IOException {
        assertThat(totals(
                        "The crews first came to the northern Harlund province. They were later sent to three other provinces of Sunnmark that"
                                + " included Lapland, Scania and Jutland, the port of Tollund said.",
                        "The crews will leave four regions of Sunnmark, mayor Marta Ilves said."))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.entry().locus().about()).isEqualTo("How many regions in all, 1 and 3 being 4");
                    assertThat(claim.outlets()).isEqualTo(2);
                    assertThat(claim.entry().variants())
                            .singleElement()
                            .satisfies(one -> assertThat(one.value()).isEqualTo("4"));
                });
    }

    @Test
    void f4IsNotAddedUpWhereNothingIsNamedOrMoreIsListedOrTheSumIsAnother() throws IOException {
        String given = "The crews will leave four regions of Sunnmark, mayor Marta Ilves said.";
        assertThat(totals(
                        "They were later sent to three other provinces of Sunnmark, the port of Tollund said.", given))
                .isEmpty();
        assertThat(totals(
                        "The crews first came to Harlund province. They were later sent to two other provinces of Sunnmark that included"
                                + " Lapland, Scania and Jutland, the port of Tollund said.",
                        "The crews will leave three regions of Sunnmark, mayor Marta Ilves said."))
                .isEmpty();
        assertThat(totals(
                        "The crews first came to Harlund province. They were later sent to two other provinces of Sunnmark, the port said.",
                        given))
                .isEmpty();
    }

    private List<Claim> totals(String adding, String giving) throws IOException {
        Newsdesk desk = Newsdesk.standard();
        String head =
                "Tollund crews to leave the northern pier\n\n5 May 2025\n\nThe ferry crews of Tollund will leave the northern"
                        + " pier, mayor Marta Ilves said on Monday.\n\n";
        read(
                        head + adding + "\n",
                        "Ferry crews leave Tollund pier\n\n" + head.substring(head.indexOf("5 May")) + giving + "\n")
                .forEach(desk::file);
        return desk.coverages().stream()
                .flatMap(coverage -> desk.account(coverage).stemma().claims().stream())
                .filter(claim -> claim.entry().locus().about().contains("in all"))
                .toList();
    }

    @Test
    void everyRowHasItsTest() throws IOException {
        Set<String> tested = new TreeSet<>();
        Path tests =
                Path.of(System.getProperty("stemma.root", "..")).resolve("stemma-library/src/test/java/org/stemma");
        for (String file : List.of("DeskRequirementsTest.java", "annotation/RequirementRowsTest.java")) {
            TESTED.matcher(Files.readString(tests.resolve(file)))
                    .results()
                    .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                    .forEach(row -> tested.add(row.toUpperCase(Locale.ROOT)));
        }
        Set<String> all = ROWS.entrySet().stream()
                .flatMap(rows -> IntStream.rangeClosed(1, rows.getValue())
                        .mapToObj(i -> rows.getKey().toString() + i))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(tested).containsExactlyInAnyOrderElementsOf(all);
    }
}
