package org.stemma.provenance;

/** Words that two reports share: half-open ranges of word numbers in the {@link Wording} of one and of the other. */
record Shared(int a, int aEnd, int b, int bEnd) {

    int length() {
        return Math.max(aEnd - a, bEnd - b);
    }

    Shared turned() {
        return new Shared(b, bEnd, a, aEnd);
    }

    /** Whether {@code next} goes on where this ends, in both, with at most {@code gap} words left out. */
    boolean leadsTo(Shared next, int gap) {
        int inA = next.a - aEnd;
        int inB = next.b - bEnd;
        return inA >= 0 && inA <= gap && inB >= 0 && inB <= gap;
    }

    Shared upTo(Shared next) {
        return new Shared(a, next.aEnd, b, next.bEnd);
    }
}
