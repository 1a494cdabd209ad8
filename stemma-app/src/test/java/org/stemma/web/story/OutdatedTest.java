package org.stemma.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class OutdatedTest {

    private static final Instant STOOD = Instant.parse("2031-03-12T16:38:07.250Z");

    @Test
    void aPageFromBeforeSaysOfWhenItIsWhereAScriptWouldSayThatItHasChanged() {
        String page = "<h1>Fire</h1><p class=\"note\" id=\"changed\" data-story=\"s1\"></p><p>Two people</p>";

        String noted = Outdated.noted(page, STOOD);

        assertThat(Jsoup.parse(noted).select("#changed").text())
                .startsWith("This is the story as it stood at 16:38:07 UTC; it has changed since");
        assertThat(Jsoup.parse(noted).select("#changed a").attr("href")).isEqualTo("?");
        assertThat(noted).startsWith("<h1>Fire</h1>").endsWith("</p><p>Two people</p>");
    }

    @Test
    void aPageWithoutThatPlaceIsLeftAsItIs() {
        assertThat(Outdated.noted("<p>changed</p>", STOOD)).isEqualTo("<p>changed</p>");
    }
}
