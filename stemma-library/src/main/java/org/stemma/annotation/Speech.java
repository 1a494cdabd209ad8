package org.stemma.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.annotation.Token.Tag;

/** Gives quotations without a tag of their own to the speaker who is open: in the same paragraph, and from one to the next. */
final class Speech {

    private final Words words;
    private final List<Unit> units;
    private final Reach reach;
    private final List<List<Integer>> draftsOf = new ArrayList<>();

    Speech(Words words, List<Unit> units, Reach reach) {
        this.words = words;
        this.units = units;
        this.reach = reach;
    }

    /** {@code drafts}, in text order, with the untagged quotations added to the draft whose speaker goes on. */
    List<Attribution> carried(List<Attribution> drafts) {
        List<Attribution> all = new ArrayList<>(drafts);
        index(drafts);
        int open = -1;
        int waiting = -1;
        for (int i = 0; i < units.size(); i++) {
            Optional<Run> pure = pureSpeech(i);
            if (pure.isEmpty()) {
                open = lastDirect(all, i);
                waiting = open >= 0 && waiting >= 0 ? give(all, open, waiting, i) : -1;
                continue;
            }
            if (open >= 0) {
                all.set(open, all.get(open).with(pure.orElseThrow()));
            } else {
                waiting = waiting < 0 ? i : waiting;
            }
        }
        return all;
    }

    /** Quotations that waited for their tag go to the first one that comes, when it speaks directly. */
    private int give(List<Attribution> all, int draft, int from, int to) {
        if (words.closesQuote(units.get(to - 1).run().to() - 1)
                && units.get(to - 1).block() != units.get(to).block()
                && isClosed(to - 1)) {
            return -1;
        }
        for (int i = from; i < to; i++) {
            Optional<Run> pure = pureSpeech(i);
            if (pure.isPresent()) {
                all.set(draft, all.get(draft).with(pure.orElseThrow()));
            }
        }
        return -1;
    }

    private boolean isClosed(int unit) {
        return words.quote(units.get(unit).run().to() - 1)
                .map(q -> q.span().end() > q.inner().end())
                .orElse(true);
    }

    private void index(List<Attribution> drafts) {
        units.forEach(unit -> draftsOf.add(new ArrayList<>()));
        for (int i = 0; i < drafts.size(); i++) {
            if (!drafts.get(i).quoted()) {
                draftsOf.get(drafts.get(i).unit()).add(i);
            }
        }
    }

    /** The words of unit {@code i} when it is nothing but quotation and no draft has it. */
    private Optional<Run> pureSpeech(int i) {
        Run run = units.get(i).run();
        boolean quoted = false;
        for (int w = run.from(); w < run.to(); w++) {
            quoted |= words.quote(w)
                    .filter(q -> q.kind() == Quote.Kind.SPEECH || q.kind() == Quote.Kind.FRAGMENT)
                    .isPresent();
            if (words.quoteIndex(w) < 0 && words.tag(w) != Tag.PUNCT) {
                return Optional.empty();
            }
        }
        return quoted && draftsOf.get(i).isEmpty() ? reach.trimmed(run) : Optional.empty();
    }

    /** The last draft of unit {@code i} that gives a quotation, −1 when none does: nobody's speech is open then. */
    private int lastDirect(List<Attribution> drafts, int i) {
        return draftsOf.get(i).stream()
                .filter(draft -> drafts.get(draft).content().stream().anyMatch(this::holdsSpeech))
                .reduce(-1, (earlier, later) -> later);
    }

    private boolean holdsSpeech(Run run) {
        for (int w = run.from(); w < run.to(); w++) {
            if (words.quote(w).filter(q -> q.kind() != Quote.Kind.SCARE).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
