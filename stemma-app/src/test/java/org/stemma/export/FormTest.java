package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stemma.Account;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every form is read by somebody else's reader, or held against the terms that its makers publish. */
class FormTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String PROV = "http://www.w3.org/ns/prov#";

    /** What the annotations' own context says of the words used here, so that nothing is fetched. */
    private static final String CONTEXT = """
            {"@context":{"id":"@id","type":"@type","oa":"http://www.w3.org/ns/oa#","as":"http://www.w3.org/ns/activitystreams#",
            "Annotation":"oa:Annotation","SpecificResource":"oa:SpecificResource","TextQuoteSelector":"oa:TextQuoteSelector",
            "TextPositionSelector":"oa:TextPositionSelector","AnnotationCollection":"as:OrderedCollection",
            "target":{"@id":"oa:hasTarget","@type":"@id"},"source":{"@id":"oa:hasSource","@type":"@id"},
            "selector":{"@id":"oa:hasSelector","@type":"@id"},"exact":"oa:exact","start":"oa:start","end":"oa:end",
            "first":{"@id":"as:first","@type":"@id"},"items":{"@id":"as:items","@type":"@id","@container":"@list"}}}
            """;

    @ParameterizedTest
    @EnumSource(Form.class)
    void anAccountWrittenTwiceIsTheSameBytes(Form form) throws IOException {
        assertThat(Told.bytes(form, Told.largest())).isNotEmpty().isEqualTo(Told.bytes(form, Told.largest()));
        assertThat(Form.named(form.file())).contains(form);
    }

    @ParameterizedTest
    @CsvSource({
        "CLAIMS_CSV, CLAIMS_PARQUET",
        "STATEMENTS_CSV, STATEMENTS_PARQUET",
        "DESCENTS_CSV, DESCENTS_PARQUET",
        "HOLDINGS_CSV, HOLDINGS_PARQUET"
    })
    void otherReadersFindTheSameRowsInCsvAndParquet(Form csv, Form parquet) throws IOException {
        List<List<String>> rows = csv(Told.bytes(csv, Told.largest()));
        assertThat(rows).hasSizeGreaterThan(1);
        assertThat(parquet(Told.bytes(parquet, Told.largest()), rows.getFirst()))
                .isEqualTo(rows.subList(1, rows.size()));
    }

    private static List<List<String>> csv(byte[] bytes) throws IOException {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().ofCsvRecord(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }

    private static List<List<String>> parquet(byte[] bytes, List<String> columns) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (ParquetFileReader file = ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(bytes)));
                RowReader reader = file.rowReader()) {
            while (reader.hasNext()) {
                reader.next();
                List<String> row = new ArrayList<>();
                for (String column : columns) {
                    Object value = reader.isNull(column) ? "" : reader.getValue(column);
                    String words = value.toString();
                    row.add(words.matches("(?s)[-=+@].*") && value instanceof String ? "'" + words : words);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    @Test
    void aCellThatASpreadsheetWouldRunIsMarkedAsWords() throws IOException {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        Csv.write(
                new Table<>("t", List.of(Table.Column.text("said", words -> words)), List.of("=1+1", "a=1", "-")), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("said\r\n'=1+1\r\na=1\r\n'-\r\n");
    }

    @Test
    void provNamesAnEntityForEachReportAndADerivationForEachDescent() throws Exception {
        JsonNode expanded = expanded(Form.PROV, "{}");
        Account account = Told.largest();
        assertThat(types(expanded, PROV + "Entity"))
                .hasSizeGreaterThanOrEqualTo(account.coverage().reports().size());
        int derivations = 0;
        for (JsonNode node : expanded) {
            derivations += node.path(PROV + "qualifiedDerivation").size();
        }
        assertThat(derivations).isEqualTo(account.stemma().descents().size()).isPositive();
        Set<String> known = new HashSet<>();
        expanded.forEach(node -> known.add(node.path("@id").asString()));
        for (JsonNode node : expanded) {
            for (JsonNode derivation : node.path(PROV + "qualifiedDerivation")) {
                assertThat(known)
                        .contains(derivation
                                .at("/" + PROV.replace("/", "~1") + "entity/0/@id")
                                .asString());
            }
        }
    }

    @Test
    void webAnnotationsPointAtTheWordsTheyQuote() throws Exception {
        assertThat(expanded(Form.ANNOTATIONS, CONTEXT)).hasSize(1);
        JsonNode items =
                MAPPER.readTree(Told.bytes(Form.ANNOTATIONS, Told.largest())).at("/first/items");
        assertThat(items.size()).isPositive();
        for (JsonNode item : items) {
            JsonNode quote = item.at("/target/selector/0");
            JsonNode position = item.at("/target/selector/1");
            String report = item.path("id").asString().split(":", -1)[5];
            String text = Told.largest().coverage().reports().stream()
                    .map(annotated -> annotated.report())
                    .filter(known -> known.id().value().equals(report))
                    .findFirst()
                    .orElseThrow()
                    .text();
            assertThat(text.substring(
                            position.path("start").asInt(), position.path("end").asInt()))
                    .isEqualTo(quote.path("exact").asString());
            assertThat(URI.create(item.at("/target/source").asString()).isAbsolute())
                    .isTrue();
        }
    }

    @Test
    void schemaOrgHasArticlesClaimsAndQuotationsAndNoOtherThings() throws Exception {
        Set<String> types = new HashSet<>();
        expanded(Form.SCHEMA_ORG, "{}").forEach(node -> node.path("@type").forEach(type -> types.add(type.asString())));
        assertThat(types)
                .containsOnly(
                        "https://schema.org/NewsArticle", "https://schema.org/Claim", "https://schema.org/Quotation");
    }

    /** The reader of another house expands the document; it may fetch nothing. */
    private static JsonNode expanded(Form form, String context) throws Exception {
        JsonLdOptions options = new JsonLdOptions((url, given) -> {
            assertThat(url).hasToString("http://www.w3.org/ns/anno.jsonld");
            return document(context);
        });
        String bytes = new String(Told.bytes(form, Told.largest()), StandardCharsets.UTF_8);
        return MAPPER.readTree(
                JsonLd.expand(document(bytes)).options(options).get().toString());
    }

    private static JsonDocument document(String json) throws JsonLdError {
        return JsonDocument.of(new StringReader(json));
    }

    private static List<JsonNode> types(JsonNode nodes, String type) {
        List<JsonNode> found = new ArrayList<>();
        nodes.forEach(node -> node.path("@type").forEach(one -> {
            if (one.asString().equals(type)) {
                found.add(node);
            }
        }));
        return found;
    }

    /** Properties of the model's schemata that are used here, and which of them name other entities. */
    private static final Map<String, Set<String>> FTM = Map.of(
            "Article", Set.of("title", "name", "sourceUrl", "publisher", "author", "publishedAt", "bodyText"),
            "Person", Set.of("name"),
            "Organization", Set.of("name"),
            "LegalEntity", Set.of("name"),
            "Event", Set.of("name", "notes", "involved", "proof"),
            "UnknownLink", Set.of("subject", "object", "role", "description"));

    @Test
    void followTheMoneyEntitiesUseTheModelsPropertiesAndNameOneAnother() throws IOException {
        List<JsonNode> entities = new String(Told.bytes(Form.FOLLOW_THE_MONEY, Told.largest()), StandardCharsets.UTF_8)
                .lines()
                .map(MAPPER::readTree)
                .toList();
        Set<String> ids = new HashSet<>();
        entities.forEach(entity -> ids.add(entity.path("id").asString()));
        assertThat(ids).hasSameSizeAs(entities);
        for (JsonNode entity : entities) {
            Set<String> known = FTM.get(entity.path("schema").asString());
            assertThat(known).isNotNull().containsAll(entity.path("properties").propertyNames());
            for (String reference : List.of("involved", "proof", "subject", "object")) {
                entity.path("properties")
                        .path(reference)
                        .forEach(id -> assertThat(ids).contains(id.asString()));
            }
        }
    }

    @Test
    void stixBundlesHaveThePropertiesOfTheStandardAndNoOthers() throws IOException {
        Schema standard = stix();
        for (Account account : List.of(Told.largest(), Told.under("No part may be reproduced."))) {
            String bundle = new String(Told.bytes(Form.STIX, account), StandardCharsets.UTF_8);
            assertThat(standard.validate(bundle, InputFormat.JSON)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " >> ", textBlock = """
            "spec_version":"2.1" >> "spec_version":"2.0"
            "published":         >> "printed":
            "context":"unspecified" >> "context":"news"
            "type":"note"        >> "type":"notice"
            "content":           >> "x_content":
            """)
    void aBundleThatTheStandardForbidsIsFoundOut(String words, String others) throws IOException {
        String bundle = new String(Told.bytes(Form.STIX, Told.largest()), StandardCharsets.UTF_8)
                .replaceAll("\"\\s*:\\s*", "\":");
        assertThat(bundle).contains(words);
        assertThat(stix().validate(bundle.replaceFirst(words, others), InputFormat.JSON))
                .isNotEmpty();
    }

    private static Schema stix() throws IOException {
        try (InputStream schema = FormTest.class.getResourceAsStream("stix-2.1.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema);
        }
    }

    /** Section 2.9 and 3.2 of the standard: ids, times, and references that lead somewhere in the bundle. */
    @Test
    void aStixBundleHasTheCommonPropertiesAndNoLooseReference() throws IOException {
        JsonNode objects =
                MAPPER.readTree(Told.bytes(Form.STIX, Told.largest())).path("objects");
        Set<String> ids = new HashSet<>();
        objects.forEach(object -> ids.add(object.path("id").asString()));
        assertThat(ids).hasSize(objects.size());
        for (JsonNode object : objects) {
            String type = object.path("type").asString();
            assertThat(object.path("id").asString())
                    .matches(type + "--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
            assertThat(object.path("spec_version").asString()).isEqualTo("2.1");
            assertThat(object.path("created").asString()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d+Z");
            object.path("object_refs").forEach(reference -> assertThat(ids).contains(reference.asString()));
            for (String single : List.of("source_ref", "target_ref", "created_by_ref")) {
                if (object.has(single)) {
                    assertThat(ids).contains(object.path(single).asString());
                }
            }
        }
        for (String type : List.of("report", "note", "grouping")) {
            objects.forEach(object -> assertThat(!object.path("type").asString().equals(type)
                            || object.path("object_refs").size() > 0)
                    .as(type)
                    .isTrue());
        }
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void noFormHandsOnWordsThatTheirTermsForbid(Form form) throws IOException {
        Account forbidden =
                Told.under("All rights reserved. Nothing here may be reprinted or sold on without permission.");
        String written = new String(Told.bytes(form, forbidden), StandardCharsets.UTF_8);
        assertThat(written).doesNotContain("told reporters").doesNotContain("will reopen on Friday,\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            All rights reserved.                                               | false
            This text may not be reproduced without permission.                | false
            Reproduction is prohibited.                                        | false
            No part of it may be reproduced.                                   | false
            It may be republished with a link to the source.                   | true
            Published under Creative Commons, CC BY 4.0. All rights reserved.  | true
            Share this with a friend who may not have read it.                 | true
            """)
    void termsAreReadForWhatTheyForbidAndPermit(String terms, boolean permitted) throws IOException {
        String rows = new String(Told.bytes(Form.STATEMENTS_CSV, Told.under(terms)), StandardCharsets.UTF_8);
        assertThat(rows.contains("will reopen on Friday")).isEqualTo(permitted);
        assertThat(rows).containsPattern("[0-9a-f]{64}");
    }
}
