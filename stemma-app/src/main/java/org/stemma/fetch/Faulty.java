package org.stemma.fetch;

import java.nio.channels.ClosedChannelException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;

/** The words for what went wrong on the wire, where the exception has any. */
final class Faulty {

    private Faulty() {}

    static String words(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException) {
                return "the name leads nowhere";
            }
        }
        return own(fault)
                .or(() -> Optional.ofNullable(fault.getCause()).flatMap(Faulty::own))
                .orElseGet(() -> fault.getClass().getSimpleName());
    }

    private static Optional<String> own(Throwable fault) {
        if (fault instanceof ClosedChannelException) {
            return Optional.of("refused");
        }
        return Optional.ofNullable(fault.getMessage()).filter(words -> !words.isBlank());
    }
}
