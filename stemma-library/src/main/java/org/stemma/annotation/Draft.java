package org.stemma.annotation;

import org.stemma.report.Span;

/**
 * A mention in the making, before the whole report has been seen.
 *
 * @param row index of the sentence
 * @param surface the words without brackets and possessive
 * @param full the listed full form of a short form, otherwise {@code surface}
 * @param settled true when what the rest of the report says can no longer change the type
 */
record Draft(
        int row,
        int from,
        int to,
        Span span,
        Mention.Type type,
        double sure,
        String surface,
        String full,
        String role,
        boolean settled) {

    Draft as(Mention.Type other, double confidence) {
        return new Draft(row, from, to, span, other, confidence, surface, full, role, settled);
    }

    Draft named(String name) {
        return new Draft(row, from, to, span, type, sure, surface, name, role, settled);
    }

    Draft known(String description) {
        return new Draft(row, from, to, span, type, sure, surface, full, description, settled);
    }

    Draft settle() {
        return new Draft(row, from, to, span, type, sure, surface, full, role, true);
    }

    boolean isPerson() {
        return type == Mention.Type.PERSON;
    }
}
