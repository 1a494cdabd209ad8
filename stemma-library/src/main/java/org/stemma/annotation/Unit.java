package org.stemma.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stemma.report.Block;

/**
 * The words read together: a sentence, or several that one quotation spans.
 *
 * @param sentences the sentences in it, in text order
 * @param block which of the report's body blocks it stands in
 */
record Unit(List<Run> sentences, int block, Block.Kind kind) {

    /** No quotation of so many sentences is read as one piece; what is longer carries on as untagged speech. */
    private static final int LONGEST = 40;

    /** The verb of such a tag stands among its first words. */
    private static final int TAG = 5;

    private static final Set<String> SAYING = Set.of(
            "said",
            "says",
            "asked",
            "asks",
            "told",
            "tells",
            "wrote",
            "writes",
            "shouted",
            "added",
            "tweeted",
            "wondered");

    Unit {
        sentences = List.copyOf(sentences);
    }

    /** All words of it. */
    Run run() {
        return new Run(sentences.getFirst().from(), sentences.getLast().to());
    }

    /** The units of a report, in text order. */
    static List<Unit> of(Words words, List<Block> blocks) {
        List<Unit> units = new ArrayList<>();
        List<Run> open = new ArrayList<>();
        int last = 0;
        int block = 0;
        for (Sentence sentence : words.sentences()) {
            while (block + 1 < blocks.size()
                    && blocks.get(block).span().end() <= sentence.span().start()) {
                block++;
            }
            Run run = words.within(sentence.span());
            if (!open.isEmpty() && (block != last || !crosses(words, open, run))) {
                units.add(new Unit(open, last, blocks.get(last).kind()));
                open.clear();
            }
            last = block;
            if (!run.isEmpty()) {
                open.add(run);
            }
        }
        if (!open.isEmpty()) {
            units.add(new Unit(open, last, blocks.get(last).kind()));
        }
        return units;
    }

    /** A quotation that ends in a question or exclamation. */
    private static boolean isAsked(Words words, int last) {
        return words.closesQuote(last)
                && words.quote(last)
                        .map(quote -> words.text().charAt(quote.inner().end() - 1))
                        .filter(stop -> stop == '?' || stop == '!')
                        .isPresent();
    }

    /** A sentence that begins with a name or pronoun and a verb of saying. */
    private static boolean isTag(Words words, Run next) {
        for (int i = next.from(); i < Math.min(next.to(), next.from() + TAG); i++) {
            if (SAYING.contains(words.low(i))) {
                return i > next.from() || !words.capitalised(i);
            }
            if (words.tag(i) != Token.Tag.PROPN && words.tag(i) != Token.Tag.PRON && words.tag(i) != Token.Tag.NOUN) {
                return false;
            }
        }
        return false;
    }

    private static boolean crosses(Words words, List<Run> open, Run next) {
        int quote = words.quoteIndex(next.from());
        if (open.size() < LONGEST && isAsked(words, open.getLast().to() - 1) && isTag(words, next)) {
            return true;
        }
        return quote >= 0
                && open.size() < LONGEST
                && quote == words.quoteIndex(open.getLast().to() - 1);
    }
}
