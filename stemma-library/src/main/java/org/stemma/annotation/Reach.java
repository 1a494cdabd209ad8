package org.stemma.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Lead.Side;
import org.stemma.annotation.Token.Tag;

/** Settles how far the content of each lead reaches among the other leads of its unit. */
final class Reach {

    private static final Set<String> PARTING =
            Set.of("while", "whereas", "though", "although", "as", "and", "but", "yet");
    private static final Set<String> LOOSE_ENDS = Set.of(
            "which", "who", "as", "while", "but", "after", "when", "although", "though", "saying", "and", "citing");
    private static final Set<String> PHRASED = Set.of("phrase", "act", "stance", "passive-by", "is-said-to");

    private static final Set<String> SUBORDINATE =
            Set.of("while", "although", "though", "whereas", "as", "after", "when");
    private static final Set<String> CONNECTING = Set.of(
            ",", "and", "but", "or", "that", "which", "who", "if", "when", "because", "as", "while", "to", "what",
            "how", "than", "where");

    /** A lead less sure than this does not end another's content. */
    private static final double PARTS_FROM = 0.7;

    private final Words words;
    private final Subjects subjects;
    private final Complements complements;

    Reach(Words words, Subjects subjects, Complements complements) {
        this.words = words;
        this.subjects = subjects;
        this.complements = complements;
    }

    /** A draft for each lead that has content. */
    List<Attribution> drafts(List<Lead> leads, Run run, boolean quoted, int unit) {
        List<Attribution> drafts = new ArrayList<>();
        for (int i = 0; i < leads.size(); i++) {
            List<Run> content = content(leads, i, run, quoted);
            if (!content.isEmpty()) {
                drafts.add(new Attribution(leads.get(i), content, quoted, unit));
            }
        }
        return drafts;
    }

    private List<Run> content(List<Lead> leads, int index, Run run, boolean quoted) {
        Lead lead = leads.get(index);
        List<Run> content = new ArrayList<>();
        if (lead.side() != Side.AFTER) {
            trimmed(new Run(backwardFrom(leads, index, run), lead.whole().from()))
                    .ifPresent(content::add);
        }
        if (lead.side() != Side.BEFORE) {
            int end = lead.to() != Lead.OPEN_END ? lead.to() : forwardTo(leads, index, run, quoted);
            trimmed(new Run(Math.min(lead.from(), end), end)).ifPresent(content::add);
        }
        return content;
    }

    private int backwardFrom(List<Lead> leads, int index, Run run) {
        Lead lead = leads.get(index);
        if (lead.rule().equals("is-said-to") || lead.rule().equals("passive-by")) {
            return subjects.before(run.from(), lead.cue().from()).map(Run::from).orElse(run.from());
        }
        int from = run.from();
        for (int i = 0; i < index; i++) {
            Lead earlier = leads.get(i);
            if (!PHRASED.contains(earlier.rule())
                    && earlier.side() != Side.AFTER
                    && earlier.whole().to() <= lead.whole().from()) {
                from = earlier.whole().to();
            }
        }
        int stop = Math.min(from, lead.whole().from());
        for (int i = stop; i < lead.whole().from(); i++) {
            boolean partition = words.is(i, ";") && words.quoteIndex(i) < 0;
            stop = partition ? i + 1 : stop;
        }
        return stop;
    }

    private int forwardTo(List<Lead> leads, int index, Run run, boolean quoted) {
        Lead lead = leads.get(index);
        int end = run.to();
        for (int i = 0; i < leads.size(); i++) {
            Lead other = leads.get(i);
            if (i != index && other.cue().from() > lead.cue().from()) {
                int boundary = boundary(other, run);
                end = boundary > lead.from() ? Math.min(end, boundary) : end;
            }
        }
        if (lead.rule().equals("noun")) {
            end = beforeMainVerb(lead.from(), end);
        }
        boolean hearsay = quoted || words.quoteIndex(lead.cue().to() - 1) >= 0;
        if (PHRASED.contains(lead.rule()) || hearsay) {
            end = looseEnd(lead, end, hearsay && !PHRASED.contains(lead.rule()));
        }
        return end;
    }

