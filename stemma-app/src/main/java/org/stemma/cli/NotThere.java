package org.stemma.cli;

import java.io.IOException;

/** A story or report that was asked for and is not in the desk, or not the only one of that name. */
final class NotThere extends IOException {

    private static final long serialVersionUID = 1;

    NotThere(String message) {
        super(message);
    }
}
