package org.stemma.web.story;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.report.Span;

/**
 * Two stretches compared word by word: what only the one has and what only the other. Case and punctuation are not compared.
 * The algorithm is Myers's (1986), by java-diff-utils.
 *
 * <pre>
 * three metres high      three meters high      only here: metres   only there: meters   alike 0.67
 * </pre>
 *
 * @param alike how many of the words of both stand in both, from 0 to 1
 */
record WordDifference(List<Span> onlyHere, List<Span> onlyThere, double alike) {

    /** Below this two stretches are said in words of their own, and marking most of them would tell nothing. */
    private static final double ONE_WORDING = 0.5;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(?:['’.,-][\\p{L}\\p{N}\\p{M}]+)*");

    WordDifference {
        onlyHere = List.copyOf(onlyHere);
        onlyThere = List.copyOf(onlyThere);
    }

    private record Word(Span span, String form) {}

    /** Compares {@code here} of one text with {@code there} of another; the spans answered count in those texts. */
    static WordDifference of(String text, Span here, String other, Span there) {
        List<Word> left = words(text, here);
        List<Word> right = words(other, there);
        List<Span> onlyHere = new ArrayList<>();
        List<Span> onlyThere = new ArrayList<>();
        int lone = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(forms(left), forms(right)).getDeltas()) {
            int from = delta.getSource().getPosition();
            int to = delta.getTarget().getPosition();
            lone += delta.getSource().size() + delta.getTarget().size();
            left.subList(from, from + delta.getSource().size()).forEach(word -> onlyHere.add(word.span()));
            right.subList(to, to + delta.getTarget().size()).forEach(word -> onlyThere.add(word.span()));
        }
        int all = left.size() + right.size();
        return new WordDifference(onlyHere, onlyThere, all == 0 ? 1 : 1 - (double) lone / all);
    }

    /** True when the one is a wording of the other. */
    boolean isOneWording() {
        return alike >= ONE_WORDING;
    }

    private static List<String> forms(List<Word> words) {
        return words.stream().map(Word::form).toList();
    }

    private static List<Word> words(String text, Span span) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).region(span.start(), span.end());
        while (matcher.find()) {
            words.add(new Word(
                    new Span(matcher.start(), matcher.end()),
                    matcher.group().toLowerCase(Locale.ROOT).replace('’', '\'')));
        }
        return words;
    }
}
