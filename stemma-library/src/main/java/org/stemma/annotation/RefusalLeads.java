package org.stemma.annotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Cue.Strength;
import org.stemma.annotation.Lead.Side;
import org.stemma.annotation.Token.Tag;

/** Leads that give no words: "declined to comment on P", "did not respond to a request", "could not be reached". */
final class RefusalLeads {

    private static final double CLEAR = 0.95;

    private static final Set<String> DECLINING =
            Set.of("declined", "declines", "declining", "refused", "refuses", "refusing", "decline", "refuse");
    private static final Set<String> SPEAKING = Set.of(
            "comment",
            "say",
            "answer",
            "discuss",
            "confirm",
            "elaborate",
            "speak",
            "talk",
            "respond",
            "reveal",
            "disclose",
            "name",
            "identify",
            "specify",
            "provide",
            "give",
            "explain",
            "reply",
            "address",
            "speculate",
            "detail",
            "tell",
            "deny");
    private static final Set<String> REACTING = Set.of("respond", "reply", "return", "answer");
    private static final Set<String> REQUESTS = Set.of(
            "request",
            "requests",
            "call",
            "calls",
            "message",
            "messages",
            "email",
            "emails",
            "e-mail",
            "e-mails",
            "question",
            "questions",
            "comment",
            "inquiries",
            "inquiry",
            "enquiries");
    private static final Set<String> SILENT = Set.of("comment", "elaborate");
    private static final Set<String> WITHHELD = Set.of(
            "say", "specify", "disclose", "elaborate", "comment", "confirm", "explain", "name", "identify", "provide");
    private static final Set<String> ABOUT =
            Set.of("on", "about", "to", "for", "when", "whether", "if", "how", "why", "what", "where", "who", "which");

    /** How far behind the verb a request is named. */
    private static final int REACH = 6;

    private final Words words;
    private final Subjects subjects;

    RefusalLeads(Words words, Subjects subjects) {
        this.words = words;
        this.subjects = subjects;
    }

    /** The lead whose verb stands at {@code i}. */
    Optional<Lead> at(int i, Run unit) {
        int end = end(i, unit);
        if (end < 0) {
            return Optional.empty();
        }
        int group = group(i, unit);
        Optional<Run> own = subjects.before(unit.from(), group)
                .filter(run -> !words.isOne(run.from(), Set.of("it", "there", "what")));
        Optional<Run> speaker = own.isPresent() ? own : subjects.ofClause(unit.from(), group);
        return speaker.map(run -> lead(unit, run, new Run(group, end), own.isEmpty()));
    }

    private Lead lead(Run unit, Run speaker, Run cue, boolean joined) {
        int about = words.is(cue.to(), "on") || words.is(cue.to(), "about") ? cue.to() + 1 : cue.to();
        boolean empty = about >= unit.to()
                || !words.isOne(cue.to(), ABOUT)
                        && !words.isTag(cue.to(), Phrases.NOMINAL)
                        && words.tag(cue.to()) != Tag.DET;
        int from = joined ? cue.from() : Math.min(cue.from(), speaker.from());
        return new Lead(
                new Run(from, cue.to()),
                Optional.of(speaker),
                cue,
                lemma(cue),
                Strength.REFUSING,
                CueTable.Kind.REFUSE,
                List.of(),
                Side.AFTER,
                empty ? from : about,
                empty ? cue.to() : Lead.OPEN_END,
                joined,
                "refusal",
                CLEAR);
    }

    private String lemma(Run cue) {
        for (int i = cue.from(); i < cue.to(); i++) {
            if (words.isOne(i, DECLINING)) {
                return (words.low(i).startsWith("decl") ? "decline" : "refuse") + " to " + words.low(cue.to() - 1);
            }
        }
        return "give no comment";
    }

    /** The end of the cue whose verb is at {@code i}, −1 when there is none. */
    private int end(int i, Run unit) {
        if (words.isOne(i, DECLINING) && words.is(i + 1, "to")) {
            int verb = words.tag(i + 2) == Tag.ADV ? i + 3 : i + 2;
            boolean interviewed = words.is(verb, "be")
                    && words.isOne(verb + 1, Set.of("interviewed", "named", "identified", "quoted"));
            return words.isOne(verb, SPEAKING) ? verb + 1 : interviewed ? verb + 2 : -1;
        }
        if (words.is(i, "comment")) {
            return words.tag(i) == Tag.NOUN && isNoComment(i) ? i + 1 : isDenied(i) ? i + 1 : -1;
        }
        boolean withheld = words.isOne(i, WITHHELD)
                && isDenied(i)
                && (words.isOne(i + 1, ABOUT) || words.isOne(i, SILENT))
                && !words.is(i + 1, "to");
        if (withheld) {
            return i + 1;
        }
        if (words.isOne(i, REACTING) && isDenied(i)) {
            for (int at = i + 1; at < Math.min(unit.to(), i + REACH); at++) {
                if (words.isOne(at, REQUESTS)) {
                    return words.is(at + 1, "for") && words.is(at + 2, "comment") ? at + 3 : at + 1;
                }
            }
        }
        return words.is(i, "reached") && words.is(i - 1, "be") && isDenied(i) ? forComment(i + 1) : -1;
    }

    private int forComment(int i) {
        return words.is(i, "for") && words.is(i + 1, "comment") ? i + 2 : i;
    }

    /** "had no immediate comment", "was not available for comment". */
    private boolean isNoComment(int i) {
        boolean no = words.is(i - 1, "no") || words.is(i - 2, "no");
        boolean available = words.is(i - 1, "for") && words.isOne(i - 2, Set.of("available", "reached", "unavailable"));
        return no && hasVerbBefore(i) || available;
    }

    private boolean hasVerbBefore(int i) {
        return words.isOne(i - 2, Set.of("had", "has", "have", "gave", "offered", "made"))
                || words.isOne(i - 3, Set.of("had", "has", "have", "gave", "offered", "made"));
    }

    private boolean isDenied(int i) {
        for (int at = i - 1; at >= Math.max(0, i - 4); at--) {
            if (words.isOne(at, Hits.NOT)) {
                return true;
            }
            if (!words.isTag(at, java.util.EnumSet.of(Tag.AUX, Tag.ADV, Tag.PART))) {
                return false;
            }
        }
        return false;
    }

    private int group(int i, Run unit) {
        int from = i;
        while (from > unit.from()
                && i - from < REACH
                && (words.isTag(from - 1, java.util.EnumSet.of(Tag.AUX, Tag.ADV, Tag.PART))
                        || words.isOne(
                                from - 1,
                                Set.of(
                                        "no",
                                        "for",
                                        "available",
                                        "unavailable",
                                        "immediate",
                                        "further",
                                        "had",
                                        "has",
                                        "have",
                                        "gave",
                                        "offered",
                                        "made")))) {
            from--;
        }
        return from;
    }
}
