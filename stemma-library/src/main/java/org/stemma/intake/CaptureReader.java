package org.stemma.intake;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.intake.Intake.Reason;
import org.stemma.intake.Intake.Refused;
import org.stemma.intake.archive.ArchiveItem.Capture;
import org.stemma.intake.archive.Bounds;
import org.stemma.intake.archive.Payload;

/** Reads one captured document as the report it is; pure, so that many can be read side by side. */
final class CaptureReader {

    private static final String PLAIN = "text/plain";

    private final StandardReader reader;
    private final Bounds bounds;

    /**
     * What came of a capture.
     *
     * @param read true when a document was read, whether or not a report came of it
     * @param passedOver what it is when it was passed over
     */
    record Found(List<Intake> intakes, boolean read, Optional<String> passedOver) {

        /** No document was read, for this reason. */
        static Found of(Refused refusal) {
            return new Found(List.of(refusal), false, Optional.empty());
        }
    }

    CaptureReader(StandardReader reader, IntakeLimits limits) {
        this.reader = reader;
        this.bounds = new Bounds(limits.documentBytes(), limits.expandedRatio(), IntakeLimits.RATIO_FREE);
    }

    /** @param name what the record is called in intakes */
    Found read(Capture capture, String name) {
        return switch (Payload.of(capture, bounds)) {
            case Payload.PassedOver passed -> new Found(List.of(), false, Optional.of(passed.kind()));
            case Payload.Unreadable unreadable ->
                Found.of(new Refused(name, Reason.UNREADABLE, capture.cut().orElse(unreadable.detail())));
            case Payload.Document document -> new Found(read(document, capture, name), true, Optional.empty());
        };
    }

    /** A partial document gives what there is of it and a refusal that says where it ends. */
    private List<Intake> read(Payload.Document document, Capture capture, String name) {
        Optional<Charset> charset = document.charset();
        Hint hint = new Hint(name, capture.captured(), capture.url(), charset);
        List<Intake> intakes = new ArrayList<>(
                document.type().equals(PLAIN)
                        ? reader.document(document.bytes(), hint)
                        : reader.page(document.bytes(), hint));
        document.damage()
                .ifPresent(damage -> intakes.add(new Refused(
                        name, Reason.UNREADABLE, damage + "; what stands before is read as far as it goes")));
        return intakes;
    }
}
