package org.stemma.intake.wire;

import java.util.List;
import java.util.Optional;
import org.stemma.report.Declared;

/**
 * One item as an agency sent it, in whichever format; dates are ISO 8601 as written there, nothing is resolved or judged.
 *
 * @param format its name for people: "ninjs", "NewsML-G2", "NITF"
 */
public record WireItem(String format, Label label, Standing standing, Origin origin, Content content) {

    /**
     * How the item is told from others and from its other versions.
     *
     * @param id the same for all versions: a URI in ninjs, a guid in NewsML-G2, a doc-id in NITF
     * @param type the kind of thing it is: "text", "picture", "composite", "package", "event" …
     * @param created when this version was made
     * @param firstCreated when its first version was made
     * @param dated other dates that it gives for itself, strongest first
     */
    public record Label(
            Optional<String> id,
            Optional<String> version,
            Optional<String> type,
            Optional<String> created,
            Optional<String> firstCreated,
            List<String> dated) {
        public Label {
            dated = List.copyOf(dated);
        }
    }

    /** May it be used? */
    public enum Status {
        USABLE,
        EMBARGOED,
        WITHHELD,
        CANCELED
    }

    /**
     * Whether and from when it may be used.
     *
     * @param notes what its editors tell other editors: corrections, advisories, kills
     */
    public record Standing(Status status, Optional<String> embargoedUntil, List<String> notes) {
        public Standing {
            notes = List.copyOf(notes);
        }
    }

    /**
     * Whom it is from.
     *
     * @param provider a name, or a host where there is no name
     * @param by statements of who made it, as printed
     * @param declared its lineage and rights
     */
    public record Origin(Optional<String> provider, List<String> by, List<Declared> declared) {
        public Origin {
            by = List.copyOf(by);
            declared = List.copyOf(declared);
        }
    }

    /**
     * What it says.
     *
     * @param text its words where they came without markup, character for character
     * @param parts its words where they came with markup; text and parts are never both there
     * @param summary true when these are a description and not the item itself
     */
    public record Content(
            Optional<String> headline,
            Optional<String> language,
            Optional<String> text,
            List<Part> parts,
            boolean summary) {
        public Content {
            parts = List.copyOf(parts);
        }

        /** An item that carries no words of its own. */
        static Content none(Optional<String> headline) {
            return new Content(headline, Optional.empty(), Optional.empty(), List.of(), false);
        }
    }
}
