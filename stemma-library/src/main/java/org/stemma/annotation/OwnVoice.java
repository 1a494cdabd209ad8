package org.stemma.annotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Statement.Mode;
import org.stemma.annotation.Token.Tag;

/** What no lead has taken is the report's own voice, sentence by sentence; questions of the reporter state nothing. */
final class OwnVoice {

    private static final double SENTENCE = 0.9;
    private static final double REST = 0.7;
    private static final double UNTAGGED = 0.4;

    /** What is left beside an attribution states something of its own from so many words on. */
    private static final int REST_WORDS = 4;

    private static final Set<Tag> HINGES = EnumSet.of(Tag.SCONJ, Tag.CCONJ);

    private final Words words;
    private final List<Unit> units;
    private final Stages stages;
    private final Reach reach;
    private final Complements complements;

    OwnVoice(Words words, List<Unit> units, Stages stages, Reach reach, Complements complements) {
        this.words = words;
        this.units = units;
        this.stages = stages;
        this.reach = reach;
        this.complements = complements;
    }

    List<Statement> statements(List<Attribution> drafts) {
        BitSet taken = new BitSet(words.size());
        for (Attribution draft : drafts) {
            if (draft.lead().kind() == CueTable.Kind.STANCE) {
                continue;
            }
            taken.set(draft.lead().whole().from(), draft.lead().whole().to());
            draft.content().forEach(run -> taken.set(run.from(), run.to()));
        }
        List<Statement> own = new ArrayList<>();
        for (Unit unit : units) {
            unit.sentences().forEach(sentence -> read(own, sentence, taken));
        }
        return own;
    }

    private void read(List<Statement> own, Run sentence, BitSet taken) {
        boolean whole = taken.get(sentence.from(), sentence.to()).isEmpty();
        int from = sentence.from();
        while (from < sentence.to()) {
            int start = taken.nextClearBit(from);
            int next = taken.nextSetBit(start);
            int end = next < 0 || next > sentence.to() ? sentence.to() : next;
            if (start < end) {
                reach.trimmed(new Run(start, end))
                        .map(this::withoutHinge)
                        .filter(run -> whole || isClause(run))
                        .ifPresent(run -> add(own, run, sentence, whole));
            }
            from = Math.max(end, start) + (start >= sentence.to() ? sentence.to() : 0);
        }
    }

    /** "The towns share a harbour, though": the conjunction belongs to what follows. */
    private Run withoutHinge(Run run) {
        int to = run.to();
        while (to > run.from() + 1
                && (words.isTag(to - 1, HINGES) || words.isComma(to - 1) || words.is(to - 1, "with"))) {
            to--;
        }
        return new Run(run.from(), to);
    }

    private void add(List<Statement> own, Run run, Run sentence, boolean whole) {
        if (isQuestion(sentence) || isEmpty(run)) {
            return;
        }
        boolean untagged = words.quote(run.from())
                .filter(q -> q.kind() == Quote.Kind.SPEECH && q.span().covers(words.span(run)))
                .isPresent();
        List<Run> content = List.of(run);
        Source source = untagged ? Speakers.NOBODY : new Source.Author();
        Origin origin = new Origin(
                "statements/" + (untagged ? "untagged" : whole ? "own" : "rest"),
                1,
                untagged ? UNTAGGED : whole ? SENTENCE : REST);
        own.add(new Statement(
                words.span(run),
                untagged ? new Stretches(words).of(content) : List.of(words.span(run)),
                Optional.empty(),
                Optional.empty(),
                untagged ? Mode.DIRECT : Mode.OWN,
                stages.own(content),
                stages.negated(content),
                stages.hedged(content),
                List.of(source),
                origin));
    }

    private boolean isEmpty(Run run) {
        for (int i = run.from(); i < run.to(); i++) {
            if (words.tag(i) != Tag.PUNCT) {
                return false;
            }
        }
        return true;
    }

    private boolean isQuestion(Run sentence) {
        return words.is(sentence.to() - 1, "?") && words.quoteIndex(sentence.to() - 1) < 0;
    }

    private boolean isClause(Run run) {
        boolean verb = false;
        int count = 0;
        for (int i = run.from(); i < run.to(); i++) {
            verb |= complements.isFinite(i, run.to());
            count += words.tag(i) == Tag.PUNCT ? 0 : 1;
        }
        return verb && count >= REST_WORDS && !complements.isFinite(run.from(), run.to());
    }
}
