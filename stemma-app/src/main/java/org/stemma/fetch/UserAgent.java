package org.stemma.fetch;

import java.util.Optional;

/** What the fetcher calls itself to servers (RFC 9110, section 10.1.5): the product, and where to learn who asks and why. */
public final class UserAgent {

    private UserAgent() {}

    /**
     * The name, with the version of the jar.
     *
     * @param contact a page or mail address of whoever runs it
     * @throws IllegalArgumentException when the contact has characters that no header may have
     */
    public static String of(Optional<String> contact) {
        String version = Optional.ofNullable(UserAgent.class.getPackage().getImplementationVersion())
                .orElse("0");
        return "Stemma/" + version
                + contact.map(page -> " (+" + printable(page) + ")").orElse("");
    }

    private static String printable(String contact) {
        if (!contact.matches("[\\x21-\\x7E&&[^()]]{3,200}")) {
            throw new IllegalArgumentException(
                    "a contact is a page or mail address of 3 to 200 plain characters, not \"" + contact + "\"");
        }
        return contact;
    }
}
