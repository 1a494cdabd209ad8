package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ErrandTest {

    @Test
    void whoeverComesFirstDoesItAndNobodyTwice() throws InterruptedException {
        AtomicInteger times = new AtomicInteger();
        Errand<Integer> errand = new Errand<>(times::incrementAndGet);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            threads.add(Thread.ofPlatform().start(errand));
        }
        errand.run();
        assertThat(errand.outcome()).isEqualTo(1);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(times).hasValue(1);
    }

    @Test
    void aThreadThatFindsAnotherAtItDoesNotWait() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Errand<String> errand = new Errand<>(() -> {
            begun.countDown();
            awaited(end);
            return "done";
        });
        Thread other = Thread.ofPlatform().start(errand);
        begun.await();
        errand.run();
        assertThat(errand.isDone()).isFalse();
        end.countDown();
        assertThat(errand.outcome()).isEqualTo("done");
        other.join();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatTheWorkThrowsIsThrownToTheOneWhoAsks() {
        Errand<String> errand = new Errand<>(() -> {
            throw new StackOverflowError("too deep");
        });
        errand.run();
        assertThat(errand.isDone()).isTrue();
        assertThatThrownBy(errand::outcome)
                .isInstanceOf(StackOverflowError.class)
                .hasMessage("too deep");
    }
}
