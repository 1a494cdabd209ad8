package org.stemma.web.guard;

import java.util.Locale;
import java.util.Optional;
import org.stemma.web.route.Problem;

/**
 * Takes no write that another site has a browser send. Browsers say from where a request comes in Sec-Fetch-Site, older ones in Origin;
 * a program that is no browser says neither.
 */
final class SiteGuard implements Guard {

    private static final Problem REFUSED = new Problem(
            403,
            "Sent from another site",
            "What changes something is taken from this server's own pages and from programs only.");

    @Override
    public Optional<Problem> against(Knock knock) {
        if (!knock.writes()) {
            return Optional.empty();
        }
        Optional<String> site = knock.header("Sec-Fetch-Site");
        if (site.isPresent()) {
            boolean own = site.get().equals("same-origin") || site.get().equals("none");
            return own ? Optional.empty() : Optional.of(REFUSED);
        }
        Optional<String> origin = knock.header("Origin");
        return origin.isEmpty() || own(origin.get(), knock.header("Host").orElse(""))
                ? Optional.empty()
                : Optional.of(REFUSED);
    }

    private static boolean own(String origin, String host) {
        String plain = origin.toLowerCase(Locale.ROOT);
        String here = host.toLowerCase(Locale.ROOT);
        return plain.equals("http://" + here) || plain.equals("https://" + here);
    }
}
