package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.intake.date.Stated;
import org.stemma.intake.page.Source;
import org.stemma.report.Declared;
import org.stemma.report.Declared.Relation;

class LinkedDataTest {

    private static final String URL = "https://news.example/piers";

    private static LinkedData read(String... scripts) {
        return LinkedData.of(List.of(scripts), "Two piers to close", Optional.of(URL));
    }

    private static Optional<String> published(LinkedData data) {
        return data.dates().stream()
                .filter(date -> !date.modified())
                .map(Stated::value)
                .findFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@type':'NewsArticle','datePublished':'2031-05-09'}",
                "[{'@type':'WebSite'},{'@type':['Thing','NewsArticle'],'datePublished':'2031-05-09'}]",
                "{'@graph':[{'@type':'WebPage','datePublished':'2031-01-01'},{'@type':'Article','datePublished':'2031-05-09'}]}",
                "{'@type':'WebPage','mainEntity':{'@type':'https://schema.org/NewsArticle','datePublished':'2031-05-09'}}",
                "<!-- {'@type':'NewsArticle','datePublished':'2031-05-09'} -->",
                "//<![CDATA[\n{'@type':'NewsArticle','datePublished':'2031-05-09'}\n//]]>",
                "/* <![CDATA[ */{'@type':'NewsArticle','datePublished':'2031-05-09'}/* ]]> */",
                "{'@type':'NewsArticle','keywords':['a','b',],'datePublished':'2031-05-09',};",
                "{'@type':'NewsArticle','description':'one\nline\tmore','datePublished':'2031-05-09'}",
                "{'@type':'WebSite'}{'@type':'NewsArticle','datePublished':'2031-05-09'}",
                "{'@type':'Article','datePublished':['2031-05-09']}",
                "{'@type':'Recipe','datePublished':'2031-05-09'}"
            })
    void theArticleIsFoundInEveryShape(String json) {
        assertThat(published(read(json.replace('\'', '"')))).contains("2031-05-09");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@type':'Book','datePublished':'2031-05-09'}",
                "{'@type':'WebSite','datePublished':'2031-05-09'}",
                "{'@type':'ItemList','itemListElement':[{'@type':'NewsArticle','datePublished':'2031-05-09'}]}",
                "{'@type':'NewsArticle','datePublished':",
                ""
            })
    void whatIsNoArticleOfThePageIsPassedOver(String json) {
        assertThat(published(read(json.replace('\'', '"')))).isEmpty();
    }

    @Test
    void ofSeveralArticlesThePagesOwnIsTaken() {
        String teaser = "{\"@type\":\"NewsArticle\",\"headline\":\"Record catch\",\"datePublished\":\"2031-05-01\"}";
        String byName =
                "{\"@type\":\"NewsArticle\",\"headline\":\"Two piers to close\",\"datePublished\":\"2031-05-09\"}";
        String byUrl =
                "{\"@type\":\"NewsArticle\",\"mainEntityOfPage\":{\"@id\":\"http://www.news.example/piers/\"},\"datePublished\":\"2031-05-08\"}";
        assertThat(published(read(teaser, byName))).contains("2031-05-09");
        assertThat(published(read(teaser, byName, byUrl))).contains("2031-05-08");
    }

    @Test
    void whatAnArticleSaysOfItsOriginIsKept() {
        LinkedData data = read("""
                {"@type":"NewsArticle","isBasedOn":["https://other.example/a",{"@type":"Article","url":"https://other.example/b"}],
                "citation":{"@type":"CreativeWork","name":"Harbour report"},"creditText":"Harbour &amp; Sea",
                "copyrightHolder":{"@type":"Organization","name":"Harbour Post"},"dateModified":"2031-05-12",
                "correction":{"@type":"CorrectionComment","text":"An earlier version gave another pier."}}
                """);
        assertThat(data.declared())
                .containsExactlyInAnyOrder(
                        new Declared(Relation.BASED_ON, "https://other.example/a"),
                        new Declared(Relation.BASED_ON, "https://other.example/b"),
                        new Declared(Relation.CITES, "Harbour report"),
                        new Declared(Relation.CREDIT, "Harbour & Sea"),
                        new Declared(Relation.RIGHTS_HOLDER, "Harbour Post"),
                        new Declared(Relation.CORRECTION, "An earlier version gave another pier."));
        assertThat(data.dates()).extracting(Stated::modified).containsExactly(true);
    }

    @Test
    void aReportDeclaresItsOriginAndLastChange() {
        String page =
                "<title>Two piers to close</title><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"isBasedOn\":"
                        + "\"https://other.example/a\",\"datePublished\":\"2031-05-09\",\"dateModified\":\"2031-05-12\"}</script><h1>Two piers to close</h1>"
                        + "<p>The harbour board will close two piers before the summer, it said on Monday.</p>"
                                .repeat(4);
        Intake.Accepted read = (Intake.Accepted) PageReader.read(Source.of(page), Hint.of("a.html"));
        assertThat(read.report().declared())
                .containsExactly(
                        new Declared(Relation.BASED_ON, "https://other.example/a"),
                        new Declared(Relation.MODIFIED, "2031-05-12"));
        assertThat(read.report().published().edtf()).isEqualTo("2031-05-09");
    }
}
