package org.stemma.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.AnnotationLine;
import org.stemma.annotation.Origin;
import org.stemma.annotation.Sentences;
import org.stemma.annotation.Source;
import org.stemma.annotation.Statement;
import org.stemma.annotation.Statement.Stage;
import org.stemma.annotation.TimeMention;
import org.stemma.annotation.Tokens;
import org.stemma.collation.Apparatus;
import org.stemma.collation.Cast;
import org.stemma.collation.Entry;
import org.stemma.collation.Reading;
import org.stemma.names.NameKeys;
import org.stemma.provenance.StandardTracer;
import org.stemma.provenance.Stemma;
import org.stemma.report.Block;
import org.stemma.report.Outlet;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.Span;
import org.stemma.report.When;
import org.stemma.story.Coverage;
import org.stemma.story.Story;
import org.stemma.story.StoryId;

/** A report of one clause, built by hand, with one statement over it. */
final class Sheet {

    private static final AnnotationLine LINE = new AnnotationLine(List.of(new Sentences(), new Tokens()));
    private static final Origin ORIGIN = new Origin("test", 1, 1);

    private final String outlet;
    private final String clause;
    private final List<TimeMention> times = new ArrayList<>();
    private When published = new When.Unknown(List.of());
    private Source source = new Source.Author();
    private Stage stage = Stage.STATED;
    private boolean negated;
    private Statement.Mode mode = Statement.Mode.INDIRECT;
    private Block.Kind kind = Block.Kind.PARAGRAPH;

    Sheet(String outlet, String clause) {
        this.outlet = outlet;
        this.clause = clause;
    }

    Sheet on(String day) {
        published = When.On.day(LocalDate.parse(day), List.of());
        return this;
    }

    Sheet according(String name) {
        source = new Source.Named(name, NameKeys.fold(name), "", Optional.empty());
        return this;
    }

    Sheet at(Stage reached) {
        stage = reached;
        return this;
    }

    Sheet denied() {
        negated = true;
        return this;
    }

    Sheet spoken() {
        mode = Statement.Mode.DIRECT;
        return this;
    }

    Sheet headline() {
        kind = Block.Kind.HEADLINE;
        return this;
    }

    /** A day named in the clause by {@code words}. */
    Sheet day(String words, String day) {
        int start = clause.indexOf(words);
        times.add(new TimeMention(
                new Span(start, start + words.length()),
                TimeMention.Type.DATE,
                day,
                When.On.day(LocalDate.parse(day), List.of()),
                ORIGIN));
        return this;
    }

    AnnotatedReport read() {
        Span whole = new Span(0, clause.length());
        Report report = new Report(
                ReportId.of(Optional.of(new Outlet(outlet)), Optional.empty(), clause),
                outlet,
                Optional.of(new Outlet(outlet)),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                "en",
                clause,
                List.of(new Block(whole, kind)),
                List.of(),
                List.of(),
                List.of(),
                published,
                Optional.empty(),
                Optional.empty());
        Statement statement = new Statement(
                whole,
                List.of(whole),
                Optional.empty(),
                Optional.empty(),
                mode,
                stage,
                negated,
                false,
                List.of(source),
                ORIGIN);
        return LINE.annotate(report).withTimes(times).withStatements(List.of(statement));
    }

    /** The reading of the whole clause. */
    static Reading reading(AnnotatedReport annotated) {
        String text = annotated.report().text();
        return new Reading(
                annotated.report().id(),
                new Span(0, text.length()),
                text,
                annotated.statements().getFirst().chain());
    }

    /** The reading of a value inside the clause. */
    static Reading valued(AnnotatedReport annotated, String value) {
        int start = annotated.report().text().indexOf(value);
        return new Reading(
                annotated.report().id(),
                new Span(start, start + value.length()),
                value,
                annotated.statements().getFirst().chain());
    }

    static List<Holding> post(Ledger ledger, String story, List<AnnotatedReport> reports, Entry... entries) {
        StoryId id = new StoryId(story);
        Coverage coverage = new Coverage(new Story(id, List.of(), List.of(), true), reports);
        Apparatus apparatus = new Apparatus(id, new Cast(List.of(), Map.of()), List.of(entries));
        Stemma stemma = new StandardTracer().trace(coverage, apparatus);
        return ledger.post(apparatus, stemma, coverage);
    }
}
