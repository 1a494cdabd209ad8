package org.stemma.annotation;

import java.util.HashMap;
import java.util.Map;

/** Ordinary English words (from WordNet), with their regular inflections, and which of them are nouns for a person. */
final class CommonWords {

    private static final String[][] ENDINGS = {
        {"ies", "y"},
        {"es", ""},
        {"es", "e"},
        {"s", ""},
        {"ied", "y"},
        {"ed", ""},
        {"ed", "e"},
        {"ing", ""},
        {"ing", "e"},
        {"er", ""},
        {"er", "e"},
        {"est", ""},
        {"est", "e"},
        {"ly", ""},
        {"men", "man"}
    };

    /** A shorter stem is too often the start of another word. */
    private static final int SHORTEST_STEM = 3;

    private final Map<String, Boolean> words = new HashMap<>();

    /** The words of English, read at first use and shared. */
    static CommonWords english() {
        return English.WORDS;
    }

    /** Initialised by the class loader on first use, once. */
    private static final class English {
        static final CommonWords WORDS = new CommonWords();
    }

    private CommonWords() {
        for (String line : Lists.lines("words-en.tsv.gz")) {
            int tab = line.indexOf('\t');
            words.put(tab < 0 ? line : line.substring(0, tab), tab > 0);
        }
        Lists.lines("sentence-starters-en.txt").forEach(word -> words.putIfAbsent(Folding.fold(word), false));
    }

    /** True for an ordinary word or an inflected form of one; {@code word} in small letters. */
    boolean contains(String word) {
        return words.containsKey(word) || stem(word, false);
    }

    /** True for a noun that names somebody by trade, rank, kinship or nature ("baker"), singular or plural. */
    boolean isPerson(String word) {
        return words.getOrDefault(word, false) || stem(word, true);
    }

    private boolean stem(String word, boolean person) {
        for (String[] ending : ENDINGS) {
            if (word.endsWith(ending[0]) && word.length() - ending[0].length() >= SHORTEST_STEM) {
                String base = word.substring(0, word.length() - ending[0].length()) + ending[1];
                Boolean found = words.get(base);
                if (found != null && (found || !person)) {
                    return true;
                }
            }
            if (doubled(word, ending[0])
                    && words.containsKey(word.substring(0, word.length() - ending[0].length() - 1))) {
                return !person;
            }
        }
        return false;
    }

    private static boolean doubled(String word, String ending) {
        int at = word.length() - ending.length() - 1;
        return (ending.equals("ed") || ending.equals("ing"))
                && word.endsWith(ending)
                && at > SHORTEST_STEM
                && word.charAt(at) == word.charAt(at - 1);
    }
}
