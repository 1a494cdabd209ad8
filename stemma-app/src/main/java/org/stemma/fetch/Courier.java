package org.stemma.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Brings the answer to one address: waits for the host's turn, and tries again where that may help. */
final class Courier {

    private final FetchLimits limits;
    private final Pace pace;
    private final Exchange exchange;
    private final HostGate gate;

    Courier(FetchLimits limits, Pace pace, Exchange exchange) {
        this.limits = limits;
        this.pace = pace;
        this.exchange = exchange;
        this.gate = new HostGate(pace);
    }

    /**
     * The last answer; after so many tries it may still be that the server is out of order.
     *
     * @param delay how far apart the host wants its requests
     * @param most how much of the body is taken in
     */
    Answer get(WebAddress at, Validators known, Duration delay, Bound most) throws IOException, Refusal {
        Duration apart = longer(limits.gap(), shorter(delay, limits.longestDelay()));
        for (int attempt = 1; ; attempt++) {
            Optional<Duration> wait;
            try {
                Answer answer = gate.pass(at.host(), apart, () -> exchange.get(at, known, most));
                wait = attempt == limits.tries() ? Optional.empty() : beforeNext(answer, attempt);
                if (wait.isEmpty()) {
                    return answer;
                }
            } catch (FetchException e) {
                if (!e.isPassing() || attempt == limits.tries()) {
                    throw e;
                }
                wait = Optional.of(backOff(attempt));
            }
            pace.pause(wait.orElseThrow());
        }
    }

    /** How long to wait before asking again, empty when asking again would not help or not soon enough. */
    private Optional<Duration> beforeNext(Answer answer, int attempt) {
        return switch (answer.status()) {
            case Answer.TOO_MANY_REQUESTS, 502, 503, 504 -> {
                Duration asked = RetryAfter.of(answer, pace.now()).orElse(Duration.ZERO);
                yield asked.compareTo(limits.longestDelay()) > 0
                        ? Optional.empty()
                        : Optional.of(longer(asked, backOff(attempt)));
            }
            default -> Optional.empty();
        };
    }

    private Duration backOff(int attempt) {
        return shorter(limits.backOff().multipliedBy(1L << Math.min(attempt - 1, 20)), limits.longestDelay());
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
