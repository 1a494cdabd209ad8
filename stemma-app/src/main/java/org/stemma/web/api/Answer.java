package org.stemma.web.api;

import java.io.IOException;
import java.util.Optional;
import org.stemma.Account;
import org.stemma.export.Form;

/** What is answered to a request. */
sealed interface Answer {

    /** Text that is at hand; its tag is made from it. */
    record Whole(String text, Optional<String> next) implements Answer {}

    /** Text that is made only when the one who asks has not got it already; its tag is another for another address or state. */
    record Tagged(String tag, Making making) implements Answer {}

    /**
     * Text that is made only when it is not at hand.
     *
     * @param state what it stands on beside its address: as long as that is the same, so is the text
     */
    record Standing(String state, Making making) implements Answer {}

    /** Lines that are sent as they are made. */
    record Lines(String tag, Telling telling) implements Answer {}

    /**
     * A file to keep, in a form of its own.
     *
     * @param name what to call it
     */
    record Download(String tag, String name, Form form, Account account) implements Answer {}

    /** Text that is at hand. */
    static Whole of(String text) {
        return new Whole(text, Optional.empty());
    }

    /** Makes the text. */
    @FunctionalInterface
    interface Making {
        Whole make() throws IOException;
    }

    /** Makes the lines. */
    @FunctionalInterface
    interface Telling {
        void tell(Teller teller) throws IOException;
    }

    /** Takes lines. */
    interface Teller {

        /** Sends a line, without its end. */
        void line(String line) throws IOException;

        /** Sends what was told so far. */
        void flush() throws IOException;
    }
}
