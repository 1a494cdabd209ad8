package org.stemma.fetch;

import java.net.http.HttpHeaders;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * By what a server can tell that its answer has not changed (RFC 9110, section 13).
 *
 * @param of the address they were given for, empty for {@link #NONE}
 */
public record Validators(String of, Optional<String> etag, Optional<String> lastModified) {

    /** Nothing is known of an earlier answer. */
    public static final Validators NONE = new Validators("", Optional.empty(), Optional.empty());

    /** What may stand in a header that is sent back. */
    private static final Pattern PRINTABLE = Pattern.compile("[\\x20-\\x7E]{1,1000}");

    public Validators {
        etag = etag.filter(value -> PRINTABLE.matcher(value).matches());
        lastModified = lastModified.filter(value -> PRINTABLE.matcher(value).matches());
    }

    static Validators of(WebAddress at, HttpHeaders headers) {
        return new Validators(at.toString(), headers.firstValue("ETag"), headers.firstValue("Last-Modified"));
    }

    /** These where they were given for {@code at}, else none: another address may change for itself. */
    Validators at(WebAddress at) {
        return of.equals(at.toString()) ? this : NONE;
    }
}
