package org.stemma.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What each site's {@code robots.txt} lets us fetch (RFC 9309): a file that is not there forbids nothing, one that the server
 * fails to give forbids everything, only the first 500 KiB count, and it is asked for again after a day.
 */
final class Robots {

    /** The name that a {@code robots.txt} addresses us by. */
    static final String TOKEN = "stemma";

    /** The standard has a crawler read at least so much of a file. */
    static final Bound BOUND = Bound.beginning(500 << 10);

    private static final int MOST_REDIRECTS = 5;
    private static final Duration KEPT = Duration.ofDays(1);
    /** A server out of order is asked again after this. */
    private static final Duration FAILURE_KEPT = Duration.ofMinutes(5);

    private final Route.Step courier;
    private final Pace pace;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    /** @param fault why there is no answer, where that is so */
    private record Kept(SimpleRobotRules rules, Optional<String> fault, Optional<String> closed, Instant until) {}

    /** @param courier brings the file, and refuses addresses that may not be asked */
    Robots(Route.Step courier, Pace pace) {
        this.courier = courier;
        this.pace = pace;
    }

    /**
     * Sees that {@code at} may be fetched.
     *
     * @return how far apart the site wants requests, zero when it does not say
     * @throws Refusal when it may not
     * @throws FetchException when the site cannot be reached
     */
    Duration permit(WebAddress at) throws IOException, Refusal {
        Kept site = of(at);
        if (site.fault().isPresent()) {
            throw FetchException.lasting(
                    at, "its robots.txt cannot be had: " + site.fault().orElseThrow());
        }
        if (site.closed().isPresent()) {
            throw Refusal.unreadable(site.closed().orElseThrow());
        }
        if (!site.rules().isAllowed(at.toString())) {
            throw Refusal.unreadable("the robots.txt of " + at.origin() + " does not let it be fetched");
        }
        long millis = site.rules().getCrawlDelay();
        return millis > 0 ? Duration.ofMillis(millis) : Duration.ZERO;
    }

    private Kept of(WebAddress at) throws IOException, Refusal {
        Kept before = kept.get(at.origin());
        if (before != null && pace.now().isBefore(before.until())) {
            return before;
        }
        Kept now = fetch(WebAddress.of(at.origin() + "/robots.txt"));
        kept.put(at.origin(), now);
        return now;
    }

    private Kept fetch(WebAddress file) throws IOException {
        try {
            Route route = Route.follow(file, MOST_REDIRECTS, courier);
            Answer answer = route.answer();
            if (answer.status() >= Answer.SERVER_ERRORS || answer.status() == Answer.TOO_MANY_REQUESTS) {
                return closed(file + " answers " + answer.status() + ", which closes the site for now (RFC 9309)");
            }
            return new Kept(
                    answer.isSuccess() ? parse(file, answer) : new SimpleRobotRules(RobotRulesMode.ALLOW_ALL),
                    Optional.empty(),
                    Optional.empty(),
                    pace.now().plus(KEPT));
        } catch (Refusal e) {
            return closed("the robots.txt of " + file.origin() + " cannot be had: " + e.getMessage());
        } catch (FetchException e) {
            return new Kept(
                    new SimpleRobotRules(RobotRulesMode.ALLOW_NONE),
                    Optional.of(String.valueOf(e.getMessage())),
                    Optional.empty(),
                    pace.now().plus(FAILURE_KEPT));
        }
    }

    private Kept closed(String why) {
        return new Kept(
                new SimpleRobotRules(RobotRulesMode.ALLOW_NONE),
                Optional.empty(),
                Optional.of(why),
                pace.now().plus(FAILURE_KEPT));
    }

    /** Its own limit on the delay would close a slow site; ours only shortens the wait. */
    private static SimpleRobotRules parse(WebAddress file, Answer answer) {
        return new SimpleRobotRulesParser(Long.MAX_VALUE, 0)
                .parseContent(file.toString(), answer.body().bytes(), "text/plain", List.of(TOKEN));
    }
}
