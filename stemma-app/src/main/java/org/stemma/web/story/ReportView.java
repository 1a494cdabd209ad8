package org.stemma.web.story;

import java.util.List;
import java.util.Optional;

/**
 * A report as it was published, with what was found in it.
 *
 * @param headed true when its text has a headline of its own
 * @param dateWhy the evidence for its date, strongest first
 * @param page the original page
 * @param facts what the page says of itself beside its text: writers, credits, terms
 * @param says who says what in it
 */
public record ReportView(
        Places places,
        String id,
        String title,
        boolean headed,
        String outlet,
        String language,
        String date,
        String edtf,
        List<String> dateWhy,
        Optional<String> page,
        String story,
        String storyHref,
        List<Fact> facts,
        List<Sheet.Part> parts,
        List<Says> says) {

    /** A word and what it is for. */
    public record Fact(String name, String value) {}

    /** A statement: through whom, in which form, and where it stands. */
    public record Says(String chain, String how, String words, String href) {}
}
