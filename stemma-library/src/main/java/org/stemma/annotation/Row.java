package org.stemma.annotation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.report.Span;

/** One sentence as words: the view that finding names needs. Indexes outside the sentence give empty words. */
final class Row {

    private static final String OPENING = "“\"‘'«„([:•–—-";

    private static final Set<String> ARTICLES =
            Set.of("al", "el", "ul", "ad", "as", "ar", "an", "at", "ash", "az", "abd");

    private final String text;
    private final List<Token> tokens;
    private final boolean title;
    private final boolean shouted;

    Row(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.title = TitleCase.isTitle(TitleCase.words(text, tokens));
        this.shouted = TitleCase.isShouted(TitleCase.words(text, tokens));
    }

    int size() {
        return tokens.size();
    }

    /** True when capitals say nothing here: a headline in title case or all capitals. */
    boolean isTitle() {
        return title;
    }

    boolean isShouted() {
        return shouted;
    }

    String word(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).span().of(text);
    }

    String lower(int i) {
        return word(i).toLowerCase(Locale.ROOT);
    }

    boolean is(int i, Token.Tag tag) {
        return i >= 0 && i < tokens.size() && tokens.get(i).tag() == tag;
    }

    /** A number for the part of speech, 0 outside the sentence. */
    int tag(int i) {
        return i < 0 || i >= tokens.size() ? 0 : tokens.get(i).tag().name().hashCode();
    }

    boolean isVerb(int i) {
        return is(i, Token.Tag.VERB) || is(i, Token.Tag.AUX);
    }

    /** From the first unit of token {@code from} to the last of token {@code to - 1}. */
    Span span(int from, int to) {
        return tokens.get(from).span().hull(tokens.get(to - 1).span());
    }

    /** The words from {@code from} to before {@code to} as printed, with one space for any white space between them. */
    String phrase(int from, int to) {
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean gap = i > from
                    && tokens.get(i - 1).span().end() < tokens.get(i).span().start();
            phrase.append(gap ? " " : "").append(word(i));
        }
        return phrase.toString();
    }

    /** The same without brackets: the editor's insertion is part of the name. */
    String name(int from, int to) {
        return phrase(from, to).replace("[", "").replace("]", "").strip();
    }

    boolean isCapital(int i) {
        String word = word(i);
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    /** True for a name with its small article: al-Masri, el-Sayed. */
    boolean isArabic(int i) {
        String word = word(i);
        int hyphen = word.indexOf('-');
        return (hyphen == 2 || hyphen == 3)
                && word.length() > hyphen + 2
                && Character.isLowerCase(word.charAt(0))
                && Character.isUpperCase(word.charAt(hyphen + 1))
                && ARTICLES.contains(word.substring(0, hyphen));
    }

    /** True where a capital may be due to the place alone: first word, or first behind an opening mark or colon. */
    boolean isInitial(int i) {
        if (i == 0) {
            return true;
        }
        String before = word(i - 1);
        return before.length() == 1 && OPENING.contains(before) && !before.equals("[") && (i == 1 || opens(i));
    }

    private boolean opens(int i) {
        return word(i - 1).equals(":")
                || tokens.get(i - 1).span().end() == tokens.get(i).span().start();
    }

    boolean isPossessive(int i) {
        String word = word(i);
        return is(i, Token.Tag.PART)
                && (word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’"));
    }

    /** True for two or more letters, all capital: NATO, U.S. */
    boolean isAcronym(int i) {
        String word = word(i);
        return word.length() > 1
                && word.codePoints().noneMatch(Character::isLowerCase)
                && word.codePoints().filter(Character::isUpperCase).count() > 1;
    }

    /** True for one capital with or without a stop. */
    boolean isInitialLetter(int i) {
        String word = word(i);
        return !word.isEmpty()
                && Character.isUpperCase(word.charAt(0))
                && (word.length() == 1 || (word.length() == 2 && word.charAt(1) == '.'));
    }
}
