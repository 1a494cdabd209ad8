package org.stemma.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

/**
 * One cell of the answer key held against the line.
 *
 * @param fault what is wrong; empty when the line does what the cell says
 */
record Check(AnswerKey.Row row, String column, Optional<String> fault) {

    /** With {@code -Dstemma.record=true} the signs of the key are set to what the line does, for its author to look at. */
    private static final boolean RECORDS = Boolean.getBoolean("stemma.record");

    static Optional<String> equal(Object found, Object expected) {
        return found.equals(expected) ? Optional.empty() : Optional.of("found " + found);
    }

    static Optional<String> holds(boolean met, String otherwise) {
        return met ? Optional.empty() : Optional.of(otherwise);
    }

    /** What was reached stays reached, and progress is recorded in the key. */
    void run(AnswerKey key) {
        boolean beyond = row.cell(column).beyond();
        if (RECORDS) {
            key.mark(row, column, fault.isPresent());
        } else if (beyond) {
            assertThat(fault)
                    .as("reached by now: take the sign ° away in docs/sample.md: %s", this)
                    .isPresent();
        } else {
            assertThat(fault).as(toString()).isEmpty();
        }
    }

    @Override
    public String toString() {
        return row.place(column);
    }
}
