package org.stemma.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.newsroom.Moment;

class LinkTest {

    private static final Moment THEN =
            new Moment(Optional.of(LocalDate.parse("2031-03-12")), Optional.of(Instant.parse("2031-03-12T08:00:00Z")));

    @Test
    void theMomentAPageWasAskedForIsKept() {
        assertThat(Link.to("/search", THEN, Map.of("q", "ferry & \"tender\"")))
                .isEqualTo("/search?q=ferry+%26+%22tender%22&valid_at=2031-03-12&known_at=2031-03-12T08%3A00%3A00Z");
    }

    @Test
    void whatIsEmptyIsLeftOut() {
        assertThat(Link.to("/", Moment.NOW, Map.of("place", " "))).isEqualTo("/");
    }

    @Test
    void aMomentIsSaidInWords() {
        assertThat(Link.inWords(THEN)).isEqualTo("As known before 2031-03-12 08:00:00 UTC. What held on 2031-03-12.");
        assertThat(Link.inWords(Moment.NOW)).isEmpty();
    }
}
