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
    private static final double SIDE = 0.4;

    /** "Armenia, he said, has": so few words before a tag are the beginning of a clause. */
    private static final int SHORT = 6;

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

    private final Words words;
    private final Phrases phrases;
    private final Complements complements;
    private final Subjects subjects;
    private final InvertedLeads inverted;

    ActiveLeads(Words words, Phrases phrases, Complements complements, Subjects subjects) {
        this.words = words;
        this.phrases = phrases;
        this.complements = complements;
        this.subjects = subjects;
        this.inverted = new InvertedLeads(words, phrases, subjects);
    }

    /** The lead whose verb is {@code hit}, given the leads before it in {@code unit}. */
    Optional<Lead> of(Hit hit, Run unit, List<Lead> before) {
        if (hit.passive() || hit.verb().kind() == CueTable.Kind.REFUSE) {
            return Optional.empty();
        }
        Optional<Lead> inverted = this.inverted.of(hit, unit);
        if (inverted.isPresent()) {
            return inverted;
        }
        Complement complement = complements.of(hit, unit.to());
        Optional<Run> own = own(hit, unit);
        Optional<Run> speaker = own.isPresent() ? own : shared(hit, unit, complement, before);
        boolean with = own.map(run -> words.is(run.from() - 1, "with")).orElse(false) && hit.takes("name");
        if (own.isPresent() && hit.gerund() && !complement.kind().isClause() && !with) {
            return Optional.empty();
        }
        if (speaker.isEmpty() || isNobody(speaker.orElseThrow())) {
            return Optional.empty();
        }
        return lead(hit, unit, speaker.orElseThrow(), complement, own.isEmpty());
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
        boolean stopped = words.isComma(previous) || words.closesQuote(previous) && words.isComma(previous - 1);
        boolean joint = words.tag(previous) == Tag.CCONJ || stopped || words.is(previous, "then");
        boolean clause = complement.kind().isClause();
        boolean gerund = hit.gerund() && (clause || stopped && complement.kind() != Kind.NONE);
        boolean finite = !hit.gerund() && !hit.infinitive() && joint && complement.kind() != Kind.NONE;
        if (!finite && !gerund && !(hit.infinitive() && isToldOutright(hit, complement))) {
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

    /** "went there to say that": only words given with "that" or marks are somebody's. */
    private static boolean isToldOutright(Hit hit, Complement complement) {
        boolean given = complement.kind() == Kind.THAT || complement.kind() == Kind.QUOTE;
        return given && hit.verb().kind() == CueTable.Kind.SAY;
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
            Side side = inverted.goesOn(complement.from(), unit, quoted) ? Side.AROUND : Side.BEFORE;
            boolean said = quoted || holdsVerb(unit.from(), from) || side == Side.AROUND && from - unit.from() <= SHORT;
            boolean takes = hit.takes("tag") || words.is(from - 1, "as");
            if (!fronted || !said || !takes || !behindSpeech && !quoted && !stops(complement.from(), unit)) {
                return Optional.empty();
            }
            return Optional.of(InvertedLeads.lead(hit, whole, speaker, side, complement.from(), false, "tag", CLEAR));
        }
        boolean shows = hit.verb().kind() == CueTable.Kind.SHOW && complement.kind() == Kind.PHRASE;
        if (shows && !phrases.isPaper(speaker)) {
            return Optional.empty();
        }
        boolean strict = complement.kind() == Kind.PHRASE
                || hit.verb().lemma().equals("call")
                || complement.kind() == Kind.BARE && STRICT.contains(hit.verb().lemma());
        if (strict && !shows && !joined && !phrases.speaks(speaker)) {
            return Optional.empty();
        }
        if (hit.negated() && complement.kind() != Kind.THAT && complement.kind() != Kind.BARE) {
            return Optional.empty();
        }
        boolean around = complement.kind() == Kind.QUOTE && fronted && quoted;
        return Optional.of(InvertedLeads.lead(
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
        boolean opener =
                words.tag(next) == Tag.ADP || words.isOne(next, InvertedLeads.NEW_CLAUSE) || words.is(next, "amid");
        return quoted
                || complement.kind() == Kind.BARE
                        && opener
                        && holdsVerb(front.from(), front.to())
                        && !words.isOne(front.from(), SUBORDINATE);
    }

    /** Nothing that the verb could govern stands at {@code i}. */
    private boolean stops(int i, Run unit) {
        return i >= unit.to()
                || words.tag(i) == Tag.PUNCT
                || words.isOne(i, InvertedLeads.HINGES)
                || words.isOne(i, InvertedLeads.NEW_CLAUSE);
    }

    private static double confidence(Hit hit, Complement complement) {
        return switch (hit.verb().kind()) {
            case SAY -> complement.kind().isClause() ? CLEAR : LOOSE;
            case SHOW, ACT -> LOOSE;
            case THINK, REFUSE -> VIEW;
            case STANCE -> SIDE;
        };
    }

    private static String rule(Hit hit, Complement complement, boolean joined) {
        if (joined && hit.verb().kind() != CueTable.Kind.STANCE) {
            return "joined";
        }
        return switch (hit.verb().kind()) {
            case THINK -> "view";
            case ACT -> "act";
            case SHOW -> "finding";
            case STANCE -> "stance";
            case SAY, REFUSE -> complement.kind().isClause() ? "clause" : "phrase";
        };
    }

    /** True when the words before the speaker end in a stop or quotation: they may be what was said. */
    private boolean isFronted(Run unit, int from) {
        int previous = from - 1;
        return previous >= unit.from()
                && (words.isOne(previous, InvertedLeads.STOPS)
                        || words.closesQuote(previous)
                        || words.is(previous, "as"));
    }
}
