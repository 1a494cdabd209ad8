package org.stemma.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.http.BadRequestResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {

    @ParameterizedTest
    @CsvSource({
        "2031-03-12,                2031-03-13T00:00:00Z",
        "2031-03-12T08:30:00Z,      2031-03-12T08:30:00Z",
        "2031-03-12T08:30:00+02:00, 2031-03-12T06:30:00Z",
        "2031-03-12T08:30:00 02:00, 2031-03-12T06:30:00Z"
    })
    void aDayIsKnownByItsEndAndAMomentBeforeIt(String given, String known) {
        assertThat(Moments.known(given)).hasToString(known);
    }

    @Test
    void whatIsNoMomentIsABadRequestThatSaysWhatIs() {
        assertThatThrownBy(() -> Moments.known("noon"))
                .isInstanceOf(BadRequestResponse.class)
                .hasMessageContaining("2024-05-09")
                .hasMessageContaining("not noon");
    }
}
