package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {

    private static String of(String url) {
        return CanonicalUrl.of(url).map(CanonicalUrl::value).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://WWW.Post.example:80/Piers/../piers/ | https://post.example/piers",
                "https://www2.post.example/piers#part | https://post.example/piers",
                "https://user:secret@post.example/piers? | https://post.example/piers",
                "https://post.example/p?z=1&a=2 | https://post.example/p?a=2&z=1",
                "https://post.example/p?utm_source=x&id=7&FBCLID=1&gclid=2 | https://post.example/p?id=7",
                "https://post.example/?p=12&utm_medium=rss | https://post.example?p=12",
                "https://post.example/%7epiers%2f1 | https://post.example/~piers%2F1",
                "https://web.archive.org/web/20310509010203id_/http://post.example/piers/ | https://post.example/piers",
                "urn:newsml:post.example:20310509:7 | urn:newsml:post.example:20310509:7",
                "tag:post.example,2031:7 | tag:post.example,2031:7",
                "https://post.example | https://post.example"
            })
    void allSpellingsOfAnAddressComeToOne(String url, String canonical) {
        assertThat(of(url)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://post.example/piers | https://post.example/Piers",
                "https://post.example/p?id=7 | https://post.example/p?id=8",
                "https://post.example/piers | https://m.post.example/piers", // only a canonical link says that these
                // are one
                "https://post.example/piers | https://post.example/piers/amp",
                "https://post.example/p?medium=print | https://post.example/p",
                "https://post.example/utm_source | https://post.example/"
            })
    void differentPagesStayDifferent(String one, String other) {
        assertThat(of(one)).isNotEqualTo(of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "piers.html", "/piers", "http://", "mailto:a@post.example", "a b", "file:///piers"})
    void whatIsNoAddressOfAPageHasNone(String url) {
        assertThat(CanonicalUrl.of(url)).isEmpty();
    }

    @Test
    void aFrontPageIsToldFromAPage() {
        assertThat(CanonicalUrl.of("https://www.post.example/").orElseThrow().isFrontPage())
                .isTrue();
        assertThat(CanonicalUrl.of("https://post.example/?p=12").orElseThrow().isFrontPage())
                .isFalse();
        assertThat(CanonicalUrl.of("https://post.example/piers").orElseThrow().isFrontPage())
                .isFalse();
    }
}
