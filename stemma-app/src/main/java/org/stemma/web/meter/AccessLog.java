package org.stemma.web.meter;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Consumer;
import org.stemma.web.guard.Answered;

/**
 * One line a request: when, from where, which route, what became of it, in how long. What was looked for is left out: a newsroom's questions are
 * nobody's business.
 *
 * <pre>
 * 2031-03-10T12:00:00Z 127.0.0.1 GET /stories/{id} 200 12 ms
 * 2031-03-10T12:00:01Z 127.0.0.1 POST - 403 0 ms refused
 * </pre>
 */
public record AccessLog(InstantSource clock, Consumer<String> lines) implements Consumer<Answered> {

    @Override
    public void accept(Answered answered) {
        lines.accept(String.format(
                Locale.ROOT,
                "%s %s %s %s %d %d ms%s",
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                answered.client(),
                answered.method(),
                answered.route(),
                answered.status(),
                answered.took().toMillis(),
                answered.refused() ? " refused" : ""));
    }
}
