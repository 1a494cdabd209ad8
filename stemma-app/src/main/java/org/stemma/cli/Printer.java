package org.stemma.cli;

import org.stemma.Account;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.intake.Intake;
import org.stemma.report.Report;
import org.stemma.story.Coverage;

/** Prints what the rooms gave, in one of the formats. */
interface Printer {

    void refused(Intake.Refused refused);

    /** What intake gave. */
    void report(Report report);

    /** What annotation gave; the report itself was printed before. */
    void annotated(AnnotatedReport annotated);

    /** What story gave; its reports were printed before. */
    void story(Coverage coverage, String title);

    /** What the rooms from collation to {@code until} gave; the story itself was printed before. */
    void account(Account account, Room until);
}
