package org.stemma.web.route;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** Entity tags (RFC 9110, 8.8.3). */
public final class Tags {

    private static final int BYTES = 15;
    private static final int SHORT = 8;

    private Tags() {}

    /** A strong tag, in its quotation marks, that is another for other text. */
    public static String of(String text) {
        return '"' + hashed(text, BYTES) + '"';
    }

    /** A short mark that is another for other text, but for one time in 2^48. */
    public static String short64(String text) {
        return hashed(text, SHORT).substring(0, SHORT);
    }

    /** The tag of the same text under a coding of its own (RFC 9110, 8.8.3.3): other bytes, another tag. */
    public static String coded(String tag, String coding) {
        return tag.substring(0, tag.length() - 1) + '-' + coding + '"';
    }

    private static String hashed(String text, int bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            byte[] first = Arrays.copyOf(hash, bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(first);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime must offer SHA-256", e);
        }
    }

    /** True when a header {@code If-None-Match} names {@code tag}, or anything. */
    public static boolean names(Optional<String> header, String tag) {
        return header.isPresent()
                && Arrays.stream(header.get().split(",", -1))
                        .map(String::strip)
                        .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                        .anyMatch(one -> one.equals("*") || one.equals(tag));
    }
}
