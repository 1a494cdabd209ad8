package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(head.meta("property=og:title")).hasValue("Ferry runs again");
        assertThat(head.canonical()).hasValue("https://harbour.example/a");
        assertThat(head.meta("name=application-name")).isEmpty();
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
}
