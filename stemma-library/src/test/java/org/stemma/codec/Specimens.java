package org.stemma.codec;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.stemma.annotation.Amount;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Cue;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Origin;
import org.stemma.annotation.Quote;
import org.stemma.annotation.Sentence;
import org.stemma.annotation.Source;
import org.stemma.annotation.Statement;
import org.stemma.annotation.TimeMention;
import org.stemma.briefing.Brief;
import org.stemma.briefing.Citation;
import org.stemma.briefing.Cited;
import org.stemma.briefing.Timeline;
import org.stemma.collation.Difference;
import org.stemma.collation.Entry;
import org.stemma.collation.Locus;
import org.stemma.collation.LocusId;
import org.stemma.collation.Reading;
import org.stemma.collation.Variant;
import org.stemma.intake.Intake;
import org.stemma.ledger.Holding;
import org.stemma.provenance.Claim;
import org.stemma.provenance.Descent;
import org.stemma.provenance.Root;
import org.stemma.provenance.Witness;
import org.stemma.report.Block;
import org.stemma.report.Credit;
import org.stemma.report.Declared;
import org.stemma.report.Outlet;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.Span;
import org.stemma.report.When;
import org.stemma.story.Coverage;
import org.stemma.story.Evidence;
import org.stemma.story.Story;
import org.stemma.story.StoryId;

/** One object of each kind, built by hand around two invented reports; the page docs/json.md shows how they are written. */
final class Specimens {

    private static final String PAPER = """
            Tide gates to close in May
            By Ana Moreau
            The harbour board agreed on Tuesday to close the tide gates for about 40 days, Baltwire quoted harbour master \
            Ruta Lind as saying. "The hinges are worn", she added.
            Sign up for our newsletter
            """;
    private static final String RADIO = "The tide gates will be shut for 44 days, Ruta Lind said.";
    private static final Origin BY_RULE = new Origin("statements/passive", 1, 0.9);

    static final Report GAZETTE = new Report(
            ReportId.of(Optional.of(new Outlet("Ellery Gazette")), Optional.of("https://gazette.example/gates"), PAPER),
            "pages/gates.html",
            Optional.of(new Outlet("Ellery Gazette")),
            Optional.of("https://gazette.example/gates"),
            Optional.of("Tide gates to close in May"),
            false,
            Optional.of(in(PAPER, "Tide gates to close in May")),
            "en",
            PAPER,
            List.of(
                    new Block(in(PAPER, "Tide gates to close in May"), Block.Kind.HEADLINE),
                    new Block(in(PAPER, "By Ana Moreau"), Block.Kind.BYLINE),
                    new Block(in(PAPER, "The harbour board agreed", "she added."), Block.Kind.PARAGRAPH),
                    new Block(in(PAPER, "Sign up for our newsletter"), Block.Kind.FORM)),
            List.of("Ana Moreau"),
            List.of(new Credit(Credit.Role.WRITER, "Ana Moreau", in(PAPER, "Ana Moreau"))),
            List.of(),
            When.On.day(LocalDate.of(2024, 4, 17), List.of("meta article:published_time: 2024-04-17")),
            Optional.empty(),
            Optional.empty(),
            List.of(new Declared(Declared.Relation.MODIFIED, "2024-04-18")));

    static final Report STATION = new Report(
            ReportId.of(Optional.empty(), Optional.empty(), RADIO),
            "wire.jsonl:3",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            "und",
            RADIO,
            List.of(new Block(in(RADIO, RADIO), Block.Kind.PARAGRAPH)),
            List.of(),
            List.of(),
            List.of(),
            new When.Unknown(List.of()),
            Optional.empty(),
            Optional.empty());

    private static final Source BALTWIRE =
            new Source.Outlet("Baltwire", "baltwire", Optional.of(in(PAPER, "Baltwire")));
    private static final Source LIND =
            new Source.Named("Ruta Lind", "ruta lind", "harbour master", Optional.of(in(PAPER, "Ruta Lind")));
    private static final Span AGREED = in(PAPER, "The harbour board agreed", "about 40 days");
    private static final Span TUESDAY = in(PAPER, "on Tuesday");
    private static final When APRIL_16 = When.On.day(LocalDate.of(2024, 4, 16), List.of("Tuesday before publication"));

    static final AnnotatedReport MARKED = new AnnotatedReport(
            GAZETTE,
            List.of(
                    new Sentence(in(PAPER, "Tide gates to close in May"), BY_RULE),
                    new Sentence(in(PAPER, "The harbour board agreed", "as saying."), BY_RULE),
                    new Sentence(in(PAPER, "\"The hinges", "she added."), BY_RULE)),
            List.of(),
            List.of(new Mention(
                    in(PAPER, "Ruta Lind"),
                    Mention.Type.PERSON,
                    "Ruta Lind",
                    "ruta lind",
                    "harbour master",
                    new Origin("mentions/title", 1, 0.9))),
            List.of(
                    new TimeMention(TUESDAY, TimeMention.Type.DATE, "2024-04-16", APRIL_16, BY_RULE),
                    new TimeMention(
                            in(PAPER, "40 days"),
                            TimeMention.Type.DURATION,
                            "P40D",
                            new When.Unknown(List.of()),
                            BY_RULE)),
            List.of(new Amount(
                    in(PAPER, "about 40 days"), OptionalDouble.of(40), OptionalDouble.of(40), "day", true, BY_RULE)),
            List.of(new Quote(
                    in(PAPER, "\"The hinges are worn\""),
                    in(PAPER, "The hinges are worn"),
                    Quote.Kind.SPEECH,
                    BY_RULE)),
            List.of(new Statement(
                    in(PAPER, "The harbour board agreed", "as saying"),
                    List.of(AGREED),
                    Optional.of(in(PAPER, "Ruta Lind")),
                    Optional.of(new Cue(in(PAPER, "quoted"), "quote", Cue.Strength.NEUTRAL)),
                    Statement.Mode.INDIRECT,
                    Statement.Stage.AGREED,
                    false,
                    false,
                    List.of(BALTWIRE, LIND),
                    BY_RULE)),
            List.of(),
            List.of(),
            Set.of());

