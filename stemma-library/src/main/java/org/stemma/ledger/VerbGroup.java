package org.stemma.ledger;

import java.util.Set;
import org.stemma.annotation.Token.Tag;

/** The verbs of a clause that belong together: "had been ordered to stay", "took back". */
final class VerbGroup {

    private static final Set<Tag> INSIDE = Set.of(Tag.VERB, Tag.AUX, Tag.PART, Tag.ADV);

    private static final Set<Tag> AFTER_PARTICLE = Set.of(Tag.ADP, Tag.SCONJ, Tag.ADV);

    /** Parts of a verb: "took back", "broke up". */
    private static final Set<String> PARTICLES = Words.set("up off out down back away");

    /** What follows one of these, or its negation, is a verb whatever the tagger took it for. */
    private static final Set<String> MODAL = Words.set("will would can could may might must shall should wo ca");

    private static final Set<String> NEGATION = Words.set("not n't n’t");

    /** No participles. */
    private static final Set<String> HOLDING = Words.set("has have had does do is are was were");

    /** Where a new clause may start, so that a verb behind it says nothing of the verb before. */
    private static final Set<Tag> OPENING = Set.of(Tag.SCONJ, Tag.PRON, Tag.CCONJ);

    private VerbGroup() {}

    /** The number of the word behind the group that starts at {@code verb}. */
    static int end(Words clause, int verb) {
        int end = verb + 1;
        for (int at = verb; clause.isTag(at, INSIDE); at++) {
            if (clause.isVerb(at) || isBareNegation(clause, at)) {
                end = at + 1;
            }
        }
        end = Math.max(end, modalEnd(clause, verb));
        return isParticle(clause, end) ? end + 1 : end;
    }

    /** Behind the word that a modal verb governs. */
    private static int modalEnd(Words clause, int verb) {
        if (!MODAL.contains(clause.word(verb))) {
            return verb + 1;
        }
        int governed = NEGATION.contains(clause.word(verb + 1)) ? verb + 2 : verb + 1;
        return Math.min(clause.size(), governed + 1);
    }

    static boolean isFinite(Words clause, int verb) {
        return clause.tag(verb) == Tag.AUX || !clause.word(verb).endsWith("ing");
    }

    /** "The posts set up in the war would stay", "words directed at him by two guests": the first verb only describes the subject. */
    static boolean isReduced(Words clause, int verb, int end) {
        long verbs = clause.part(verb, end).tokens().stream()
                .filter(token -> token.tag() == Tag.VERB || token.tag() == Tag.AUX)
                .count();
        boolean alone = verbs == 1 && clause.tag(verb) == Tag.VERB && !HOLDING.contains(clause.word(verb));
        if (!alone || end == clause.size() || clause.tag(end) != Tag.ADP) {
            return false;
        }
        if (clause.word(verb).endsWith("ed") && clause.part(end, clause.size()).anyWord("by"::equals)) {
            return true;
        }
        int at = end;
        while (at < clause.size() && (!clause.isVerb(at) || clause.word(at - 1).equals("to"))) {
            if (clause.isTag(at, OPENING) || clause.word(at).equals(",")) {
                return false;
            }
            at++;
        }
        return at < clause.size();
    }

    /** "Did not", "is not a threat": a negation that no verb follows. */
    private static boolean isBareNegation(Words clause, int at) {
        return NEGATION.contains(clause.word(at)) && !clause.isVerb(at + 1);
    }

    /** "Took back a bell", "were taken off in boats", but not "sank off the cape". */
    private static boolean isParticle(Words clause, int at) {
        if (!PARTICLES.contains(clause.word(at))) {
            return false;
        }
        boolean transitive =
                clause.isTag(at + 1, Set.of(Tag.DET)) && !clause.word(at).equals("off");
        return transitive || at + 1 == clause.size() || clause.isTag(at + 1, AFTER_PARTICLE);
    }
}
