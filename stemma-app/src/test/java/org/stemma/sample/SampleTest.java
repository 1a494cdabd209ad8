package org.stemma.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.Account;
import org.stemma.provenance.Descent;
import org.stemma.provenance.Witness;
import org.stemma.report.Outlet;
import org.stemma.report.Report;
import org.stemma.report.When;

/** Holds the line to every cell of the answer key of the bundled sample, {@code docs/sample.md}. */
class SampleTest {

    private static final AnswerKey KEY = AnswerKey.read();
    private static final SampleRun RUN = new SampleRun();

    static Stream<Check> stories() {
        return KEY.with("Story", "Reports", "Antecedent").stream().flatMap(row -> {
            Set<String> told = new LinkedHashSet<>(list(row.words("Reports")));
            Account account = RUN.account(told.iterator().next());
            Set<String> found = new LinkedHashSet<>();
            told.forEach(
                    path -> found.add(RUN.account(path).coverage().story().id().toString()));
            boolean whole = found.size() == 1 && account.coverage().reports().size() == told.size();
            return Stream.of(
                    new Check(row, "Reports", Check.holds(whole, "the reports of " + found)),
                    new Check(row, "Antecedent", antecedent(row, account)));
        });
    }

    private static Optional<String> antecedent(AnswerKey.Row row, Account account) {
        List<String> found = account.coverage().story().antecedents().stream()
                .map(antecedent -> antecedent.story().toString())
                .toList();
        List<String> expected = KEY.with("Story", "Reports", "Antecedent").stream()
                .filter(other -> other.words("Story").equals(row.words("Antecedent")))
                .map(other -> RUN.account(list(other.words("Reports")).getFirst())
                        .coverage()
                        .story()
                        .id()
                        .toString())
                .toList();
        return Check.equal(found, expected);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void reportsOfOneHappeningAreOneStory(Check check) {
        check.run(KEY);
    }

    static Stream<Check> identities() {
        return KEY.with("Report", "Outlet", "Alone").stream().flatMap(row -> {
            Report alone = RUN.alone(row.words("Report"));
            When inStory = RUN.inStory(row.words("Report")).report().published();
            return Stream.of(
                    new Check(
                            row,
                            "Outlet",
                            Check.equal(alone.outlet().map(Outlet::name).orElse("unknown"), row.words("Outlet"))),
                    new Check(row, "Alone", Days.printed(alone.published(), row.words("Alone"))),
                    new Check(row, "Contains", Days.contains(inStory, row.words("Contains"))),
                    new Check(row, "Within (in its story)", Days.within(inStory, row.words("Within (in its story)"))));
        });
    }

    @ParameterizedTest
    @MethodSource("identities")
    void outletsAndDaysAreThoseOfTheKey(Check check) {
        check.run(KEY);
    }

    static Stream<Check> claims() {
        List<AnswerKey.Row> anchors = KEY.with("Id", "Report", "Anchor");
        return KEY.with("Id", "Claim", "Roots").stream()
                .flatMap(row -> new ClaimRow(RUN, row, anchors).checks().stream());
    }

    @ParameterizedTest
    @MethodSource("claims")
    void claimsHaveTheReadingsCountsAndDifferencesOfTheKey(Check check) {
        check.run(KEY);
    }

    static Stream<Check> descents() {
        return KEY.with("From", "To", "How").stream().map(row -> {
            List<Descent> found = RUN.account(row.words("To")).stemma().descents().stream()
                    .filter(descent -> descent.to().equals(RUN.id(row.words("To"))))
                    .toList();
            boolean met =
                    found.stream().anyMatch(descent -> how(descent).equals(row.words("How")) && from(descent, row));
            return new Check(
                    row,
                    "From",
                    Check.holds(
                            met,
                            "descents "
                                    + found.stream()
                                            .map(descent -> how(descent) + " " + descent.from())
                                            .toList()));
        });
    }

    private static String how(Descent descent) {
        return descent.how().name().toLowerCase(Locale.ROOT);
    }

    /** "lost: Meridia (or ferry/a.txt)": the lost text of that agency, or the report that stands nearest to it. */
    private static boolean from(Descent descent, AnswerKey.Row row) {
        return switch (descent.from()) {
            case Witness.Lost lost -> row.words("From").startsWith("lost: " + lost.agency());
            case Witness.Seen seen ->
                RUN.accounts().stream()
                        .flatMap(account -> account.coverage().reports().stream())
                        .map(annotated -> annotated.report())
                        .anyMatch(report -> report.id().equals(seen.report())
                                && row.words("From").contains("or " + report.input()));
        };
    }

    @ParameterizedTest
    @MethodSource("descents")
    void whoHasItFromWhomIsSaid(Check check) {
        check.run(KEY);
    }

    @Test
    void nobodyElseDescendsFromAnybody() {
        Set<String> children = KEY.with("From", "To", "How").stream()
                .map(row -> RUN.id(row.words("To")).value())
                .collect(Collectors.toSet());
        assertThat(RUN.accounts())
                .allSatisfy(account -> assertThat(account.stemma().descents())
                        .filteredOn(descent -> descent.how().joinsLineages())
                        .allMatch(descent -> children.contains(descent.to().value())));
    }

    static Stream<Check> openPoints() {
        return KEY.with("What", "Report", "Words", "Day").stream()
                .map(row -> new Check(row, "Words", new OpenPoint(RUN, row).fault()));
    }

    @ParameterizedTest
    @MethodSource("openPoints")
    void whatIsOpenIsSaid(Check check) {
        check.run(KEY);
    }

    static Stream<Check> names() {
        return KEY.with("Names", "Where", "Why").stream().map(row -> {
            boolean apart =
                    row.words("Why").startsWith("two ") || row.words("Why").startsWith("ministers of");
            return new Check(row, "Names", new Bearers(RUN, row).fault(!apart));
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void namesThatAreOneAreOne(Check check) {
        check.run(KEY);
    }

    static Stream<Check> blocks() {
        return KEY.with("Report", "Begins", "Kind").stream()
                .map(row -> new Check(row, "Begins", Blocks.fault(RUN, row)));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void whatIsNotTheAccountIsToldApart(Check check) {
        check.run(KEY);
    }

    static Stream<Check> fenced() {
        return KEY.with("Report", "Words").stream()
                .filter(row -> !row.has("What"))
                .map(row -> {
                    String path = row.words("Report");
                    boolean leaks = RUN.spans(path, row.words("Words")).stream()
                            .anyMatch(words -> RUN.marks(path).stream().anyMatch(words::overlaps));
                    return new Check(row, "Words", Check.holds(!leaks, "it is spoken about"));
                });
    }

    @ParameterizedTest
    @MethodSource("fenced")
    void nothingFencedOffReachesAMark(Check check) {
        check.run(KEY);
    }

    @Test
    void everyOtherBlockIsAParagraph() {
        List<String> others = new ArrayList<>();
        KEY.with("Report", "Outlet", "Alone").stream()
                .map(row -> row.words("Report"))
                .forEach(path -> others.addAll(Blocks.unlisted(RUN, KEY, path)));
        assertThat(others).isEmpty();
    }

    private static List<String> list(String words) {
        return Arrays.stream(words.split(",", -1)).map(String::strip).toList();
    }
}
