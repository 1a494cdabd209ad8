package org.stemma.intake.archive;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Content types as servers write them (RFC 9110, section 8.3), read leniently. */
final class MediaTypes {

    private static final String NONE = "without a content type";
    private static final Pattern NAME =
            Pattern.compile("^\\s*([a-z0-9.+-]{1,40}/[a-z0-9.+-]{1,60})\\s*(?:[;,].*)?$", Pattern.DOTALL);
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([A-Za-z0-9_:.+-]{2,40})");

    private MediaTypes() {}

    /** Type and subtype in lower case, {@value #NONE} when there is none to read. */
    static String name(String value) {
        Matcher matcher = NAME.matcher(value.toLowerCase(Locale.ROOT));
        return matcher.matches() ? matcher.group(1) : NONE;
    }

    /** True for HTML and for what names no type, which may be HTML. */
    static boolean isPage(String name) {
        return name.equals("text/html") || name.equals("application/xhtml+xml") || name.equals(NONE);
    }

    /** The encoding it names, empty for none or an unknown one. */
    static Optional<Charset> charset(String value) {
        Matcher matcher = CHARSET.matcher(value);
        try {
            return matcher.find() ? Optional.of(Charset.forName(matcher.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // A server may name nonsense; then the page is read as if it had named nothing.
            return Optional.empty();
        }
    }
}
