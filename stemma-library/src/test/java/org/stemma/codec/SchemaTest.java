package org.stemma.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Quote;
import org.stemma.annotation.Statement;
import org.stemma.annotation.TimeMention;
import org.stemma.collation.Difference;
import org.stemma.collation.Locus;
import org.stemma.intake.Intake;
import org.stemma.ledger.Holding;
import org.stemma.provenance.Claim;
import org.stemma.provenance.Descent;
import org.stemma.report.Block;
import org.stemma.report.Credit;
import org.stemma.report.Declared;
import org.stemma.report.ReportId;
import org.stemma.report.When;
import org.stemma.story.Evidence;
import org.stemma.story.StoryChange;
import org.stemma.story.StoryId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String FOLDER = "org/stemma/codec/schema/";
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static List<String> faults(String schema, String line) {
        return REGISTRY
                .getSchema(SchemaLocation.of("classpath:" + FOLDER + schema + ".schema.json"))
                .validate(line, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static JsonNode schema(String name) {
        return MAPPER.readTree(SchemaTest.class.getResourceAsStream("schema/" + name + ".schema.json"));
    }

    @Test
    void everyLineMeetsTheSchemaOfItsKindAndOfAnyLine() {
        Specimens.lines().forEach((kind, line) -> {
            assertThat(faults(kind, line)).as(kind).isEmpty();
            assertThat(faults("line", line)).as(kind).isEmpty();
        });
    }

    @Test
    void aReportOfWhichNothingIsKnownMeetsItsSchema() {
        Codec codec = new Codec();
        assertThat(faults("report", codec.report(Specimens.STATION))).isEmpty();
        assertThat(faults("annotations", codec.annotations(AnnotatedReport.bare(Specimens.STATION))))
                .isEmpty();
    }

    @Test
    void aLineOfTheLogMeetsItsSchema() {
        Codec codec = new Codec();
        StoryId story = new StoryId("s1");
        ReportId report = new ReportId("9f02");
        List<Evidence> why = List.of(new Evidence("hand", 1, "one happening"));
        for (StoryChange change : List.of(
                new StoryChange.Opened(story, report, why),
                new StoryChange.Joined(story, report, why),
                new StoryChange.Preceded(story, new StoryId("s0"), why),
                new StoryChange.Merged(story, new StoryId("s2"), List.of()),
                new StoryChange.Split(story, new StoryId("s3"), List.of(report), why),
                new StoryChange.Moved(story, report, why),
                new StoryChange.Closed(story, why))) {
            assertThat(faults("change", codec.change(41, change)))
                    .as("%s", change)
                    .isEmpty();
        }
        assertThat(codec.change(41, new StoryChange.Closed(story, List.of())))
                .isEqualTo(
                        "{\"kind\":\"change\",\"sequence\":41,\"change\":\"closed\",\"story\":\"s1\",\"evidence\":[]}");
    }

    @Test
    void theSchemasAreSchemas() {
        List<String> names = Stream.concat(Specimens.lines().keySet().stream(), Stream.of("parts", "line", "change"))
                .toList();
        for (String name : names) {
            JsonNode schema = schema(name);
            String dialect = schema.get("$schema").asString();
            assertThat(REGISTRY.getSchema(SchemaLocation.of(dialect)).validate(schema))
                    .as(name)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        report      | "start":0         | "start":-1
        report      | "kind":"form"     | "kind":"advert"
        report      | "titleDerived":   | "derived":
        refused     | "detail":         | "because":
        annotations | [0,26]            | [0,26,27]
        annotations | "type":"person"   | "type":"nobody"
        annotations | ,"name":"Baltwire"| ''
        claim       | "roots":1         | "roots":1.5
        descent     | "share":0.5       | "share":1.5
        """)
    void aLineThatBreaksThePromiseFails(String kind, String promised, String broken) {
        String line = Specimens.lines().get(kind);
        assertThat(line).contains(promised);
        assertThat(faults(kind, line.replace(promised, broken))).isNotEmpty();
    }

    @Test
    void moreKeysAreAllowed() {
        Specimens.lines()
                .forEach((kind, line) -> assertThat(
                                faults(kind, line.substring(0, line.length() - 1) + ",\"later\":1}"))
                        .isEmpty());
    }

    /** What is promised to scripts, in its order; keys of ours stand behind and are never required. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        report      |                               | kind id input outlet url title titleDerived published language bylines text blocks
        report      | /blocks/0                     | start end kind
        refused     |                               | kind input reason detail
        annotations |                               | kind report input sentences mentions times amounts statements
        annotations | /mentions/0                   | start end type name key
        annotations | /times/0                      | start end type value edtf
        annotations | /amounts/0                    | start end low high unit approximate
        annotations | /statements/0                 | content source cue mode stage negated chain
        story       |                               | kind id title reports inputs earliest latest antecedents why
        story       | /why/0                        | report features
        claim       |                               | kind story id about outlets lineages roots rootsAreUpperBound secondHand agreement differences variants silent
        claim       | /variants/0                   | value readings
        claim       | /variants/0/readings/0        | report input start end chain roots
        descent     |                               | kind story from to how share passages confidence why
        descent     | /passages/0                   | from to
        holding     |                               | kind subject relation object valid known according status evidence
        brief       |                               | kind story sentences onlyOneHasIt nobodyReports timeline
        brief       | /sentences/0                  | text citations
        brief       | /timeline/0                   | edtf text citations
        """)
    void thePromisedKeysComeFirstInTheirOrderAndAreAllRequired(String kind, String at, String promised) {
        String place = at == null ? "" : at;
        List<String> keys = List.of(promised.split(" ", -1));
        JsonNode written = MAPPER.readTree(Specimens.lines().get(kind)).at(place);
        assertThat(written.propertyNames()).startsWith(keys.toArray(String[]::new));
        JsonNode rules = rules(kind, place);
        assertThat(strings(rules.get("required"))).isEqualTo(keys);
        assertThat(rules.get("properties").propertyNames()).containsExactlyElementsOf(written.propertyNames());
    }

    private static JsonNode rules(String kind, String place) {
        JsonNode rules = schema(kind);
        for (String step : place.split("/", -1)) {
            if (!step.isEmpty()) {
                rules = step.equals("0")
                        ? rules.get("items")
                        : rules.get("properties").get(step);
            }
        }
        return rules;
    }

    static Stream<Arguments> words() {
        return Stream.of(
                Arguments.of("report", "/properties/blocks/items/properties/kind", Block.Kind.values()),
                Arguments.of("report", "/properties/credits/items/properties/role", Credit.Role.values()),
                Arguments.of("report", "/properties/declared/items/properties/relation", Declared.Relation.values()),
                Arguments.of("parts", "/$defs/when/properties/precision", When.Precision.values()),
                Arguments.of("refused", "/properties/reason", Intake.Reason.values()),
                Arguments.of("annotations", "/properties/mentions/items/properties/type", Mention.Type.values()),
                Arguments.of("annotations", "/properties/statements/items/properties/mode", Statement.Mode.values()),
                Arguments.of("annotations", "/properties/statements/items/properties/stage", Statement.Stage.values()),
                Arguments.of("annotations", "/properties/quotes/items/properties/type", Quote.Kind.values()),
                Arguments.of("claim", "/properties/agreement", Claim.Agreement.values()),
                Arguments.of("claim", "/properties/differences/items", Difference.values()),
                Arguments.of("claim", "/properties/type", Locus.Kind.values()),
                Arguments.of("descent", "/properties/how", Descent.How.values()),
                Arguments.of("holding", "/properties/status", Holding.Status.values()));
    }

    @ParameterizedTest
    @MethodSource("words")
    void theSchemaListsTheWordsTheCodeHas(String schema, String at, Enum<?>[] constants) {
        assertThat(strings(schema(schema).at(at + "/enum")))
                .isEqualTo(Arrays.stream(constants).map(Json::name).toList());
    }

    @Test
    void typesOfTimesAreWrittenAsInTimeMl() {
        assertThat(strings(schema("annotations").at("/properties/times/items/properties/type/enum")))
                .isEqualTo(
                        Arrays.stream(TimeMention.Type.values()).map(Enum::name).toList());
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
