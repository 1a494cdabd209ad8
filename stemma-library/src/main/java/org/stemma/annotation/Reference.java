package org.stemma.annotation;

import java.util.List;
import org.stemma.report.Span;

/**
 * Words that point to somebody or something named elsewhere in the report: "the island nation", "both countries", "our guards".
 *
 * @param framing the describing words in the report's own spelling ("restive", "breakaway"), empty when there are none
 * @param bearers whom or what the words stand for, at least one, in the order of the text
 * @param antecedents where the report names them, or says in full what is said here again; may be empty
 */
public record Reference(
        Span span, Kind kind, List<String> framing, List<Bearer> bearers, List<Span> antecedents, Origin origin)
        implements Annotation {

    public Reference {
        framing = List.copyOf(framing);
        bearers = List.copyOf(bearers);
        antecedents = List.copyOf(antecedents);
        if (bearers.isEmpty()) {
            throw new IllegalArgumentException("a reference at " + span + " needs somebody it stands for");
        }
    }

    /** How the words point. */
    public enum Kind {
        /** One described: "the island nation", "the restive region", "the Norwegian leader". */
        DESCRIPTION,
        /** One named, with words of judgement before the name: "war-torn Syria". */
        FRAMING,
        /** Several named together before: "both countries", "the two leaders". */
        PAIR,
        /** The speaker's own side, inside a quotation: "our guards", "we". */
        SIDE,
        /** A border by the two states it parts: "the Franco-German border". */
        BORDER,
        /** Words quoted again from a longer quotation of the same speaker: no second utterance. */
        ECHO
    }

    /**
     * Somebody or something pointed at.
     *
     * @param name the fullest form known from this report
     * @param key as of {@link Mention#key()}
     * @param country ISO 3166-1 code where it is a state, empty otherwise
     */
    public record Bearer(String name, String key, Mention.Type type, String country) {}
}
