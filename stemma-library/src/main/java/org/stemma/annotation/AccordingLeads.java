package org.stemma.annotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Cue.Strength;
import org.stemma.annotation.Lead.Side;
import org.stemma.annotation.Token.Tag;

/** Leads without a verb: "according to X, P", "P, according to X", "in the words of X", "P, per X". */
final class AccordingLeads {

    private static final double CLEAR = 0.93;

    /** What one goes by rather than quotes: "according to plan". */
    private static final Set<String> NO_SOURCES = Set.of(
            "plan",
            "plans",
            "schedule",
            "custom",
            "taste",
            "tradition",
            "need",
            "needs",
            "size",
            "age",
            "ability",
            "type",
            "script",
            "protocol",
            "law",
            "rules",
            "rule",
            "whether",
            "how",
            "weight",
            "height",
            "rank",
            "income",
            "season",
            "circumstances",
            "instructions",
            "merit",
            "gender",
            "colour",
            "color",
            "procedure",
            "price",
            "expectations");

    private final Words words;
    private final Phrases phrases;
    private final Subjects subjects;

    AccordingLeads(Words words, Phrases phrases, Subjects subjects) {
        this.words = words;
        this.phrases = phrases;
        this.subjects = subjects;
    }

    /** The lead that begins at {@code i}. */
    Optional<Lead> at(int i, Run unit) {
        int source = sourceFrom(i);
        if (source < 0 || source >= unit.to()) {
            return Optional.empty();
        }
        Run phrase = phrases.right(source, unit.to());
        if (phrase.isEmpty() || words.isOne(lastNoun(phrase), NO_SOURCES) || !isSource(phrase)) {
            return Optional.empty();
        }
        boolean leads = i == unit.from() || words.tag(i - 1) == Tag.CCONJ || words.is(i - 1, "that");
        Run full = leads ? untilClause(phrase, unit) : subjects.behind(source, unit.to());
        int end = phrases.adjuncts().skip(full.to(), unit.to());
        boolean more = end + 1 < unit.to() && words.isComma(end);
        boolean gerund = more && words.low(end + 1).endsWith("ing");
        Side side = leads
                ? Side.AFTER
                : more && !gerund && !words.isOne(end + 1, Set.of("while", "but", "which", "although", "though", "and"))
                        ? Side.AROUND
                        : Side.BEFORE;
        String lemma = words.is(i, "according") ? "according to" : words.low(i);
        Run cue = new Run(i, source);
        return Optional.of(new Lead(
                new Run(i, end),
                Optional.of(full),
                cue,
                lemma,
                Strength.NEUTRAL,
                CueTable.Kind.SAY,
                List.of(),
                side,
                end,
                Lead.OPEN_END,
                false,
                "according",
                CLEAR));
    }

    private int sourceFrom(int i) {
        if (words.is(i, "according") && words.is(i + 1, "to")) {
            return i + 2;
        }
        boolean wordsOf =
                words.is(i, "in") && words.is(i + 1, "the") && words.is(i + 2, "words") && words.is(i + 3, "of");
        if (wordsOf) {
            return i + 4;
        }
        boolean per = words.is(i, "per")
                && words.isComma(i - 1)
                && words.mention(i + 1).isPresent();
        return per ? i + 1 : -1;
    }

    private int lastNoun(Run phrase) {
        int last = phrase.from();
        for (int i = phrase.from(); i < phrase.to() && words.tag(i) != Tag.ADP; i++) {
            last = words.tag(i) == Tag.NOUN ? i : last;
        }
        return last;
    }

    /** A bare common noun in the singular is a measure, not a source, unless it is known to speak. */
    private boolean isSource(Run phrase) {
        if (phrase.length() > 1 || words.tag(phrase.from()) != Tag.NOUN) {
            return true;
        }
        return words.low(phrase.from()).endsWith("s")
                || SourceNouns.of(words.low(phrase.from())).isPresent();
    }

    /** "According to Ada Novak, a lawyer for the town, P": the apposition belongs to the source when a comma and more follow. */
    private Run untilClause(Run phrase, Run unit) {
        int comma = phrase.to();
        if (comma >= unit.to() || !words.isComma(comma)) {
            return phrase;
        }
        int end = subjects.appositionEnd(comma, unit.to());
        boolean apposition = end > comma && end + 1 < unit.to() && words.isComma(end) && end - comma > 1;
        return apposition ? new Run(phrase.from(), end) : phrase;
    }
}
