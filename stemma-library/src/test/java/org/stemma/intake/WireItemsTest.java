package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.intake.Intake.Accepted;
import org.stemma.intake.Intake.Reason;
import org.stemma.intake.Intake.Refused;
import org.stemma.report.Declared;
import org.stemma.report.Declared.Relation;
import org.stemma.report.Outlet;
import org.stemma.report.Report;

class WireItemsTest {

    private static final String BODY =
            "<p>Two piers will close, the board said.</p><p>Nobody objected to it on Monday.</p>";

    private static final String NINJS_1 = """
            {"uri":"urn:newsml:ostra.example:20310509:7","type":"text","version":"2","versioncreated":"2031-05-09T10:37:00Z",
             "firstcreated":"2031-05-09T09:00:00Z","pubstatus":"usable","copyrightholder":"Ostra","language":"en",
             "byline":"Kari Nordmann and Ola Hansen","located":"Bremmel","headline":"Two piers to close","ednote":"Corrects the number of piers.",
             "infosource":[{"name":"Port Board"}],
             "body_text":"Two piers will close.","body_xhtml":"%s",
             "associations":{"first":{"uri":"urn:newsml:brix.example:20310509:1","rel":"derivedFrom"},
                             "picture":{"uri":"urn:newsml:ostra.example:20310509:8","type":"picture"}}}""".formatted(BODY);
    private static final String NINJS_2 = """
            {"uri":"urn:newsml:ostra.example:20310509:7","version":"2","versioncreated":"2031-05-09T10:37:00Z","pubstatus":"usable",
             "copyrightholder":"Ostra","language":"en","by":"Von Kari Nordmann, Ostra",
             "headlines":[{"role":"short","value":"Piers"},{"role":"main","value":"Two piers to close"}],
             "bodies":[{"role":"plain","contenttype":"text/plain","value":"Two piers will close."},
                       {"role":"html","contenttype":"text/html","value":"%s"}],
             "infosources":[{"name":"Port Board","role":"isrol:originator"}],
             "associations":[{"name":"first","uri":"urn:newsml:brix.example:20310509:1","rel":"isTranslationOf"}]}""".formatted(BODY);
    private static final String NINJS_3 = """
            {"uri":"urn:newsml:ostra.example:20310509:7","type":"text","version":"2","firstCreated":"2031-05-09T09:00:00Z",
             "versionCreated":"2031-05-09T10:37:00Z","pubStatus":"usable","copyrightHolder":"Ostra","edNote":"Corrects the number of piers.",
             "language":"en","headlines":[{"value":"Two piers to close"}],"by":"Kari Nordmann",
             "bodies":[{"contentType":"text/html","value":"%s"}],"infoSources":[{"literal":"Port Board"}],
             "associations":[{"name":"see","uri":"urn:newsml:ostra.example:20310501:3","rel":"seeAlso"}]}""".formatted(BODY);
    private static final String G2 = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- a comment -->
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:ostra.example:20310509:7" version="2" standard="NewsML-G2" xml:lang="en">
              <rightsInfo><copyrightHolder literal="Ostra Agency"><name>Ostra</name></copyrightHolder></rightsInfo>
              <itemMeta>
                <itemClass qcode="ninat:text"/><provider qcode="nprov:OSTRA"><name>Ostra</name></provider>
                <versionCreated>2031-05-09T10:37:00Z</versionCreated><firstCreated>2031-05-09T09:00:00Z</firstCreated>
                <pubStatus qcode="stat:usable"/><edNote>Corrects the number of piers.</edNote><signal qcode="sig:correction"/>
                <link rel="irel:derivedFrom" residref="urn:newsml:brix.example:20310509:1"/>
              </itemMeta>
              <contentMeta>
                <infoSource qcode="is:BRIX"><name>Brix</name></infoSource><creditline>Ostra with Brix</creditline>
                <language tag="en-GB"/><headline>Two piers to close</headline><by>By Kari Nordmann</by>
              </contentMeta>
              <contentSet><inlineXML contenttype="application/xhtml+xml">
                <html xmlns="http://www.w3.org/1999/xhtml"><head><title>not this</title></head><body>%s</body></html>
              </inlineXML></contentSet>
            </newsItem>""".formatted(BODY);
    private static final String NITF = """
            <!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">
            <nitf version="-//IPTC//DTD NITF 3.6//EN">
              <head><title>slug</title>
                <docdata management-status="usable"><correction info="Corrects the number of piers."/><doc-id id-string="7" regsrc="OSTRA"/>
                  <date.issue norm="20310509T103700Z"/><doc.copyright holder="Ostra" year="2031"/></docdata></head>
              <body>
                <body.head><hedline><hl1>Two piers to close</hl1><hl2>Ships must wait</hl2></hedline>
                  <byline>By <person>Kari Nordmann</person>, <byttl>Staff Writer</byttl></byline><distributor>Ostra</distributor>
                  <dateline><location>BREMMEL</location>, <story.date norm="20310509">May 9, 2031</story.date></dateline></body.head>
                <body.content><block><p>Two piers will close, the board said.</p><hl2>What comes next</hl2>
                  <p>Nobody objected to it on Monday.</p><media media-type="image"><media-reference source="p.jpg"/><media-caption>A pier in the rain.</media-caption></media>
                  <ul><li>Pier one closes in June.</li><li>Pier two closes in July.</li></ul></block></body.content>
                <body.end><tagline>Edited by Ola Hansen</tagline></body.end>
              </body>
            </nitf>""";

    private static List<Intake> read(String text) {
        return new StandardReader().read(text.getBytes(StandardCharsets.UTF_8), Hint.of("a"));
    }

    private static Report report(String text) {
        return ((Accepted) read(text).get(0)).report();
    }

    private static Refused refused(String text) {
        return (Refused) read(text).get(0);
    }

    private static String drawn(Report report) {
        return report.outlet().map(Outlet::name).orElse("-") + " | "
                + report.url().orElse("-") + " | "
                + report.title().orElse("-") + " | " + report.language() + " | "
                + report.published().edtf() + " | " + String.join("+", report.bylines()) + " | "
                + report.declared().stream()
                        .map(declared -> declared.relation() + " " + declared.value())
                        .collect(Collectors.joining(", "));
    }

    private static List<String> blocks(Report report) {
        return report.blocks().stream()
                .map(block -> block.kind() + " " + block.span().of(report.text()))
                .toList();
    }

    @Test
    void ninjsOfTheFirstGenerationIsRead() {
        Report report = report(NINJS_1);
        assertThat(drawn(report))
                .isEqualTo(
                        "Ostra | urn:newsml:ostra.example:20310509:7 | Two piers to close | en | 2031-05-09T10:37:00Z | Kari Nordmann+Ola Hansen | "
                                + "BASED_ON urn:newsml:brix.example:20310509:1, SOURCE Port Board, RIGHTS_HOLDER Ostra, MODIFIED 2031-05-09T10:37:00Z, CORRECTION Corrects the number of piers.");
        assertThat(report.text())
                .isEqualTo("Two piers will close, the board said.\n\nNobody objected to it on Monday.");
        assertThat(report.input()).isEqualTo("urn:newsml:ostra.example:20310509:7");
        assertThat(report.published().why()).contains("version 2 was made 2031-05-09T10:37:00Z");
    }

    @Test
    void ninjsOfTheSecondGenerationIsRead() {
        assertThat(drawn(report(NINJS_2)))
                .isEqualTo(
                        "Ostra | urn:newsml:ostra.example:20310509:7 | Two piers to close | en | 2031-05-09T10:37:00Z | Kari Nordmann | "
                                + "BASED_ON urn:newsml:brix.example:20310509:1, SOURCE Port Board, RIGHTS_HOLDER Ostra");
    }

    @Test
    void ninjsOfTheThirdGenerationIsRead() {
        assertThat(drawn(report(NINJS_3)))
                .isEqualTo(
                        "Ostra | urn:newsml:ostra.example:20310509:7 | Two piers to close | en | 2031-05-09T10:37:00Z | Kari Nordmann | "
                                + "CITES urn:newsml:ostra.example:20310501:3, SOURCE Port Board, RIGHTS_HOLDER Ostra, MODIFIED 2031-05-09T10:37:00Z, CORRECTION Corrects the number of piers.");
    }

    @Test
    void aPlainBodyOfNinjsIsKeptCharacterForCharacter() {
        assertThat(report(
                                "{\"uri\":\"u:1\",\"headline\":\"Piers\",\"pubstatus\":\"usable\",\"body_text\":\"Two  piers will close, the board said.\\n\"}")
                        .text())
                .isEqualTo("Two  piers will close, the board said.\n");
    }

    @Test
    void nitfInABodyOfNinjsIsRead() {
        String nitf = NITF.replaceAll("\\s*\n\\s*", " ").replace("\"", "'").replaceFirst("<!DOCTYPE[^>]*>", "");
        Report report = report(
                "{\"uri\":\"u:1\",\"pubStatus\":\"usable\",\"headlines\":[{\"value\":\"Piers\"}],\"bodies\":[{\"contentType\":\"application/nitf+xml\",\"value\":\""
                        + nitf + "\"}]}");
        assertThat(report.title()).contains("Two piers to close");
        assertThat(report.text()).contains("Nobody objected to it on Monday.");
    }

    @Test
    void anItemOfNewsMlG2IsRead() {
        Report report = report(G2);
        assertThat(drawn(report))
                .isEqualTo(
                        "Ostra | urn:newsml:ostra.example:20310509:7 | Two piers to close | en-GB | 2031-05-09T10:37:00Z | Kari Nordmann | "
                                + "BASED_ON urn:newsml:brix.example:20310509:1, SOURCE Brix, CREDIT Ostra with Brix, RIGHTS_HOLDER Ostra, MODIFIED 2031-05-09T10:37:00Z, CORRECTION Corrects the number of piers., CORRECTION signalled as a correction");
        assertThat(report.text())
                .isEqualTo("Two piers will close, the board said.\n\nNobody objected to it on Monday.");
        assertThat(report.input()).isEqualTo("a");
    }

    @Test
    void notesOfDesksAndContactsAreNoCorrections() {
        Report report = report(G2.replace(
                "<signal",
                "<edNote role='x:contacts'>desk@ostra.example</edNote><edNote role='x:correctionshort'>Two, not three.</edNote>"
                        + "<edNote pubconstraint='x:nonpublic'>Call the desk.</edNote><signal"));
        assertThat(report.declared().stream()
                        .filter(declared -> declared.relation() == Relation.CORRECTION)
                        .map(Declared::value))
                .containsExactly("Corrects the number of piers.", "Two, not three.", "signalled as a correction");
    }

    @Test
    void aNewsMessageGivesItsItemsVersionByVersion() {
        String item = G2.substring(G2.indexOf("<newsItem"));
        String other = item.replace("20310509:7\" version=\"2\"", "20310509:9\" version=\"1\"");
        String first = item.replace("version=\"2\" standard", "version=\"1\" standard")
                .replace("T10:37", "T09:00")
                .replace("Two piers will", "Three piers will");
        List<Intake> intakes = read(
                "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><header><sent>2031-05-09T11:00:00Z</sent></header><itemSet>"
                        + item + other + first
                        + "<packageItem guid='p'><itemMeta><title>Top news</title></itemMeta></packageItem></itemSet></newsMessage>");
        assertThat(intakes).hasSize(4);
        assertThat(intakes.subList(0, 3))
                .extracting(intake -> ((Accepted) intake).report().input())
                .containsExactly("a[3]", "a[1]", "a[2]");
        assertThat(intakes.get(3))
                .isEqualTo(new Refused(
                        "a[4]",
                        Reason.NOT_AN_ARTICLE,
                        "it is an item of the type \"package\" and carries no text of its own: \"Top news\""));
        Revisions revisions = new Revisions();
        Report v1 = ((Accepted) revisions.of(intakes.get(0))).report();
        Report v2 = ((Accepted) revisions.of(intakes.get(1))).report();
        assertThat(v2.revises()).contains(v1.id());
    }

    @Test
    void aDocumentOfNitfIsReadWithItsBlocks() {
        Report report = report(NITF);
        assertThat(blocks(report))
                .containsExactly(
                        "HEADLINE Two piers to close",
                        "STANDFIRST Ships must wait",
                        "BYLINE By Kari Nordmann, Staff Writer",
                        "DATELINE BREMMEL, May 9, 2031",
                        "PARAGRAPH Two piers will close, the board said.",
                        "SUBHEAD What comes next",
                        "PARAGRAPH Nobody objected to it on Monday.",
                        "CAPTION A pier in the rain.",
                        "LIST Pier one closes in June.",
                        "LIST Pier two closes in July.",
                        "CREDIT Edited by Ola Hansen");
        assertThat(drawn(report))
                .isEqualTo(
                        "Ostra | - | Two piers to close | en | 2031-05-09T10:37:00Z | Kari Nordmann | CREDIT Ostra, RIGHTS_HOLDER Ostra, CORRECTION Corrects the number of piers."
                                .replace("| en |", "| " + report.language() + " |"));
    }

    @Test
    void nitfInsideNewsMlGivesTheBlocks() {
        String inner = NITF.substring(NITF.indexOf("<nitf"));
        Report report = report(G2.replaceFirst("(?s)<html.*</html>", inner.replace("$", "")));
        assertThat(blocks(report).getFirst()).isEqualTo("HEADLINE Two piers to close");
        assertThat(report.url()).contains("urn:newsml:ostra.example:20310509:7");
        assertThat(report.declared()).contains(new Declared(Relation.CREDIT, "Ostra with Brix"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "usable | canceled | it is canceled by its provider",
                "usable | cancelled | it is canceled by its provider",
                "usable | withheld | it is withheld by its provider",
                "Corrects the number of piers. | MANDATORY KILL. The board denies it. | its editors killed it",
                "Corrects the number of piers. | KILL the item on piers | its editors killed it"
            })
    void whatMayNotBeUsedIsRefusedWithTheNotice(String from, String to, String why) {
        for (String item : List.of(NINJS_1, NINJS_3, G2, NITF)) {
            Refused refused = refused(item.replace(from, to));
            assertThat(refused.reason()).isEqualTo(Reason.NOT_AN_ARTICLE);
            assertThat(refused.detail())
                    .startsWith(why + ": \"Two piers to close\"; note to editors: ")
                    .contains(from.equals("usable") ? "Corrects the number of piers." : to);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Corrects how many a kill costs.", "Killing of seals: adds quote.", "UPDATES with a road kill"})
    void aNoteOnKillingIsNoKill(String note) {
        assertThat(report(NINJS_1.replace("Corrects the number of piers.", note))
                        .declared())
                .contains(new Declared(Relation.CORRECTION, note));
    }

    @Test
    void anEmbargoHoldsBackTheDateAndWhatWasCapturedBeforeItsEnd() {
        String embargoed = NINJS_1.replace("\"pubstatus\"", "\"embargoed\":\"2031-05-10T06:00:00Z\",\"pubstatus\"");
        Report report = report(embargoed);
        assertThat(report.published().edtf()).isEqualTo("2031-05-10T06:00:00Z");
        assertThat(report.published().why().getFirst())
                .isEqualTo("it may not be published before 2031-05-10T06:00:00Z");
        Hint early = new Hint("a", Optional.of(Instant.parse("2031-05-10T05:00:00Z")));
        Intake intake = new StandardReader()
                .read(embargoed.getBytes(StandardCharsets.UTF_8), early)
                .get(0);
        assertThat(((Refused) intake).detail()).startsWith("it is under embargo until 2031-05-10T06:00:00Z");
    }

    @Test
    void anItemWithoutABodyIsASummaryOrNoReport() {
        Report report = report(
                "{\"uri\":\"u:1\",\"type\":\"text\",\"pubStatus\":\"usable\",\"headlines\":[{\"value\":\"Piers\"}],\"descriptions\":[{\"value\":\"Two piers will close, the board said.\"}]}");
        assertThat(report.declared()).extracting(Declared::relation).containsExactly(Relation.SUMMARY_ONLY);
        assertThat(
                        refused(
                                "{\"uri\":\"u:1\",\"type\":\"event\",\"pubStatus\":\"usable\",\"headlines\":[{\"value\":\"Board meets\"}]}"))
                .isEqualTo(new Refused(
                        "u:1",
                        Reason.NOT_AN_ARTICLE,
                        "it is an item of the type \"event\" and carries no text of its own: \"Board meets\""));
    }

    @Test
    void aLineOfOurOwnWithAUriStaysOurs() {
        assertThat(report(
                                "{\"outlet\":\"Harbour Post\",\"uri\":\"u:1\",\"pubstatus\":\"canceled\",\"text\":\"Two piers will close, the board said.\"}")
                        .outlet())
                .contains(new Outlet("Harbour Post"));
    }

    @Test
    void brokenXmlIsReadAsFarAsItGoesAndSaysSo() {
        Report report = report(NITF.replace("</tagline></body.end>", ""));
        assertThat(report.text()).contains("Nobody objected to it on Monday.");
        assertThat(report.published().why()).anyMatch(why -> why.contains("not well-formed"));
    }
}
