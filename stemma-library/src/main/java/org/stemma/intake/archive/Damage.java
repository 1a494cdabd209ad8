package org.stemma.intake.archive;

import java.io.IOException;

/** A packed file or archive is not what its format demands; the message says what and at which byte of the file. */
final class Damage extends IOException {

    private static final long serialVersionUID = 1;

    private final boolean last;

    private Damage(String message, boolean last) {
        super(message);
        this.last = last;
    }

    /** Damage behind which reading may go on. */
    static Damage at(String message) {
        return new Damage(message, false);
    }

    /** A bound is reached: nothing more is read of this file. */
    static Damage end(String message) {
        return new Damage(message, true);
    }

    boolean isLast() {
        return last;
    }
}
