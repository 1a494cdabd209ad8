package org.stemma.annotation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the model of names looks at: of each word that may be in a name, numbers for its form, company, lists, neighbours, what
 * the rules found there and what the whole report says of it. Safe to share.
 */
final class NameFeatures {

    /** What is said of a word that is in no name. */
    static final int[] NOTHING = {};

    /** Words remembered; when so many are, all are forgotten. */
    private static final int MOST_KNOWN = 1 << 14;

    /** Small words and marks between two capitals that may belong to one name: "University of the West of". */
    private static final int WIDEST_LINK = 4;

    private final Gazetteer gazetteer;
    private final Map<String, NameWord> known = new ConcurrentHashMap<>();

    NameFeatures(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The numbers of each word of {@code row}, {@link #NOTHING} for one in no name; {@code drafts} are those of the row. */
    int[][] of(Row row, List<Draft> drafts, NameHints hints) {
        NameWord[] words = new NameWord[row.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = known(row.word(i));
        }
        boolean[] open = open(row, words, drafts);
        NameSight sight = new NameSight(row, words, drafts, gazetteer, hints);
        int[][] features = new int[words.length][];
        for (int i = 0; i < words.length; i++) {
            features[i] = open[i] ? sight.of(i) : NOTHING;
        }
        return features;
    }

    private NameWord known(String word) {
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        NameWord one = known.get(word);
        if (one == null) {
            one = new NameWord(word, gazetteer.lexicon(), WordClusters.english());
            known.put(word, one);
        }
        return one;
    }

    /** Capitals, the small words and marks between two of them, and what the rules found. */
    private static boolean[] open(Row row, NameWord[] words, List<Draft> drafts) {
        boolean[] open = new boolean[words.length];
        int last = -WIDEST_LINK - 1;
        for (int i = 0; i < words.length; i++) {
            if (words[i].capital() || row.isArabic(i)) {
                Arrays.fill(open, i - last <= WIDEST_LINK ? last : i, i + 1, true);
                last = i;
            }
        }
        drafts.forEach(draft -> Arrays.fill(open, draft.from(), draft.to(), true));
        return open;
    }
}
