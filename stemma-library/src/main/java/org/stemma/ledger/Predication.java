package org.stemma.ledger;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Annotation;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Sentence;
import org.stemma.annotation.Token.Tag;
import org.stemma.report.Block;
import org.stemma.report.Span;

/**
 * A clause in three: who, does, what. Read off parts of speech, and only where the three stand plainly one behind the other; a clause
 * that leans on another has none. "It" and "they" are read only as the subject of the sentence right before.
 *
 * @param relation the verb group: "had been ordered to stay"
 * @param object the rest of the clause, empty where the verb group says enough alone: "has been idled"
 * @param about where the subject is named: in the clause, or in the sentence before it
 */
record Predication(String subject, String relation, String object, Span about) {

    /** Words of somebody who speaks for himself; the clause is about him, whoever he is. */
    private static final Set<String> SPEAKING = Words.set("i we you my our your us me ours yours");

    private static final Set<String> STANDING_IN =
            Words.set("it him them itself himself herself themselves so this that");

    /** What these introduce is the point, not that it was said. */
    private static final Set<String> SAYING =
            Words.set("said says say told tells added announced indicated explained declared stated reported insisted");

    private static final Set<String> QUOTATION_MARKS = Words.set("\" “ ” „ « » '' ``");

    private static final Set<String> PRONOUNS = Words.set("it they");

    /** The parts of the clause at {@code clause}; empty when they do not stand plainly. */
    static Optional<Predication> of(AnnotatedReport annotated, Span clause) {
        Words words = bare(words(annotated, clause));
        return PRONOUNS.contains(words.word(0)) && words.isVerb(1)
                ? referred(annotated, clause, words)
                : direct(annotated, words);
    }

    /** The words at {@code clause}; quotation marks stand between words of one clause and part nothing. */
    private static Words words(AnnotatedReport annotated, Span clause) {
        String text = annotated.report().text();
        return new Words(
                AnnotatedReport.within(annotated.tokens(), clause).stream()
                        .filter(token -> !QUOTATION_MARKS.contains(token.span().of(text)))
                        .toList(),
                text);
    }

    private static Optional<Predication> direct(AnnotatedReport annotated, Words words) {
        int end = Subject.end(words);
        int verb = Subject.verb(words, end);
        if (verb < 0) {
            return Optional.empty();
        }
        Words subject = Subject.timeless(words.part(0, end), annotated.times());
        return Subject.isPlain(subject) && isPlain(words, verb) && Agreement.holds(subject, words, verb)
                ? Optional.of(said(subject.printed(), subject.span(), words, verb))
                : Optional.empty();
    }

    /** "It must report by May": about what the sentence before is about, when that is no person and of the same number. */
    private static Optional<Predication> referred(AnnotatedReport annotated, Span clause, Words words) {
        boolean several = words.word(0).equals("they");
        return isPlain(words, 1)
                ? before(annotated, clause)
                        .flatMap(sentence -> direct(annotated, bare(words(annotated, sentence))))
                        .filter(earlier -> isThing(annotated, earlier.about()))
                        .filter(earlier -> several
                                == (earlier.subject().endsWith("s")
                                        || earlier.subject().contains(" and ")))
                        .map(earlier -> said(earlier.subject(), earlier.about(), words, 1))
                : Optional.empty();
    }

    /** The sentence before the one that {@code clause} is in, in the same block. */
    private static Optional<Span> before(AnnotatedReport annotated, Span clause) {
        Optional<Span> own = annotated.sentences().stream()
                .map(Sentence::span)
                .filter(sentence -> sentence.overlaps(clause))
                .findFirst();
        Optional<Span> block = annotated.report().blocks().stream()
                .map(Block::span)
                .filter(span -> span.covers(clause))
                .findFirst();
        return annotated.sentences().stream()
                .map(Sentence::span)
                .filter(sentence ->
                        own.filter(here -> sentence.end() <= here.start()).isPresent())
                .filter(sentence -> block.filter(here -> here.covers(sentence)).isPresent())
                .max(Comparator.naturalOrder());
    }

    private static boolean isThing(AnnotatedReport annotated, Span about) {
        return annotated.mentions().stream()
                .filter(mention -> mention.type() == Mention.Type.PERSON)
                .map(Annotation::span)
                .noneMatch(about::overlaps);
    }

    private static Predication said(String subject, Span about, Words words, int verb) {
        int end = VerbGroup.end(words, verb);
        return new Predication(
                subject,
                words.part(verb, end).printed(),
                words.part(end, words.size()).printed(),
                about);
    }

    private static boolean isPlain(Words words, int verb) {
        int end = VerbGroup.end(words, verb);
        return VerbGroup.isFinite(words, verb)
                && !VerbGroup.isReduced(words, verb, end)
                && isObject(words.part(end, words.size()), end - verb)
                && !words.anyWord(SPEAKING::contains)
                && !words.part(verb, Math.min(words.size(), end + 1)).anyWord(SAYING::contains);
    }

    /** What follows the verb group: something named, or nothing where the group says enough alone. */
    private static boolean isObject(Words rest, int group) {
        return rest.isEmpty()
                ? group > 1
                : rest.anyNaming()
                        && rest.tag(0) != Tag.PUNCT
                        && !STANDING_IN.contains(rest.word(0))
                        && !rest.word(rest.size() - 1).equals("?");
    }

    /** Without marks at either end, without an adverbial before the first comma, and up to a colon or semicolon. */
    private static Words bare(Words clause) {
        int from = 0;
        while (clause.isTag(from, Set.of(Tag.PUNCT))) {
            from++;
        }
        int to = from;
        while (to < clause.size()
                && !clause.word(to).equals(":")
                && !clause.word(to).equals(";")) {
            to++;
        }
        while (to > from
                && clause.tag(to - 1) == Tag.PUNCT
                && !clause.word(to - 1).equals("?")) {
            to--;
        }
        return withoutAdverbial(clause.part(from, to));
    }

    /** "On Friday, the dam …": what stands before the comma says when or where. */
    private static Words withoutAdverbial(Words clause) {
        boolean adverbial = clause.isTag(0, Set.of(Tag.ADP, Tag.ADV));
        for (int at = 1; adverbial && at < clause.size() && !clause.isVerb(at); at++) {
            if (clause.word(at).equals(",")) {
                return clause.part(at + 1, clause.size());
            }
        }
        return clause;
    }
}
