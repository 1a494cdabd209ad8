package org.stemma.web.page;

import java.util.Locale;
import org.stemma.desk.kept.StorySummary;
import org.stemma.intake.Intake;
import org.stemma.report.Report;

/** What became of something that was to be filed. */
public sealed interface Outcome {

    /**
     * It is filed.
     *
     * @param story the story it is in now
     * @param opened true when it is the story's first report
     */
    record Filed(Report report, StorySummary story, boolean opened) implements Outcome {}

    /** It was there already; nothing changed. */
    record There(Report report, StorySummary story) implements Outcome {}

    /** It was not taken. */
    record Refused(Intake.Refused refusal) implements Outcome {

        /** Why, in a word or two. */
        public String reason() {
            return refusal.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
