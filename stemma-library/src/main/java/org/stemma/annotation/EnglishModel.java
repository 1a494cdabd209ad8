package org.stemma.annotation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import opennlp.tools.tokenize.TokenizerModel;
import org.jspecify.annotations.Nullable;

/**
 * The weights of one of OpenNLP's English models (maximum entropy, trained on UD English-EWT): how much a feature speaks for
 * each outcome. Safe to share.
 */
final class EnglishModel {

    private static final String TOKENS = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";
    private static final String POS = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    /** The name of the weights in the archive that OpenNLP calls a model. */
    private static final String POS_ENTRY = "pos.model";

    private final Map<String, Context> weights = new HashMap<>();
    private final List<String> outcomes;
    private final double prior;

    private EnglishModel(AbstractModel model) {
        // The layout is documented at AbstractModel.getDataStructures: parameters, features, outcomes.
        Object[] parts = model.getDataStructures();
        ((Map<?, ?>) parts[1]).forEach((feature, context) -> weights.put((String) feature, (Context) context));
        this.outcomes = List.of((String[]) parts[2]);
        this.prior = StrictMath.log(1.0 / outcomes.size());
    }

    /** Where words end that no space parts. */
    static EnglishModel tokens() {
        try (InputStream in = open(TOKENS)) {
            return new EnglishModel((AbstractModel) new TokenizerModel(in).getMaxentModel());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read model " + TOKENS, e);
        }
    }

    /** Universal parts of speech. */
    static EnglishModel partsOfSpeech() {
        try (InputStream in = open(POS)) {
            AbstractModel model = new POSModel(in).getArtifact(POS_ENTRY);
            return new EnglishModel(model);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read model " + POS, e);
        }
    }

    private static InputStream open(String name) {
        InputStream in = EnglishModel.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("model " + name + " is not on the class path");
        }
        return in;
    }

    List<String> outcomes() {
        return outcomes;
    }

    Iterable<String> features() {
        return weights.keySet();
    }

    /** The weights of {@code feature}; none for one that was not seen in training. */
    @Nullable Context weights(String feature) {
        return weights.get(feature);
    }

    /** The sums before any feature has spoken. */
    double[] sums() {
        double[] sums = new double[outcomes.size()];
        Arrays.fill(sums, prior);
        return sums;
    }

    /** Lets a feature speak. */
    static void add(double[] sums, @Nullable Context weights) {
        if (weights != null) {
            int[] outcomes = weights.getOutcomes();
            double[] parameters = weights.getParameters();
            for (int i = 0; i < outcomes.length; i++) {
                sums[outcomes[i]] += parameters[i];
            }
        }
    }

    /** The outcome that most speaks for, the first of equals. */
    static int best(double[] sums) {
        int best = 0;
        for (int i = 1; i < sums.length; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        return best;
    }
}
