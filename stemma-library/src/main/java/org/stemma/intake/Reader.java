package org.stemma.intake;

import java.util.List;

/** Turns the bytes of one input into reports or refusals; pure: equal bytes and hint give equal intakes. */
public interface Reader {

    /**
     * Reads one input.
     *
     * @param bytes the whole input
     * @param hint what is known about it from outside
     * @return one intake for a page or a text, one a line for JSON lines; never empty
     */
    List<Intake> read(byte[] bytes, Hint hint);
}
