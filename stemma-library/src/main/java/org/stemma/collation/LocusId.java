package org.stemma.collation;

/** A locus's name, derived from its earliest reading in id order, so that the same coverage gives the same ids. */
public record LocusId(String value) implements Comparable<LocusId> {

    @Override
    public int compareTo(LocusId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
