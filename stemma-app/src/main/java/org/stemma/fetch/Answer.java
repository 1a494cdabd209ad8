package org.stemma.fetch;

import java.net.http.HttpHeaders;
import java.util.Locale;
import java.util.Optional;

/**
 * What a server sent for one request.
 *
 * @param body unpacked; cut short where there was more than the limit
 */
record Answer(int status, HttpHeaders headers, Body body) {

    static final int OK = 200;
    static final int NOT_MODIFIED = 304;
    static final int TOO_MANY_REQUESTS = 429;
    static final int SERVER_ERRORS = 500;

    boolean isSuccess() {
        return status >= OK && status < 300;
    }

    boolean isClientError() {
        return status >= 400 && status < SERVER_ERRORS;
    }

    /** Where it sends on to, when it does. */
    Optional<String> location() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> headers.firstValue("Location").filter(there -> !there.isBlank());
            default -> Optional.empty();
        };
    }

    /** True when the address is said to have changed for good. */
    boolean isPermanentMove() {
        return status == 301 || status == 308;
    }

    /** The media type without its parameters, in lower case; empty when none is declared. */
    String mediaType() {
        return headers.firstValue("Content-Type")
                .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** The declared charset. */
    Optional<String> charset() {
        return headers.firstValue("Content-Type").flatMap(Answer::charset);
    }

    private static Optional<String> charset(String type) {
        for (String parameter : type.split(";", -1)) {
            String[] pair = parameter.split("=", 2);
            if (pair.length == 2 && pair[0].strip().equalsIgnoreCase("charset")) {
                return Optional.of(pair[1].strip().replaceAll("^[\"']|[\"']$", ""))
                        .filter(name -> name.matches("[A-Za-z0-9][A-Za-z0-9_.:+-]{0,39}"));
            }
        }
        return Optional.empty();
    }
}
