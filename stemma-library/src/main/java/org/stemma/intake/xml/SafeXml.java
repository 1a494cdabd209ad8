package org.stemma.intake.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.intake.xml.XmlRead.Document;
import org.stemma.intake.xml.XmlRead.Unreadable;

/**
 * Reads XML that nobody vouches for. No external entity, DTD or schema is ever fetched and no local file is opened;
 * entities of the document itself expand within a bound; depth and number of elements are bounded, and a bound that was
 * reached is told. What is not well-formed is mended and read again, and the document says so.
 */
public final class SafeXml {

    static final String FLATTENED =
            "markup nested deeper than " + TreeBuilder.MOST_DEEP + " elements was taken as text";
    static final String FULL = "read up to element " + TreeBuilder.MOST_ELEMENTS + ", the limit for one document";

    private SafeXml() {}

    /**
     * The document in {@code bytes}.
     *
     * @param charset the charset its transport declares, as in HTTP's {@code Content-Type}; weighed as RFC 7303 says
     */
    public static XmlRead read(byte[] bytes, Optional<String> charset) {
        XmlEncoding.Decoded decoded = XmlEncoding.decode(bytes, charset);
        XmlRead read = read(decoded.text());
        return switch (read) {
            case Document document
            when !decoded.remarks().isEmpty() -> {
                List<String> repairs = new ArrayList<>(decoded.remarks());
                repairs.addAll(document.repairs());
                yield new Document(document.root(), repairs);
            }
            case Document document -> document;
            case Unreadable unreadable -> unreadable;
        };
    }

    /** The document in {@code text}; an encoding it declares is passed over. */
    public static XmlRead read(String text) {
        String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return switch (StrictXml.read(whole)) {
            case StrictXml.Outcome.Read strict -> new Document(strict.root(), strict.remarks());
            case StrictXml.Outcome.Bomb bomb -> new Unreadable(bomb.fault());
            case StrictXml.Outcome.Faulty faulty -> repaired(whole, faulty.fault());
        };
    }

    private static XmlRead repaired(String text, String fault) {
        List<String> repairs = new ArrayList<>(List.of("not well-formed, so it was repaired: " + fault));
        String mended = Mending.mended(text);
        if (StrictXml.read(mended) instanceof StrictXml.Outcome.Read strict) {
            repairs.addAll(strict.remarks());
            return new Document(strict.root(), repairs);
        }
        LooseXml.Loose loose = LooseXml.read(mended);
        if (loose.root().isEmpty()) {
            return new Unreadable("it has no XML element: " + fault);
        }
        if (loose.flattened()) {
            repairs.add(FLATTENED);
        }
        if (loose.full()) {
            repairs.add(FULL);
        }
        return new Document(loose.root().get(), repairs);
    }
}
