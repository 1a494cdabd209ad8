package org.stemma.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** A drawn table of pairs: first name | second name | expected rule; a verdict that is not "same" has one of the rules against. */
record NameTable(NameKind kind, String table) {
    private static final List<String> AGAINST = List.of("different", "generation", "place", "number", "legal-form");

    void holds() {
        List<String> wrong = new ArrayList<>();
        for (String line : table.lines().filter(row -> !row.isBlank()).toList()) {
            String[] cells = line.split("\\|", -1);
            String one = cells[0].strip();
            String two = cells[1].strip();
            String rule = cells[2].strip();
            NameMatch match = NameMatcher.standard().compare(one, two, kind);
            if (match.same() == AGAINST.contains(rule) || !match.rule().equals(rule)) {
                wrong.add(one + " ~ " + two + " should be " + rule + " but is " + match);
            }
            assertThat(NameMatcher.standard().compare(two, one, kind))
                    .as("the same verdict the other way round on " + line)
                    .isEqualTo(match);
            if (match.same()) {
                assertThat(NameKeys.blocking(one))
                        .as("a shared key for " + line)
                        .containsAnyElementsOf(NameKeys.blocking(two));
            }
        }
        assertThat(wrong).isEmpty();
    }
}
