package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.stemma.intake.page.QuickPage;
import org.stemma.intake.page.Source;

class PageHeadTest {

    private static PageHead of(String html) {
        return PageHead.of(QuickPage.of(Source.of(html)));
    }

    @Test
    void theFirstStatementThatIsNotBlankCounts() {
        PageHead head = of("""
                <meta property="og:title" content=" "><meta property="OG:Title" content=" Ferry runs again ">
                <meta property="og:title" content="Another"><link rel="Canonical" href="https://harbour.example/a">
                <link rel="canonical" href="https://harbour.example/b">
                """);
        assertThat(head.property("og:title")).hasValue("Ferry runs again");
        assertThat(head.canonical()).hasValue("https://harbour.example/a");
        assertThat(head.name("application-name")).isEmpty();
    }

    @Test
    void statementsInTheBodyCountAndStyleSheetsAreNoAddress() {
        PageHead head = of("""
                <link rel="stylesheet" href="https://harbour.example/style.css"><body><p>Words.</p>
                <meta name="author" content="Ada Novak"><meta property="author" content="Ben Osei">
                """);
        assertThat(head.canonical()).isEmpty();
        assertThat(head.authors).containsExactly("Ada Novak", "Ben Osei");
    }

    @Test
    void onlyLinkedDataIsKeptOfTheScripts() {
        PageHead head = of("""
                <script>var a = 1;</script><script type="application/LD+JSON">{"a":1}</script>
                """);
        assertThat(head.scripts).containsExactly("{\"a\":1}");
    }

    @Test
    void aNameIsNoProperty() {
        PageHead head = of("<meta name='og:title' content='Two piers'><meta property='application-name' content='P'>"
                + "<meta property='parsely-author' content='Ada Holm'>");
        assertThat(head.property("og:title")).isEmpty();
        assertThat(head.name("application-name")).isEmpty();
        assertThat(head.authors).isEmpty();
    }

    @Test
    void everyAuthorIsNamedInPageOrder() {
        PageHead head = of("<meta name='author' content='Ada Holm'><meta name='article:author' content='Quay News'>"
                + "<meta name='sailthru.author' content='Ben Lund'><meta property='author' content='Cai Moe'>");
        assertThat(head.authors).containsExactly("Ada Holm", "Ben Lund", "Cai Moe");
    }

    @Test
    void askingForAKeyThatIsNotReadIsAMistake() {
        PageHead head = of("<meta property='og:locale' content='nb'>");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> head.property("og:locale"))
                .withMessageContaining("og:locale");
    }
}
