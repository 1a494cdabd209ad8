package org.stemma.web.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PrintsTest {

    private static final int PATIENCE = 60;
    private static final Instant NOON = Instant.parse("2031-03-12T12:00:00Z");

    private final Rush rush = new Rush(() -> 0);
    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final Prints prints = new Prints(1_000_000, Optional.empty(), rush, now::get);
    private final AtomicInteger made = new AtomicInteger();
    private final Prints.Making making = () -> Print.html("page " + made.incrementAndGet());

    @AfterEach
    void close() {
        prints.close();
    }

    @Test
    void aPrintIsMadeOnceForEachAddressAndState() throws IOException {
        Print first = prints.get("/a", "1", making);

        assertThat(prints.get("/a", "1", making)).isSameAs(first);
        assertThat(prints.get("/b", "1", making)).isNotSameAs(first);
        assertThat(prints.get("/a", "2", making)).isNotSameAs(first);
        assertThat(prints.held("/a", "1")).isEmpty();
        assertThat(made).hasValue(3);
    }

    @Test
    void whatFailsIsNotKept() throws IOException {
        assertThatThrownBy(() -> prints.get("/a", "1", () -> {
                    throw new IOException("not now");
                }))
                .isInstanceOf(IOException.class);
        assertThat(prints.get("/a", "1", making)).isNotNull();
    }

    @Test
    void inARushAListIsMadeTwiceASecondAndOtherwiseWheneverItChanges() throws IOException {
        prints.paced("/", "1", making);
        Print second = prints.paced("/", "2", making);
        assertThat(made).hasValue(2);

        hurry();
        now.set(NOON.plusMillis(400));
        assertThat(prints.paced("/", "3", making)).isSameAs(second);
        now.set(NOON.plusMillis(600));
        assertThat(prints.paced("/", "4", making)).isNotSameAs(second);
        assertThat(made).hasValue(3);
    }

    @Test
    void inARushTheOneBeforeIsGivenWithItsTimeAndTheNewOneIsMadeBehind() throws Exception {
        CountDownLatch renewed = new CountDownLatch(1);
        Print first = prints.soon("/s1", "1", making, () -> {}).print();
        now.set(NOON.plusSeconds(40));
        assertThat(prints.soon("/s1", "1", making, () -> {}).stood()).isEmpty();
        now.set(NOON.plusSeconds(90));
        hurry();

        Prints.Given given = prints.soon("/s1", "2", making, () -> {
            prints.lasting("/s1", "2", making);
            renewed.countDown();
        });

        assertThat(given).isEqualTo(new Prints.Given(first, Optional.of(NOON.plusSeconds(40))));
        assertThat(renewed.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        Prints.Given after = prints.soon("/s1", "2", making, () -> {});
        assertThat(after.stood()).isEmpty();
        assertThat(after.print()).isNotSameAs(first);
    }

    @Test
    void oneThatIsOlderThanAMinuteIsNotGiven() throws IOException {
        Print first = prints.soon("/s1", "1", making, () -> {}).print();
        hurry();
        now.set(NOON.plusSeconds(59));
        assertThat(prints.soon("/s1", "2", making, () -> {}).print()).isSameAs(first);
        now.set(NOON.plusSeconds(60));
        assertThat(prints.soon("/s1", "2", making, () -> {}).print()).isNotSameAs(first);
    }

    @Test
    void withoutARushOneWaitsForWhatIs() throws IOException {
        Print first = prints.soon("/s1", "1", making, () -> {}).print();
        Prints.Given given = prints.soon("/s1", "2", making, () -> {});

        assertThat(given.stood()).isEmpty();
        assertThat(given.print()).isNotSameAs(first);
    }

    @Test
    void whoHasWrittenIsNotGivenWhatWasMadeBefore() throws IOException {
        Print first = prints.soon("/s1", "1", making, () -> {}).print();
        Print list = prints.paced("/", "1", making);
        hurry();
        prints.written();

        assertThat(prints.soon("/s1", "2", making, () -> {}).print()).isNotSameAs(first);
        assertThat(prints.paced("/", "2", making)).isNotSameAs(list);
    }

    @Test
    void oneThatCannotBeMadeAnewStopsNoOther() throws Exception {
        CountDownLatch other = new CountDownLatch(1);
        prints.soon("/s1", "1", making, () -> {});
        prints.soon("/s2", "1", making, () -> {});
        hurry();
        prints.soon("/s1", "2", making, () -> {
            throw new IOException("a damaged row");
        });
        prints.soon("/s2", "2", making, other::countDown);

        assertThat(other.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
    }

    private void hurry() {
        for (int i = 0; i < 100; i++) {
            rush.asked();
        }
    }
}
