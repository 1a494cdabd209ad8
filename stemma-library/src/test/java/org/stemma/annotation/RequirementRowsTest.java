package org.stemma.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.report.When;

/**
 * The rows C, D, E and F of the list of requirements that one report alone can show, each under its number with an invented
 * text; ¶ parts paragraphs. What needs several reports stands in {@code org.stemma.DeskRequirementsTest}.
 */
class RequirementRowsTest {

    /** A Thursday. */
    private static final When THURSDAY = When.On.day(LocalDate.of(2019, 10, 17), List.of("printed"));

    private static final Gazetteer GAZETTEER = new Gazetteer();

    private static final AnnotationLine LINE = new AnnotationLine(List.of(
            new Sentences(),
            new Tokens(),
            new Mentions(GAZETTEER),
            new Times(),
            new Amounts(),
            new Quotes(),
            new Statements(),
            new Garbles(),
            new References(GAZETTEER)));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            C7  | The council met on Wednesday night. It voted on Wednesday evening. It rose on Wednesday. | Wednesday night=2019-10-16; Wednesday evening=2019-10-16; Wednesday=2019-10-16
            C8  | On Tuesday the mill owner spoke. That same day, the union agreed.                     | Tuesday=2019-10-15; That same day=2019-10-15
            C9  | The strike ended last month.                                                          | last month=2019-09
            C10 | Last month the mill closed. Around the same time, two shops shut.                     | Last month=2019-09; Around the same time=2019-09
            C11 | They lost it in last year’s storm.                                                    | last year=2018
            C12 | The mill burnt last February.                                                         | last February=2019-02
            C13 | The pact was signed earlier this year.                                                | earlier this year=2019
            C14 | They came in the fall of 2015. They came in the autumn of 2015.                       | the fall of 2015=2015-09-01/2015-11-30; the autumn of 2015=2015-09-01/2015-11-30
            C15 | The clerks have until January 1 to leave the pier.                                    | January 1=2020-01-01
            C16 | The closure was announced on August 12.                                               | August 12=2019-08-12
            C17 | He quit hours after the talks.                                                        | hours=
            C18 | It came after a nine-week strike. It came after a 63-day walkout.                     | nine-week=; 63-day=
            C19 | A truce was reached on May 5, 2017. The deal was signed on May 5, 2017.               | May 5, 2017=2017-05-05; May 5, 2017=2017-05-05
            C20 | They fled during and after the 2017 flood.                                            | 2017=2017
            C21 | The bridge has stood there since the fall of the old kingdom.                         |
            C22 | The club recently moved. In recent months it lost. It waited several years.           | recently=; recent months=; several years=
            """)
    void timesOfTheReport(String row, String text, String expected) {
        AnnotatedReport annotated = annotate(text, THURSDAY);
        assertThat(Marked.days(annotated)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            C6  | The council met on Thursday.                                                           | Thursday=
            """)
    void timesWithoutADayOfTheReport(String row, String text, String expected) {
        assertThat(Marked.days(annotate(text, new When.Unknown(List.of())))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            D5  | The pact was signed in Türkiye. Turkey will keep it.                     | Türkiye (place Türkiye); Turkey (place Turkey)
            D6  | They met in Oslo. The troops left at the request of Oslo. Oslo said it agreed. They landed at Oslo’s Gardermoen airport. | Oslo (place Oslo); Oslo (organisation Oslo); Oslo (organisation Oslo); Oslo (place Oslo); Gardermoen (place Gardermoen)
            D10 | The provinces of Lapland and Scania flooded.| Lapland (place Lapland); Scania (place Scania)
            D13 | “I thank [Ada] Novak,” he said. Ada Novak left.                          | [Ada] Novak (person Ada Novak); Ada Novak (person Ada Novak)
            D14 | The Northern Road Council (NRC) met. The NRC voted.                      | Northern Road Council (organisation Northern Road Council); NRC (organisation Northern Road Council); NRC (organisation Northern Road Council)
            D15 | The army shot at the Marshal Lindqvist training ground.                  | Marshal Lindqvist (place Marshal Lindqvist)
            D17 | Interfax, Reuters and the BBC reported it; the ministry did not.         | Interfax (outlet Interfax); Reuters (outlet Reuters); BBC (outlet BBC)
            D8  | Guards left Lapland. The strategic region is cold. Guards came to Scania. This strategic region is warm. | Lapland (place Lapland); Scania (place Scania)
            """)
    void namesOfTheReport(String row, String text, String expected) {
        AnnotatedReport annotated = annotate(text, THURSDAY);
        assertThat(names(annotated)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            D3  | A senior official of the ruling party said the ferry would sail. | unnamed A senior official of the ruling party [say] planned: the ferry would sail
            D11 | Ada Novak spoke to reporters. She confirmed the ferry had sailed. “It is safe,” she added. | author stated: Ada Novak spoke to reporters / Ada Novak [confirm] done: the ferry had sailed / Ada Novak [add] stated: It is safe
            D18 | Ada Novak told Norwegian news agencies that the bridge would open. | group Norwegian news agencies < Ada Novak [tell] planned: the bridge would open
            E2  | Ada Novak told Norwegian news agencies the bridge would open. | group Norwegian news agencies < Ada Novak [tell] planned: the bridge would open
            E3  | The Tribune quoted Ada Novak as explaining that the bridge was never safe. | outlet Tribune < Ada Novak [explain] stated not: the bridge was never safe
            E4  | Ada Novak was quoted as saying that the bridge would open. | Ada Novak [say] planned: the bridge would open
            E5  | “The bridge is open,” Ada Novak told Reuters. | outlet Reuters < Ada Novak [tell] stated: The bridge is open
            E6  | “President Berg said that no ship is needed any more,” Ada Novak told Reuters. | outlet Reuters < Ada Novak < Berg [say] stated not: no ship is needed any more / outlet Reuters < Ada Novak [tell] stated: President Berg said that no ship is needed any more
            E7  | “We came in autumn,” said Ada Novak. ¶ “We leave in spring. Nobody stays.” | Ada Novak [say] done: We came in autumn … We leave in spring. Nobody stays.
            E8  | Ada Novak confirmed that Paul Berg had “said that today, after the storm, no ship is needed.” | Ada Novak [confirm] stated: Paul Berg had “said that today, after the storm, no ship is needed.” / Ada Novak < Paul Berg [say] stated: today, after the storm, no ship is needed.
            E9  | Ada Novak said that “no ship is needed [for the rescue].” | Ada Novak [say] stated: no ship is needed [for the rescue].
            E10 | Ada Novak said the accord was reached “at the highest level.” | Ada Novak [say] done: the accord was reached “at the highest level.”
            E12 | The ministry praised the departure of nearly 200 “blue helmets” from the valley. | unnamed The ministry [praise] stated: the departure of nearly 200 “blue helmets” from the valley
            E13 | A month earlier Ada Novak argued that the guards had come “as a result of a concrete situation.” | Ada Novak [argue] done: the guards had come “as a result of a concrete situation.”
            E14 | Ada Novak said all of them will leave the valley by May. | Ada Novak [say] planned: all of them will leave the valley by May
            E15 | Ada Novak floated the possibility of a vote. Paul Berg revealed that the fleet had agreed to leave. Eva Lind confirmed that it had. | Ada Novak [float] proposed: the possibility of a vote / Paul Berg [reveal] agreed: the fleet had agreed to leave / Eva Lind [confirm] stated: it had
            E16 | It was announced on Thursday that the ferry will stop. | unnamed not said by whom [announce] planned: the ferry will stop
            E17 | The ministry declined to comment. | unnamed The ministry [decline to comment] refused: The ministry declined to comment
            E18 | The pact does not appear to affect the old pier. | author stated not perhaps: The pact does not appear to affect the old pier
            E19 | The base was built in 1995 and has two piers. | author done: The base was built in 1995 and has two piers
            E20 | The ferry stayed owing to the When the storm passed, it left. | author done: The ferry stayed owing to the When the storm passed, it left
            E22 | In a Facebook post, Ada Novak said the deal was dead. | Ada Novak [say] stated: the deal was dead
            E23 | The Tribune reported that news site Altinget cited a senior official as saying the leaders had agreed. | Tribune [report] done: news site Altinget cited a senior official as saying the leaders had agreed / Tribune < outlet Altinget < unnamed a senior official [say] agreed: the leaders had agreed
            E24 | Ankara said it had suspended its part in the treaty. | Ankara [say] done: it had suspended its part in the treaty
            E25 | The talks will resume on Monday, according to Interfax. | outlet Interfax [according to] planned: The talks will resume on Monday
            """)
    void statementsOfTheReport(String row, String text, String expected) {
        assertThat(statements(annotate(text, THURSDAY))).isEqualTo(expected);
    }

    /** What words stand for that do not name it; look-alikes are in {@link ReferencesTest}. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            D7  | [headline] Denmark to pull ships from ex-Soviet state ¶ Denmark will withdraw its ships from Estonia, Estonian officials said. Ships stay on the former Soviet republic’s coast. | ex-Soviet state [ex-Soviet] = Estonia EE; the former Soviet republic [former Soviet] = Estonia EE
            D9  | Fighting went on in Lapland. They marched through the restive region. They had fought over the breakaway region of Scania. | the restive region [restive] = Lapland; the breakaway region [breakaway] = Scania
            D12 | “At their request our army and border guards were sent there,” Norwegian minister Ada Novak said. | our army and border guards [] = Norway NO
            D16 | Guards will remain on the Danish-German and Danish-Swedish borders. | Danish-German [] = Denmark DK, Germany DE; Danish-Swedish borders [] = Denmark DK, Sweden SE
            D19 | Norway and Denmark fought a war. Sailors died in clashes with Finnish and Swedish forces, with both countries later agreeing to a truce. Denmark is a partner of Norway, with both countries being members of a pact. | both countries [] = Finland FI, Sweden SE; both countries [] = Denmark DK, Norway NO
            D20 | Norway’s prime minister Ada Novak met Estonian president Paul Lind amid a row of the two Nordic neighbours Norway and Denmark. A court seeks the Norwegian leader. | the Norwegian leader [] = Ada Novak
            D20 | Russia quit Estonia after a row between the two ex-Soviet neighbours. Estonian president Paul Lind left. The Estonian leader wept. | the two ex-Soviet neighbours [ex-Soviet] = Russia RU, Estonia EE; The Estonian leader [] = Paul Lind
            E11 | “In autumn, at the request of the island side, our ships were sent there,” Ada Novak said. Citing another “request of the island side,” Novak also said that ships will remain. | our ships [] = Ada Novak; request of the island side [] = Ada Novak
            """)
    void referencesOfTheReport(String row, String text, String expected) {
        AnnotatedReport annotated = annotate(text, THURSDAY);
        assertThat(references(annotated)).isEqualTo(expected);
    }

    @Test
    void e11AFragmentQuotedAgainIsNoSecondUtterance() {
        String once = "“In autumn, at the request of the island side, our ships were sent there,” Ada Novak said.";
        assertThat(statements(annotate(once + " Novak spoke of another “request of the island side.”", THURSDAY)))
                .doesNotContain("/ Ada Novak");
    }

    @Test
    void d20ALeaderDescribedIsTheSpeaker() {
        assertThat(statements(annotate(
                        "Norway’s prime minister Ada Novak came. The Norwegian leader said the bridge was open.",
                        THURSDAY)))
                .endsWith("Ada Novak [say] stated: the bridge was open");
    }

    private static String references(AnnotatedReport annotated) {
        String text = annotated.report().text();
        return annotated.references().stream()
                .map(one -> one.span().of(text) + " " + one.framing() + " = "
                        + one.bearers().stream()
                                .map(bearer -> (bearer.name() + " " + bearer.country()).strip())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    @Test
    void e20IsFlaggedAndLeftAsItIs() {
        assertThat(annotate("The ferry stayed owing to the When the storm passed, it left.", THURSDAY)
                        .garbles())
                .singleElement()
                .satisfies(garble -> assertThat(garble.reason()).isEqualTo(Garble.Reason.BROKEN_OFF));
    }

    @Test
    void d4OfficesAreKeptAsEachReportPrintsThem() {
        assertThat(role("Ada Novak, head of the ruling party, spoke.")).isEqualTo("head of the ruling party");
        assertThat(role("Parliamentary leader Ada Novak spoke.")).isEqualTo("Parliamentary leader");
    }

    private static String role(String text) {
        return annotate(text, THURSDAY).mentions().getFirst().role();
    }

    @Test
    void c4TheYearThatNothingSaysIsNotMadeUp() {
        When unknown = new When.Unknown(List.of());
        assertThat(OwnDating.narrow(annotate("She left on March 12, and the ferry on Monday.", unknown)))
                .isEmpty();
    }

    private static final String CAPTION =
            "[caption] Governor Anna Hallberg and Mayor Tomas Reuben open the terminal, June 12, 2018.\n";

    @Test
    void c5ACaptionsDayAnchorsTheWeekdays() {
        String text =
                CAPTION + "Governor Anna Hallberg met Mayor Tomas Reuben on Tuesday.\nThe port agreed on Wednesday.";
        When narrowed =
                OwnDating.narrow(annotate(text, new When.Unknown(List.of()))).orElseThrow();
        assertThat(Marked.days(annotate(text, narrowed))).isEqualTo("Tuesday=2018-06-12; Wednesday=2018-06-13");
    }

    @Test
    void c23TheDateOfAWholeReportIsAnIntervalWithItsReasons() {
        When copyright = When.Between.year(2018, List.of("copyright line"));
        String text = "The ferry sank on Thursday. It had sailed since April 6, 2018.";
        When narrowed = OwnDating.narrow(annotate(text, copyright)).orElseThrow();
        assertThat(narrowed.edtf()).isEqualTo("2018-04-06/2018-12-31");
        assertThat(narrowed.why()).hasSizeGreaterThan(1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            F1  | Nearly 2,000 peacekeepers left. Thousands of peacekeepers had come.  | Nearly 2,000 peacekeepers=2000..2000 peacekeeper ~; Thousands of peacekeepers=2000.. peacekeeper ~
            F2  | Around 3,000 troops are there.                                       | Around 3,000 troops=3000..3000 troop ~
            F3  | The war took some 6,500 lives.                                       | some 6,500 lives=6500..6500 life ~
            F5  | A small number of border guards will stay.                           | A small number of border guards=.. guard ~
            F6  | They lost nearly 300 settlements and villages.                       | nearly 300 settlements=300..300 settlement ~
            F7  | Three soldiers were killed on Tuesday.                               | Three soldiers=3..3 soldier
            """)
    void amountsOfTheReport(String row, String text, String expected) {
        assertThat(amounts(annotate(text, THURSDAY))).isEqualTo(expected == null ? "" : expected);
    }

    private static AnnotatedReport annotate(String text, When published) {
        return LINE.annotate(Marked.report(text.replace(" ¶ ", "\n"), published));
    }

    private static String names(AnnotatedReport annotated) {
        return annotated.mentions().stream()
                .map(mention -> mention.span().of(annotated.report().text()) + " ("
                        + mention.type().name().toLowerCase(Locale.ROOT) + " " + mention.name() + ")")
                .collect(Collectors.joining("; "));
    }

    private static String statements(AnnotatedReport annotated) {
        String text = annotated.report().text();
        return annotated.statements().stream()
                .map(one -> one.chain().stream()
                                .map(RequirementRowsTest::source)
                                .collect(Collectors.joining(" < "))
                        + one.cue().map(cue -> " [" + cue.lemma() + "]").orElse("")
                        + " " + one.stage().name().toLowerCase(Locale.ROOT)
                        + (one.negated() ? " not" : "")
                        + (one.hedged() ? " perhaps" : "") + ": "
                        + one.content().stream().map(span -> span.of(text)).collect(Collectors.joining(" … ")))
                .collect(Collectors.joining(" / "));
    }

    private static String source(Source source) {
        return switch (source) {
            case Source.Named named -> named.name();
            case Source.Outlet outlet -> "outlet " + outlet.name();
            case Source.Unnamed unnamed -> "unnamed " + unnamed.name();
            case Source.Group group -> "group " + group.name();
            case Source.Author author -> "author";
        };
    }

    private static String amounts(AnnotatedReport annotated) {
        return annotated.amounts().stream()
                .map(amount -> amount.span().of(annotated.report().text()) + "=" + bound(amount.low()) + ".."
                        + bound(amount.high()) + " " + amount.unit() + (amount.approximate() ? " ~" : ""))
                .collect(Collectors.joining("; "));
    }

    private static String bound(OptionalDouble bound) {
        return bound.isPresent() ? Long.toString((long) bound.getAsDouble()) : "";
    }
}
