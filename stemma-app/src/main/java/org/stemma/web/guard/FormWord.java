package org.stemma.web.guard;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The word that every form of the page carries, so that no other site can have a browser send one: it is made from a cookie that only this
 * site's pages are sent with, and from a key that nobody outside this process has.
 *
 * <pre>
 * &lt;input type="hidden" name="form" value="${FormWord.of(context)}"&gt;
 * </pre>
 */
public final class FormWord {

    /** The name of the field, and of the header that a script may send instead: {@code X-Form}. */
    public static final String FIELD = "form";

    static final String HEADER = "X-Form";
    static final String COOKIE = "stemma-visitor";
    static final String ATTRIBUTE = "stemma.form";

    /** As long as a UUID's random part and more; guessing it is out of reach. */
    private static final int BYTES = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key = random();

    /** The word for the forms of the page that is being made; empty where nothing is made for a person. */
    public static String of(Context context) {
        return Optional.ofNullable(context.<Supplier<String>>attribute(ATTRIBUTE))
                .map(Supplier::get)
                .orElse("");
    }

    /** The word that goes with a visitor's cookie. */
    String word(String visitor) {
        return Token.signed(key, visitor);
    }

    /** Whether {@code word} goes with {@code visitor}; never where there is no cookie. */
    boolean fits(String visitor, String word) {
        return !visitor.isEmpty()
                && MessageDigest.isEqual(
                        word(visitor).getBytes(StandardCharsets.US_ASCII), word.getBytes(StandardCharsets.UTF_8));
    }

    /** A cookie for a visitor who has none. */
    static String visitor() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random());
    }

    private static byte[] random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
