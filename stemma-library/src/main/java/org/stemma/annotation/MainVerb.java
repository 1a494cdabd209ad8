package org.stemma.annotation;

import java.util.List;
import java.util.Set;
import org.stemma.annotation.Token.Tag;

/** Finds the main verb of what was said, with the auxiliaries, adverbs and negations beside it. */
final class MainVerb {

    static final Set<String> NO =
            Set.of("not", "n't", "never", "no", "nobody", "none", "neither", "nor", "nothing", "without", "cannot");

    /** The main verb group ends this far behind its first word at the latest. */
    private static final int GROUP = 8;

    private final Words words;
    private final Complements complements;

    MainVerb(Words words, Complements complements) {
        this.words = words;
        this.complements = complements;
    }

    /** The first finite verb with its auxiliaries, outside relative clauses; empty when the content has none. */
    Run of(List<Run> content) {
        for (Run run : content) {
            for (int i = run.from(); i < run.to(); i++) {
                boolean first =
                        complements.isFinite(i, run.to()) && !isRelative(i) || words.is(i, "to") && i == run.from();
                if (first) {
                    int from = i;
                    while (from > run.from() && (words.tag(from - 1) == Tag.ADV || words.isOne(from - 1, NO))) {
                        from--;
                    }
                    return new Run(from, groupEnd(i, run.to()));
                }
            }
        }
        return new Run(0, 0);
    }

    private boolean isRelative(int verb) {
        int i = verb - 1;
        while (words.tag(i) == Tag.ADV) {
            i--;
        }
        return words.isOne(i, Set.of("who", "which", "that", "if", "when", "as", "while")) && i > 0;
    }

    private int groupEnd(int from, int limit) {
        int i = from;
        while (i < limit
                && i - from < GROUP
                && (words.isTag(i, Phrases.VERBAL)
                        || words.tag(i) == Tag.ADV
                        || words.isOne(i, NO)
                        || words.is(i, "to") && i == from
                        || words.is(i, "longer")
                        || words.isOne(i, Set.of("set", "due", "underway")))) {
            i++;
        }
        return Math.max(i, from + 1);
    }
}
