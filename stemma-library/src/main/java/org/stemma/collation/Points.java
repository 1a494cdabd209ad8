package org.stemma.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Sentence;
import org.stemma.annotation.Statement;
import org.stemma.annotation.Token;
import org.stemma.annotation.Token.Tag;
import org.stemma.report.Span;

/** Cuts the statements of a report into points: the clauses that each say one thing, each with the innermost chain it stands under. */
final class Points {

    /** A clause of fewer words says too little to be lined up with another. */
    private static final int FEWEST_WORDS = 3;

    /** "Has not said what happened" says nothing of what happened; "who rules the town" describes. */
    private static final Set<String> ASKING = Set.of("what", "why", "how", "whether", "who", "whose");

    /** "Remain deployed" tells of staying, not of another deployment. */
    private static final String LASTING = "stay";

    private final Predicates predicates;
    private final Scopes scopes;

    Points(Predicates predicates) {
        this.predicates = predicates;
        this.scopes = new Scopes(predicates);
    }

    /** The points of one report in text order. */
    List<Point> of(AnnotatedReport annotated, Cast cast) {
        TreeMap<Span, Point> points = new TreeMap<>();
        List<Point> denials = new ArrayList<>();
        for (Statement statement : annotated.statements()) {
            if (statement.stage() != Statement.Stage.REFUSED) {
                for (Span clause : clauses(annotated, statement)) {
                    Point point = point(annotated, cast, clause, statement);
                    points.merge(
                            clause,
                            point,
                            (a, b) -> a.chain().size() >= b.chain().size() ? a : b);
                }
                denials.addAll(denied(annotated, cast, statement));
            }
        }
        return Stream.concat(points.values().stream(), denials.stream())
                .sorted(Comparator.comparing(Point::span))
                .toList();
    }

    /** Who denies what another claimed stands at that point too, on the other side. */
    private List<Point> denied(AnnotatedReport annotated, Cast cast, Statement denial) {
        if (denial.stage() != Statement.Stage.DENIED) {
            return List.of();
        }
        return annotated.statements().stream()
                .filter(claimed -> claimed.chain().size() > denial.chain().size())
                .filter(claimed -> denial.content().stream().anyMatch(content -> content.overlaps(claimed.span())))
                .flatMap(claimed -> clauses(annotated, claimed).stream())
                .map(clause -> point(annotated, cast, clause, denial))
                .toList();
    }

    private List<Span> clauses(AnnotatedReport annotated, Statement statement) {
        String text = annotated.report().text();
        List<Span> clauses = new ArrayList<>();
        for (Span content : statement.content()) {
            for (Sentence sentence : annotated.sentences()) {
                if (sentence.span().overlaps(content)) {
                    for (Span stretch : without(inner(annotated, statement), common(content, sentence.span()))) {
                        clauses.addAll(Clauses.of(stretch, AnnotatedReport.within(annotated.tokens(), stretch), text));
                    }
                }
            }
        }
        return clauses.stream()
                .filter(clause -> saysSomething(annotated, clause))
                .toList();
    }

    /** The statements that speak inside {@code outer}: their words are theirs, not the outer speaker's. */
    private static List<Span> inner(AnnotatedReport annotated, Statement outer) {
        return annotated.statements().stream()
                .filter(other -> other.chain().size() > outer.chain().size())
                .filter(other -> outer.content().stream().anyMatch(content -> content.overlaps(other.span())))
                .map(Statement::span)
                .sorted()
                .toList();
    }

    private static List<Span> without(List<Span> taken, Span stretch) {
        List<Span> left = new ArrayList<>();
        int from = stretch.start();
        for (Span span : taken) {
            if (span.overlaps(stretch)) {
                if (span.start() > from) {
                    left.add(new Span(from, span.start()));
                }
                from = Math.max(from, span.end());
            }
        }
        if (from < stretch.end()) {
            left.add(new Span(from, stretch.end()));
        }
        return left;
    }

    private static Span common(Span a, Span b) {
        return new Span(Math.max(a.start(), b.start()), Math.min(a.end(), b.end()));
    }

