package org.stemma.web.guard;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.web.route.Problem;

/**
 * Answers only who asks by a name of this server. A page elsewhere can have its own name lead to this machine's address (DNS
 * rebinding); then it is the same site to the browser, and only the name it asks by gives it away.
 */
final class HostGuard implements Guard {

    /** The names under which a machine reaches itself. */
    private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> names;
    private final boolean anyName;

    /**
     * A guard of names.
     *
     * @param more names, with commas between, that are its own too
     * @param loopback whether it listens on this machine's own address only; elsewhere any name is right while no more are given:
     *     there the token is what guards
     */
    HostGuard(String more, boolean loopback) {
        Set<String> all = new LinkedHashSet<>(OWN);
        for (String name : more.split(",", -1)) {
            if (!name.isBlank()) {
                all.add(name.strip().toLowerCase(Locale.ROOT));
            }
        }
        this.names = all;
        this.anyName = !loopback && more.isBlank();
    }

    @Override
    public Optional<Problem> against(Knock knock) {
        String host = knock.header("Host").orElse("");
        if (anyName && !host.isEmpty() || names.contains(name(host))) {
            return Optional.empty();
        }
        return Optional.of(new Problem(
                421,
                "Not a name of this server",
                "It was asked for under a name it does not go by. Names can be added with the setting hosts."));
    }

    /** A host without its port: {@code localhost} of {@code LOCALHOST:8080}. */
    static String name(String host) {
        int colon = host.lastIndexOf(':');
        boolean port = colon > host.lastIndexOf(']') && host.indexOf(':') == colon || colon > 0 && host.startsWith("[");
        return (port && colon > host.lastIndexOf(']') ? host.substring(0, colon) : host).toLowerCase(Locale.ROOT);
    }
}
