package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotation.Amounts;
import org.stemma.annotation.AnnotationLine;
import org.stemma.annotation.Gazetteer;
import org.stemma.annotation.Mentions;
import org.stemma.annotation.Sentences;
import org.stemma.annotation.Times;
import org.stemma.annotation.Tokens;
import org.stemma.report.ReportId;
import org.stemma.report.When;

/** Fires in one invented port, years after one that every report on a fire there recalls. */
class StockTest {

    private static final AnnotationLine LINE = new AnnotationLine(
            List.of(new Sentences(), new Tokens(), new Mentions(new Gazetteer()), new Times(), new Amounts()));

    private static final String RECALLED =
            " In October 1998 the grain silo of Merrow & Pell burned for nine days and killed 31 dockers of the Lorn quay."
                    + " Harbour master Tobias Quillfeather was jailed over rusted hydrants and a falsified inspection ledger."
                    + " A granite obelisk beside the Skelling lighthouse bears the 31 names, and widows lay heather there each"
                    + " October.";

    private static final List<String> FIRES = List.of(
            "A tyre depot caught fire on Wednesday and smoke closed the ring road. Two clerks breathed fumes and were seen by a"
                    + " doctor. The owner blamed a faulty heater that had been mended twice this winter and said the stock was"
                    + " insured, while neighbours complained that nobody had warned them to keep their windows shut before noon."
                    + " Buses went round by the canal until evening, and the swimming bath stayed shut.",
            "Flames gutted a fish market before dawn on Monday. Nobody slept in the hall, and traders salvaged scales and crates"
                    + " from the ashes. The mayor promised stalls elsewhere by the weekend and praised the bakers who carried"
                    + " water in flour tubs across the square until the engines came, which took a quarter of an hour in the fog."
                    + " An inspector took cables away in a sack and would not guess at a cause.",
            "Sparks from a welder set a ferry alight in dry dock on Friday. The crew climbed down ladders, and the hull was"
                    + " flooded to quench burning paint in the engine room. The yard expects to lose a month of work on the"
                    + " vessel and has asked the line to find another boat for the summer timetable of the northern islands."
                    + " An apprentice with a sprained wrist was the only one hurt.");

    private static final String NEXT =
            "A school kitchen burned down overnight on Thursday, hours after a sports day. Caretakers found the cooker charred and the"
                    + " freezers melted. Lessons will be held in the chapel until Easter, the head teacher told parents, and a"
                    + " van will bring soup from the next village, since the gas cannot be turned on again before the new term."
                    + " Pupils drew cards for the cook, who had been there since she was nineteen.";

    private final MemoryIndex index = new MemoryIndex();
    private final StandardLinker linker = new StandardLinker();

