package org.stemma.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.stemma.annotation.Token;
import org.stemma.annotation.Token.Tag;
import org.stemma.report.Span;

/** Tokens in a row of one text, by number. */
record Words(List<Token> tokens, String text) {

    private static final Set<Tag> NAMING = Set.of(Tag.NOUN, Tag.PROPN, Tag.NUM);

    Words {
        tokens = List.copyOf(tokens);
    }

    int size() {
        return tokens.size();
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    Tag tag(int at) {
        return tokens.get(at).tag();
    }

    boolean isTag(int at, Set<Tag> tags) {
        return at < size() && tags.contains(tag(at));
    }

    /** The word in lower case; empty behind the last. */
    String word(int at) {
        return at < size() ? tokens.get(at).span().of(text).toLowerCase(Locale.ROOT) : "";
    }

    boolean isVerb(int at) {
        return at < size() && (tag(at) == Tag.VERB || tag(at) == Tag.AUX);
    }

    /** A noun, a name or a number. */
    boolean isNaming(int at) {
        return isTag(at, NAMING);
    }

    boolean anyNaming() {
        return IntStream.range(0, size()).anyMatch(this::isNaming);
    }

    boolean anyWord(Predicate<String> wanted) {
        return IntStream.range(0, size()).mapToObj(this::word).anyMatch(wanted);
    }

    Words part(int from, int to) {
        return new Words(tokens.subList(from, to), text);
    }

    /** From the first to the last; the words may not be empty. */
    Span span() {
        return tokens.getFirst().span().hull(tokens.getLast().span());
    }

    /** The words as printed, without quotation marks and brackets, with single spaces. */
    String printed() {
        return isEmpty()
                ? ""
                : span().of(text)
                        .replaceAll("[\\[\\]\"“”„«»]", "")
                        .replaceAll("\\s+", " ")
                        .strip();
    }

    /** The words of a list written with single spaces. */
    static Set<String> set(String words) {
        return Set.of(words.split(" ", -1));
    }
}
