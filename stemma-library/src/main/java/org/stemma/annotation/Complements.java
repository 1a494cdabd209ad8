package org.stemma.annotation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Complement.Kind;
import org.stemma.annotation.Token.Tag;

/** Reads what follows a cue: listener and adjuncts, then a clause, a quotation, an infinitive or a noun phrase. */
final class Complements {

    private static final Set<String> WH =
            Set.of("what", "how", "why", "when", "where", "who", "whether", "if", "which");
    private static final Set<String> PREPOSITIONS =
            Set.of("for", "of", "about", "against", "on", "upon", "to", "with", "at");
    private static final Set<String> OBJECTS =
            Set.of("him", "her", "them", "us", "me", "you", "himself", "herself", "themselves");
    private static final Set<String> ANYTHING = Set.of("say", "tell");
    /** Words that taggers take for verbs. */
    private static final Set<String> NO_VERBS =
            Set.of("around", "according", "including", "given", "based", "compared", "following", "due", "regarding");

    private static final Set<String> MODALS = Set.of("would", "should", "could", "wo", "ca", "shall");
    private static final Set<Tag> NO_VERB_TAGS = EnumSet.of(Tag.PROPN, Tag.PRON, Tag.DET, Tag.NUM, Tag.ADJ);
    private static final Set<String> NOMINATIVE = Set.of("he", "she", "they", "we", "i", "there");
    private static final Set<Tag> SUBJECTS = EnumSet.of(Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.DET, Tag.ADJ, Tag.NUM);

    /** A clause shows its verb within this many words. */
    private static final int VERB_WITHIN = 30;

    /** A parenthesis between cue and content is no longer than this. */
    private static final int PARENTHESIS = 14;

    private final Words words;
    private final Phrases phrases;

