package org.stemma.fetch;

import java.time.Duration;

/**
 * How much, how long and how often is fetched.
 *
 * @param bytes the largest body, before and after decompression
 * @param redirects how many redirects are followed for one address
 * @param connect until the connection stands
 * @param firstByte from then until the head of the answer is there
 * @param whole from the request until the last byte of its answer
 * @param gap between the end of one request to a host and the start of the next
 * @param longestDelay the most that a {@code Crawl-delay} or {@code Retry-After} makes one request wait
 * @param tries how often a request is sent before it is given up
 * @param backOff before the second try; doubled before each further one
 */
public record FetchLimits(
        int bytes,
        int redirects,
        Duration connect,
        Duration firstByte,
        Duration whole,
        Duration gap,
        Duration longestDelay,
        int tries,
        Duration backOff) {

    /** 20 MB, 5 redirects, 10 s to connect, 20 s to the first byte, 60 s in all, 1 s apart, 60 s of patience, 3 tries, 2 s. */
    public static final FetchLimits DEFAULTS = new FetchLimits(
            20 << 20,
            5,
            Duration.ofSeconds(10),
            Duration.ofSeconds(20),
            Duration.ofSeconds(60),
            Duration.ofSeconds(1),
            Duration.ofSeconds(60),
            3,
            Duration.ofSeconds(2));

    public FetchLimits {
        if (bytes < 1 || tries < 1 || redirects < 0) {
            throw new IllegalArgumentException("a fetch needs at least 1 byte, 1 try and 0 redirects, not " + bytes
                    + ", " + tries + " and " + redirects);
        }
        for (Duration positive : new Duration[] {connect, firstByte, whole}) {
            if (!positive.isPositive()) {
                throw new IllegalArgumentException("a time limit must be above zero: " + positive);
            }
        }
        for (Duration pause : new Duration[] {gap, longestDelay, backOff}) {
            if (pause.isNegative()) {
                throw new IllegalArgumentException("a pause must not be below zero: " + pause);
            }
        }
    }
}
