package org.stemma.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.stemma.fetch.LocalSite.redirect;
import static org.stemma.fetch.LocalSite.with;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the fetcher behaves as a guest: robots.txt, one request at a time, patience, and knowing when to stop. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class PolitenessTest {

    private final FakePace pace = new FakePace();
    private LocalSite site;
    private Fetcher fetcher;

    @BeforeEach
    void open() throws IOException {
        site = LocalSite.open();
        site.page("/a", "piers").page("/news/a", "gates");
        fetcher = new Fetcher(FetchLimits.DEFAULTS, Set.of("127.0.0.1", "localhost"), "Stemma/0", pace);
    }

    @AfterEach
    void close() throws IOException {
        fetcher.close();
        site.close();
    }

    private Fetched fetch(String path) throws IOException {
        return fetcher.fetch(site.at(path), Validators.NONE);
    }

    private void robots(String text) {
        site.on("/robots.txt", with("200 OK", "Content-Type: text/plain", text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        User-agent: *;Disallow: /                                  | refused | refused
        User-agent: *;Disallow: /news                              | given   | refused
        User-agent: *;Disallow: /;Allow: /news                     | refused | given
        User-agent: *;Disallow:                                    | given   | given
        User-agent: Stemma;Disallow: /news;;User-agent: *;Disallow: / | given | refused
        User-agent: STEMMA/2.0;Disallow: /news                     | given   | refused
        User-agent: otherbot;Disallow: /                           | given   | given
        User-agent: stemmatic;Disallow: /                          | given   | given
        <html><body>No such page</body></html>                     | given   | given
        """)
    void robotsTxtIsObeyed(String rules, String root, String news) throws IOException {
        robots(rules.replace(';', '\n'));
        assertThat(outcome("/a")).isEqualTo(root);
        assertThat(outcome("/news/a")).isEqualTo(news);
        assertThat(site.paths()).containsOnlyOnce("/robots.txt");
    }

    private String outcome(String path) throws IOException {
        return switch (fetch(path)) {
            case Fetched.Given given -> "given";
            case Fetched.Refused refused -> {
                assertThat(refused.detail()).contains("robots.txt of " + site.at(""));
                yield "refused";
            }
            case Fetched.Unchanged unchanged -> "unchanged";
            case Fetched.Denied denied -> "denied";
        };
    }

    @ParameterizedTest
    @CsvSource({"403, given", "404, given", "410, given", "401, given", "500, refused", "503, refused", "429, refused"})
    void aMissingRobotsTxtForbidsNothingAndAFailingOneEverything(int status, String outcome) throws IOException {
        site.on("/robots.txt", with(status + " No", "", ""));
        Fetched fetched = fetch("/a");
        if (outcome.equals("given")) {
            assertThat(fetched).isInstanceOf(Fetched.Given.class);
        } else {
            assertThat(fetched)
                    .isInstanceOfSatisfying(
                            Fetched.Refused.class,
                            refused -> assertThat(refused.detail()).contains("answers " + status, "closes the site"));
            assertThat(site.paths()).doesNotContain("/a");
        }
    }

    @Test
    void aRobotsTxtThatFailedIsAskedForAgainLater() throws IOException {
        site.on("/robots.txt", with("500 No", "", ""), with("404 No", "", ""));
        assertThat(fetch("/a")).isInstanceOf(Fetched.Refused.class);
        assertThat(fetch("/a")).isInstanceOf(Fetched.Refused.class);
        assertThat(site.paths()).containsExactly("/robots.txt");
        pace.pause(Duration.ofMinutes(6));
        assertThat(fetch("/a")).isInstanceOf(Fetched.Given.class);
    }

    @Test
    void robotsTxtIsKeptForADay() throws IOException {
        robots("User-agent: *\nDisallow: /news");
        fetch("/a");
        pace.pause(Duration.ofHours(23));
        fetch("/a");
        assertThat(site.paths()).containsOnlyOnce("/robots.txt");
        pace.pause(Duration.ofHours(2));
        fetch("/a");
        assertThat(site.paths().stream().filter("/robots.txt"::equals)).hasSize(2);
    }

    @Test
    void robotsTxtMayRedirectButNotToAPrivateAddress() throws IOException {
        site.on("/robots.txt", redirect(301, "/there.txt"))
                .on("/there.txt", with("200 OK", "", "User-agent: *\nDisallow: /a"));
        assertThat(fetch("/a")).isInstanceOf(Fetched.Refused.class);
        assertThat(fetch("/news/a")).isInstanceOf(Fetched.Given.class);
        try (LocalSite other = LocalSite.open()) {
            other.on("/robots.txt", redirect(301, "http://10.0.0.1/")).page("/a", "piers");
            assertThat(fetcher.fetch(other.at("/a"), Validators.NONE))
                    .isInstanceOfSatisfying(
                            Fetched.Refused.class,
                            refused -> assertThat(refused.detail())
                                    .contains("cannot be had", "not on the public internet"));
        }
    }

    @Test
    void onlyTheBeginningOfAnEndlessRobotsTxtCounts() throws IOException {
        robots("User-agent: *\nDisallow: /news\n" + "# more and more\n".repeat(60_000) + "Disallow: /a\n");
        assertThat(fetch("/news/a")).isInstanceOf(Fetched.Refused.class);
        assertThat(fetch("/a")).isInstanceOf(Fetched.Given.class);
    }

    @Test
    void aRedirectIsHeldToTheRulesOfWhereItLeads() throws IOException {
        robots("User-agent: *\nDisallow: /news");
        site.on("/there", redirect(302, "/news/a"));
        assertThat(fetch("/there")).isInstanceOf(Fetched.Refused.class);
        assertThat(site.paths()).doesNotContain("/news/a");
    }

    @Test
    void requestsToOneHostAreASecondApart() throws IOException {
        fetch("/a");
        fetch("/news/a");
        assertThat(pace.seconds()).containsExactly(1L, 1L);
        assertThat(site.paths()).containsExactly("/robots.txt", "/a", "/news/a");
    }

    @ParameterizedTest
    @CsvSource({"0.5, 1", "10, 10", "86400, 60"})
    void aCrawlDelayIsHonouredUpToAMinute(String delay, long waited) throws IOException {
        robots("User-agent: *\nCrawl-delay: " + delay + "\nDisallow: /x");
        fetch("/a");
        assertThat(pace.seconds()).containsExactly(waited);
    }

    @Test
    void aServerOutOfOrderIsAskedThreeTimesEachLater() {
        site.on("/a", with("503 Later", "", ""));
        assertThatExceptionOfType(FetchException.class)
                .isThrownBy(() -> fetch("/a"))
                .withMessage(site.at("/a") + ": the server answers 503");
        assertThat(pace.seconds()).containsExactly(1L, 2L, 4L);
    }

    @Test
    void aServerThatRecoversIsHeard() throws IOException {
        site.on("/a", with("502 Later", "", ""), with("200 OK", "", "piers"));
        assertThat(fetch("/a")).isInstanceOf(Fetched.Given.class);
    }

    @Test
    void anErrorThatIsNotOfTheMomentIsNotRepeated() {
        site.on("/a", with("500 Broken", "", ""));
        assertThatExceptionOfType(FetchException.class).isThrownBy(() -> fetch("/a"));
        assertThat(site.paths()).containsExactly("/robots.txt", "/a");
    }

    @ParameterizedTest
    @CsvSource({"429, 7, 7", "503, 'Mon, 02 Mar 2026 10:00:31 GMT', 30", "503, nonsense, 2"})
    void retryAfterIsHonoured(int status, String value, long waited) throws IOException {
        site.on("/a", with(status + " Later", "Retry-After: " + value, ""), with("200 OK", "", "piers"));
        assertThat(fetch("/a")).isInstanceOf(Fetched.Given.class);
        assertThat(pace.seconds()).containsExactly(1L, waited);
    }

    @Test
    void aLongRetryAfterIsHandedOnAndNotWaitedFor() {
        site.on("/a", with("503 Later", "Retry-After: 3600", ""));
        assertThatExceptionOfType(FetchException.class)
                .isThrownBy(() -> fetch("/a"))
                .satisfies(fault -> assertThat(fault.retryAfter()).contains(Duration.ofHours(1)));
        assertThat(site.paths()).containsExactly("/robots.txt", "/a");
    }
}
