package org.stemma.report;

/** A typed stretch of a report: what role this part of the page plays. Blocks do not overlap. */
public record Block(Span span, Kind kind) {

    /** Where a block stands towards the account itself. */
    public enum Place {
        /** The account: mentions, statements, dates and claims are taken from here alone. */
        BODY,
        /** Belongs to the report but is not its account: identity, date and lineage are read from here. */
        AROUND,
        /** Not this report at all; kept as evidence of outlet and lineage, otherwise fenced off. */
        FENCED
    }

    /** The roles, each with its place; JSON writes them in lower case with hyphens. */
    public enum Kind {
        HEADLINE(Place.BODY),
        STANDFIRST(Place.BODY),
        SUBHEAD(Place.BODY),
        PARAGRAPH(Place.BODY),
        LIST(Place.BODY),
        QUOTE(Place.BODY),
        TABLE(Place.BODY),
        DATELINE(Place.AROUND),
        BYLINE(Place.AROUND),
        CAPTION(Place.AROUND),
        CREDIT(Place.AROUND),
        TEASER(Place.FENCED),
        PROMO(Place.FENCED),
        FORM(Place.FENCED),
        COMMENT_UI(Place.FENCED),
        LEGAL(Place.FENCED),
        RESIDUE(Place.FENCED),
        NAVIGATION(Place.FENCED);

        private final Place place;

        Kind(Place place) {
            this.place = place;
        }

        public Place place() {
            return place;
        }
    }

    /** True for the kinds that carry the account. */
    public boolean isBody() {
        return kind.place() == Place.BODY;
    }
}
