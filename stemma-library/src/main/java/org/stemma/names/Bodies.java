package org.stemma.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The several names of well-known bodies (organisations.tsv), by folded name. */
final class Bodies {
    private static final class Holder {
        static final Bodies STANDARD = new Bodies();
    }

    private final Map<String, String> codes = new HashMap<>();

    private Bodies() {
        for (String line : Resource.lines("organisations.tsv")) {
            List<String> names = Resource.split(line, '|');
            String code = key(names.getFirst());
            names.forEach(name -> codes.put(key(name), code));
        }
    }

    static Bodies standard() {
        return Holder.STANDARD;
    }

    Optional<String> code(String name) {
        return Optional.ofNullable(codes.get(key(name)));
    }

    /** The folded name without its article and in one spelling of words like organisation. */
    private static String key(String name) {
        return BodyName.plain(name);
    }
}
