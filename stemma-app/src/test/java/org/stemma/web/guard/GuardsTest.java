package org.stemma.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardsTest {

    private static final long SECOND = 1_000_000_000L;

    @ParameterizedTest
    @CsvSource({
        "localhost:80, localhost",
        "[::1]:80, [::1]",
        "[::1], [::1]",
        "Desk.Example, desk.example",
        "a:b:c, a:b:c"
    })
    void theNameOfAHostIsWithoutItsPort(String host, String name) {
        assertThat(HostGuard.name(host)).isEqualTo(name);
    }

    @Test
    void elsewhereThanOnThisMachineAnyNameIsRightUntilNamesAreGiven() {
        Knock knock = knock("GET", "/", Map.of("Host", "anything.example"));
        assertThat(new HostGuard("", false).against(knock)).isEmpty();
        assertThat(new HostGuard("desk.example", false).against(knock)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "GET,  Sec-Fetch-Site, cross-site, true",
        "POST, Sec-Fetch-Site, same-origin, true",
        "POST, Sec-Fetch-Site, none, true",
        "POST, Sec-Fetch-Site, cross-site, false",
        "DELETE, Sec-Fetch-Site, same-site, false",
        "POST, Origin, http://here:80, true",
        "POST, Origin, http://here:81, false",
        "POST, Origin, null, false",
        "POST, X-Nothing, said, true"
    })
    void aWriteIsTakenFromOwnPagesAndPrograms(String method, String header, String value, boolean taken) {
        Knock knock = knock(method, "/", Map.of("Host", "here:80", header, value));
        assertThat(new SiteGuard().against(knock).isEmpty()).isEqualTo(taken);
    }

    @Test
    void aPassIsVoidOnceTheTokenIsAnother() {
        Token token = new Token("one-token-0123456789");
        assertThat(token.passes(token.pass())).isTrue();
        assertThat(new Token("two-token-0123456789").passes(token.pass())).isFalse();
        assertThat(token.toString()).doesNotContain("one-token");
    }

    @Test
    void aWordOfAFormFitsItsVisitorOnly() {
        FormWord forms = new FormWord();
        String word = forms.word("ann");
        assertThat(forms.fits("ann", word)).isTrue();
        assertThat(forms.fits("bob", word)).isFalse();
        assertThat(forms.fits("", forms.word(""))).isFalse();
        assertThat(new FormWord().fits("ann", word)).isFalse();
    }

    @Test
    void aClientThatAsksTooOftenIsToldWhenToComeAgainAndOthersAreNot() {
        AtomicLong now = new AtomicLong();
        PaceGuard guard = new PaceGuard("writes", Knock::writes, 2, 0.5, now::get);
        Knock ann = knock("POST", "/add", Map.of());
        assertThat(guard.against(ann)).isEmpty();
        assertThat(guard.against(ann)).isEmpty();
        assertThat(guard.against(ann).orElseThrow().headers()).containsEntry("Retry-After", "2");
        assertThat(guard.against(new Knock("POST", "/add", Map.of(), Map.of(), "bob")))
                .isEmpty();
        assertThat(guard.against(knock("GET", "/", Map.of()))).isEmpty();
        now.addAndGet(2 * SECOND);
        assertThat(guard.against(ann)).isEmpty();
    }

    @Test
    void aBucketHoldsNoMoreThanItsRoom() {
        Bucket bucket = new Bucket(3, 10, 0);
        long later = 100 * SECOND;
        for (int i = 0; i < 3; i++) {
            assertThat(bucket.take(later)).isTrue();
        }
        assertThat(bucket.take(later)).isFalse();
    }

    private static Knock knock(String method, String path, Map<String, String> headers) {
        return new Knock(method, path, headers, Map.of(), "ann");
    }
}
