package org.stemma.intake;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Stands for the words of a text, white space and quotes folded as by {@link Passage#fold}: equal where those are.
 *
 * @param hash the first 64 bits of SHA-256 over the folded characters
 */
record Wording(long hash) {

    /** Characters folded at a time. */
    private static final int STRETCH = 2048;
    /** Bytes of a character. */
    private static final int MOST = 3;

    private static final int ASCII = 0x80;
    private static final int TWO_BYTES = 0x800;

    static Wording of(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest(text, digest);
            return new Wording(ByteBuffer.wrap(digest.digest()).getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime must offer SHA-256", e);
        }
    }

    /** Folds as it goes, so that no folded text need be made. */
    private static void digest(String text, MessageDigest digest) {
        int end = text.length();
        while (end > 0 && Passage.isBlank(text.charAt(end - 1))) {
            end--;
        }
        byte[] bytes = new byte[MOST * Math.min(STRETCH, end)];
        boolean blank = true;
        for (int start = 0; start < end; start += STRETCH) {
            int stop = Math.min(start + STRETCH, end);
            digest.update(bytes, 0, fold(text, start, stop, blank, bytes));
            blank = Passage.isBlank(text.charAt(stop - 1));
        }
    }

    /**
     * Puts a stretch folded into {@code bytes} and returns how many it filled.
     *
     * @param blank true when a blank stands before it, or nothing
     */
    private static int fold(String text, int start, int stop, boolean blank, byte[] bytes) {
        int filled = 0;
        boolean after = blank;
        for (int i = start; i < stop; i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < ASCII && c != '`') {
                bytes[filled++] = (byte) c;
                after = false;
            } else if (!Passage.isBlank(c)) {
                filled = put(Passage.straight(c), bytes, filled);
                after = false;
            } else if (!after) {
                bytes[filled++] = ' ';
                after = true;
            }
        }
        return filled;
    }

    /** Each character by itself, halves of a pair too: the bytes are for telling texts apart and nobody reads them. */
    private static int put(char c, byte[] bytes, int at) {
        int end = at;
        if (c < ASCII) {
            bytes[end++] = (byte) c;
        } else if (c < TWO_BYTES) {
            bytes[end++] = (byte) (0xC0 | c >> 6);
            bytes[end++] = (byte) (0x80 | c & 0x3F);
        } else {
            bytes[end++] = (byte) (0xE0 | c >> 12);
            bytes[end++] = (byte) (0x80 | c >> 6 & 0x3F);
            bytes[end++] = (byte) (0x80 | c & 0x3F);
        }
        return end;
    }
}
