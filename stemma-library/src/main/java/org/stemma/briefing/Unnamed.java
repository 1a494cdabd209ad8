package org.stemma.briefing;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words for the sources that nobody names. */
public final class Unnamed {

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who");

    private Unnamed() {}

    /** The descriptions as the reports give them; a pronoun that could not be resolved says so. Each once. */
    public static List<String> inWords(List<String> sources) {
        return sources.stream()
                .map(source -> PRONOUNS.contains(source.toLowerCase(Locale.ROOT))
                        ? "“" + source.toLowerCase(Locale.ROOT) + "” (unresolved)"
                        : source)
                .distinct()
                .toList();
    }
}
