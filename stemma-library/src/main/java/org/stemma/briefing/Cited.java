package org.stemma.briefing;

import java.util.List;

/** A sentence with the places that bear it out, at least one. */
public record Cited(String text, List<Citation> citations) {

    public Cited {
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("a sentence without a citation: " + text);
        }
    }
}
