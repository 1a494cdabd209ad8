package org.stemma.story;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.PorterStemmer;

/** The words of a text as the linker compares them: lower case, without accents, stemmed when English (Porter 1980). */
final class Words {

    private static final int LONGEST = 40;
    private static final int SHORTEST_RESPELT = 6;
    private static final Pattern IS_ENDING = Pattern.compile("is(e|ed|es|ing|ation|ations|er|ers)$");
    private static final Pattern OUR_ENDING = Pattern.compile("our(s|ed|ing|able|)$");

    private final PorterStemmer stemmer = new PorterStemmer();

    /** The comparable words of {@code text}, in order, single letters left out. */
    List<String> of(String text) {
        List<String> words = new ArrayList<>(text.length() / 5);
        String folded = fold(text);
        int start = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean inWord = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                keep(folded.substring(start, i), words);
                start = -1;
            }
        }
        return words;
    }

    private void keep(String word, List<String> words) {
        boolean speaks = word.length() > 1 && word.length() < LONGEST;
        if (speaks || Character.isDigit(word.charAt(0))) {
            words.add(stem(word));
        }
    }

    /** The base form of one folded word; British and American endings meet. */
    String stem(String word) {
        if (Character.isDigit(word.charAt(0)) || word.charAt(0) > 'z') {
            return word;
        }
        stemmer.reset();
        return stemmer.stem(american(word));
    }

    /** One spelling for words that British and American English end differently; other words with such ends change alike. */
    private static String american(String word) {
        if (word.length() < SHORTEST_RESPELT) {
            return word;
        }
        String zed = word.contains("is") ? IS_ENDING.matcher(word).replaceFirst("iz$1") : word;
        return zed.contains("our") ? OUR_ENDING.matcher(zed).replaceFirst("or$1") : zed;
    }

    private static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 127) {
                return Normalizer.normalize(lower, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
            }
        }
        return lower;
    }
}