    /** Long enough, with a noun and with a verb that has something before it: "around that time" and the like say nothing. */
    private static boolean saysSomething(AnnotatedReport annotated, Span clause) {
        List<Token> words = AnnotatedReport.within(annotated.tokens(), clause).stream()
                .filter(token -> token.tag() != Tag.PUNCT)
                .toList();
        return words.size() >= FEWEST_WORDS
                && !ASKING.contains(
                        words.getFirst().span().of(annotated.report().text()).toLowerCase(Locale.ROOT))
                && words.stream().skip(1).anyMatch(Points::isVerb)
                && words.stream().anyMatch(token -> token.tag() == Tag.NOUN || token.tag() == Tag.PROPN)
                && !isAdjunct(words);
    }

    /** A single phrase behind a preposition whose only verb is a participle: "in a letter sent on Friday". */
    private static boolean isAdjunct(List<Token> words) {
        if (words.getFirst().tag() != Tag.ADP || words.stream().anyMatch(token -> token.tag() == Tag.AUX)) {
            return false;
        }
        int phrases = 0;
        boolean inside = false;
        for (Token word : words.subList(1, words.size())) {
            if (word.tag() == Tag.VERB) {
                return phrases < 2;
            }
            boolean starts = word.tag() == Tag.DET || word.tag() == Tag.PRON || word.tag() == Tag.PROPN && !inside;
            phrases += starts || !inside && word.tag() == Tag.NOUN ? 1 : 0;
            inside = word.tag() != Tag.ADP;
        }
        return true;
    }

    private static boolean isVerb(Token token) {
        return token.tag() == Tag.VERB || token.tag() == Tag.AUX;
    }

    private Point point(AnnotatedReport annotated, Cast cast, Span clause, Statement statement) {
        String text = annotated.report().text();
        List<Token> tokens = AnnotatedReport.within(annotated.tokens(), clause);
        return new Point(
                annotated,
                clause,
                Point.fold(clause.of(text)),
                statement,
                families(withoutInsertions(outsideTimes(annotated, tokens), text), text),
                named(annotated, cast, clause, Mention.Type.PLACE),
                named(annotated, cast, clause, Mention.Type.PERSON),
                AnnotatedReport.within(annotated.times(), clause),
                AnnotatedReport.within(annotated.amounts(), clause),
                scopes.of(tokens, text));
    }

    /** "The fall of 2020" is no fall. */
    private static List<Token> outsideTimes(AnnotatedReport annotated, List<Token> tokens) {
        return tokens.stream()
                .filter(token ->
                        annotated.times().stream().noneMatch(time -> time.span().covers(token.span())))
                .toList();
    }

    /** What an editor put in brackets was not said. */
    private static List<Token> withoutInsertions(List<Token> tokens, String text) {
        List<Token> said = new ArrayList<>();
        boolean inserted = false;
        for (Token token : tokens) {
            char first = text.charAt(token.span().start());
            inserted = first == '[' || inserted && first != ']';
            if (!inserted && first != ']') {
                said.add(token);
            }
        }
        return said;
    }

    private Set<String> families(List<Token> tokens, String text) {
        Set<String> families = new TreeSet<>();
        boolean lasting = false;
        for (Token token : tokens) {
            boolean deed = token.tag() == Tag.VERB || token.tag() == Tag.NOUN || token.tag() == Tag.ADJ;
            Set<String> told = deed ? predicates.families(token.span().of(text)) : Set.of();
            if (!(lasting && (token.tag() == Tag.VERB || token.tag() == Tag.ADJ))) {
                families.addAll(told);
            }
            lasting = token.tag() == Tag.VERB && told.contains(LASTING);
        }
        return families;
    }

    private static Set<String> named(AnnotatedReport annotated, Cast cast, Span clause, Mention.Type type) {
        Set<String> keys = new TreeSet<>();
        AnnotatedReport.within(annotated.mentions(), clause).stream()
                .filter(mention -> mention.type() == type)
                .sorted(Comparator.comparing(Mention::span))
                .forEach(mention -> keys.add(cast.keyOf(mention.key())));
        return keys;
    }
}
