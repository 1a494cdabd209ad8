package org.stemma.collation;

import java.util.List;

/** The readings of a locus that agree, at least one. */
public record Variant(String value, List<Reading> readings) {

    public Variant {
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("a variant needs a reading: " + value);
        }
        readings = readings.stream().sorted().toList();
    }
}