    static final StoryId STORY = StoryId.openedBy(GAZETTE.id());
    static final Coverage COVERAGE = new Coverage(
            new Story(
                    STORY,
                    List.of(
                            new Story.Membership(GAZETTE.id(), List.of()),
                            new Story.Membership(
                                    STATION.id(), List.of(new Evidence("names", 2.0 / 3, "Ruta Lind, tide gates")))),
                    List.of(new Story.Antecedent(
                            new StoryId("s5d0c2b6a91e7f384"), List.of(new Evidence("names", 0.5, "tide gates")))),
                    true),
            List.of(MARKED, AnnotatedReport.bare(STATION)));

    private static final LocusId LENGTH = new LocusId(STORY + "-2");
    private static final Reading FORTY = new Reading(GAZETTE.id(), AGREED, "40 days", List.of(BALTWIRE, LIND));
    private static final Reading FORTY_FOUR = new Reading(
            STATION.id(),
            in(RADIO, "The tide gates will be shut for 44 days"),
            "44 days",
            List.of(new Source.Named("Ruta Lind", "ruta lind", "", Optional.of(in(RADIO, "Ruta Lind")))));
    private static final List<Root> ROOTS = List.of(new Root("ruta lind", "Ruta Lind"));

    static final Claim CLAIM = new Claim(
            new Entry(
                    new Locus(LENGTH, Locus.Kind.ASPECT, "how long: close the tide gates"),
                    List.of(new Variant("40 days", List.of(FORTY)), new Variant("44 days", List.of(FORTY_FOUR))),
                    List.of(Difference.NUMBER),
                    List.of()),
            2,
            2,
            ROOTS,
            false,
            false,
            List.of(),
            Map.of(FORTY, ROOTS, FORTY_FOUR, ROOTS));

    static final Descent DESCENT = new Descent(
            new Witness.Lost("lost:baltwire", "Baltwire"),
            GAZETTE.id(),
            Descent.How.CREDITS,
            0.5,
            List.of(new Descent.Passage(Optional.empty(), AGREED)),
            0.9,
            List.of("names Baltwire as where it has this from"));

    static final Holding HOLDING = new Holding(
            "harbour board",
            "agree to close",
            "tide gates",
            APRIL_16,
            GAZETTE.published(),
            List.of(LIND),
            Holding.Status.OPEN,
            List.of(new Holding.Evidence(GAZETTE.id(), AGREED)),
            LENGTH);

    private static final Cited TOLD = new Cited(
            "The tide gates are to close; Ruta Lind speaks of 40 or of 44 days.",
            List.of(Citation.of(GAZETTE, AGREED), Citation.of(STATION, FORTY_FOUR.span())));

    static final Brief BRIEF = new Brief(
            STORY,
            List.of(TOLD),
            List.of(new LocusId(STORY + "-3")),
            List.of("Nobody gives a date for the reopening."),
            new Timeline(List.of(new Timeline.Item(
                    APRIL_16,
                    new Cited("The harbour board agrees to close them.", List.of(Citation.of(GAZETTE, AGREED)))))));

    static final Intake.Refused REFUSED =
            new Intake.Refused("wire.jsonl:4", Intake.Reason.UNREADABLE, "line 4: not JSON at column 17");

    private Specimens() {}

    /** The line of each kind, as the codec writes it now. */
    private static final FoundJson.Summary FOUND = new FoundJson.Summary(
            "\"tide gates\" colour:grey",
            1,
            Optional.empty(),
            List.of("there is no field colour; searched as words"),
            List.of(new FoundJson.StoryFound(STORY, GAZETTE.id(), 1)),
            List.of(new FoundJson.Spread("outlet", 1, Map.of("Ellery Gazette", 1))));

    static Map<String, String> lines() {
        Codec codec = new Codec();
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("report", codec.report(GAZETTE));
        lines.put("refused", codec.refused(REFUSED));
        lines.put("annotations", codec.annotations(MARKED));
        lines.put("story", codec.story(COVERAGE, "Tide gates to close in May"));
        lines.put("claim", codec.claim(COVERAGE, CLAIM));
        lines.put("descent", codec.descent(STORY, DESCENT));
        lines.put("holding", codec.holding(HOLDING));
        lines.put("brief", codec.brief(COVERAGE, BRIEF));
        lines.put("found", codec.found(FOUND));
        lines.put(
                "hit",
                codec.hit(GAZETTE, Optional.of(STORY), 1.25, AGREED, List.of(new Span(90, 94), new Span(95, 100))));
        return lines;
    }

    static Span in(String text, String words) {
        return in(text, words, words);
    }

    private static Span in(String text, String first, String last) {
        int start = text.indexOf(first);
        return new Span(start, text.indexOf(last, start) + last.length());
    }
}
