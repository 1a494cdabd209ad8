package org.stemma.codec;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.briefing.Brief;
import org.stemma.briefing.Timeline;
import org.stemma.intake.Intake;
import org.stemma.ledger.Holding;
import org.stemma.provenance.Claim;
import org.stemma.provenance.Descent;
import org.stemma.report.Report;
import org.stemma.report.Span;
import org.stemma.story.Coverage;
import org.stemma.story.StoryChange;
import org.stemma.story.StoryId;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
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

    /** {@code {"kind":"report",…}} with all that {@link #report(String)} needs to have the very same report again. */
    public String kept(Report report) {
        return line(KeptJson.of(report));
    }

    /** {@code {"kind":"change","change":"joined",…}}: a line of the log, its scores exact. */
    public String kept(StoryChange change) {
        return line(ChangeJson.of(change));
    }

    /** {@code {"kind":"change","sequence":41,…}}: a line of the log and its place there. */
    public String change(long sequence, StoryChange change) {
        return line(ChangeJson.of(sequence, change));
    }

    /** {@code {"edtf":…,"text":…,"citations":[…]}}: an item of a timeline, as the brief has it. */
    public String timelineItem(Coverage coverage, Timeline.Item item) {
        return line(BriefJson.of(coverage, item));
    }

    /** The report whose {@link #kept(Report)} is {@code line}. Throws {@link IllegalArgumentException} when it is no such line. */
    public Report report(String line) {
        return read(line, "report", KeptJson::report);
    }

    /** The change whose {@link #kept(StoryChange)} is {@code line}. Throws {@link IllegalArgumentException} when it is no such line. */
    public StoryChange change(String line) {
        return read(line, "change", ChangeJson::change);
    }

    private <T> T read(String line, String kind, Function<JsonNode, T> read) {
        try {
            JsonNode node = mapper.readTree(line);
            if (!node.path("kind").asString("").equals(kind)) {
                throw new IllegalArgumentException("its kind is not " + kind);
            }
            return read.apply(node);
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException("no kept " + kind + ": " + e.getMessage(), e);
        }
    }

    /** {@code {"kind":"found",…}}: what a search over a desk came to. */
    public String found(FoundJson.Summary summary) {
        return line(FoundJson.of(summary));
    }

    /** {@code {"kind":"hit",…}}: a report that was found, and where in its text. */
    public String hit(Report report, Optional<StoryId> story, double score, Span snippet, List<Span> marks) {
        return line(FoundJson.of(report, story, score, snippet, marks));
    }

    private String line(ObjectNode node) {
        return Escapes.in(mapper.writeValueAsString(node));
    }
}