    // C3 C8
    @Test
    void whatSeveralStoriesHaveToldOverWeeksIsNoEvidence() {
        open("2024-02-01", "2024-03-14", "2024-04-25");
        List<StoryChange> changes = decide(told("next", "2024-04-26", NEXT + RECALLED));
        assertThat(changes).hasSize(1).first().isInstanceOf(StoryChange.Opened.class);
        assertThat(changes.getFirst().evidence())
                .extracting(Evidence::feature, Evidence::score)
                .contains(tuple(Evidence.STOCK, 0.0));
        assertThat(changes.getFirst().evidence())
                .extracting(Evidence::detail)
                .anySatisfy(detail -> assertThat(detail)
                        .contains("3 stories have told it from 2024-02-01 to 2024-04-25", "“Harbour master Tobias"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the news of a few days                | 2024-04-23 | 2024-04-24 | 2024-04-25 | 2024-04-26
            a week of it                          | 2024-04-18 | 2024-04-21 | 2024-04-25 | 2024-04-26
            nobody knows when it was told         |            |            |            | 2024-04-26
            """)
    void whatSpreadsWithinDaysIsEvidence(String why, String one, String two, String three, String asked) {
        open(one, two, three);
        assertThat(stock(told("next", asked, NEXT + RECALLED))).as(why).isEmpty();
        assertThat(decide(told("next", asked, NEXT + RECALLED)).getFirst())
                .as("joined by what is recalled")
                .isInstanceOf(StoryChange.Joined.class);
    }

    @Test
    void whatOneStoryRecallsForMonthsIsEvidence() {
        open("2024-02-01");
        StoryId story = index.stories().getFirst().id();
        for (int month = 3; month <= 8; month++) {
            Profile follow = told("f" + month, "2024-0" + month + "-01", FIRES.getFirst() + RECALLED);
            index.apply(new StoryChange.Joined(story, follow.report(), List.of()), Optional.of(follow));
        }
        assertThat(stock(told("next", "2024-08-09", NEXT + RECALLED))).isEmpty();
    }

    @Test
    void aNearCopyIsKnownAndAnotherHappeningIsNot() {
        open("2024-02-01", "2024-03-14", "2024-04-25");
        String retold =
                " The silo of Merrow & Pell had burned for nine days in October 1998, and had killed 31 dockers of the"
                        + " Lorn quay.";
        String other =
                " The silo of Merrow & Pell burned for two hours in March 2011, and nobody on the Lorn quay was hurt.";
        assertThat(stock(told("next", "2024-04-26", NEXT + retold))).hasSize(1);
        assertThat(stock(told("next", "2024-04-26", NEXT + other))).isEmpty();
    }

    @Test
    void theTableForgetsWhatWasToldLeastLately() {
        Stock small = new Stock(1 << 10);
        Stock large = new Stock(1 << 20);
        for (int i = 0; i < 3_000; i++) {
            for (String story : List.of("a", "b", "c")) {
                Profile report = drawn(i, Filing.day(i < 1_500 ? "2001-01-01" : "2024-01-01"));
                small.add(report, StoryId.openedBy(new ReportId(story)));
                large.add(report, StoryId.openedBy(new ReportId(story)));
            }
        }
        When late = Filing.day("2024-06-01");
        assertThat(known(large, 0, 3_000, late)).isEqualTo(3_000);
        assertThat(known(small, 0, 1_500, late)).isLessThan(150);
        assertThat(known(small, 1_500, 3_000, late)).isGreaterThan(800);
    }

    private static long known(Stock stock, int from, int to, When when) {
        return IntStream.range(from, to)
                .filter(i -> !stock.of(drawn(i, when)).isEmpty())
                .count();
    }

    private static Profile drawn(int sign, When published) {
        Profile plain = Filing.profile(Filing.report("d" + sign, "Drawn", published, "Drawn."));
        return new Profile(
                plain.report(),
                plain.outlet(),
                plain.published(),
                plain.words(),
                plain.title(),
                plain.names(),
                plain.figures(),
                plain.actors(),
                plain.particulars(),
                List.of(new Passage(Key.of("sign " + sign), Bag.of(List.of("drawn")))),
                plain.meaning(),
                plain.printed());
    }

    /** A story for each day, each with a fire of its own and all that is recalled. */
    private void open(String... days) {
        for (int i = 0; i < days.length; i++) {
            Profile fire = told("r" + i, days[i], FIRES.get(i) + RECALLED);
            StoryId story = StoryId.openedBy(fire.report());
            index.apply(new StoryChange.Opened(story, fire.report(), List.of()), Optional.of(fire));
        }
    }

    private List<StoryChange> decide(Profile report) {
        return linker.decide(report, index.near(report, 12));
    }

    private List<Evidence> stock(Profile report) {
        List<Evidence> all = new ArrayList<>();
        index.near(report, 12).stream().limit(1).forEach(near -> all.addAll(near.leftOut()));
        return all;
    }

    private static Profile told(String id, String day, String text) {
        When published = day == null ? Filing.undated() : Filing.day(day);
        return Filing.profile(
                LINE.annotate(Filing.report(id, "Fire", published, text).report()));
    }
}
