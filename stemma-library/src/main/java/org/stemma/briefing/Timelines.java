package org.stemma.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.TimeMention;
import org.stemma.annotation.Token;
import org.stemma.annotation.Token.Tag;
import org.stemma.collation.Apparatus;
import org.stemma.collation.Entry;
import org.stemma.collation.Locus;
import org.stemma.collation.Reading;
import org.stemma.report.Span;
import org.stemma.report.When;
import org.stemma.story.Coverage;

/** Lays the dated claims out by date, each once. */
final class Timelines {

    private static final Set<Tag> DEEDS = EnumSet.of(Tag.VERB, Tag.AUX);
    private static final Set<Tag> THINGS = EnumSet.of(Tag.NOUN, Tag.PROPN, Tag.ADJ);

    private Timelines() {}

    static Timeline of(Coverage coverage, Apparatus apparatus) {
        List<Timeline.Item> items = new ArrayList<>();
        for (Entry entry : apparatus.entries()) {
            if (entry.locus().kind() == Locus.Kind.POINT) {
                item(coverage, entry).ifPresent(items::add);
            }
        }
        items.sort(Comparator.<Timeline.Item, LocalDate>comparing(
                        item -> item.when().firstDay().orElse(LocalDate.MAX))
                .thenComparing(item -> item.when().edtf())
                .thenComparing(item -> item.sentence().text()));
        return new Timeline(items);
    }

    /** The first reading with exactly one date; two dates in a clause leave it open which is the deed's. */
    private static Optional<Timeline.Item> item(Coverage coverage, Entry entry) {
        for (Reading reading : entry.readings()) {
            AnnotatedReport annotated = coverage.report(reading.report()).orElseThrow();
            List<When> dates = AnnotatedReport.within(annotated.times(), reading.span()).stream()
                    .filter(time -> time.type() == TimeMention.Type.DATE || time.type() == TimeMention.Type.TIME)
                    .filter(time -> !isOfAThing(time, annotated, reading.span()))
                    .map(TimeMention::when)
                    .filter(when -> when.firstDay().isPresent())
                    .distinct()
                    .toList();
            if (dates.size() == 1) {
                List<Citation> citations = List.of(Citation.of(annotated.report(), reading.span()));
                return Optional.of(new Timeline.Item(dates.getFirst(), new Cited(reading.value(), citations)));
            }
        }
        return Optional.empty();
    }

    /** "Parts of a 16th-century altarpiece", "tickets for Tuesday's crossing": what is done to a thing is not of the thing's own time. */
    private static boolean isOfAThing(TimeMention time, AnnotatedReport annotated, Span clause) {
        List<Token> tokens = AnnotatedReport.within(annotated.tokens(), clause);
        List<Token> before = tokens.stream()
                .filter(token -> token.span().end() <= time.span().start())
                .toList();
        Optional<Token> next = tokens.stream()
                .filter(token -> token.span().start() >= time.span().end())
                .findFirst();
        return before.stream().anyMatch(token -> DEEDS.contains(token.tag()))
                && next.isPresent()
                && (isOwning(next.get(), annotated)
                        || before.getLast().tag() == Tag.DET
                                && THINGS.contains(next.get().tag()));
    }

    private static boolean isOwning(Token token, AnnotatedReport annotated) {
        String word = token.span().of(annotated.report().text());
        return word.equals("'s") || word.equals("’s");
    }
}
