package org.stemma.intake.archive;

import java.time.Instant;
import java.util.Optional;

/** What a web archive holds, in its order: captured documents, records that hold none, and damage. */
public sealed interface ArchiveItem {

    /**
     * A captured document as it came over the wire.
     *
     * @param place the byte of the file at which its record begins; in a packed file that of the gzip member, and behind
     *     a {@code +} the unpacked byte inside it when the member holds several records
     * @param http true when the block is an HTTP response, false when it is the document itself
     * @param url the address it was fetched from, empty when the record names none
     * @param captured when, empty when the record names no readable time
     * @param type the record's own content type
     * @param digest of the document, as the record declares it
     * @param block up to its end, or to where the record is cut
     * @param cut why there is no more of it; empty for a whole document
     */
    // The block is handed from the reading thread to one that decodes it; nobody else holds it.
    @SuppressWarnings("ArrayRecordComponent")
    record Capture(
            String place,
            boolean http,
            Optional<String> url,
            Optional<Instant> captured,
            String type,
            Optional<String> digest,
            byte[] block,
            Optional<String> cut)
            implements ArchiveItem {}

    /** A record passed over, by what it is: {@code request}, {@code revisit}, {@code response dns}, …. */
    record PassedOver(String kind) implements ArchiveItem {}

    /**
     * Something that cannot be read.
     *
     * @param place as in {@link Capture}
     * @param tooLarge true when it is a document larger than the bound and nothing is damaged
     * @param detail what and why
     */
    record Fault(String place, boolean tooLarge, String detail) implements ArchiveItem {}
}
