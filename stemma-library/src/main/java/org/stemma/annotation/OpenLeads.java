package org.stemma.annotation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Cue.Strength;
import org.stemma.annotation.Lead.Side;
import org.stemma.annotation.Token.Tag;

/** Leads whose word is in no table: somebody, a verb and "that", or "is confident that". What somebody causes is no view. */
final class OpenLeads {

    private static final double GUESSED = 0.5;

    /** Verbs whose "that" gives no words and no view. */
    private static final Set<String> NO_VIEWS = Set.of(
            "mean",
            "means",
            "meant",
            "ensure",
            "ensures",
            "ensured",
            "prove",
            "proves",
            "proved",
            "require",
            "requires",
            "required",
            "happen",
            "happened",
            "make",
            "makes",
            "made",
            "is",
            "was",
            "are",
            "were",
            "be",
            "been",
            "did",
            "do",
            "does",
            "cause",
            "caused",
            "guarantee",
            "guaranteed",
            "provide",
            "provides",
            "provided",
            "see",
            "forget",
            "forgot",
            "pretend",
            "pretended",
            "ignore",
            "ignored",
            "wish",
            "wished",
            "given",
            "seem",
            "seems",
            "seemed",
            "appear",
            "appeared",
            "saw",
            "seen",
            "heard",
            "hear");

    private static final Set<String> VIEWS = Set.of(
            "confident",
            "convinced",
            "concerned",
            "worried",
            "certain",
            "sure",
            "afraid",
            "hopeful",
            "optimistic",
            "pessimistic",
            "sceptical",
            "skeptical",
            "adamant",
            "clear",
            "aware",
            "angry",
            "upset",
            "disappointed",
            "pleased",
            "glad",
            "happy",
            "proud",
            "surprised",
            "shocked",
            "alarmed",
            "unaware",
            "doubtful",
            "satisfied",
            "frustrated",
            "fearful",
            "insistent");
    private static final Set<String> NOBODY = Set.of("i", "we", "you", "it", "that", "this");

    private final Words words;
    private final Phrases phrases;
    private final Subjects subjects;

    OpenLeads(Words words, Phrases phrases, Subjects subjects) {
        this.words = words;
        this.phrases = phrases;
        this.subjects = subjects;
    }

    /** The lead whose verb or adjective stands at {@code i}. */
    Optional<Lead> at(int i, Run unit) {
        boolean that = words.is(i + 1, "that") && words.tag(i + 1) == Tag.SCONJ && i + 2 < unit.to();
        boolean view = words.isOne(i, VIEWS);
        boolean verb = words.tag(i) == Tag.VERB
                && !words.isOne(i, NO_VIEWS)
                && !words.low(i).endsWith("ing");
        if (!that || !view && !verb) {
            return Optional.empty();
        }
        int group = i;
        while (group > unit.from() && words.isTag(group - 1, EnumSet.of(Tag.AUX, Tag.ADV, Tag.PART))) {
            group--;
        }
        boolean helped = group < i && words.tag(group) == Tag.AUX;
        if (view && !helped) {
            return Optional.empty();
        }
        Run cue = new Run(group, i + 1);
        return subjects.before(unit.from(), group)
                .filter(run -> phrases.speaks(run) && !words.isOne(run.from(), NOBODY))
                .map(run -> lead(run, cue, i));
    }

    private Lead lead(Run speaker, Run cue, int word) {
        return new Lead(
                new Run(Math.min(speaker.from(), cue.from()), word + 2),
                Optional.of(speaker),
                cue,
                base(words.low(word)),
                Strength.TENTATIVE,
                CueTable.Kind.THINK,
                List.of(),
                Side.AFTER,
                word + 2,
                Lead.OPEN_END,
                false,
                "open",
                GUESSED);
    }

    /** A rough base form; good enough to name the word. */
    private static String base(String word) {
        if (VIEWS.contains(word)) {
            return word;
        }
        if (word.endsWith("ied")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("ed")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}
