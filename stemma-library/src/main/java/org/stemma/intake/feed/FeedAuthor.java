package org.stemma.intake.feed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who wrote it, as the feed says.
 *
 * @param name as people write it
 * @param email an address for mail
 * @param url a page about them
 */
public record FeedAuthor(Optional<String> name, Optional<String> email, Optional<String> url) {

    private static final Pattern EMAIL =
            Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}");

    /** The author that a line such as {@code mail@site.example (A. Writer)} or {@code A. Writer <mail@…>} names. */
    public static Optional<FeedAuthor> of(String line) {
        Matcher mail = EMAIL.matcher(line);
        Optional<String> email = mail.find() ? Optional.of(mail.group()) : Optional.empty();
        String rest = email.map(found -> line.replace(found, " ")).orElse(line);
        String name = (email.isPresent() ? rest.replaceAll("[()<>\\[\\]]|mailto:", " ") : rest)
                .strip()
                .replaceAll("\\s+", " ");
        return name.isEmpty() && email.isEmpty()
                ? Optional.empty()
                : Optional.of(new FeedAuthor(Optional.of(name).filter(n -> !n.isEmpty()), email, Optional.empty()));
    }
}
