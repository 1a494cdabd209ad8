package org.stemma.web.guard;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The word that whoever asks must show, and what a browser is given for it, so that the word itself lies in no cookie. */
final class Token {

    private static final String ALGORITHM = "HmacSHA256";

    /** What the cookie of a browser stands for; another word makes all of them void. */
    private static final String PURPOSE = "stemma page 1";

    private final byte[] word;
    private final String pass;

    Token(String word) {
        this.word = word.getBytes(StandardCharsets.UTF_8);
        this.pass = signed(this.word, PURPOSE);
    }

    /** Whether it is the word; takes as long for a near miss as for a far one. */
    boolean is(String shown) {
        return MessageDigest.isEqual(word, shown.getBytes(StandardCharsets.UTF_8));
    }

    /** What the cookie of a browser that showed the word holds. */
    String pass() {
        return pass;
    }

    /** Whether {@code cookie} is what {@link #pass} gives. */
    boolean passes(String cookie) {
        return MessageDigest.isEqual(pass.getBytes(StandardCharsets.US_ASCII), cookie.getBytes(StandardCharsets.UTF_8));
    }

    /** The word in a header {@code Authorization: Bearer WORD}. */
    static Optional<String> bearer(String header) {
        return header.regionMatches(true, 0, "Bearer ", 0, 7)
                ? Optional.of(header.substring(7).strip())
                : Optional.empty();
    }

    /** A signature of {@code words} that only who has {@code key} can make (HMAC-SHA-256, RFC 2104), in letters that fit a cookie. */
    static String signed(byte[] key, String words) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    @Override
    public String toString() {
        return "Token[…]";
    }
}
