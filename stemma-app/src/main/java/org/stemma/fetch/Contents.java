package org.stemma.fetch;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Optional;
import org.stemma.intake.Hint;
import org.stemma.intake.Intake;
import org.stemma.intake.Intake.Accepted;
import org.stemma.intake.Intake.Reason;
import org.stemma.intake.Intake.Refused;
import org.stemma.intake.IntakeLimits;
import org.stemma.intake.feed.FeedDocument;
import org.stemma.intake.feed.FeedReader;
import org.stemma.report.Declared.Relation;
import org.stemma.report.Report;
import org.stemma.report.When;

/** What lies at an address, as intake takes it. */
public final class Contents {

    private Contents() {}

    /** The feed or list of addresses that it is, packed or not; empty when it is something else. */
    public static Optional<FeedDocument> feed(Fetched.Given page) {
        byte[] bytes = unpacked(page.body().bytes());
        return FeedReader.opens(bytes)
                ? Optional.of(FeedReader.read(bytes, page.charset(), page.at().toString()))
                : Optional.empty();
    }

    /** Sitemaps lie about as gzip files; other packed files are the reader's. */
    private static byte[] unpacked(byte[] bytes) {
        boolean packed = bytes.length > 1 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
        if (!packed) {
            return bytes;
        }
        try {
            Body plain = Unpacking.gunzip(bytes, (int) IntakeLimits.DEFAULTS.documentBytes());
            return plain.isCut() ? bytes : plain.bytes();
        } catch (IOException e) {
            // The reader says what is wrong with it.
            return bytes;
        }
    }

    /** What is known of it before it is read. */
    public static Hint hint(Fetched.Given page, String input) {
        return new Hint(
                input,
                Optional.of(page.time()),
                Optional.of(page.at().toString()),
                page.charset().flatMap(Contents::charset));
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            // A server may declare nonsense; then it has declared nothing.
            return Optional.empty();
        }
    }

    /** The page of an item with the item's date where the page tells no exact one itself. */
    public static Intake dated(Intake page, Optional<Intake> item) {
        if (!(page instanceof Accepted accepted) || isExact(accepted.report())) {
            return page;
        }
        return item.filter(Accepted.class::isInstance)
                .map(given -> ((Accepted) given).report())
                .filter(Contents::isExact)
                .<Intake>map(given -> new Accepted(accepted.report().dated(given.published())))
                .orElse(page);
    }

    private static boolean isExact(Report report) {
        return report.published() instanceof When.At || report.published() instanceof When.On;
    }

    /** True when an item of a feed gave no more than a summary or a title, so that its page has more. */
    public static boolean isPartial(Intake item) {
        return switch (item) {
            case Accepted accepted ->
                accepted.report().declared().stream()
                        .anyMatch(declared -> declared.relation() == Relation.SUMMARY_ONLY);
            case Refused refused -> refused.reason() == Reason.NO_TEXT;
        };
    }
}