    /** "The claim that the tower leaned | was dismissed": a second finite verb that nothing connects ends the clause. */
    private int beforeMainVerb(int from, int end) {
        boolean free = false;
        boolean seen = false;
        for (int i = from; i < end; i++) {
            boolean finite = complements.isFinite(i, end);
            boolean stacked = words.tag(i) == Tag.AUX && words.tag(i - 1) == Tag.VERB && i > from;
            if (finite && seen && (free || stacked)) {
                return i;
            }
            seen |= finite;
            free = words.isOne(i, CONNECTING)
                    ? false
                    : free
                            || seen && !words.isTag(i, Phrases.VERBAL) && words.tag(i) != Tag.ADV
                            || finite && !words.isTag(i + 1, Phrases.VERBAL);
        }
        return end;
    }

    /** Where {@code other}, further on, ends the content of {@code lead}; the text's end when it lies inside it. */
    private int boundary(Lead other, Run run) {
        int previous = other.whole().from() - 1;
        int none = Integer.MAX_VALUE;
        if (other.confidence() < PARTS_FROM && !other.joined()) {
            return none;
        }
        if (other.rule().equals("according")) {
            return words.isComma(previous) ? previous : previous + 1;
        }
        if (other.joined()) {
            boolean parts = words.isComma(previous) || words.tag(previous) == Tag.CCONJ;
            return parts ? commaBefore(previous) : none;
        }
        if (other.side() != Side.AFTER) {
            boolean stop = words.isComma(previous) || words.closesQuote(previous) || words.is(previous, "as");
            return stop && !other.rule().equals("is-said-to") && !other.rule().equals("passive-by")
                    ? commaBefore(previous)
                    : none;
        }
        boolean view = other.kind() == CueTable.Kind.THINK || other.rule().equals("noun");
        boolean after = words.isComma(previous) && words.isOne(run.from(), SUBORDINATE) && !view;
        if (after) {
            return previous;
        }
        boolean parting =
                words.isOne(previous, PARTING) && !view && (words.isComma(previous - 1) || !words.is(previous, "as"));
        return parting || words.is(previous, ";") ? commaBefore(previous) : none;
    }

    private int commaBefore(int i) {
        return words.isComma(i - 1) ? i - 1 : i;
    }

    /** A phrase ends at a comma behind which something new begins; hearsay ends where the speaker draws a conclusion. */
    private int looseEnd(Lead lead, int end, boolean hearsay) {
        for (int i = lead.from() + 1; i + 1 < end; i++) {
            if (!words.isComma(i)) {
                continue;
            }
            boolean conclusion = words.is(i + 1, "so") && !words.is(i + 2, "that");
            boolean gerund = words.tag(i + 1) == Tag.VERB && words.low(i + 1).endsWith("ing");
            if (hearsay ? conclusion : gerund || words.isOne(i + 1, LOOSE_ENDS)) {
                return i;
            }
        }
        return end;
    }

    /** {@code run} without the marks at its ends; quotation marks stay. */
    Optional<Run> trimmed(Run run) {
        int from = run.from();
        int to = run.to();
        while (from < to && isLoose(from) && !words.opensQuote(from)) {
            from++;
        }
        while (to > from && isLoose(to - 1) && !words.closesQuote(to - 1)) {
            to--;
        }
        return from < to ? Optional.of(new Run(from, to)) : Optional.empty();
    }

    private boolean isLoose(int i) {
        return words.tag(i) == Tag.PUNCT && !words.isOne(i, Set.of("(", ")", "[", "]", "%", "?", "!"))
                || words.isOne(i, Set.of(",", ";", ":", "—", "–", "--"));
    }
}
