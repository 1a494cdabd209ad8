package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stemma.intake.Intake.Accepted;
import org.stemma.intake.Intake.Reason;
import org.stemma.intake.Intake.Refused;
import org.stemma.intake.RowShape.Slot;
import org.stemma.report.Block;
import org.stemma.report.Declared;
import org.stemma.report.Declared.Relation;
import org.stemma.report.Outlet;
import org.stemma.report.Report;

class JsonRowTest {

    private static final String TRAFILATURA = """
            {"title":"Two piers to close","author":"Kari Nordmann; Ola Hansen","hostname":"harbourpost.example",
             "date":"2031-05-09","fingerprint":"a1","id":null,"license":"CC BY 4.0","comments":"","raw_text":"Two piers.",
             "text":"Two piers will close, the board said.\\n It  keeps its spaces.\\n","language":"en","image":null,
             "pagetype":"article","filedate":"2031-06-01","source":"https://www.harbourpost.example/piers",
             "source-hostname":"Harbour Post","excerpt":"Piers","categories":"Port","tags":"piers;port"}""";
    private static final String NEWS_PLEASE = """
            {"authors":["Kari Nordmann"],"date_download":"2031-06-01 08:00:00","date_modify":"2031-05-10 07:30:00",
             "date_publish":"2031-05-09 16:38:00","description":"Piers","filename":"x.json","image_url":null,"language":"en",
             "localpath":null,"maintext":"Two piers will close, the board said.\\nNobody  objected.","source_domain":"www.harbourpost.example",
             "title":"Two piers to close","title_page":null,"title_rss":null,"url":"https://www.harbourpost.example/piers"}""";
    private static final String FUNDUS = """
            {"title":"Two piers to close","authors":["Kari Nordmann"],"publishing_date":"2031-05-09 16:38:00+02:00",
             "topics":["port"],"free_access":true,
             "body":{"summary":["The board closes two of its five piers."],
                     "sections":[{"headline":[],"paragraphs":["Two piers will close, the board said."]},
                                 {"headline":["What comes next"],"paragraphs":["Ships must wait outside.","Nobody objected to it."]}]},
             "html":{"requested_url":"https://harbourpost.example/p","responded_url":"https://harbourpost.example/piers",
                     "content":"<html></html>","crawl_date":"2031-06-01 08:00:00+00:00","source_info":{"publisher":"Harbour Post"}}}""";
    private static final String NEWSPAPER = """
            {"url":"https://harbourpost.example/piers?amp","read_more_link":"","language":"en","title":"Zwei Molen schließen",
             "top_image":"","meta_img":"","images":[],"movies":[],"keywords":["mole"],"keyword_scores":{"mole":2.5},"meta_keywords":[],
             "tags":[],"authors":["Kari Nordmann"],"publish_date":"2031-05-09T16:38:00+02:00","summary":"Molen.","meta_description":"",
             "meta_lang":"de","meta_favicon":"","meta_site_name":"Harbour Post","canonical_link":"https://harbourpost.example/piers",
             "text":"Zwei Molen schließen vor dem Sommer.\\n\\nDas teilte die Behörde mit."}""";

    private static Intake read(String json) {
        return new StandardReader()
                .read(json.getBytes(StandardCharsets.UTF_8), Hint.of("a.json"))
                .get(0);
    }

    private static Report report(String json) {
        return ((Accepted) read(json)).report();
    }

    private static String drawn(Report report) {
        return Stream.of(
                        report.outlet().map(Outlet::name).orElse("-"),
                        report.url().orElse("-"),
                        report.title().orElse("-"),
                        report.language(),
                        report.published().edtf(),
                        report.seen().map(Object::toString).orElse("-"),
                        String.join("+", report.bylines()))
                .collect(Collectors.joining(" | "));
    }

