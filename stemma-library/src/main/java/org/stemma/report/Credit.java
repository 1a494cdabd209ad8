package org.stemma.report;

/**
 * Somebody the page credits, outside the account: agency, rights holder, writer, picture desk.
 *
 * @param name as printed, without role words
 * @param span where it is printed
 */
public record Credit(Role role, String name, Span span) {

    /** What for. */
    public enum Role {
        PUBLISHER,
        AGENCY,
        RIGHTS_HOLDER,
        PICTURE,
        BUREAU,
        WRITER,
        TRANSLATOR,
        EDITOR
    }
}
