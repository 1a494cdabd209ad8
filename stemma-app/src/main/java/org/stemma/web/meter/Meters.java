package org.stemma.web.meter;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.stemma.newsroom.Newsroom;
import org.stemma.web.guard.Answered;
import org.stemma.web.route.Routes;

/** The figures of a server at {@code /metrics}, in the text format of Prometheus 0.0.4. */
public final class Meters implements Routes, Consumer<Answered> {

    private static final String FORMAT = "text/plain; version=0.0.4; charset=utf-8";

    /** How long these are answered says how long somebody listened. */
    private static final Set<String> OPEN_ENDED = Set.of("/api/changes/stream", "/mcp");

    /** The bounds that the aims of the page are measured by, and some to either side. */
    private static final Duration[] BOUNDS = {
        Duration.ofMillis(5),
        Duration.ofMillis(20),
        Duration.ofMillis(50),
        Duration.ofMillis(80),
        Duration.ofMillis(200),
        Duration.ofMillis(500),
        Duration.ofSeconds(2),
        Duration.ofSeconds(10)
    };

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    /**
     * The figures of a newsroom and of the machine it runs on.
     *
     * @param streams how many streams of changes are open now
     */
    public Meters(Newsroom newsroom, ToDoubleFunction<Newsroom> streams) {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        Gauge.builder("stemma.streams.open", newsroom, streams)
                .description("Streams of changes that are open")
                .register(registry);
        Gauge.builder("stemma.log.heard", newsroom, Newsroom::heard)
                .description("The last sequence of the log that was told")
                .register(registry);
        FunctionCounter.builder("stemma.accounts.hits", newsroom, Newsroom::hits)
                .description("Accounts that were asked for and at hand")
                .register(registry);
        FunctionCounter.builder("stemma.accounts.made", newsroom, Newsroom::misses)
                .description("Accounts that were asked for and had to be made")
                .register(registry);
    }

    /** Counts what {@code turnedAway} says: requests that were turned away because too many waited. */
    public void turnedAway(Supplier<Number> turnedAway) {
        FunctionCounter.builder(
                        "stemma.requests.turned.away",
                        turnedAway,
                        count -> count.get().doubleValue())
                .description("Requests turned away because too many waited")
                .register(registry);
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/metrics", this::scrape);
    }

    @Override
    public void accept(Answered answered) {
        String status = Integer.toString(answered.status());
        if (answered.refused()) {
            Counter.builder("stemma.http.refused")
                    .description("Requests that a guard refused")
                    .tag("status", status)
                    .register(registry)
                    .increment();
        } else if (!OPEN_ENDED.contains(answered.route())) {
            Timer.builder("stemma.http.requests")
                    .description("Requests that were answered")
                    .tag("route", answered.route())
                    .tag("status", status)
                    .serviceLevelObjectives(BOUNDS)
                    .register(registry)
                    .record(answered.took());
        }
    }

    private void scrape(Context context) {
        context.header("Cache-Control", "no-store").contentType(FORMAT).result(registry.scrape(FORMAT));
    }
}
