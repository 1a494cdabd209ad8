package org.stemma.web.api;

import java.util.Map;
import org.stemma.codec.Codec;

/** The document itself, and the shapes it names. */
final class DocumentReads {

    private final Document document;

    DocumentReads(Document document) {
        this.document = document;
    }

    Map<String, Read> reads() {
        return Map.of(
                "getDocumentAsYaml",
                asking -> Answer.of(document.yaml()),
                "getDocumentAsJson",
                asking -> Answer.of(document.json()),
                "getSchema",
                asking -> Answer.of(Document.resource(Codec.class, "schema/" + asking.text("name"))));
    }
}
