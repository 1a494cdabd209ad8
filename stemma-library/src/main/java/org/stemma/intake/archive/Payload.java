package org.stemma.intake.archive;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.stemma.intake.archive.ArchiveItem.Capture;

/** What a captured document is, its transfer and content encodings undone. */
public sealed interface Payload {

    /**
     * A document.
     *
     * @param type its content type, such as {@code text/html}; {@code without a content type} when none is named
     * @param charset the encoding its transport declared
     * @param damage why there is no more of it; empty for a whole one
     */
    // Handed on to whoever reads it; nobody else holds it.
    @SuppressWarnings("ArrayRecordComponent")
    record Document(String type, Optional<Charset> charset, byte[] bytes, Optional<String> damage) implements Payload {}

    /** A response passed over, by what it is: {@code status 404}, {@code image/jpeg}. */
    record PassedOver(String kind) implements Payload {}

    /** No document can be had of it. */
    record Unreadable(String detail) implements Payload {}

    /**
     * Decodes a capture. Responses other than 2xx and documents that are no HTML are passed over before anything is
     * unpacked.
     *
     * @param bounds how far an encoded body is unpacked
     */
    static Payload of(Capture capture, Bounds bounds) {
        if (!capture.http()) {
            return new Document(
                    MediaTypes.name(capture.type()),
                    MediaTypes.charset(capture.type()),
                    capture.block(),
                    capture.cut());
        }
        try {
            HttpResponse response = HttpResponse.parse(new BlockChannel(capture.block()));
            String type = response.headers().first("Content-Type").orElse("");
            String name = MediaTypes.name(type);
            if (response.status() / 100 != 2) {
                return new PassedOver("status " + response.status());
            }
            if (!MediaTypes.isPage(name)) {
                return new PassedOver(name);
            }
            Body body = Body.of(response, bounds);
            return new Document(
                    name, MediaTypes.charset(type), body.bytes(), capture.cut().or(body::damage));
        } catch (IOException | IllegalArgumentException e) {
            return new Unreadable("it is no HTTP response: " + e.getMessage());
        }
    }
}
