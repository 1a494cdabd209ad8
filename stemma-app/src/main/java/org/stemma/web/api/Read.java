package org.stemma.web.api;

import java.io.IOException;

/** Answers an operation. */
@FunctionalInterface
interface Read {

    /** Answers a request whose parameters are as declared. Throws {@link WrongRequest} when there is no such thing. */
    Answer answer(Asking asking) throws IOException;
}
