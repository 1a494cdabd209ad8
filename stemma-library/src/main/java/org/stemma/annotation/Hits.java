package org.stemma.annotation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.CueTable.Inflected;
import org.stemma.annotation.CueTable.Kind;
import org.stemma.annotation.Inflection.Form;
import org.stemma.annotation.Token.Tag;

/** Finds verbs of attribution with their auxiliaries, and leaves alone the nouns and adjectives that look like them. */
final class Hits {

    static final Set<String> NOT = Set.of("not", "n't", "never", "neither", "nor");
    private static final Set<String> BE =
            Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "'re", "am", "'m", "get", "got", "gets");
    private static final Set<String> HAVE = Set.of("has", "have", "had", "having", "'ve", "'d");
    private static final Set<String> MODAL = Set.of(
            "will", "would", "can", "could", "may", "might", "must", "should", "shall", "do", "does", "did", "'ll",
            "wo", "ca");
    private static final Set<String> RAISING = Set.of(
            "went",
            "go",
            "goes",
            "going",
            "gone",
            "came",
            "come",
            "continued",
            "continues",
            "began",
            "begun",
            "started",
            "used",
            "had",
            "has",
            "have",
            "took",
            "rushed",
            "hastened",
            "quick",
            "careful");
    private static final Set<String> HINGES = Set.of(
            "when", "where", "why", "how", "then", "so", "instead", "however", "but", "yet", "as", "later", "once");
    private static final Set<String> PLURAL = Set.of(
            "they", "we", "you", "i", "who", "police", "people", "media", "both", "some", "many", "most", "others");
    private static final Set<Tag> NAMING = EnumSet.of(Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM);
    private static final Set<Tag> NAMES = EnumSet.of(Tag.NOUN, Tag.PROPN);
    private static final Set<Tag> DETERMINING = EnumSet.of(Tag.DET, Tag.ADJ, Tag.NUM);

    /** No group of auxiliaries and adverbs is longer. */
    private static final int LONGEST = 7;

    /** How far before the verb its plural subject is looked for. */
    private static final int SUBJECT = 14;

    private final Words words;
    private final CueTable table = CueTable.english();

    Hits(Words words) {
        this.words = words;
    }

    /** The verb of attribution at {@code i}, with its group inside {@code unit}. */
    Optional<Hit> at(int i, Run unit) {
        return all(i, unit).stream().findFirst();
    }

    /** All verbs and phrases that the word at {@code i} may be, longest and surest first. */
    List<Hit> all(int i, Run unit) {
        return table.of(words.low(i)).stream()
                .filter(found -> hasRest(found, i, unit) && isVerb(found, i))
                .map(found -> hit(found, i, unit))
                .toList();
    }

    private boolean hasRest(Inflected found, int i, Run unit) {
        int at = i + 1;
        for (String word : found.verb().rest()) {
            if (at >= unit.to() || !words.is(at, word)) {
                return false;
            }
            at++;
        }
        return true;
    }

    private boolean isVerb(Inflected found, int i) {
        if (words.is(i, "said") || words.is(i, "says")) {
            return words.tag(i - 1) != Tag.DET || words.tag(i) == Tag.VERB && !words.isTag(i + 1, NAMES);
        }
        if (words.isTag(i, Phrases.VERBAL)) {
            return !isAttributive(found, i);
        }
        boolean surely = found.form() == Form.PAST && found.verb().kind() == Kind.SAY;
        boolean behind = words.isComma(i - 1) || words.closesQuote(i - 1);
        if (found.form() == Form.THIRD && behind && words.capitalised(i + 1) && !words.capitalised(i)) {
            return true;
        }
        boolean object = words.is(i + 1, "that") || words.tag(i + 1) == Tag.DET || words.opensQuote(i + 1);
        if (found.form() == Form.THIRD && object && words.mention(i - 1).isPresent()) {
            return true;
        }
        boolean named = words.isTag(i, NAMING) && (words.isTag(i - 1, DETERMINING) || words.isTag(i + 1, NAMES));
        return surely && !named && !words.capitalised(i);
    }

    /** "the quoted price", "of added sugar", "a noted artist": a participle before its noun. */
    private boolean isAttributive(Inflected found, int i) {
        boolean participle = found.form() == Form.PAST || found.form() == Form.ING;
        boolean opened = words.isTag(i - 1, EnumSet.of(Tag.DET, Tag.NUM, Tag.ADP, Tag.ADJ))
                || words.is(i - 1, "'s")
                || words.isOne(i - 1, Set.of("its", "his", "their", "our", "my"));
        boolean determined = words.tag(i - 1) == Tag.DET && !words.isOne(i - 1, Phrases.RELATIVES);
        return participle && found.form() == Form.PAST && (opened && words.isTag(i + 1, NAMES) || determined);
    }

    private Hit hit(Inflected found, int i, Run unit) {
        int from = i;
        boolean be = false;
        boolean have = false;
        boolean modal = false;
        boolean not = false;
        boolean to = false;
        while (from > unit.from() && i - from < LONGEST && inGroup(from - 1, i)) {
            from--;
            be |= words.isOne(from, BE) && !have || words.is(from, "been");
            have |= words.isOne(from, HAVE);
            modal |= words.isOne(from, MODAL);
            not |= words.isOne(from, NOT);
            to |= words.is(from, "to");
        }
        while (from < i && isHinge(from)) {
            from++;
        }
        boolean past = found.form() == Form.PAST || found.form() == Form.PARTICIPLE;
        boolean gerund = found.form() == Form.ING && !be;
        boolean infinitive = words.is(i - 1, "to") && from == i || to && !modal && !raised(from, i);
        if (found.form() == Form.BASE && from == i && !to && !isPlural(i)) {
            infinitive = true;
        }
        Run group = new Run(from, i + 1 + found.verb().rest().size());
        return new Hit(group, i, found.verb(), past && be, not, gerund, infinitive);
    }

    /** A base form needs a plural before it: "officials say", not "the army defend". */
    private boolean isPlural(int verb) {
        if (!words.isTag(verb - 1, NAMES) && words.tag(verb - 1) != Tag.ADJ) {
            return true;
        }
        for (int i = verb - 1; i >= Math.max(0, verb - SUBJECT); i--) {
            if (words.isOne(i, PLURAL)
                    || words.tag(i) == Tag.NOUN && words.low(i).endsWith("s")) {
                return true;
            }
            if (words.isComma(i) || words.isTag(i, Phrases.VERBAL)) {
                return false;
            }
        }
        return false;
    }

    private boolean isHinge(int i) {
        return words.isOne(i, HINGES) || words.tag(i) == Tag.PUNCT;
    }

    private boolean inGroup(int i, int head) {
        Tag tag = words.tag(i);
        boolean auxiliary = tag == Tag.AUX || words.isOne(i, MODAL) && tag != Tag.PROPN;
        if (auxiliary || tag == Tag.ADV && !words.isOne(i, HINGES) || words.isOne(i, NOT)) {
            return true;
        }
        if (words.isOne(i, Set.of("both", "all")) && words.isOne(i - 1, HAVE)) {
            return true;
        }
        if (tag == Tag.VERB && (words.isOne(i, BE) || words.isOne(i, HAVE))) {
            return true;
        }
        if (words.is(i, "to")) {
            return words.isOne(i - 1, RAISING) || words.is(i - 1, "on") || words.is(i - 1, "out");
        }
        if (words.is(i, "on") || words.is(i, "out")) {
            return words.is(i + 1, "to") && words.isOne(i - 1, RAISING);
        }
        boolean raising = words.isOne(i, RAISING) && (words.is(i + 1, "to") || words.is(i + 2, "to"));
        boolean helped = words.tag(i - 1) == Tag.AUX || words.isOne(i - 1, HAVE);
        return raising || words.isQuotationMark(i) && helped && i + 1 == head;
    }

    private boolean raised(int from, int head) {
        for (int i = from; i < head; i++) {
            if (words.isOne(i, RAISING)) {
                return true;
            }
        }
        return false;
    }
}
