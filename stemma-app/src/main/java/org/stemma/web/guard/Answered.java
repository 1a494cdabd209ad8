package org.stemma.web.guard;

import java.time.Duration;

/**
 * A request that was answered, as it is counted and noted: what it asked for inside a route is left out.
 *
 * @param route the pattern of the address, such as {@code /stories/{id}}; {@code -} where there is none
 * @param client the address it came from
 * @param refused whether a guard refused it
 */
public record Answered(String method, String route, int status, Duration took, String client, boolean refused) {

    /** Where the pattern of the address is noted on the request. */
    public static final String ROUTE = "stemma.route";
}
