package org.stemma.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.stemma.fetch.LocalSite.gzipped;
import static org.stemma.fetch.LocalSite.redirect;
import static org.stemma.fetch.LocalSite.with;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.intake.Intake.Reason;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class FetcherTest {

    private static final int MOST = 100_000;
    private static final FetchLimits LIMITS = new FetchLimits(
            MOST,
            5,
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(1),
            Duration.ofSeconds(60),
            3,
            Duration.ofSeconds(2));

    private final FakePace pace = new FakePace();
    private LocalSite site;
    private Fetcher fetcher;

    @BeforeEach
    void open() throws IOException {
        site = LocalSite.open();
        fetcher = new Fetcher(LIMITS, Set.of("127.0.0.1"), UserAgent.of(Optional.of("https://who.example/")), pace);
    }

    @AfterEach
    void close() throws IOException {
        fetcher.close();
        site.close();
    }

    private Fetched fetch(String path) throws IOException {
        return fetcher.fetch(site.at(path), Validators.NONE);
    }

    private Fetched.Given given(String path) throws IOException {
        return (Fetched.Given) fetch(path);
    }

    private Fetched.Refused refused(String path) throws IOException {
        return (Fetched.Refused) fetch(path);
    }

    private static String words(Fetched.Given given) {
        return new String(given.body().bytes(), UTF_8);
    }

    @Test
    void aPageComesWithWhereWhenAndHowItIsWritten() throws IOException {
        site.on("/a", with("200 OK", "Content-Type: text/html; charset=\"windows-1251\"\nETag: \"v1\"", "piers"));
        Fetched.Given page = given("/a");
        assertThat(words(page)).isEqualTo("piers");
        assertThat(page.at()).hasToString(site.at("/a"));
        assertThat(page.moved()).isEmpty();
        assertThat(page.charset()).contains("windows-1251");
        assertThat(page.validators().etag()).contains("\"v1\"");
        assertThat(page.time()).isEqualTo(pace.now());
    }

    @Test
    void aRequestSaysWhoAsksAndKeepsNoCookie() throws IOException {
        site.on("/a", with("200 OK", "Set-Cookie: seen=yes; Path=/", "piers"));
        fetch("/a");
        fetch("/a");
        assertThat(site.asked()).allSatisfy(request -> {
            assertThat(request.headers().get("User-Agent"))
                    .startsWith("Stemma/")
                    .contains("https://who.example/");
            assertThat(request.headers()).containsKeys("Accept", "Accept-Encoding");
            assertThat(request.headers()).doesNotContainKeys("Cookie", "Referer", "Authorization");
        });
    }

    @Test
    void anUnchangedPageIsToldByItsValidators() throws IOException {
        site.on(
                "/a",
                with("200 OK", "ETag: \"v1\"\nLast-Modified: Mon, 02 Mar 2026 09:00:00 GMT", "piers"),
                with("304 Not Modified", "Cache-Control: max-age=600", ""));
        Validators known = given("/a").validators();
        assertThat(fetcher.fetch(site.at("/a"), known))
                .isInstanceOfSatisfying(
                        Fetched.Unchanged.class,
                        unchanged -> assertThat(unchanged.fresh()).contains(Duration.ofMinutes(10)));
        assertThat(site.asked().getLast().headers())
                .containsEntry("If-None-Match", "\"v1\"")
                .containsEntry("If-Modified-Since", "Mon, 02 Mar 2026 09:00:00 GMT");
    }

    @Test
    void validatorsOfOneAddressAreNotSentToAnother() throws IOException {
        site.page("/a", "piers").page("/b", "gates");
        fetcher.fetch(site.at("/b"), new Validators(site.at("/a"), Optional.of("\"v1\""), Optional.empty()));
        assertThat(site.asked().getLast().headers()).doesNotContainKey("If-None-Match");
    }

    @ParameterizedTest
    @CsvSource({"301, true", "308, true", "302, false", "303, false", "307, false"})
    void redirectsAreFollowedAndPermanentOnesTold(int status, boolean permanent) throws IOException {
        site.on("/old", redirect(status, "/new?x=1")).page("/new?x=1", "piers");
        Fetched.Given page = given("/old");
        assertThat(words(page)).isEqualTo("piers");
        assertThat(page.at()).hasToString(site.at("/new?x=1"));
        assertThat(page.moved().isPresent()).isEqualTo(permanent);
    }

    @Test
    void aMoveIsForGoodOnlyAsFarAsTheFirstPassingRedirect() throws IOException {
        site.on("/a", redirect(301, "/b")).on("/b", redirect(302, "/c")).page("/c", "piers");
        assertThat(given("/a").moved())
                .hasValueSatisfying(moved -> assertThat(moved).hasToString(site.at("/b")));
    }

    @Test
    void aRedirectLoopIsNamed() throws IOException {
        site.on("/a", redirect(302, "/b")).on("/b", redirect(302, "/a"));
        assertThat(refused("/a").detail())
                .isEqualTo("its redirects run in a circle: " + site.at("/a") + " → " + site.at("/b") + " → "
                        + site.at("/a"));
    }

    @Test
    void anEndlessWayIsLeft() throws IOException {
        for (int i = 0; i < 10; i++) {
            site.on("/" + i, redirect(302, "/" + (i + 1)));
        }
        assertThat(refused("/0").detail()).startsWith("more than 5 redirects: ");
        assertThat(site.paths()).doesNotContain("/6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://169.254.169.254/latest", "http://[::1]/", "http://10.0.0.1/", "http://0x7f.2/"})
    void aRedirectFromAPublicPageToAPrivateAddressIsRefused(String there) throws IOException {
        site.on("/a", redirect(302, there));
        assertThat(refused("/a").detail()).contains("not on the public internet");
    }

    @Test
    void anAddressIsAllowedByItsNameAndNoOther() throws IOException {
        site.page("/a", "piers").on("/there", redirect(302, site.atLocalhost("/a")));
        assertThat(refused("/there").detail()).contains("the host localhost is not on the public internet");
        assertThat(site.paths()).containsExactly("/robots.txt", "/there");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/", "http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://10.0.0.1/",
                        "http://localhost/",
                "http://2130706434/", "http://0x7f000002/", "http://0177.0.0.2/", "http://127.2/", "http://[fd00::1]/"
            })
    void privateAddressesAreRefusedInEverySpelling(String address) throws IOException {
        assertThat(fetcher.fetch(address, Validators.NONE))
                .isInstanceOfSatisfying(
                        Fetched.Refused.class,
                        refused -> assertThat(refused.detail()).contains("not on the public internet", "--allow-host"));
    }

    @Test
    void aRedirectToAnotherSchemeIsRefused() throws IOException {
        site.on("/a", redirect(302, "file:///etc/passwd"));
        assertThat(refused("/a").detail()).contains("redirects to \"file:///etc/passwd\"", "only http and https");
    }

    @Test
    void aNameThatLeadsNowhereIsTheWorldsFault() {
        assertThatExceptionOfType(FetchException.class)
                .isThrownBy(() -> fetcher.fetch("http://paper.invalid/a", Validators.NONE))
                .withMessageContaining("http://paper.invalid/a: there is no host of the name paper.invalid");
    }

    @Test
    void aPortThatNobodyListensOnIsTheWorldsFault() throws IOException {
        String address = site.at("/a");
        site.close();
        assertThatExceptionOfType(FetchException.class)
                .isThrownBy(() -> fetcher.fetch(address, Validators.NONE))
                .withMessageContaining(address)
                .withMessageContaining("no connection");
    }

    @ParameterizedTest
    @CsvSource({"404, true", "410, true", "403, false", "451, false"})
    void whatTheServerDoesNotGiveIsAValue(int status, boolean gone) throws IOException {
        site.on("/a", with(status + " No", "", "no"));
        assertThat(fetch("/a")).isInstanceOfSatisfying(Fetched.Denied.class, denied -> {
            assertThat(denied.isGone()).isEqualTo(gone);
            assertThat(denied.detail()).contains("answers " + status);
        });
    }

    @Test
    void anEndlessBodyIsLeftAtTheLimit() throws IOException {
        site.on("/a", out -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(UTF_8));
            byte[] row = "piers and gates ".repeat(500).getBytes(UTF_8);
            while (true) {
                out.write(row);
            }
        });
        assertThat(refused("/a"))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE))
                .satisfies(refused -> assertThat(refused.detail()).contains("more than 100000 bytes"));
    }

    @Test
    void aBodyDeclaredTooLargeIsNotLoaded() throws IOException {
        site.on("/a", out -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 9000000000\r\n\r\nx".getBytes(UTF_8));
            out.flush();
        });
        assertThat(refused("/a").reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aBodyOfExactlyTheLimitIsTaken() throws IOException {
        site.on("/a", with("200 OK", "Content-Type: text/plain", "x".repeat(MOST)));
        assertThat(given("/a").body().bytes()).hasSize(MOST);
    }

    @Test
    void aGzipBombIsLeftAtTheLimit() throws IOException {
        site.on("/a", with("200 OK", "Content-Encoding: gzip", gzipped(new byte[50 << 20])));
        assertThat(refused("/a").reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void packedPagesAreUnpacked() throws IOException {
        java.io.ByteArrayOutputStream deflated = new java.io.ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            out.write("piers".getBytes(UTF_8));
        }
        byte[] zlib = deflated.toByteArray();
        site.on("/gzip", with("200 OK", "Content-Encoding: GZIP", gzipped("piers".getBytes(UTF_8))))
                .on("/twice", with("200 OK", "Content-Encoding: gzip, gzip", gzipped(gzipped("piers".getBytes(UTF_8)))))
                .on("/zlib", with("200 OK", "Content-Encoding: deflate", zlib))
                .on("/raw", with("200 OK", "Content-Encoding: deflate", Arrays.copyOfRange(zlib, 2, zlib.length)));
        for (String path : new String[] {"/gzip", "/twice", "/zlib", "/raw"}) {
            assertThat(words(given(path))).as(path).isEqualTo("piers");
        }
    }

    @Test
    void aPackingThatIsNotReadIsNamed() throws IOException {
        site.on("/br", with("200 OK", "Content-Encoding: br", "??"))
                .on("/many", with("200 OK", "Content-Encoding: gzip, gzip, gzip", "??"));
        assertThat(refused("/br").detail()).contains("packed as br");
        assertThat(refused("/many").detail()).contains("packed 3 times");
    }

    @Test
    void aBrokenBodyIsTheWorldsFault() throws IOException {
        byte[] packed = gzipped("piers ".repeat(1000).getBytes(UTF_8));
        site.on("/a", with("200 OK", "Content-Encoding: gzip", Arrays.copyOf(packed, packed.length / 2)));
        assertThatExceptionOfType(FetchException.class)
                .isThrownBy(() -> fetch("/a"))
                .withMessageContaining(site.at("/a") + ": the packed body is broken");
    }

    @Test
    void aBodyShorterThanDeclaredIsAskedForAgainAndThenTheWorldsFault() {
        site.on("/a", out -> out.write("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\npiers".getBytes(UTF_8)));
        assertThatExceptionOfType(FetchException.class)
                .isThrownBy(() -> fetch("/a"))
                .withMessageContaining(site.at("/a") + ": the connection broke");
        assertThat(site.paths()).containsExactly("/robots.txt", "/a", "/a", "/a");
    }

    @Test
    void aPictureIsNotLoaded() throws IOException {
        site.on("/a", with("200 OK", "Content-Type: image/jpeg", "????"));
        assertThat(refused("/a"))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_AN_ARTICLE))
                .satisfies(refused -> assertThat(refused.detail()).contains("image/jpeg"));
    }

    @Test
    void aServerOfOneByteASecondIsEndedByTheDeadline() throws IOException {
        FetchLimits hurried = new FetchLimits(
                MOST,
                5,
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                Duration.ofMillis(300),
                Duration.ZERO,
                Duration.ZERO,
                3,
                Duration.ZERO);
        site.on("/a", out -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(UTF_8));
            while (true) {
                out.write('x');
                out.flush();
                Thread.sleep(50);
            }
        });
        try (Fetcher brief = new Fetcher(hurried, Set.of("127.0.0.1"), "Stemma/0", pace)) {
            assertThatExceptionOfType(FetchException.class)
                    .isThrownBy(() -> brief.fetch(site.at("/a"), Validators.NONE))
                    .withMessageContaining("not complete within 300 ms");
        }
        assertThat(site.paths()).containsExactly("/robots.txt", "/a");
    }

    @Test
    void aServerThatSaysNothingIsTriedAgain() throws IOException {
        FetchLimits hurried = new FetchLimits(
                MOST,
                5,
                Duration.ofMillis(100),
                Duration.ofMillis(100),
                Duration.ofSeconds(5),
                Duration.ZERO,
                Duration.ofSeconds(60),
                3,
                Duration.ofSeconds(2));
        site.on("/a", out -> Thread.sleep(2000));
        try (Fetcher brief = new Fetcher(hurried, Set.of("127.0.0.1"), "Stemma/0", pace)) {
            assertThatExceptionOfType(FetchException.class)
                    .isThrownBy(() -> brief.fetch(site.at("/a"), Validators.NONE))
                    .withMessageContaining("no answer within 100 ms");
        }
        assertThat(pace.seconds()).containsExactly(2L, 4L);
    }

    @Test
    void headersThatNeverEndAreEndedByTheDeadline() throws IOException {
        FetchLimits hurried = new FetchLimits(
                MOST,
                5,
                Duration.ofMillis(100),
                Duration.ofMillis(200),
                Duration.ofSeconds(5),
                Duration.ZERO,
                Duration.ZERO,
                1,
                Duration.ZERO);
        site.on("/a", out -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(UTF_8));
            while (true) {
                out.write("X-More: 1\r\n".getBytes(UTF_8));
                out.flush();
                Thread.sleep(20);
            }
        });
        try (Fetcher brief = new Fetcher(hurried, Set.of("127.0.0.1"), "Stemma/0", pace)) {
            assertThatExceptionOfType(FetchException.class)
                    .isThrownBy(() -> brief.fetch(site.at("/a"), Validators.NONE))
                    .withMessageContaining("no answer within 200 ms");
        }
    }
}
