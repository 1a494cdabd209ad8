package org.stemma.annotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stemma.annotation.Roll.Item;

/**
 * Finds what a description points back to: something of the right kind named in an earlier clause or sentence, its subject
 * before all others, what stands in an aside of time or cause last ("after the war in Lapland").
 */
final class Antecedents {

    /** A description reaches back no more sentences than this. */
    private static final int REACH = 4;

    /** Nor more words; a text without sentences would be searched to its start. */
    private static final int FAR = 250;

    /** No clause is read further than so many words to either side. */
    private static final int CLAUSE = 40;

    /** Clauses part here; what is named in the clause of a description is not what it describes. */
    private static final Set<String> PARTING = Set.of(
            ",",
            ";",
            "–",
            "—",
            "that",
            "which",
            "who",
            "where",
            "when",
            "while",
            "because",
            "as",
            "but",
            "if",
            "although",
            "though",
            "whether",
            "after",
            "before");

    /** Prepositions of asides: what stands behind them is no party to the deed. */
    private static final Set<String> ASIDE =
            Set.of("during", "after", "before", "since", "until", "amid", "following", "despite", "unlike");

    /** An aside holds no more words than this. */
    private static final int ASIDE_WORDS = 10;

    private final Words words;
    private final Roll roll;

    Antecedents(Words words, Roll roll) {
        this.words = words;
        this.roll = roll;
    }

    /** What words {@code described} point back to among {@code items}, which are in text order. */
    Optional<Item> of(Run described, List<Item> items, Predicate<Item> fits) {
        int sentence = roll.sentence(described.from());
        Run clause = clause(described);
        int end = Roll.firstFrom(items, described.from());
        Set<String> here =
                Roll.keys(items.subList(Roll.firstFrom(items, clause.from()), Roll.firstFrom(items, clause.to())));
        Optional<Item> best = Optional.empty();
        for (int i = end - 1; i >= 0 && isNear(items.get(i), described.from(), sentence); i--) {
            Item item = items.get(i);
            boolean other = best.isPresent() && best.orElseThrow().sentence() != item.sentence();
            if (other) {
                return best;
            }
            boolean open = !here.contains(item.bearer().key()) && fits.test(item);
            boolean better = best.isEmpty() || !isAside(item) || isAside(best.orElseThrow());
            best = open && better ? Optional.of(item) : best;
        }
        return best;
    }

    /** The same, when all that fits near is one and the same; nothing when the words could mean several. */
    Optional<Item> only(Run described, List<Item> items, Predicate<Item> fits) {
        Optional<Item> found = of(described, items, fits);
        int sentence = roll.sentence(described.from());
        for (int i = Roll.firstFrom(items, described.from()) - 1;
                i >= 0 && isNear(items.get(i), described.from(), sentence);
                i--) {
            Item item = items.get(i);
            if (found.isPresent()
                    && fits.test(item)
                    && !item.bearer().equals(found.orElseThrow().bearer())) {
                return Optional.empty();
            }
        }
        return found;
    }

    private static boolean isNear(Item item, int word, int sentence) {
        return sentence - item.sentence() <= REACH && word - item.run().from() <= FAR;
    }

    /** The clause around {@code described}, as far as small words and commas tell. */
    private Run clause(Run described) {
        int sentence = roll.sentence(described.from());
        int from = described.from();
        while (from > 0
                && described.from() - from < CLAUSE
                && roll.sentence(from - 1) == sentence
                && !words.isOne(from - 1, PARTING)) {
            from--;
        }
        int to = described.to();
        while (to < words.size()
                && to - described.to() < CLAUSE
                && roll.sentence(to) == sentence
                && !words.isOne(to, PARTING)) {
            to++;
        }
        return new Run(from, to);
    }

    private boolean isAside(Item item) {
        for (int i = item.run().from() - 1; i >= Math.max(0, item.run().from() - ASIDE_WORDS); i--) {
            if (roll.sentence(i) != item.sentence() || words.isTag(i, Phrases.VERBAL) || words.isComma(i)) {
                return false;
            }
            if (words.isOne(i, ASIDE)) {
                return true;
            }
        }
        return false;
    }
}
