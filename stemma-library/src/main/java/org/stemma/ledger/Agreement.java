package org.stemma.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.annotation.Token.Tag;

/** Tells a verb from a noun taken for one: "the boarding pass", "his team mate". A verb alone agrees with its subject. */
final class Agreement {

    private static final String RESOURCE = "irregular-pasts.txt";
    private static final Set<String> PASTS = load();
    private static final Set<String> SEVERAL =
            Words.set("police people some many most several two three four five six both all few");

    private Agreement() {}

    /** True when the finite verb at {@code verb} may belong to {@code subject}: a past form, or of its number. */
    static boolean holds(Words subject, Words clause, int verb) {
        String form = clause.word(verb);
        boolean past = form.endsWith("ed") || PASTS.contains(form);
        if (clause.tag(verb) == Tag.AUX || past) {
            return true;
        }
        boolean singular = form.endsWith("s") && !form.endsWith("ss");
        return singular != isSeveral(subject);
    }

    private static boolean isSeveral(Words subject) {
        int head = 0;
        while (head + 1 < subject.size() && subject.tag(head + 1) != Tag.ADP) {
            head++;
        }
        String noun = subject.word(head);
        return (noun.endsWith("s") && !noun.endsWith("ss"))
                || subject.tag(head) == Tag.NUM
                || SEVERAL.contains(noun)
                || SEVERAL.contains(subject.word(0))
                || subject.anyWord("and"::equals);
    }

    private static Set<String> load() {
        try (InputStream stream = Agreement.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the library lacks its resource " + RESOURCE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(Pattern.compile(" ")::splitAsStream)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }
}
