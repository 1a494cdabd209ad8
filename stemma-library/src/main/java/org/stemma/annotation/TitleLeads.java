package org.stemma.annotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Cue.Strength;
import org.stemma.annotation.Lead.Side;
import org.stemma.annotation.Token.Tag;

/** Leads that a mark alone makes: "Troops to leave – ministry", "Minister: troops to leave", "NOVAK: I disagree." */
final class TitleLeads {

    private static final double READ_OFF = 0.8;
    private static final Set<String> DASHES = Set.of("–", "—", "-", "--", "|");

    /** Who speaks is named in no more words than this. */
    private static final int NAME = 6;

    /** What is said takes at least so many words. */
    private static final int SAID = 3;

    private final Words words;
    private final Phrases phrases;

    TitleLeads(Words words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** The lead of a headline whose last or first words behind a dash or colon name a speaker. */
    Optional<Lead> of(Run unit) {
        for (int i = unit.to() - 2; i > unit.from() + SAID && i >= unit.to() - 1 - NAME; i--) {
            if (words.isOne(i, DASHES) && speaks(new Run(i + 1, unit.to()))) {
                return Optional.of(lead(
                        new Run(i, unit.to()), new Run(i + 1, unit.to()), new Run(i, i + 1), Side.BEFORE, unit.to()));
            }
        }
        for (int i = unit.from() + 1; i < Math.min(unit.from() + NAME, unit.to() - SAID); i++) {
            if (words.is(i, ":") && speaks(new Run(unit.from(), i))) {
                return Optional.of(lead(
                        new Run(unit.from(), i + 1), new Run(unit.from(), i), new Run(i, i + 1), Side.AFTER, i + 1));
            }
        }
        return Optional.empty();
    }

    /** The lead of a line of an interview: a name alone, then a colon. */
    Optional<Lead> script(Run unit) {
        for (int i = unit.from() + 1; i < Math.min(unit.from() + NAME, unit.to() - 1); i++) {
            if (words.is(i, ":")) {
                Run name = new Run(unit.from(), i);
                boolean person = words.mention(unit.from())
                        .filter(m -> m.type() == Mention.Type.PERSON)
                        .isPresent();
                boolean capitals = words.text(name).equals(words.text(name).toUpperCase(java.util.Locale.ROOT))
                        && words.text(name).length() > SAID;
                boolean whole = person && words.mention(i - 1).equals(words.mention(unit.from()));
                return whole || capitals && words.tag(unit.from()) != Tag.NUM
                        ? Optional.of(lead(new Run(unit.from(), i + 1), name, new Run(i, i + 1), Side.AFTER, i + 1))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean speaks(Run name) {
        boolean known = false;
        for (int i = name.from(); i < name.to(); i++) {
            known |=
                    words.mention(i).filter(m -> m.type() != Mention.Type.OTHER).isPresent()
                            || SourceNouns.of(words.low(i)).isPresent();
            if (words.isTag(i, Phrases.VERBAL)) {
                return false;
            }
        }
        return known
                && phrases.left(name.from(), name.to())
                        .map(run -> run.from() == name.from())
                        .orElse(false);
    }

    private Lead lead(Run whole, Run speaker, Run cue, Side side, int from) {
        return new Lead(
                whole,
                Optional.of(speaker),
                cue,
                words.low(cue.from()),
                Strength.NEUTRAL,
                CueTable.Kind.SAY,
                List.of(),
                side,
                from,
                Lead.OPEN_END,
                false,
                "mark",
                READ_OFF);
    }
}
