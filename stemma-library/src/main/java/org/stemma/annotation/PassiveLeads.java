package org.stemma.annotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Complement.Kind;
import org.stemma.annotation.Lead.Side;

/** Leads with a passive verb: "it was announced that P", "P, it was announced", "X is said to V", "P was denied by X". */
final class PassiveLeads {

    private static final double CLEAR = 0.9;
    private static final double LOOSE = 0.6;

    /** Verbs whose passive gives an unnamed view or report: "is said to have left". */
    private static final Set<String> REPORTED = Set.of(
            "say",
            "report",
            "believe",
            "think",
            "allege",
            "expect",
            "understand",
            "estimate",
            "claim",
            "suppose",
            "presume",
            "suspect",
            "fear",
            "predict",
            "assume",
            "consider",
            "accuse",
            "project");

    /** Verbs whose passive with an agent gives the agent's words. */
    private static final Set<String> BY = Set.of(
            "announce",
            "confirm",
            "deny",
            "reject",
            "condemn",
            "criticize",
            "criticise",
            "denounce",
            "propose",
            "disclose",
            "reveal",
            "report",
            "describe",
            "call",
            "dismiss",
            "praise",
            "welcome",
            "mention",
            "quote",
            "cite");

    private final Words words;
    private final Phrases phrases;
    private final Complements complements;
    private final Subjects subjects;

    PassiveLeads(Words words, Phrases phrases, Complements complements, Subjects subjects) {
        this.words = words;
        this.phrases = phrases;
        this.complements = complements;
        this.subjects = subjects;
    }

    /** The lead whose verb is {@code hit}. */
    Optional<Lead> of(Hit hit, Run unit) {
        if (!hit.passive() || hit.negated()) {
            return Optional.empty();
        }
        Optional<Run> subject = subjects.before(unit.from(), hit.group().from());
        boolean it = subject.map(run -> run.length() == 1 && words.is(run.from(), "it"))
                .orElse(false);
        Optional<Run> agent = agent(hit, unit);
        if (it) {
            return impersonal(hit, unit, subject.orElseThrow(), agent);
        }
        if (agent.isPresent()
                && phrases.speaks(agent.orElseThrow())
                && BY.contains(hit.verb().lemma())
                && subject.isPresent()) {
            Run whole = new Run(hit.group().from(), agent.orElseThrow().to());
            return Optional.of(lead(hit, whole, agent, Side.BEFORE, whole.to(), "passive-by", CLEAR));
        }
        return reported(hit, unit, subject);
    }

    private Optional<Run> agent(Hit hit, Run unit) {
        int from = phrases.adjuncts().skip(hit.group().to(), unit.to());
        int by = words.is(from, "by") ? from : hit.group().to();
        if (!words.is(by, "by")) {
            return Optional.empty();
        }
        Run phrase = phrases.right(by + 1, unit.to());
        boolean who = !phrase.isEmpty()
                && !words.low(by + 1).endsWith("ing")
                && phrases.adjuncts().timeFrom(by + 1, unit.to()) == by + 1;
        return who ? Optional.of(phrase) : Optional.empty();
    }

    private Optional<Lead> impersonal(Hit hit, Run unit, Run it, Optional<Run> agent) {
        int end = agent.map(Run::to).orElse(hit.group().to());
        Hit reaching = new Hit(new Run(hit.group().from(), end), hit.head(), hit.verb(), true, false, false, false);
        Complement complement = complements.of(reaching, unit.to());
        Run whole = new Run(Math.min(it.from(), hit.group().from()), Math.max(end, complement.end()));
        if (complement.kind().isClause()) {
            return Optional.of(lead(hit, whole, agent, Side.AFTER, complement.from(), "it-was", CLEAR));
        }
        boolean tag = complement.kind() == Kind.NONE && words.isComma(whole.from() - 1) && hit.takes("tag");
        return tag ? Optional.of(lead(hit, whole, agent, Side.BEFORE, whole.to(), "it-was", CLEAR)) : Optional.empty();
    }

    private Optional<Lead> reported(Hit hit, Run unit, Optional<Run> subject) {
        int next = phrases.adjuncts().skip(hit.group().to(), unit.to());
        boolean of = hit.verb().lemma().equals("accuse") && words.is(next, "of");
        boolean infinitive = words.is(next, "to") && next + 1 < unit.to();
        if (subject.isEmpty() || !REPORTED.contains(hit.verb().lemma()) || !infinitive && !of) {
            return Optional.empty();
        }
        Lead around =
                lead(hit, new Run(hit.group().from(), next), Optional.empty(), Side.AROUND, next, "is-said-to", LOOSE);
        return Optional.of(around);
    }

    private static Lead lead(
            Hit hit, Run whole, Optional<Run> speaker, Side side, int from, String rule, double confidence) {
        return new Lead(
                whole,
                speaker,
                hit.group(),
                hit.verb().lemma(),
                hit.verb().strength(),
                hit.verb().kind(),
                List.of(),
                side,
                from,
                Lead.OPEN_END,
                false,
                rule,
                confidence);
    }
}
