package org.stemma.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotation.Amount;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Origin;
import org.stemma.annotation.Source;
import org.stemma.annotation.Statement;
import org.stemma.provenance.Descent;
import org.stemma.provenance.Witness;
import org.stemma.report.Block;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.Span;
import org.stemma.report.When;
import org.stemma.story.Coverage;
import org.stemma.story.Story;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CodecTest {

    private static final Codec CODEC = new Codec();
    private static final JsonMapper READER = JsonMapper.builder().build();
    private static final Origin ORIGIN = new Origin("test", 1, 1);

    private static Report saying(String text, Span marked) {
        return new Report(
                ReportId.of(Optional.empty(), Optional.empty(), text),
                "a.txt",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                "und",
                text,
                List.of(new Block(marked, Block.Kind.PARAGRAPH)),
                List.of(),
                List.of(),
                List.of(),
                new When.Unknown(List.of()),
                Optional.empty(),
                Optional.empty());
    }

    /** Through UTF-8 and back, as a script reads it. */
    private static JsonNode readBack(String line) {
        return READER.readTree(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        an emoji                     | \\uD83C\\uDF0A high \\uD83C\\uDF0A tide      | high
        a family of emoji            | \\uD83D\\uDC69\\u200D\\uD83D\\uDC67 home \\uFE0F | home
        combining marks              | cafe\\u0301 re\\u0301ouvert le\\u0300            | re\\u0301ouvert
        right to left                | \\u05E9\\u05DC\\u05D5\\u05DD gate \\u200F       | gate
        quotes and backslashes       | a \\\\ "gate" \\/ shut                     | gate
        control characters           | \\u0000\\u0007 gate \\u001B[31m            | gate
        tabs and breaks              | one\\ttwo\\r\\ngate                        | gate
        terminal controls            | \\u007F\\u009B gate \\u0085                | gate
        line separators              | one\\u2028gate\\u2029two                  | gate
        byte order marks             | \\uFEFFgate\\uFFFE\\uFFFF                   | gate
        a lone high surrogate        | \\uD83C gate                             | gate
        a lone low surrogate         | \\uDF0A gate                             | gate
        surrogates the wrong way     | \\uDF0A\\uD83C gate                        | gate
        one too many at either side  | \\uD83C\\uD83C\\uDF0A\\uDF0A gate \\uD83C      | gate
        """)
    void textComesBackUnitForUnitAndOffsetsPointAtTheSameWords(String what, String escaped, String escapedWords) {
        String text = READER.readValue('"' + escaped.replace("\"", "\\\"") + '"', String.class);
        String words = READER.readValue('"' + escapedWords + '"', String.class);
        String line = CODEC.report(saying(text, Specimens.in(text, words)));
        assertThat(line.codePoints())
                .noneMatch(unit -> Character.isISOControl(unit) || unit == 0x2028 || unit == 0x2029);
        JsonNode report = readBack(line);
        assertThat(report.get("text").asString()).isEqualTo(text);
        JsonNode block = report.get("blocks").get(0);
        assertThat(text.substring(block.get("start").asInt(), block.get("end").asInt()))
                .isEqualTo(words);
    }

    @Test
    void ordinaryTextIsWrittenPlainlyAndOnlyWhatWouldBeLostIsEscaped() {
        String text = "Café 🌊 https://x.example/a \uD83C \u2028";
        assertThat(CODEC.report(saying(text, new Span(0, 4))))
                .contains("\"text\":\"Café 🌊 https://x.example/a \\ud83c \\u2028\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist", "en-US"})
    void equalInputGivesEqualBytesInAnyLocaleAndZone(String tag) {
        Map<String, String> lines = Specimens.lines();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Specimens.lines()).isEqualTo(lines);
            assertThat(Json.when(When.Between.year(2024, List.of())).get("edtf").asString())
                    .isEqualTo("2024");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void whatIsNotKnownIsNullAndNeverLeftOut() {
        assertThat(CODEC.report(Specimens.STATION))
                .isEqualTo("""
                {"kind":"report","id":"%s","input":"wire.jsonl:3","outlet":null,"url":null,"title":null,\
                "titleDerived":false,"published":{"edtf":null,"earliest":null,"latest":null,"precision":"unknown",\
                "why":[]},"language":"und","bylines":[],"text":"%s","blocks":[{"start":0,"end":56,"kind":"paragraph"}],\
                "credits":[],"reuseTerms":[],"revises":null,"declared":[]}""".formatted(Specimens.STATION.id(), Specimens.STATION.text()));
    }

    @Test
    void aStoryWithoutADateHasNoBounds() {
        Coverage undated = new Coverage(
                new Story(Specimens.STORY, List.of(), List.of(), true),
                List.of(AnnotatedReport.bare(Specimens.STATION)));
        assertThat(CODEC.story(undated, "t"))
                .contains("\"earliest\":null,\"latest\":null,\"antecedents\":[],\"why\":[]");
    }

    @Test
    void datesAreWrittenAsExactlyAsTheyAreKnown() {
        LocalDate day = LocalDate.of(2024, 5, 9);
        assertThat(written(new When.At(Instant.parse("2024-05-09T08:30:00Z"), List.of("meta"))))
                .isEqualTo("2024-05-09T08:30:00Z 2024-05-09T08:30:00Z 2024-05-09T08:30:00Z instant [\"meta\"]");
        assertThat(written(When.On.day(day, List.of())))
                .isEqualTo("2024-05-09 2024-05-09T00:00:00Z 2024-05-10T00:00:00Z day []");
        assertThat(written(When.On.clock(day, LocalTime.NOON, List.of())))
                .isEqualTo("2024-05-09 2024-05-08T22:00:00Z 2024-05-10T00:00:00Z day []");
        assertThat(written(When.Between.month(YearMonth.of(2024, 2), List.of())))
                .isEqualTo("2024-02 2024-02-01T00:00:00Z 2024-03-01T00:00:00Z month []");
        assertThat(written(When.Between.days(day, day.plusDays(6), List.of())))
                .isEqualTo("2024-05-09/2024-05-15 2024-05-09T00:00:00Z 2024-05-16T00:00:00Z interval []");
        assertThat(written(When.Between.until(day, List.of())))
                .isEqualTo("../2024-05-09 null 2024-05-10T00:00:00Z interval []");
        assertThat(written(new When.Unknown(List.of("no date on the page"))))
                .isEqualTo("null null null unknown [\"no date on the page\"]");
    }

    private static String written(When when) {
        JsonNode node = Json.when(when);
        return node.get("edtf").asString("null")
                + ' '
                + node.get("earliest").asString("null")
                + ' '
                + node.get("latest").asString("null")
                + ' '
                + node.get("precision").asString()
                + ' '
                + node.get("why");
    }

    @Test
    void aChainHasOneLinkForEachMouthAndTheOutletsOwnVoiceHasNoName() {
        Optional<Span> none = Optional.empty();
        List<Source> chain = List.of(
                new Source.Outlet("Baltwire", "baltwire", Optional.of(new Span(0, 8))),
                new Source.Named("Ruta Lind", "ruta lind", "harbour master", none),
                new Source.Unnamed("a senior official", none),
                new Source.Group("officials", none));
        assertThat(Json.chain(chain)).hasToString("""
                [{"type":"outlet","name":"Baltwire","span":[0,8]},{"type":"named","name":"Ruta Lind","span":null},\
                {"type":"unnamed","name":"a senior official","span":null},{"type":"group","name":"officials","span":null}]""");
        assertThat(Json.chain(List.of(new Source.Author()))).hasToString("[{\"type\":\"author\"}]");
    }

    @Test
    void aStatementInTheReportsOwnVoiceHasNeitherSourceNorCue() {
        Statement own = new Statement(
                new Span(0, 9),
                List.of(new Span(0, 4), new Span(5, 9)),
                Optional.empty(),
                Optional.empty(),
                Statement.Mode.OWN,
                Statement.Stage.STATED,
                false,
                true,
                List.of(new Source.Author()),
                ORIGIN);
        assertThat(CODEC.annotations(AnnotatedReport.bare(Specimens.STATION).withStatements(List.of(own))))
                .contains("""
                "statements":[{"content":[[0,4],[5,9]],"source":null,"cue":null,"mode":"own","stage":"stated",\
                "negated":false,"chain":[{"type":"author"}],"hedged":true,"by":"test"}]""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        40  | 40      | "low":40,"high":40
        -   | 40      | "low":null,"high":40
        1.5 | 2500000 | "low":1.5,"high":2500000
        -3  | -       | "low":-3,"high":null
        1   | 2e18    | "low":1,"high":2000000000000000000
        """)
    void amountsAreWrittenAsPeopleWriteNumbers(Double low, Double high, String expected) {
        Amount amount = new Amount(new Span(0, 3), optional(low), optional(high), "", false, ORIGIN);
        assertThat(CODEC.annotations(AnnotatedReport.bare(Specimens.STATION).withAmounts(List.of(amount))))
                .contains(expected);
    }

    private static OptionalDouble optional(Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    @ParameterizedTest
    @CsvSource({"0.8, 0.8", "0.800000011, 0.8", "0.66666, 0.6667", "1, 1.0", "-0.00001, 0.0"})
    void scoresAreRoundedSoThatTheLastBitsOfAProcessorDoNotShow(double score, String expected) {
        assertThat(CODEC.descent(Specimens.STORY, sharing(score))).contains("\"share\":" + expected + ',');
    }

    @Test
    void aScoreThatIsNoNumberIsTheCallersMistake() {
        assertThatThrownBy(() -> CODEC.descent(Specimens.STORY, sharing(Double.NaN)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NaN");
    }

    private static Descent sharing(double share) {
        return new Descent(
                new Witness.Seen(Specimens.GAZETTE.id()),
                Specimens.STATION.id(),
                Descent.How.REWORKS,
                share,
                List.of(),
                1,
                List.of());
    }

    @Test
    void aReadingOfAReportOutsideTheStoryIsTheCallersMistake() {
        Coverage half = new Coverage(Specimens.COVERAGE.story(), List.of(Specimens.MARKED));
        assertThatThrownBy(() -> CODEC.claim(half, Specimens.CLAIM))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Specimens.STATION.id().value());
    }

    @Test
    void equalObjectsGiveEqualLines() {
        assertThat(new Codec().annotations(Specimens.MARKED)).isEqualTo(CODEC.annotations(Specimens.MARKED));
        assertThat(Set.copyOf(Specimens.lines().values()))
                .hasSize(Specimens.lines().size());
    }
}
