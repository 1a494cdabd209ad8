package org.stemma.annotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Lead.Side;
import org.stemma.annotation.Token.Tag;

/** Leads whose verb stands before its speaker: "P," said X. "Q." */
final class InvertedLeads {

    private static final double CLEAR = 0.95;

    static final Set<String> STOPS = Set.of(",", "—", "–", "--", "?", "!", "…", "...");
    static final Set<String> HINGES = Set.of("as", "in", "when", "after", "while", "during", "at", "before");
    static final Set<String> NEW_CLAUSE = Set.of(
            "while",
            "as",
            "when",
            "after",
            "before",
            "but",
            "although",
            "though",
            "because",
            "citing",
            "since",
            "despite",
            "according",
            "in",
            "at",
            "during",
            "on",
            "speaking",
            "following",
            "with");

    private final Words words;
    private final Phrases phrases;
    private final Subjects subjects;

    InvertedLeads(Words words, Phrases phrases, Subjects subjects) {
        this.words = words;
        this.phrases = phrases;
        this.subjects = subjects;
    }

    /** The lead whose verb is {@code hit}: "P," said X. The verb stands behind a quotation or comma, a phrase and a stop behind the verb. */
    Optional<Lead> of(Hit hit, Run unit) {
        int previous = hit.group().from() - 1;
        boolean behindQuote = previous >= unit.from() && words.closesQuote(previous);
        boolean behindComma = previous >= unit.from() && words.isOne(previous, STOPS);
        if (previous < unit.from() && hit.takes("quote")) {
            return leading(hit, unit);
        }
        boolean taking = hit.takes("tag") || behindQuote && hit.takes("quote");
        if (!taking || hit.gerund() || hit.infinitive() || !behindQuote && !behindComma) {
            return Optional.empty();
        }
        Run phrase = subjects.behind(hit.group().to(), unit.to());
        boolean timed = phrases.adjuncts().timeFrom(hit.group().to(), unit.to())
                > hit.group().to();
        if (timed || !behindQuote && !phrase.isEmpty() && (!phrases.speaks(phrase) || hit.takes("told"))) {
            return Optional.empty();
        }
        if (phrase.isEmpty() || words.isOne(phrase.from(), Set.of("him", "them", "me", "us", "it"))) {
            return Optional.empty();
        }
        int end = phrases.adjuncts().skip(phrase.to(), unit.to());
        boolean stops = end >= unit.to() || words.isComma(end) || subjects.isEnd(end) || words.opensQuote(end);
        if (!stops && !(behindQuote && (words.isOne(end, HINGES) || words.tag(end) == Tag.ADP))) {
            return Optional.empty();
        }
        Side side = goesOn(end, unit, behindQuote) ? Side.AROUND : Side.BEFORE;
        Run whole = new Run(hit.group().from(), end);
        return Optional.of(lead(hit, whole, phrase, side, end, false, "inverted", CLEAR));
    }

    /** Said X: "P." */
    private Optional<Lead> leading(Hit hit, Run unit) {
        Run phrase = subjects.behind(hit.group().to(), unit.to());
        int next = phrase.to();
        while (next < unit.to() && (words.isComma(next) || words.is(next, ":"))) {
            next++;
        }
        boolean quote = !phrase.isEmpty() && next > phrase.to() && next < unit.to() && words.opensQuote(next);
        return quote
                ? Optional.of(lead(
                        hit, new Run(hit.group().from(), next), phrase, Side.AFTER, next, false, "inverted", CLEAR))
                : Optional.empty();
    }

    /** True when what stands behind a tag that ends at {@code end} goes on with what was said. */
    boolean goesOn(int end, Run unit, boolean quoted) {
        int next = end;
        while (next < unit.to() && words.tag(next) == Tag.PUNCT && !words.opensQuote(next)) {
            next++;
        }
        if (next >= unit.to()) {
            return false;
        }
        if (words.opensQuote(next)) {
            return words.quote(next).orElseThrow().kind() != Quote.Kind.SCARE;
        }
        boolean gerund = words.tag(next) == Tag.VERB && words.low(next).endsWith("ing");
        return !quoted && words.isComma(end) && !gerund && !words.isOne(next, NEW_CLAUSE);
    }

    static Lead lead(
            Hit hit, Run whole, Run speaker, Side side, int from, boolean joined, String rule, double confidence) {
        return new Lead(
                whole,
                Optional.of(speaker),
                hit.group(),
                hit.verb().lemma(),
                hit.verb().strength(),
                hit.verb().kind(),
                List.of(),
                side,
                from,
                Lead.OPEN_END,
                joined,
                rule,
                confidence);
    }
}
