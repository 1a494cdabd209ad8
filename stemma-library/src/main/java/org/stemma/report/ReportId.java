package org.stemma.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** A report's content-derived name: equal outlet, URL and text give the equal id, whatever the file was called. */
public record ReportId(String value) implements Comparable<ReportId> {

    private static final int HEX_DIGITS = 16;

    public ReportId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a report id may not be blank");
        }
    }

    /** The first 64 bits of SHA-256 over outlet, URL and text, in hex. */
    public static ReportId of(Optional<Outlet> outlet, Optional<String> url, String text) {
        String key = outlet.map(Outlet::name).orElse("") + '\n' + url.orElse("") + '\n' + text;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return new ReportId(HexFormat.of().formatHex(hash).substring(0, HEX_DIGITS));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime must offer SHA-256", e);
        }
    }

    @Override
    public int compareTo(ReportId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
