package org.stemma.intake.wire;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.report.Declared;
import org.stemma.report.Declared.Relation;

/** What the links between items mean for where an item comes from. */
final class Relations {

    /** Parts of the IPTC's item relations (cv.iptc.org/newscodes/itemrelation) and of agencies' own names for them. */
    private static final List<String> MADE_FROM = List.of(
            "deriv",
            "translat",
            "basedon",
            "adapt",
            "evolve",
            "excerpt",
            "edited",
            "previousversion",
            "supersede",
            "replace");

    private static final List<String> REFERS_TO = List.of("seealso", "cites", "references", "quotes", "refersto");

    private Relations() {}

    /** "irel:derivedFrom", "http://…/itemrelation/seeAlso", "based on"; absent for relations that say nothing of lineage. */
    static Optional<Relation> of(String rel) {
        String name =
                rel.replaceFirst("^.*[:/#]", "").replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
        if (MADE_FROM.stream().anyMatch(name::contains)) {
            return Optional.of(Relation.BASED_ON);
        }
        return REFERS_TO.stream().anyMatch(name::contains) ? Optional.of(Relation.CITES) : Optional.empty();
    }

    /** The declarations of one kind that have a value. */
    static Stream<Declared> declared(Relation relation, Stream<String> values) {
        return values.map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .map(value -> new Declared(relation, value));
    }
}
