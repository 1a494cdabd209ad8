package org.stemma.watch;

import org.stemma.intake.Intake;

/** Takes what a watch finds, as it finds it; one call at a time. */
public interface WatchOutput {

    /** A new report, a new revision of one, or a refusal that says what could not be had or read. */
    void found(Intake intake);

    /** Something that a person should know: a feed has moved, has come back, has more than one poll takes. */
    void note(String words);
}
