package org.stemma.intake.archive;

import java.io.IOException;

/** The unpacked bytes of an archive in stretches: a plain file is one, every gzip member is one. */
sealed interface Tape permits PlainTape, Gunzip {

    /** Goes to the next stretch, or to the first; false at the end of the file. Throws {@link Damage} where none begins. */
    boolean next() throws IOException;

    /** Reads at least one byte of the stretch, -1 at its end. Throws {@link Damage} where it cannot be unpacked. */
    int read(byte[] into, int from, int length) throws IOException;

    /**
     * Finds, behind damage, the nearest stretch whose bytes open with {@code opening}; {@link #next} then goes there.
     * False when there is none.
     */
    boolean recover(byte[] opening) throws IOException;

    /**
     * Where a byte of the stretch lies in the file, for people.
     *
     * @param within its offset in the unpacked stretch
     */
    String place(long within);
}
