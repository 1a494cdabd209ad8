package org.stemma.annotation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Cue.Strength;
import org.stemma.annotation.Lead.Side;
import org.stemma.annotation.Token.Tag;

/** Leads with a noun: "her claim that P", "the announcement by the ministry that P", "reports that P". */
final class NounLeads {

    private static final double LOOSE = 0.7;

    private static final Map<String, Strength> NOUNS = Map.ofEntries(
            Map.entry("statement", Strength.NEUTRAL),
            Map.entry("comment", Strength.NEUTRAL),
            Map.entry("remark", Strength.NEUTRAL),
            Map.entry("testimony", Strength.NEUTRAL),
            Map.entry("report", Strength.NEUTRAL),
            Map.entry("message", Strength.NEUTRAL),
            Map.entry("announcement", Strength.REVEALING),
            Map.entry("declaration", Strength.REVEALING),
            Map.entry("revelation", Strength.REVEALING),
            Map.entry("disclosure", Strength.REVEALING),
            Map.entry("finding", Strength.REVEALING),
            Map.entry("ruling", Strength.REVEALING),
            Map.entry("confirmation", Strength.CONFIRMING),
            Map.entry("acknowledgment", Strength.CONFIRMING),
            Map.entry("acknowledgement", Strength.CONFIRMING),
            Map.entry("admission", Strength.CONFIRMING),
            Map.entry("confession", Strength.CONFIRMING),
            Map.entry("assurance", Strength.ARGUING),
            Map.entry("promise", Strength.ARGUING),
            Map.entry("pledge", Strength.ARGUING),
            Map.entry("vow", Strength.ARGUING),
            Map.entry("claim", Strength.ARGUING),
            Map.entry("allegation", Strength.ARGUING),
            Map.entry("accusation", Strength.ARGUING),
            Map.entry("assertion", Strength.ARGUING),
            Map.entry("contention", Strength.ARGUING),
            Map.entry("argument", Strength.ARGUING),
            Map.entry("insistence", Strength.ARGUING),
            Map.entry("complaint", Strength.ARGUING),
            Map.entry("charge", Strength.ARGUING),
            Map.entry("warning", Strength.ARGUING),
            Map.entry("conclusion", Strength.ARGUING),
            Map.entry("suggestion", Strength.TENTATIVE),
            Map.entry("hint", Strength.TENTATIVE),
            Map.entry("rumour", Strength.TENTATIVE),
            Map.entry("rumor", Strength.TENTATIVE),
            Map.entry("speculation", Strength.TENTATIVE),
            Map.entry("belief", Strength.TENTATIVE),
            Map.entry("opinion", Strength.TENTATIVE),
            Map.entry("view", Strength.TENTATIVE),
            Map.entry("fear", Strength.TENTATIVE),
            Map.entry("concern", Strength.TENTATIVE),
            Map.entry("hope", Strength.TENTATIVE),
            Map.entry("prediction", Strength.TENTATIVE),
            Map.entry("theory", Strength.TENTATIVE),
            Map.entry("notion", Strength.TENTATIVE),
            Map.entry("expectation", Strength.TENTATIVE),
            Map.entry("indication", Strength.TENTATIVE),
            Map.entry("denial", Strength.DENYING));

    private final Words words;
    private final Phrases phrases;
    private final Complements complements;

    NounLeads(Words words, Phrases phrases, Complements complements) {
        this.words = words;
        this.phrases = phrases;
        this.complements = complements;
    }

    /** The lead whose noun stands at {@code i}. */
    Optional<Lead> at(int i, Run unit) {
        String noun = words.low(i).endsWith("s") && !NOUNS.containsKey(words.low(i))
                ? words.low(i).substring(0, words.low(i).length() - 1)
                : words.low(i);
        if (words.tag(i) != Tag.NOUN || !NOUNS.containsKey(noun)) {
            return Optional.empty();
        }
        Optional<Run> by = words.isOne(i + 1, Set.of("by", "from"))
                ? Optional.of(phrases.right(i + 2, unit.to())).filter(run -> !run.isEmpty())
                : Optional.empty();
        int that = by.map(Run::to).orElse(i + 1);
        if (that + 2 >= unit.to()
                || !words.is(that, "that")
                || words.tag(that) != Tag.SCONJ && !startsClause(that + 1, unit.to())) {
            return Optional.empty();
        }
        Optional<Run> speaker = by.isPresent() ? by : owner(i, unit);
        int from = Math.min(i, speaker.map(Run::from).orElse(i));
        return Optional.of(new Lead(
                new Run(from, that + 1),
                speaker,
                new Run(i, i + 1),
                noun,
                NOUNS.get(noun),
                CueTable.Kind.SAY,
                List.of(),
                Side.AFTER,
                that + 1,
                Lead.OPEN_END,
                false,
                "noun",
                LOOSE));
    }

    private boolean startsClause(int from, int limit) {
        Run subject = phrases.right(from, limit);
        return !subject.isEmpty() && subject.length() > 1 && complements.isFinite(subject.to(), limit);
    }

    /** "her claim", "the ministry's recent claim". */
    private Optional<Run> owner(int noun, Run unit) {
        int i = noun - 1;
        while (i > unit.from()
                && words.isTag(i, java.util.EnumSet.of(Tag.ADJ, Tag.NOUN, Tag.NUM))
                && !words.is(i, "'s")) {
            i--;
        }
        if (words.isOne(i, Set.of("his", "her", "their", "its"))) {
            return Optional.of(new Run(i, i + 1));
        }
        boolean owned = i > unit.from() && (words.is(i, "'s") || words.is(i, "'"));
        return owned ? phrases.left(unit.from(), i) : Optional.empty();
    }
}
