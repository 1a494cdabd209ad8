package org.stemma.annotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Complement.Kind;
import org.stemma.annotation.Lead.Side;
import org.stemma.annotation.Token.Tag;

/** Leads with an active verb: "X said that P", "P, X said.", "P, said X, Q", "X told Y: Q", ", adding that P". */
final class ActiveLeads {

    private static final double CLEAR = 0.95;
    private static final double LOOSE = 0.75;
    private static final double VIEW = 0.6;

    /** "Armenia, he said, has": so few words before a tag are the beginning of a clause. */
    private static final int SHORT = 6;

    private static final Set<String> STOPS = Set.of(",", "—", "–", "--", "?", "!", "…", "...");
    private static final Set<String> HINGES = Set.of("as", "in", "when", "after", "while", "during", "at", "before");
    /** Verbs that also mean something else than saying when a thing is their subject: "the storm claimed nine lives". */
    private static final Set<String> STRICT =
            Set.of("claim", "maintain", "report", "declare", "state", "add", "signal", "feel");

    private static final Set<String> NOBODY = Set.of(
            "there", "what", "how", "i", "we", "you", "nobody", "this", "that", "which", "where", "when", "these",
            "those");
    private static final Set<String> SUBORDINATE = Set.of(
            "when",
            "while",
            "after",
            "before",
            "as",
            "although",
            "though",
            "because",
            "since",
            "if",
            "asked",
            "speaking",
            "in",
            "on",
            "at",
            "during",
            "despite",
            "with",
            "but",
            "and",
            "citing",
            "following",
            "once",
            "until");
    private static final Set<String> NEW_CLAUSE = Set.of(
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
    private final Complements complements;
    private final Subjects subjects;

    ActiveLeads(Words words, Phrases phrases, Complements complements, Subjects subjects) {
        this.words = words;
        this.phrases = phrases;
        this.complements = complements;
        this.subjects = subjects;
    }

    /** The lead whose verb is {@code hit}, given the leads before it in {@code unit}. */
    Optional<Lead> of(Hit hit, Run unit, List<Lead> before) {
        if (hit.passive() || hit.verb().kind() == CueTable.Kind.REFUSE) {
            return Optional.empty();
        }
        Optional<Lead> inverted = inverted(hit, unit);
        if (inverted.isPresent()) {
            return inverted;
        }
        Complement complement = complements.of(hit, unit.to());
        Optional<Run> own = own(hit, unit);
        Optional<Run> speaker = own.isPresent() ? own : shared(hit, unit, complement, before);
        if (own.isPresent() && hit.gerund() && !complement.kind().isClause()) {
            return Optional.empty();
        }
        if (speaker.isEmpty() || isNobody(speaker.orElseThrow())) {
            return Optional.empty();
        }
        return lead(hit, unit, speaker.orElseThrow(), complement, own.isEmpty());
    }

    /** "P," said X. The verb stands behind a quotation or comma, a phrase and a stop behind the verb. */
    private Optional<Lead> inverted(Hit hit, Run unit) {
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
        boolean timed = phrases.adjuncts().isTime(hit.group().to());
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

    private Optional<Run> own(Hit hit, Run unit) {
        if (hit.infinitive()) {
            return Optional.empty();
        }
        Optional<Run> near = hit.gerund()
                ? phrases.left(unit.from(), hit.group().from())
                : subjects.before(unit.from(), hit.group().from());
        boolean after = hit.gerund()
                && (words.isComma(hit.group().from() - 1)
                        || !near.map(phrases::speaks).orElse(false));
        return after ? Optional.empty() : near;
    }

    private Optional<Run> shared(Hit hit, Run unit, Complement complement, List<Lead> before) {
        int previous = hit.group().from() - 1;
        boolean joint = words.tag(previous) == Tag.CCONJ || words.isComma(previous) || words.is(previous, "then");
        boolean clause = complement.kind().isClause();
        boolean gerund = hit.gerund() && (clause || words.isComma(previous) && complement.kind() != Kind.NONE);
        boolean finite = !hit.gerund() && !hit.infinitive() && joint && complement.kind() != Kind.NONE;
        if (!finite && !gerund && !(hit.infinitive() && clause)) {
            return Optional.empty();
        }
        Optional<Lead> last = before.isEmpty() ? Optional.empty() : Optional.of(before.getLast());
        boolean near = last.map(lead -> lead.whole().to() <= hit.group().from()
                        && lead.speaker().isPresent())
                .orElse(false);
        return near
                ? last.orElseThrow().speaker()
                : subjects.ofClause(unit.from(), hit.group().from());
    }

    private boolean isNobody(Run speaker) {
        return speaker.length() == 1 && words.isOne(speaker.from(), NOBODY);
    }

    private Optional<Lead> lead(Hit hit, Run unit, Run speaker, Complement complement, boolean joined) {
        int from = joined
                ? hit.group().from()
                : Math.min(speaker.from(), hit.group().from());
        Run whole = new Run(from, Math.max(complement.end(), hit.group().to()));
        boolean fronted = !joined && isFronted(unit, from);
        boolean quoted = from > unit.from() && words.closesQuote(from - 1);
        boolean behindSpeech = fronted && isAside(complement, quoted, new Run(unit.from(), from));
        if (complement.kind() == Kind.NONE || behindSpeech && hit.takes("tag")) {
            Side side = goesOn(complement.from(), unit, quoted) ? Side.AROUND : Side.BEFORE;
            boolean said = quoted || holdsVerb(unit.from(), from) || side == Side.AROUND && from - unit.from() <= SHORT;
            boolean takes = hit.takes("tag") || words.is(from - 1, "as");
            if (!fronted || !said || !takes || !behindSpeech && !quoted && !stops(complement.from(), unit)) {
                return Optional.empty();
            }
            return Optional.of(lead(hit, whole, speaker, side, complement.from(), false, "tag", CLEAR));
        }
        boolean strict = complement.kind() == Kind.PHRASE
                || hit.verb().lemma().equals("call")
                || complement.kind() == Kind.BARE && STRICT.contains(hit.verb().lemma());
        if (strict && !joined && !phrases.speaks(speaker)) {
            return Optional.empty();
        }
        if (hit.negated() && complement.kind() != Kind.THAT && complement.kind() != Kind.BARE) {
            return Optional.empty();
        }
        boolean around = complement.kind() == Kind.QUOTE && fronted && quoted;
        return Optional.of(lead(
                hit,
                whole,
                speaker,
                around ? Side.AROUND : Side.AFTER,
                complement.from(),
                joined,
                rule(hit, complement, joined),
                confidence(hit, complement)));
    }

    private boolean holdsVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.isTag(i, Phrases.VERBAL)) {
                return true;
            }
        }
        return false;
    }

    /** "P," she said as she left: what follows a tag is no second content. */
    private boolean isAside(Complement complement, boolean quoted, Run front) {
        boolean content =
                complement.kind() == Kind.QUOTE || complement.kind() == Kind.THAT || complement.kind() == Kind.NONE;
        if (content) {
            return false;
        }
        int next = complement.from();
        boolean opener = words.tag(next) == Tag.ADP || words.isOne(next, NEW_CLAUSE) || words.is(next, "amid");
        return quoted
                || complement.kind() == Kind.BARE
                        && opener
                        && holdsVerb(front.from(), front.to())
                        && !words.isOne(front.from(), SUBORDINATE);
    }

    /** Nothing that the verb could govern stands at {@code i}. */
    private boolean stops(int i, Run unit) {
        return i >= unit.to() || words.tag(i) == Tag.PUNCT || words.isOne(i, HINGES) || words.isOne(i, NEW_CLAUSE);
    }

    private static double confidence(Hit hit, Complement complement) {
        return switch (hit.verb().kind()) {
            case SAY -> complement.kind().isClause() ? CLEAR : LOOSE;
            case SHOW, ACT -> LOOSE;
            case THINK, REFUSE -> VIEW;
        };
    }

    private static String rule(Hit hit, Complement complement, boolean joined) {
        if (joined) {
            return "joined";
        }
        return switch (hit.verb().kind()) {
            case THINK -> "view";
            case ACT -> "act";
            case SHOW -> "finding";
            case SAY, REFUSE -> complement.kind().isClause() ? "clause" : "phrase";
        };
    }

    /** True when the words before the speaker end in a stop or quotation: they may be what was said. */
    private boolean isFronted(Run unit, int from) {
        int previous = from - 1;
        return previous >= unit.from()
                && (words.isOne(previous, STOPS) || words.closesQuote(previous) || words.is(previous, "as"));
    }

    /** True when what stands behind a tag that ends at {@code end} goes on with what was said. */
    private boolean goesOn(int end, Run unit, boolean quoted) {
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

    private static Lead lead(
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
