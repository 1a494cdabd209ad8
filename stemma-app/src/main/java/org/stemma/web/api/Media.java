package org.stemma.web.api;

import java.util.Locale;
import java.util.Optional;

/** What a client says it takes (RFC 9110, 12.5.1). */
final class Media {

    private Media() {}

    /** True when {@code accept}, a header that may be absent, takes {@code media}; the most exact range that fits decides. */
    static boolean taken(Optional<String> accept, String media) {
        if (accept.isEmpty() || accept.get().isBlank()) {
            return true;
        }
        int exact = -1;
        boolean taken = false;
        for (String one : accept.get().toLowerCase(Locale.ROOT).split(",", -1)) {
            String[] parts = one.split(";", -1);
            int fit = fit(parts[0].strip(), media);
            if (fit > exact) {
                exact = fit;
                taken = !isRefused(parts);
            }
        }
        return taken;
    }

    private static int fit(String range, String media) {
        if (range.equals("*/*")) {
            return 0;
        }
        if (range.endsWith("/*")) {
            return media.startsWith(range.substring(0, range.length() - 1)) ? 1 : -1;
        }
        return range.equals(media) ? 2 : -1;
    }

    private static boolean isRefused(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].strip().matches("q=0(\\.0{0,3})?")) {
                return true;
            }
        }
        return false;
    }
}
