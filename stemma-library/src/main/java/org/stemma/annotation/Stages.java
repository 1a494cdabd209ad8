package org.stemma.annotation;

import java.util.List;
import java.util.Set;
import org.stemma.annotation.Statement.Stage;
import org.stemma.annotation.Token.Tag;

/** Reads how far the thing said has come, whether it is negated and whether it is hedged, from the main verb of the content. */
final class Stages {

    private static final Set<String> FUTURE = Set.of(
            "will",
            "'ll",
            "wo",
            "shall",
            "would",
            "'d",
            "going",
            "plans",
            "plan",
            "planned",
            "planning",
            "intends",
            "intend",
            "intended",
            "set",
            "due",
            "scheduled",
            "expected",
            "prepares",
            "preparing",
            "aims");
    private static final Set<String> ASKING = Set.of(
            "request",
            "requested",
            "requests",
            "asked",
            "asks",
            "urged",
            "urges",
            "demanded",
            "demands",
            "called",
            "calls",
            "appealed",
            "appeals",
            "sought",
            "seeks",
            "wants",
            "wanted");
    private static final Set<String> PROPOSING = Set.of(
            "proposed",
            "proposes",
            "suggested",
            "suggests",
            "offered",
            "offers",
            "recommended",
            "recommends",
            "floated",
            "considering",
            "considers",
            "mulling",
            "weighing");
    private static final Set<String> AGREEING = Set.of(
            "agreed",
            "agree",
            "agrees",
            "agreement",
            "accord",
            "deal",
            "signed",
            "accepted",
            "approved",
            "ratified",
            "pact");
    private static final Set<String> ANNOUNCING = Set.of("announced", "announces", "unveiled", "declared");
    private static final Set<String> BEGINNING =
            Set.of("began", "begun", "begins", "started", "starts", "launched", "underway", "commenced", "opened");
    private static final Set<String> DENYING =
            Set.of("denied", "denies", "rejected", "rejects", "refused", "refuses", "dismissed");
    private static final Set<String> STATIVE = Set.of(
            "had",
            "was",
            "were",
            "been",
            "knew",
            "known",
            "believed",
            "wanted",
            "thought",
            "seemed",
            "appeared",
            "remained",
            "included",
            "concerned",
            "aimed",
            "needed",
            "supposed");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "'re");
    private static final Set<String> HAVE = Set.of("has", "have", "had", "'ve");

    /** "reached an accord": the noun follows its verb within so many words. */
    private static final int AGREEMENT = 8;

    private final Words words;
    private final MainVerb main;

    Stages(Words words, Complements complements) {
        this.words = words;
        this.main = new MainVerb(words, complements);
    }

    /** How far the thing said in {@code content} has come. */
    Stage stage(List<Run> content, CueTable.Kind kind, Cue.Strength strength, String lemma) {
        if (strength == Cue.Strength.REFUSING) {
            return Stage.REFUSED;
        }
        if (strength == Cue.Strength.DENYING) {
            return Stage.DENIED;
        }
        Stage own = own(content);
        if (own != Stage.STATED && kind != CueTable.Kind.ACT && kind != CueTable.Kind.STANCE) {
            return own;
        }
        return switch (lemma) {
            case "ask" -> kind == CueTable.Kind.STANCE ? Stage.REQUESTED : own;
            case "want",
                    "push for",
                    "call for",
                    "call on",
                    "urge",
                    "demand",
                    "request",
                    "beg",
                    "implore",
                    "plead",
                    "appeal",
                    "press",
                    "call upon" -> Stage.REQUESTED;
            case "propose", "suggest", "offer", "recommend", "float", "advocate" -> Stage.PROPOSED;
            case "promise", "vow", "pledge", "threaten", "undertake", "commit", "guarantee" -> Stage.PLANNED;
            case "announce", "unveil" -> Stage.ANNOUNCED;
            case "agree" -> Stage.AGREED;
            default -> own;
        };
    }

    /** The stage that the words of {@code content} tell by themselves. */
    Stage own(List<Run> content) {
        Run group = main.of(content);
        if (group.isEmpty()) {
            return Stage.STATED;
        }
        if (words.is(group.from(), "to") && words.is(group.from() + 1, "have")) {
            return Stage.DONE;
        }
        if (has(group, FUTURE) || isToBe(group)) {
            return Stage.PLANNED;
        }
        Stage named = named(group);
        if (named != Stage.STATED) {
            return named;
        }
        boolean progressive = has(group, BE) && endsWith(group, "ing");
        return progressive ? Stage.BEGUN : isDone(group) ? Stage.DONE : Stage.STATED;
    }

    private Stage named(Run group) {
        if (has(group, PROPOSING)) {
            return Stage.PROPOSED;
        }
        if (has(group, DENYING)) {
            return Stage.DENIED;
        }
        if (has(group, AGREEING) || isReachedAgreement(group)) {
            return Stage.AGREED;
        }
        if (has(group, ASKING)) {
            return Stage.REQUESTED;
        }
        if (has(group, ANNOUNCING)) {
            return Stage.ANNOUNCED;
        }
        return has(group, BEGINNING) ? Stage.BEGUN : Stage.STATED;
    }

    private boolean isReachedAgreement(Run group) {
        if (!has(group, Set.of("reached", "struck", "made", "concluded", "signed"))) {
            return false;
        }
        for (int i = group.to(); i < Math.min(words.size(), group.to() + AGREEMENT); i++) {
            if (words.isOne(i, AGREEING)) {
                return true;
            }
        }
        return false;
    }

    /** "is to leave", and a headline's bare "to leave". */
    private boolean isToBe(Run group) {
        int last = group.to() - 1;
        boolean to = words.is(last, "to") || words.is(group.to(), "to");
        return to && words.isOne(words.is(last, "to") ? last - 1 : last, BE) || words.is(group.from(), "to");
    }

    private boolean isDone(Run group) {
        int last = group.to() - 1;
        boolean past = words.tag(last) == Tag.VERB
                && (words.low(last).endsWith("ed")
                        || has(group, HAVE)
                        || has(group, Set.of("was", "were"))
                        || isIrregularPast(last));
        return past
                && !words.isOne(last, STATIVE)
                && !words.isOne(last, HAVE)
                && !words.low(last).endsWith("ing");
    }

    private boolean isIrregularPast(int i) {
        return Set.of(
                        "went",
                        "left",
                        "killed",
                        "took",
                        "gave",
                        "came",
                        "fell",
                        "held",
                        "met",
                        "won",
                        "lost",
                        "built",
                        "sent",
                        "broke",
                        "drove",
                        "flew",
                        "fought",
                        "shot",
                        "struck",
                        "withdrew",
                        "began",
                        "sold",
                        "bought",
                        "paid",
                        "brought",
                        "led",
                        "ran",
                        "rose",
                        "sank",
                        "spent",
                        "stole",
                        "swept",
                        "threw",
                        "wrote",
                        "found",
                        "made",
                        "saw",
                        "died",
                        "got",
                        "put")
                .contains(words.low(i));
    }

    /** True when the main verb of {@code content} is negated, or its subject or object is none. */
    boolean negated(List<Run> content) {
        Run group = main.of(content);
        if (group.isEmpty()) {
            return false;
        }
        int from = content.stream()
                .filter(run -> run.covers(group))
                .mapToInt(Run::from)
                .findFirst()
                .orElse(group.from());
        boolean subject = words.isOne(from, Set.of("no", "none", "nobody", "neither", "nothing"));
        boolean failed = words.isOne(group.to() - 1, Set.of("failed", "fails", "fail", "refused", "refuses"))
                && words.is(group.to(), "to");
        return subject || failed || has(group, MainVerb.NO) || words.is(group.to(), "not");
    }

    /** True when {@code content} is marked as not certain. */
    boolean hedged(List<Run> content) {
        return new Hedges(words).in(content, main.of(content));
    }

    private boolean has(Run group, Set<String> any) {
        for (int i = group.from(); i < group.to(); i++) {
            if (words.isOne(i, any)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsWith(Run group, String suffix) {
        return words.low(group.to() - 1).endsWith(suffix);
    }
}
