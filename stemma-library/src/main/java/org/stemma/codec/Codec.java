package org.stemma.codec;

import org.stemma.annotation.AnnotatedReport;
import org.stemma.briefing.Brief;
import org.stemma.intake.Intake;
import org.stemma.ledger.Holding;
import org.stemma.provenance.Claim;
import org.stemma.provenance.Descent;
import org.stemma.report.Report;
import org.stemma.story.Coverage;
import org.stemma.story.StoryId;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every object of the house as one line of JSON: {@code kind} first, keys in a fixed order, equal bytes for equal input.
 * Offsets are half-open UTF-16 code units of the report's text; text comes back unit for unit, lone surrogates too. No
 * line has a line break in it or behind it. The shapes are published as JSON Schema beside this class, in {@code schema/}.
 */
public final class Codec {

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    /** {@code {"kind":"report",…}}: what was published. */
    public String report(Report report) {
        return line(ReportJson.of(report));
    }

    /** {@code {"kind":"refused",…}}: what was not read, and why. */
    public String refused(Intake.Refused refused) {
        return line(ReportJson.of(refused));
    }

    /** {@code {"kind":"annotations",…}}: the marks over one report. */
    public String annotations(AnnotatedReport annotated) {
        return line(AnnotationJson.of(annotated));
    }

    /** {@code {"kind":"story",…}}: which reports, and why. */
    public String story(Coverage coverage, String title) {
        return line(StoryJson.of(coverage, title));
    }

    /** {@code {"kind":"claim",…}}: a locus with its variants, witnesses and roots. */
    public String claim(Coverage coverage, Claim claim) {
        return line(ClaimJson.of(coverage, claim));
    }

    /** {@code {"kind":"descent",…}}: who has it from whom. */
    public String descent(StoryId story, Descent descent) {
        return line(ClaimJson.of(story, descent));
    }

    /** {@code {"kind":"holding",…}}: a row of the ledger. */
    public String holding(Holding holding) {
        return line(BriefJson.of(holding));
    }

    /** {@code {"kind":"brief",…}}: the story told; its citations open the pages of the coverage's reports. */
    public String brief(Coverage coverage, Brief brief) {
        return line(BriefJson.of(coverage, brief));
    }

    private String line(ObjectNode node) {
        return Escapes.in(mapper.writeValueAsString(node));
    }
}
