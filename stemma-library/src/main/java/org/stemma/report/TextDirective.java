package org.stemma.report;

import java.util.Optional;

/**
 * The words by which a browser finds a place on a page: {@code [prefix-,]start[,end][,-suffix]}. Without {@code end}, the
 * place is {@code start}; with it, all from the one to the other. No term goes beyond its block.
 */
record TextDirective(Optional<String> prefix, String start, Optional<String> end, Optional<String> suffix) {

    /** A place of so many words is given whole. */
    private static final int WHOLE_WORDS = 10;
    /** A longer one by its ends: so many words of each, and so many characters. */
    private static final int END_WORDS = 4;

    private static final int END_CHARS = 20;
    /** So many words are taken in more before what stands beside the place is asked for. */
    private static final int MORE_WORDS = 12;
    /** Words taken from beside the place. */
    private static final int BESIDE_WORDS = 4;

    /** The shortest directive that leads to {@code span} and not to equal words before it; empty for white space. */
    static Optional<TextDirective> of(Report report, Span span) {
        BlockWords words = new BlockWords(report);
        Optional<Span> place = words.place(span);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        TextDirective first = ends(words, place.get(), END_WORDS);
        TextDirective longer = first;
        for (int more = END_WORDS; more <= MORE_WORDS; more += END_WORDS) {
            longer = ends(words, place.get(), more);
            if (longer.leadsTo(place.get(), words)) {
                return Optional.of(longer);
            }
        }
        TextDirective told = longer.between(words.before(place.get(), BESIDE_WORDS), Optional.empty());
        if (!told.leadsTo(place.get(), words)) {
            told = longer.between(told.prefix, words.behind(place.get(), BESIDE_WORDS));
        }
        return Optional.of(told.leadsTo(place.get(), words) ? told : first);
    }

    private static TextDirective ends(BlockWords words, Span place, int least) {
        Span first = words.first(place, least, END_CHARS);
        Span last = words.last(place, least, END_CHARS);
        boolean whole = words.inOneBlock(place)
                && (words.count(place) <= Math.max(WHOLE_WORDS, 2 * least) || first.end() >= last.start());
        return whole
                ? new TextDirective(Optional.empty(), words.of(place), Optional.empty(), Optional.empty())
                : new TextDirective(Optional.empty(), words.of(first), Optional.of(words.of(last)), Optional.empty());
    }

    private TextDirective between(Optional<String> before, Optional<String> behind) {
        return new TextDirective(before, start, end, behind);
    }

    private boolean leadsTo(Span place, BlockWords words) {
        return words.find(this).filter(place::equals).isPresent();
    }
}
