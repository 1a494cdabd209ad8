package org.stemma.web.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class WaitingRoomTest {

    private final WaitingRoom room = new WaitingRoom(2);

    @Test
    void whoFindsItFullIsToldWhenToComeAgain() throws IOException {
        String inner = room.during(() -> room.during(() -> {
            assertThatThrownBy(() -> room.during(() -> "third"))
                    .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
                    .satisfies(e -> assertThat(e.problem().status()).isEqualTo(503))
                    .satisfies(e -> assertThat(e.problem().headers()).containsEntry("Retry-After", "2"));
            return "second";
        }));
        assertThat(inner).isEqualTo("second");
    }

    @Test
    void whoLeavesMakesRoomAlsoWhenItFailed() throws IOException {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> room.during(() -> {
                        throw new IOException("a damaged row");
                    }))
                    .hasMessage("a damaged row");
        }
        assertThat(room.<String>during(() -> "done")).isEqualTo("done");
    }
}