    Complements(Words words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** What follows {@code hit} before {@code limit}. */
    Complement of(Hit hit, int limit) {
        int from = behindHearers(phrases.adjuncts().skip(hit.group().to(), limit), limit);
        Complement plain = read(hit, from, limit, Optional.empty());
        boolean settled = plain.kind() == Kind.THAT || plain.kind() == Kind.QUOTE || plain.kind() == Kind.WH;
        if (settled || !hit.takes("told")) {
            return plain;
        }
        Optional<Run> listener = listener(hit, from, limit);
        if (listener.isEmpty()) {
            return plain;
        }
        int behind = phrases.adjuncts().skip(listener.orElseThrow().to(), limit);
        return read(hit, behind, limit, listener);
    }

    /** "says to the crowd:" before a quotation or "that". */
    private int behindHearers(int from, int limit) {
        if (words.tag(from) != Tag.ADP && !words.is(from, "to")) {
            return from;
        }
        Run hearers = phrases.right(from + 1, limit);
        int end = phrases.adjuncts().skip(hearers.to(), limit);
        boolean content = end + 1 < limit
                && (words.is(end, ":")
                        || thatAt(end)
                        || words.opensQuote(end)
                        || (words.isComma(end) && words.opensQuote(end + 1)));
        return !hearers.isEmpty() && content ? end : from;
    }

    private Optional<Run> listener(Hit hit, int from, int limit) {
        Run phrase = words.isOne(from, OBJECTS) ? new Run(from, from + 1) : phrases.right(from, limit);
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        boolean tell = hit.verb().lemma().equals("tell");
        boolean clause = !tell && !words.isOne(from, OBJECTS) && isFinite(phrase.to(), limit);
        return clause ? Optional.empty() : Optional.of(phrase);
    }

    private Complement read(Hit hit, int from, int limit, Optional<Run> listener) {
        int i = from < limit && words.isComma(from) ? behindComma(from, limit) : from;
        if (i >= limit) {
            return new Complement(Kind.NONE, from, listener, from);
        }
        boolean quotes = hit.takes("quote") || hit.takes("that") || hit.takes("bare");
        if (words.is(i, ":") && quotes && i + 1 < limit) {
            return new Complement(words.opensQuote(i + 1) ? Kind.QUOTE : Kind.BARE, i + 1, listener, from);
        }
        if (words.opensQuote(i) && quotes) {
            return new Complement(Kind.QUOTE, i, listener, from);
        }
        if (i == from) {
            return clause(hit, i, limit, listener);
        }
        return thatAt(i) && hit.takes("that")
                ? new Complement(Kind.THAT, i + 1, listener, from)
                : new Complement(Kind.NONE, from, listener, from);
    }

    /** A quotation or "that" behind a comma, or behind a parenthesis between commas. */
    private int behindComma(int comma, int limit) {
        int next = comma + 1;
        if (next < limit && (words.opensQuote(next) || thatAt(next))) {
            return next;
        }
        int i = next;
        while (i < limit && i - next < PARENTHESIS && !words.isComma(i) && words.quoteIndex(i) < 0) {
            i++;
        }
        boolean closed = i + 1 < limit && words.isComma(i);
        return closed && (thatAt(i + 1) || words.opensQuote(i + 1)) ? i + 1 : comma;
    }

    private boolean thatAt(int i) {
        return words.is(i, "that")
                && (words.tag(i + 1) != Tag.PUNCT || words.isComma(i + 1) || words.opensQuote(i + 1));
    }

    private Complement clause(Hit hit, int i, int limit, Optional<Run> listener) {
        boolean more = i + 1 < limit;
        if (thatAt(i) && hit.takes("that") && more) {
            return new Complement(Kind.THAT, i + 1, listener, i);
        }
        if (words.isOne(i, WH) && hit.takes("wh") && more) {
            return new Complement(Kind.WH, i, listener, i);
        }
        if (words.is(i, "to") && hit.takes("inf") && more && !words.isTag(i + 1, NO_VERB_TAGS)) {
            return new Complement(Kind.INFINITIVE, listener.map(Run::from).orElse(i), listener, i);
        }
        if (words.is(i, "as") && hit.takes("as")) {
            return new Complement(Kind.PHRASE, i + 1, listener, i);
        }
        int that = ANYTHING.contains(hit.verb().lemma()) ? thatBehind(i, limit) : -1;
        if (that >= 0) {
            return new Complement(Kind.THAT, that + 1, listener, that);
        }
        if (hit.takes("bare") && isClause(hit, i, limit)) {
            return new Complement(Kind.BARE, i, listener, i);
        }
        return phrase(hit, i, limit, listener);
    }

    private Complement phrase(Hit hit, int i, int limit, Optional<Run> listener) {
        if (words.isOne(i, PREPOSITIONS) && hit.takes(words.low(i)) && i + 1 < limit) {
            return new Complement(Kind.PHRASE, i + 1, listener, i);
        }
        if (hit.takes("ing") && words.low(i).endsWith("ing") && words.tag(i) == Tag.VERB) {
            return new Complement(Kind.PHRASE, i, listener, i);
        }
        boolean object = (hit.takes("noun") || hit.takes("name")) && listener.isEmpty();
        boolean pronoun = words.isOne(i, Set.of("that", "this", "it")) && !hit.takes("name");
        if (object && !pronoun && (!phrases.right(i, limit).isEmpty() || isQuotedNoun(i, limit))) {
            return new Complement(Kind.PHRASE, i, listener, i);
        }
        return new Complement(Kind.NONE, i, listener, i);
    }

    /** "said on the evening show that": the conjunction behind a phrase without a verb, −1 when none comes. */
    private int thatBehind(int from, int limit) {
        if (words.tag(from) != Tag.ADP && words.tag(from) != Tag.ADV && !words.opensQuote(from)) {
            return -1;
        }
        for (int i = from; i < Math.min(limit - 1, from + PARENTHESIS); i++) {
            if (words.is(i, "that") && words.tag(i) == Tag.SCONJ) {
                return i;
            }
            if (isFinite(i, limit) || words.isComma(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** "called for a “second look”". */
    private boolean isQuotedNoun(int i, int limit) {
        int quote = words.tag(i) == Tag.DET ? i + 1 : i;
        return quote < limit && words.opensQuote(quote);
    }

    /** True when a clause begins at {@code i}: a subject and, before the next stop, a finite verb. */
    private boolean isClause(Hit hit, int i, int limit) {
        boolean loose = ANYTHING.contains(hit.verb().lemma()) && !words.is(i, "to");
        Run subject = phrases.right(i, limit);
        if (!subject.isEmpty() && isFinite(behindAdverbs(subject.to(), limit), limit)) {
            return true;
        }
        if (words.isOne(i, NOMINATIVE) || loose && isFinite(i, limit) && words.tag(i) == Tag.AUX) {
            return true;
        }
        boolean opens = words.isTag(i, SUBJECTS) || loose && words.tag(i) != Tag.PUNCT || words.isQuotationMark(i);
        int end = Math.min(limit, i + VERB_WITHIN);
        for (int at = i + 1; opens && at < end && !words.is(at, ";"); at++) {
            if (!loose && words.isComma(at)) {
                return false;
            }
            if (isFinite(at, limit)) {
                return loose || !words.isOne(at - 1, Phrases.RELATIVES) && !words.isOne(at - 2, Phrases.RELATIVES);
            }
        }
        return false;
    }

    private int behindAdverbs(int from, int limit) {
        int i = from;
        while (i < limit && words.tag(i) == Tag.ADV) {
            i++;
        }
        return i;
    }

    /** "the changed conditions": between determiner and noun. */
    private boolean isParticiple(int i) {
        boolean opened = words.isTag(i - 1, EnumSet.of(Tag.DET, Tag.ADP, Tag.ADJ, Tag.NUM)) || words.is(i - 1, "'s");
        boolean determined = words.tag(i - 1) == Tag.DET && words.isOne(i - 1, Set.of("the", "a", "an"));
        return determined
                || opened
                        && words.isTag(i + 1, EnumSet.of(Tag.NOUN, Tag.PROPN, Tag.ADJ))
                        && words.low(i).endsWith("ed");
    }

    /** True at a finite verb: an auxiliary, or a verb that is neither an infinitive nor in -ing. */
    boolean isFinite(int i, int limit) {
        if (i >= limit || words.is(i - 1, "to") || words.isOne(i, NO_VERBS)) {
            return false;
        }
        if (words.isOne(i, MODALS)) {
            return true;
        }
        return words.tag(i) == Tag.AUX
                || words.tag(i) == Tag.VERB && !words.low(i).endsWith("ing") && !isParticiple(i);
    }
}
