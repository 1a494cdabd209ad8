package org.stemma.report;

/**
 * One thing a report's metadata, not its text, say of where it comes from and what became of it. It is the page's own word: shown,
 * weighed as evidence, never believed over the text.
 *
 * @param value as given there: a URL, a name, a date or a sentence; not blank
 */
public record Declared(Relation relation, String value) {

    /** What is declared; JSON writes them in lower case with hyphens. */
    public enum Relation {
        /** A work this one is made from: schema.org {@code isBasedOn}, ninjs associations, NewsML derived-from links. */
        BASED_ON,
        /** A work it refers to: schema.org {@code citation}. */
        CITES,
        /** Whom to credit: schema.org {@code creditText}, ninjs and NewsML credit lines, NITF distributor. */
        CREDIT,
        /** Who holds the rights: {@code copyrightHolder}, rights elements. */
        RIGHTS_HOLDER,
        /** A feed's item names the feed it was taken from: RSS and Atom {@code source}. */
        SOURCE,
        /** When it was last changed: {@code dateModified}, {@code updated}; as printed. */
        MODIFIED,
        /** A correction or an editor's note about a change. */
        CORRECTION,
        /** The feed or file gave a summary only, not the full text. */
        SUMMARY_ONLY
    }

    public Declared {
        if (value.isBlank()) {
            throw new IllegalArgumentException("what is declared as " + relation + " may not be blank");
        }
    }
}
