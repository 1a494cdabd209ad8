package org.stemma.provenance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Origin;
import org.stemma.annotation.Quote;
import org.stemma.annotation.Source;
import org.stemma.annotation.Statement;
import org.stemma.collation.Actor;
import org.stemma.collation.Apparatus;
import org.stemma.collation.Cast;
import org.stemma.collation.Entry;
import org.stemma.collation.Locus;
import org.stemma.collation.LocusId;
import org.stemma.collation.Reading;
import org.stemma.collation.Variant;
import org.stemma.names.NameKeys;
import org.stemma.report.Block;
import org.stemma.report.Credit;
import org.stemma.report.Outlet;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.Span;
import org.stemma.report.When;
import org.stemma.story.Coverage;
import org.stemma.story.Story;
import org.stemma.story.StoryId;

/** Small invented coverages built by hand for the tests of provenance. */
final class Press {

    private static final Origin ORIGIN = new Origin("test", 1, 1);
    private static final Pattern MARKED = Pattern.compile("\"[^\"]+\"");

    private Press() {}

    /** A report under construction: blocks one after the other. */
    static final class Page {
        private final String name;
        private final StringBuilder text = new StringBuilder();
        private final List<Block> blocks = new ArrayList<>();
        private final List<Credit> credits = new ArrayList<>();
        private final List<Statement> statements = new ArrayList<>();
        private Optional<Outlet> outlet;
        private When published = new When.Unknown(List.of());
        private Optional<ReportId> revises = Optional.empty();

        private Page(String outlet) {
            this.name = outlet;
            this.outlet = Optional.of(new Outlet(outlet));
        }

        Page unknownOutlet() {
            outlet = Optional.empty();
            return this;
        }

        Page on(String day) {
            published = When.On.day(LocalDate.parse(day), List.of());
            return this;
        }

        Page revises(AnnotatedReport earlier) {
            revises = Optional.of(earlier.report().id());
            return this;
        }

        Page block(Block.Kind kind, String words) {
            int start = text.length();
            text.append(words);
            blocks.add(new Block(new Span(start, text.length()), kind));
            text.append("\n\n");
            return this;
        }

        Page says(String... paragraphs) {
            Stream.of(paragraphs).forEach(words -> block(Block.Kind.PARAGRAPH, words));
            return this;
        }

        /** A block around the account with a credit for {@code holder}, whose name stands in it. */
        Page credit(Block.Kind kind, Credit.Role role, String holder, String words) {
            int start = text.length() + words.indexOf(holder);
            credits.add(new Credit(role, holder, new Span(start, start + holder.length())));
            return block(kind, words);
        }

        /** A statement over the first place where {@code content} stands. */
        Page statement(String content, Source... chain) {
            int start = text.indexOf(content);
            Span span = new Span(start, start + content.length());
            statements.add(new Statement(
                    span,
                    List.of(span),
                    Optional.empty(),
                    Optional.empty(),
                    Statement.Mode.INDIRECT,
                    Statement.Stage.STATED,
                    false,
                    false,
                    List.of(chain),
                    ORIGIN));
            return this;
        }

        AnnotatedReport read() {
            String whole = text.toString();
            Report report = new Report(
                    ReportId.of(outlet, Optional.of(name), whole),
                    name,
                    outlet,
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    "en",
                    whole,
                    blocks,
                    List.of(),
                    credits,
                    List.of(),
                    published,
                    Optional.empty(),
                    revises);
            return AnnotatedReport.bare(report).withQuotes(quotes(whole)).withStatements(statements);
        }

        private static List<Quote> quotes(String text) {
            List<Quote> quotes = new ArrayList<>();
            Matcher marked = MARKED.matcher(text);
            while (marked.find()) {
                quotes.add(new Quote(
                        new Span(marked.start(), marked.end()),
                        new Span(marked.start() + 1, marked.end() - 1),
                        Quote.Kind.SPEECH,
                        ORIGIN));
            }
            return quotes;
        }
    }

    static Page page(String outlet) {
        return new Page(outlet);
    }

    static Source named(String name) {
        return new Source.Named(name, NameKeys.fold(name), "", Optional.empty());
    }

    static Source relay(String name) {
        return new Source.Outlet(name, NameKeys.fold(name), Optional.empty());
    }

    static Source unnamed(String name) {
        return new Source.Unnamed(name, Optional.empty());
    }

    static Source group(String name) {
        return new Source.Group(name, Optional.empty());
    }

    static Source author() {
        return new Source.Author();
    }

    static Actor actor(String name, Mention.Type type, String... roles) {
        return new Actor(NameKeys.fold(name), name, type, List.of(), List.of(roles));
    }

    static Cast cast(Actor... actors) {
        Map<String, String> keys = new HashMap<>();
        Stream.of(actors).forEach(actor -> keys.put(actor.key(), actor.key()));
        return new Cast(List.of(actors), keys);
    }

    static Coverage coverage(AnnotatedReport... reports) {
        return coverage(List.of(reports));
    }

    static Coverage coverage(List<AnnotatedReport> reports) {
        return new Coverage(new Story(new StoryId("s1"), List.of(), List.of(), true), reports);
    }

    /** A reading of the whole first body block, or of {@code words} in it. */
    static Reading reading(AnnotatedReport report, String words, Source... chain) {
        int start = report.report().text().indexOf(words);
        return new Reading(report.report().id(), new Span(start, start + words.length()), words, List.of(chain));
    }

    static Entry entry(Reading... readings) {
        return new Entry(
                new Locus(new LocusId("l1"), Locus.Kind.POINT, "the point"),
                List.of(new Variant("the point", List.of(readings))),
                List.of(),
                List.of());
    }

    static Apparatus apparatus(Cast cast, Entry... entries) {
        return new Apparatus(new StoryId("s1"), cast, List.of(entries));
    }
}
