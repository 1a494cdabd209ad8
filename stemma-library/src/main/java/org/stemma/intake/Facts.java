package org.stemma.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stemma.report.Declared;
import org.stemma.report.When;

/**
 * What a source says about a report apart from its text: in JSON fields or in a page's head.
 *
 * @param input the path, URL or id of the report, as given
 * @param language a declared tag, {@link Languages#UNKNOWN} when none
 * @param published its dates, strongest first; an unreadable one is {@link When.Unknown} and says so
 * @param declared what it says of its origin and changes, in the order given
 */
record Facts(
        String input,
        Optional<String> outlet,
        Optional<String> url,
        Optional<String> title,
        String language,
        List<String> bylines,
        List<When> published,
        Optional<Instant> seen,
        List<Declared> declared) {

    /** A source that declares nothing of its origin. */
    Facts(
            String input,
            Optional<String> outlet,
            Optional<String> url,
            Optional<String> title,
            String language,
            List<String> bylines,
            List<When> published,
            Optional<Instant> seen) {
        this(input, outlet, url, title, language, bylines, published, seen, List.of());
    }

    /** A source that declares nothing; where it was fetched from is all that is known. */
    static Facts none(Hint hint) {
        return new Facts(
                hint.input(),
                Address.of(hint.url()).host(),
                hint.url(),
                Optional.empty(),
                Languages.UNKNOWN,
                List.of(),
                List.of(),
                hint.seen());
    }
}
