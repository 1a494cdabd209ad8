package org.stemma.provenance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads an outlet's name off a host name where that is all there is: the label registered, without country and kind of domain. */
final class Hosts {

    private static final Pattern HOST = Pattern.compile("[\\p{Alnum}-]+(?:\\.[\\p{Alnum}-]+)*\\.\\p{Alpha}{2,}");

    /** Labels above the one registered, as in "example.co.uk". */
    private static final Set<String> KINDS =
            Set.of("co", "com", "org", "net", "gov", "gob", "gouv", "ac", "edu", "or", "go", "ne");

    private Hosts() {}

    /** "uk.example.co.jp" is registered as "example"; absent when {@code name} is no host name. */
    static Optional<String> registered(String name) {
        String host = name.strip().toLowerCase(Locale.ROOT);
        if (!HOST.matcher(host).matches()) {
            return Optional.empty();
        }
        List<String> labels = List.of(host.split("\\.", -1));
        int at = labels.size() - 2;
        while (at > 0 && KINDS.contains(labels.get(at))) {
            at--;
        }
        return Optional.of(labels.get(at).replace("-", ""));
    }
}
