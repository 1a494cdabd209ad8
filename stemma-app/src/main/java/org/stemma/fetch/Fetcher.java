package org.stemma.fetch;

import java.io.IOException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.intake.Intake.Reason;

/**
 * Fetches addresses of the web: obeys robots.txt, asks one thing at a time of a host, follows a few redirects, checks each
 * address on the way, and takes in no more and waits no longer than its limits say. Safe for use by several threads.
 */
public final class Fetcher implements AutoCloseable {

    private static final Pattern MAX_AGE = Pattern.compile("(?i)\\bmax-age\\s*=\\s*\"?([0-9]{1,9})");

    private final FetchLimits limits;
    private final Pace pace;
    private final AddressRules rules;
    private final Exchange exchange;
    private final Courier courier;
    private final Robots robots;

    /**
     * A fetcher on the real clock.
     *
     * @param allowed hosts that may be asked though they are not on the public internet
     * @param agent what it calls itself, as {@link UserAgent} puts it
     * @throws IllegalArgumentException when an entry of {@code allowed} is no host
     */
    public Fetcher(FetchLimits limits, Set<String> allowed, String agent) {
        this(limits, allowed, agent, Pace.REAL);
    }

    /** A fetcher on any clock. */
    public Fetcher(FetchLimits limits, Set<String> allowed, String agent, Pace pace) {
        this.limits = limits;
        this.pace = pace;
        this.rules = new AddressRules(allowed);
        this.exchange = new Exchange(limits, agent);
        this.courier = new Courier(limits, pace, exchange);
        this.robots = new Robots(
                at -> {
                    reach(at);
                    return courier.get(at, Validators.NONE, Duration.ZERO, Robots.BOUND);
                },
                pace);
    }

    /**
     * Asks for {@code address}.
     *
     * @param known what an earlier answer left, {@link Validators#NONE} without one
     * @throws FetchException when the outside world fails
     * @throws java.io.InterruptedIOException when the thread is interrupted; its flag stays set
     */
    public Fetched fetch(String address, Validators known) throws IOException {
        try {
            return arrived(address, Route.follow(WebAddress.of(address), limits.redirects(), at -> ask(at, known)));
        } catch (Refusal e) {
            return e.of(address);
        }
    }

    private Answer ask(WebAddress at, Validators known) throws IOException, Refusal {
        reach(at);
        Duration delay = robots.permit(at);
        return courier.get(at, known.at(at), delay, Bound.whole(limits.bytes()));
    }

    private void reach(WebAddress at) throws IOException, Refusal {
        try {
            GuardedNames.check(at.host(), rules.allows(at.host()));
        } catch (UnknownHostException e) {
            throw FetchException.lasting(at, "there is no host of the name " + at.host());
        }
    }

    private Fetched arrived(String address, Route route) throws IOException, Refusal {
        Answer answer = route.answer();
        if (answer.status() == Answer.NOT_MODIFIED) {
            return new Fetched.Unchanged(route.at(), route.moved(), fresh(answer));
        }
        if (answer.status() >= Answer.SERVER_ERRORS || answer.status() == Answer.TOO_MANY_REQUESTS) {
            throw FetchException.outOfOrder(
                    route.at(), "the server answers " + answer.status(), RetryAfter.of(answer, pace.now()));
        }
        if (!answer.isSuccess()) {
            return new Fetched.Denied(address, route.moved(), answer.status());
        }
        return given(route);
    }

    private Fetched given(Route route) throws Refusal {
        Answer answer = route.answer();
        Optional<String> objection = ContentKinds.objection(answer);
        if (objection.isPresent()) {
            throw new Refusal(Reason.NOT_AN_ARTICLE, objection.orElseThrow());
        }
        if (answer.body().isCut()) {
            throw new Refusal(Reason.TOO_LARGE, "more than " + limits.bytes() + " bytes, the limit for one address");
        }
        return new Fetched.Given(
                route.at(),
                route.moved(),
                answer.body(),
                answer.charset(),
                pace.now(),
                Validators.of(route.at(), answer.headers()),
                fresh(answer));
    }

    private static Optional<Duration> fresh(Answer answer) {
        return answer.headers()
                .firstValue("Cache-Control")
                .map(MAX_AGE::matcher)
                .filter(Matcher::find)
                .map(age -> Duration.ofSeconds(Long.parseLong(age.group(1))));
    }

    /** Hangs up on whatever is still open. */
    @Override
    public void close() {
        exchange.close();
    }
}
