package org.stemma.cli;

/** The exit statuses, as every verb's help prints them. */
final class Exit {

    /** All was done. */
    static final int DONE = 0;

    /** Something was refused or could not be read or written; the rest was done. */
    static final int REFUSED = 1;

    /** The call itself was wrong. */
    static final int USAGE = 2;

    /** The program itself is at fault (EX_SOFTWARE of sysexits). */
    static final int FAULT = 70;

    private Exit() {}
}
