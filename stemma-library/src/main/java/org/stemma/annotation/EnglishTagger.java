package org.stemma.annotation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.jspecify.annotations.Nullable;

/**
 * Universal parts of speech by OpenNLP's model, word by word from the left, each in the light of the two tags before. That
 * is what OpenNLP's own {@code POSTaggerME} gives: the cache that its models prescribe shows every hypothesis of its beam
 * the tags of the best. Words met before are remembered. Safe to share.
 */
final class EnglishTagger {

    /** Words remembered; when so many are, all are forgotten. */
    private static final int MOST_KNOWN = 1 << 15;

    /** Letters at either end of a word that are features. */
    private static final int AFFIX = 4;

    private final EnglishModel model = EnglishModel.partsOfSpeech();
    private final String[] tags = model.outcomes().toArray(String[]::new);
    private final @Nullable Context[] afterTag = new Context[tags.length];
    private final @Nullable Context[][] afterTags = new Context[tags.length][tags.length];
    private final @Nullable Context begin = model.weights("S=begin");
    private final @Nullable Context begunBefore = model.weights("p1S=begin");
    private final @Nullable Context begunTwoBefore = model.weights("p2S=begin");
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    EnglishTagger() {
        for (int i = 0; i < tags.length; i++) {
            afterTag[i] = model.weights("t=" + tags[i]);
            for (int j = 0; j < tags.length; j++) {
                afterTags[i][j] = model.weights("t2=" + tags[i] + "," + tags[j]);
            }
        }
    }

    /** What a word says wherever it stands: of its own tag, and of those of the two words on either side. */
    private final class Known {
        private final double[] sums;
        private final @Nullable Context shape;
        private final @Nullable Context formAndShape;
        private final @Nullable Context oneAfter;
        private final @Nullable Context twoAfter;
        private final @Nullable Context oneBefore;
        private final @Nullable Context twoBefore;

        Known(String word) {
            String lower = StringUtil.toLowerCase(word);
            String kind = FeatureGeneratorUtil.tokenFeature(word);
            sums = ownSums(word, lower);
            shape = model.weights("wc=" + kind);
            formAndShape = model.weights("w&c=" + lower + "," + kind);
            oneAfter = model.weights("p1w=" + lower);
            twoAfter = model.weights("p2w=" + lower);
            oneBefore = model.weights("n1w=" + lower);
            twoBefore = model.weights("n2w=" + lower);
        }
    }

    /** The tags of the words of a sentence: names of {@link Token.Tag}, two joined by {@code +} for a word with a clitic. */
    String[] tag(String[] words) {
        Known[] all = new Known[words.length];
        for (int i = 0; i < words.length; i++) {
            all[i] = known(words[i]);
        }
        String[] tagged = new String[words.length];
        int before = -1;
        int twoBefore = -1;
        for (int i = 0; i < words.length; i++) {
            int tag = EnglishModel.best(sums(all, i, twoBefore, before));
            tagged[i] = tags[tag];
            twoBefore = before;
            before = tag;
        }
        return tagged;
    }

    /** The features that OpenNLP's model asks for, in its order: sums of fractions depend on it. */
    private double[] sums(Known[] all, int i, int twoBefore, int before) {
        double[] sums = all[i].sums.clone();
        if (i > 0) {
            EnglishModel.add(sums, all[i - 1].oneAfter);
        }
        if (i > 1) {
            EnglishModel.add(sums, all[i - 2].twoAfter);
        }
        if (i + 1 < all.length) {
            EnglishModel.add(sums, all[i + 1].oneBefore);
        }
        if (i + 2 < all.length) {
            EnglishModel.add(sums, all[i + 2].twoBefore);
        }
        if (i <= 2) {
            EnglishModel.add(sums, i == 0 ? begin : i == 1 ? begunBefore : begunTwoBefore);
        }
        EnglishModel.add(sums, all[i].shape);
        EnglishModel.add(sums, all[i].formAndShape);
        if (i > 0) {
            EnglishModel.add(sums, afterTag[before]);
        }
        if (i > 1) {
            EnglishModel.add(sums, afterTags[twoBefore][before]);
        }
        return sums;
    }

    private Known known(String word) {
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        Known one = known.get(word);
        if (one == null) {
            one = new Known(word);
            known.put(word, one);
        }
        return one;
    }

    private double[] ownSums(String word, String lower) {
        double[] sums = model.sums();
        EnglishModel.add(sums, model.weights("def"));
        int affixes = Math.min(AFFIX, word.length());
        for (int i = 1; i <= affixes; i++) {
            EnglishModel.add(sums, model.weights("suf=" + word.substring(word.length() - i)));
        }
        for (int i = 1; i <= affixes; i++) {
            EnglishModel.add(sums, model.weights("pre=" + word.substring(0, i)));
        }
        EnglishModel.add(sums, model.weights("w=" + lower));
        return sums;
    }
}