    @Test
    void aLineOfTrafilaturaIsRead() {
        assertThat(drawn(report(TRAFILATURA)))
                .isEqualTo(
                        "Harbour Post | https://www.harbourpost.example/piers | Two piers to close | en | 2031-05-09 | 2031-06-01T23:59:59Z | Kari Nordmann+Ola Hansen");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                       | /news/2031/05/09/piers   | 2031-05-09
                       | /news/2031/05/piers      | 2031-05
                       | /news/2031-piers         |
                       | /news/20310509123/piers  |
            2031-05-10 | /news/2031/05/09/piers   | 2031-05-10
            2031-05    | /news/2031/05/09/piers   | 2031-05-09
            """)
    void theAddressDatesALineThatSaysNoDayOfItsOwn(String published, String path, String edtf) {
        String when = published == null ? "null" : '"' + published + '"';
        Report report = report("{\"text\":\"Two piers close before the summer.\",\"url\":\"https://harbourpost.example"
                + path + "\",\"published\":" + when + "}");
        assertThat(report.published().edtf()).isEqualTo(edtf == null ? "" : edtf);
    }

    @Test
    void anArticleOfNewsPleaseIsRead() {
        Report report = report(NEWS_PLEASE);
        assertThat(drawn(report))
                .isEqualTo(
                        "harbourpost.example | https://www.harbourpost.example/piers | Two piers to close | en | 2031-05-09 | 2031-06-01T20:00:00Z | Kari Nordmann");
        assertThat(report.declared()).containsExactly(new Declared(Relation.MODIFIED, "2031-05-10 07:30:00"));
    }

    @Test
    void anArticleOfFundusIsReadWithItsSectionsAsBlocks() {
        Report report = report(FUNDUS);
        assertThat(drawn(report))
                .isEqualTo(
                        "Harbour Post | https://harbourpost.example/piers | Two piers to close | und | 2031-05-09T16:38:00+02:00 | 2031-06-01T08:00:00Z | Kari Nordmann"
                                .replace("und", report.language()));
        assertThat(report.blocks().stream()
                        .map(block -> block.kind() + " " + block.span().of(report.text()))
                        .toList())
                .containsExactly(
                        "STANDFIRST The board closes two of its five piers.",
                        "PARAGRAPH Two piers will close, the board said.",
                        "SUBHEAD What comes next",
                        "PARAGRAPH Ships must wait outside.",
                        "PARAGRAPH Nobody objected to it.");
    }

    @Test
    void anArticleOfNewspaperIsReadInThePagesLanguageNotTheParsers() {
        assertThat(drawn(report(NEWSPAPER)))
                .isEqualTo(
                        "Harbour Post | https://harbourpost.example/piers | Zwei Molen schließen | de | 2031-05-09T16:38:00+02:00 | - | Kari Nordmann");
    }

    @Test
    void theirTextIsKeptCharacterForCharacter() {
        assertThat(report(TRAFILATURA).text())
                .isEqualTo("Two piers will close, the board said.\n It  keeps its spaces.\n");
        assertThat(report(NEWS_PLEASE).text()).isEqualTo("Two piers will close, the board said.\nNobody  objected.");
    }

    @Test
    void thePlainTextOfFundusIsKeptWhereItIsGivenAndTypedByTheSections() {
        Report report = report("""
                {"title":"Piers","plaintext":"The board closes two  piers.\\n\\nWhat now\\n\\nShips must wait outside the port.",
                 "body":{"summary":["The board closes two  piers."],"sections":[{"headline":["What now"],"paragraphs":["Ships must wait outside the port."]}]}}""");
        assertThat(report.text())
                .isEqualTo("The board closes two  piers.\n\nWhat now\n\nShips must wait outside the port.");
        assertThat(report.blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.STANDFIRST, Block.Kind.SUBHEAD, Block.Kind.PARAGRAPH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'text':'x'} | OWN",
                "{'outlet':null,'text':'x','source-hostname':'y'} | OWN", // our own names decide, whatever else a line
                // carries
                "{'published':'2031','publish_date':'2030','text':'x'} | OWN",
                "{'text':'x','comments':''} | OWN", // trafilatura without its metadata
                "{'text':'x','url':'u','publish_date':''} | NEWSPAPER",
                "{'maintext':null} | NEWS_PLEASE",
                "{'body':{'sections':[]}} | FUNDUS",
                "{'body':'words','text':'x'} | OWN",
                "{'plaintext':'x'} | FUNDUS",
                "{'text':'x','fingerprint':'f'} | TRAFILATURA"
            })
    void aShapeIsToldByItsFields(String json, RowShape shape) {
        assertThat(RowShape.of(tools.jackson.databind.json.JsonMapper.shared().readTree(json.replace('\'', '"'))))
                .isEqualTo(shape);
    }

    @Test
    void whatPythonPrintsForNothingIsNothing() {
        Report report = report("""
                {"maintext":"Two piers will close, the board said.","date_publish":"None","date_download":"None","date_modify":"None","title":"None","authors":["None"]}""");
        assertThat(report.published().edtf()).isEmpty();
        assertThat(report.titleDerived()).isTrue();
        assertThat(report.declared()).isEmpty();
        assertThat(report.bylines()).isEmpty();
    }

    @Test
    void anObjectOfNoKnownShapeIsRefusedByTheFieldsItHas() {
        assertThat(read("{\"headline\":\"Piers\",\"articleText\":\"Two piers will close.\"}"))
                .isEqualTo(new Refused(
                        "a.json:1", Reason.NO_TEXT, "it has no field \"text\", only headline, articleText (a.json:1)"));
        assertThat(((Refused) read("{\"text\":null}")).detail()).startsWith("its field \"text\" is null or no string");
        assertThat(((Refused) read("{\"maintext\":\" \"}")).detail())
                .startsWith("its field \"maintext\" or \"text\" is blank");
    }

    @ParameterizedTest
    @EnumSource(RowShape.class)
    void theDocumentationPrintsTheFieldsOfEveryShape(RowShape shape) throws IOException {
        List<String> rows = Files.readAllLines(Path.of("../docs/intake.md"));
        for (Slot slot : Slot.values()) {
            String name = slot == Slot.TOLD_BY ? "*told by*" : slot.name().toLowerCase(Locale.ROOT);
            String row = rows.stream()
                    .filter(line -> line.startsWith("| " + name + " |"))
                    .findFirst()
                    .orElseThrow();
            String cell =
                    row.split(" *\\| *", -1)[2 + List.of(RowShape.values()).indexOf(shape)];
            assertThat(cell).as(slot + " of " + shape).isEqualTo(cell(shape.fields(slot)));
        }
    }

    private static String cell(List<String> fields) {
        return fields.isEmpty()
                ? "–"
                : fields.stream().map(field -> '`' + field + '`').collect(Collectors.joining(", "));
    }
}
