package org.stemma.provenance;

import org.stemma.report.ReportId;

/** Somebody who has the text: a report that was read, or one that must have been there. */
public sealed interface Witness {

    /** The report id, or the id of the lost witness. */
    String id();

    /** A report that was read. */
    record Seen(ReportId report) implements Witness {
        @Override
        public String id() {
            return report.value();
        }
    }

    /**
     * A text that must be assumed but was not seen, such as the wire copy behind a credit.
     *
     * @param agency whose text it was
     */
    record Lost(String id, String agency) implements Witness {}
}
