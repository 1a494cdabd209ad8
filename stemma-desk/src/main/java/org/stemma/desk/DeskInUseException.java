package org.stemma.desk;

import java.io.IOException;

/** Another process writes to the desk just now, and the message names it; a while later it may be free. */
public final class DeskInUseException extends IOException {

    private static final long serialVersionUID = 1;

    DeskInUseException(String message) {
        super(message);
    }
}
