package org.stemma.annotation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Token.Tag;

/** Finds noun phrases left and right of a word by parts of speech and a few closed lists; no parser. */
final class Phrases {

    static final Set<Tag> NOMINAL = EnumSet.of(Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.NUM);
    static final Set<Tag> VERBAL = EnumSet.of(Tag.VERB, Tag.AUX);
    static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom", "whose", "where", "when");

    private static final Set<Tag> INSIDE =
            EnumSet.of(Tag.NOUN, Tag.PROPN, Tag.NUM, Tag.ADJ, Tag.DET, Tag.PART, Tag.SYM, Tag.X);
    private static final Set<Tag> NAMING = EnumSet.of(Tag.NOUN, Tag.PROPN);
    private static final Set<Tag> STARTING = EnumSet.of(Tag.NOUN, Tag.PROPN, Tag.DET, Tag.ADJ, Tag.NUM, Tag.PRON);

    private static final Set<String> ALONE =
            Set.of("he", "she", "they", "it", "we", "i", "you", "him", "them", "us", "me", "who", "someone", "nobody");
    private static final Set<String> JOINING = Set.of("and", "or", "&");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "its", "our", "my", "your", "whose");
    private static final Set<String> COUNTING = Set.of(
            "both", "some", "many", "all", "each", "one", "several", "most", "others", "few", "those", "another");
    private static final Set<String> NO_NOUN = Set.of("to", "not", "n't");

    /** Prepositions that carry a phrase on; the others open an adjunct. */
    private static final Set<String> CARRYING = Set.of(
            "of", "for", "from", "in", "at", "with", "on", "to", "by", "near", "against", "between", "within", "inside",
            "behind", "under", "about");

    /** A noun phrase longer than this is a mistake. */
    private static final int LONGEST = 40;

    /** Brackets inside a name hold no more words: "(R-Ohio)". */
    private static final int BRACKETED = 8;

    private final Words words;
    private final Adjuncts adjuncts;

    Phrases(Words words) {
        this.words = words;
        this.adjuncts = new Adjuncts(words);
    }

    Adjuncts adjuncts() {
        return adjuncts;
    }

    /** The noun phrase that ends just before {@code end}, not reaching back beyond {@code from}. */
    Optional<Run> left(int from, int end) {
        int last = end - 1;
        if (last < from || !endsPhrase(last)) {
            return Optional.empty();
        }
        if (words.isOne(last, ALONE)) {
            return Optional.of(new Run(last, end));
        }
        int start = words.is(last, ")") ? Math.max(from, opening(last)) : last;
        while (start > from && end - start < LONGEST && continuesLeft(from, start - 1)) {
            start = words.is(start - 1, ")") ? Math.max(from, opening(start - 1)) : start - 1;
        }
        return trim(start, end);
    }

    /** The bracket that opens what closes at {@code closing}; {@code closing} itself when none stands near. */
    private int opening(int closing) {
        for (int i = closing - 1; i >= Math.max(0, closing - BRACKETED); i--) {
            if (words.is(i, "(")) {
                return i;
            }
        }
        return closing;
    }

    private int closing(int opening) {
        for (int i = opening + 1; i < Math.min(words.size(), opening + BRACKETED); i++) {
            if (words.is(i, ")")) {
                return i;
            }
        }
        return opening;
    }

    private boolean endsPhrase(int i) {
        boolean nominal = words.isTag(i, NOMINAL) || words.is(i, ")") || words.is(i, "%");
        boolean gerund = words.tag(i) == Tag.VERB
                && words.low(i).endsWith("ing")
                && words.isTag(i - 1, EnumSet.of(Tag.NOUN, Tag.ADJ, Tag.PROPN))
                && SourceNouns.of(words.low(i)).isPresent();
        boolean bare =
                words.tag(i) == Tag.DET && words.isOne(i, COUNTING) || words.tag(i) == Tag.ADJ || words.is(i, "'s");
        boolean quoted = words.isQuotationMark(i) && words.isTag(i - 1, NOMINAL)
                || words.tag(i) == Tag.VERB
                        && words.low(i).endsWith("ed")
                        && words.isOne(i - 1, Set.of("those", "people"));
        return gerund
                || nominal
                || bare
                || quoted
                || words.capitalised(i) && words.mention(i).isPresent();
    }

    private boolean continuesLeft(int from, int i) {
        if (words.isOne(i, RELATIVES) || words.isOne(i, ALONE)) {
            return false;
        }
        boolean named = words.mention(i).isPresent()
                && (words.capitalised(i) || words.mention(i).equals(words.mention(i + 1)));
        if (named || words.isOne(i, POSSESSIVES) || words.isTag(i, INSIDE) && !words.isOne(i, NO_NOUN)) {
            return true;
        }
        return switch (words.tag(i)) {
            case PRON -> words.is(i + 1, "'s") || words.isOne(i, COUNTING);
            case ADP -> words.isOne(i, CARRYING) && i > from && words.isTag(i - 1, NOMINAL);
            case CCONJ -> words.isOne(i, JOINING) && i > from && words.isTag(i - 1, NOMINAL) && !closesClause(from, i);
            case VERB -> isModifier(i);
            case ADV -> words.tag(i + 1) == Tag.ADJ || words.tag(i + 1) == Tag.NUM || isModifier(i + 1);
            case PUNCT -> words.isQuotationMark(i) || words.isOne(i, Set.of("-", "(", ")", "[", "]"));
            default -> false;
        };
    }

    /** "Some states passed it and Novak said": the words before the conjunction hold a verb, so a clause ends there. */
    private boolean closesClause(int from, int conjunction) {
        int i = conjunction - 1;
        while (i >= from && conjunction - i < LONGEST && !words.isComma(i) && !words.isTag(i, VERBAL)) {
            i--;
        }
        return i >= from && words.isTag(i, VERBAL) && !isModifier(i);
    }

    /** A participle before its noun: "the elected leader", "leading critics". */
    private boolean isModifier(int i) {
        String word = i >= 0 && i < words.size() ? words.low(i) : "";
        boolean participle = word.endsWith("ed") || word.endsWith("ing") || word.endsWith("en");
        boolean nounFollows = words.isTag(i + 1, NAMING) || words.tag(i + 1) == Tag.ADJ;
        boolean opened = words.isTag(i - 1, EnumSet.of(Tag.DET, Tag.ADJ, Tag.NUM))
                || words.isOne(i - 1, POSSESSIVES)
                || words.is(i - 1, "'s");
        return participle && nounFollows && opened;
    }

    private Optional<Run> trim(int start, int end) {
        int from = start;
        while (from < end && !opensPhrase(from)) {
            from++;
        }
        from = behindTime(from, end);
        if (end - from == 1 && words.tag(from) == Tag.ADJ && words.mention(from).isEmpty()) {
            return Optional.empty();
        }
        return from < end ? Optional.of(new Run(from, end)) : Optional.empty();
    }

    private boolean opensPhrase(int i) {
        return switch (words.tag(i)) {
            case ADP, SCONJ, PART, SYM, X ->
                words.capitalised(i) && words.mention(i).isPresent() && !words.isOne(i, CARRYING);
            case CCONJ -> false;
            case PUNCT -> words.isQuotationMark(i) && words.quoteIndex(i) == words.quoteIndex(i + 1);
            case ADV -> !words.isOne(i, Set.of("when", "where", "how", "why", "then", "so", "however"));
            default -> true;
        };
    }

    /** "On Thursday Interfax": what stands behind a word of time is the phrase. */
    private int behindTime(int from, int end) {
        int after = adjuncts.timeFrom(from, end);
        boolean owned = words.is(after, "'s") || words.tag(after) == Tag.ADP || words.tag(after) == Tag.PART;
        return after > from && after < end && !owned && words.tag(after) != Tag.NOUN ? after : from;
    }

    /** The noun phrase that begins at {@code from} and ends before {@code limit}; empty when none does. */
    Run right(int from, int limit) {
        if (words.isOne(from, ALONE)) {
            return new Run(from, from + 1);
        }
        int i = from;
        boolean noun = false;
        while (i < limit && i - from < LONGEST && continuesRight(i, noun, limit)) {
            noun |= words.isTag(i, NOMINAL)
                    || words.mention(i).isPresent()
                    || SourceNouns.of(words.low(i)).isPresent();
            i = words.is(i, "(") ? Math.min(limit, closing(i) + 1) : i + 1;
        }
        while (noun
                && i > from
                && words.isTag(i - 1, EnumSet.of(Tag.ADP, Tag.CCONJ, Tag.ADV, Tag.DET))
                && words.mention(i - 1).isEmpty()) {
            i--;
        }
        boolean alone = i == from + 1 && words.isOne(from, COUNTING);
        return noun || alone ? new Run(from, i) : new Run(from, from);
    }

    private boolean continuesRight(int i, boolean noun, int limit) {
        if (words.mention(i).isPresent() && words.mention(i - 1).equals(words.mention(i))) {
            return true;
        }
        boolean tied = words.tag(i - 1) == Tag.ADP || words.tag(i - 1) == Tag.CCONJ;
        boolean determiner = words.tag(i) == Tag.DET || words.tag(i) == Tag.PRON;
        boolean second = words.isOne(i, RELATIVES) || words.isOne(i, ALONE) || determiner && !tied;
        if (noun && (second || adjuncts.isTime(i) && !tied && words.tag(i - 1) != Tag.DET)) {
            return false;
        }
        if (words.isTag(i, INSIDE) && !words.isOne(i, NO_NOUN) || words.isTag(i, NOMINAL)) {
            return true;
        }
        boolean more = i + 1 < limit && words.isTag(i + 1, STARTING);
        return switch (words.tag(i)) {
            case ADP -> noun && more && words.isOne(i, CARRYING) && !adjuncts.startsAdjunct(i, limit);
            case CCONJ -> noun && more && words.isOne(i, JOINING) && !clauseFollows(i + 1, limit);
            case VERB ->
                isModifier(i)
                        || !noun && words.isTag(i + 1, NAMING) && words.low(i).endsWith("ed");
            case ADV -> words.tag(i + 1) == Tag.ADJ || words.tag(i + 1) == Tag.NUM;
            case PUNCT ->
                words.is(i, "(")
                        || words.is(i, ")")
                        || words.is(i, ".") && words.mention(i).isPresent();
            default -> false;
        };
    }

    private boolean clauseFollows(int from, int limit) {
        int i = from;
        while (i < limit && i - from < LONGEST && (words.isTag(i, INSIDE) || words.isTag(i, NOMINAL))) {
            i++;
        }
        return i < limit && i > from && words.isTag(i, VERBAL);
    }

    /** A study, poll or other document. */
    boolean isPaper(Run speaker) {
        for (int i = speaker.from(); i < speaker.to() && words.tag(i) != Tag.ADP; i++) {
            if (SourceNouns.of(words.low(i))
                    .filter(noun -> noun.kind() == SourceNouns.Kind.PAPER)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** A person, body or group: an agreement confirms nothing in words. */
    boolean speaks(Run speaker) {
        for (int i = speaker.from(); i < speaker.to(); i++) {
            boolean known = SourceNouns.of(words.low(i))
                    .filter(n -> n.kind() != SourceNouns.Kind.PAPER)
                    .isPresent();
            boolean named = words.mention(i).isPresent() || words.tag(i) == Tag.PRON && !words.is(i, "it");
            if (known || named) {
                return true;
            }
            if (words.tag(i) == Tag.ADP && i > speaker.from()) {
                return false;
            }
        }
        return false;
    }
}
