package org.stemma.annotation;

import java.util.List;

/** Meaning as directions: texts that say alike point alike. Sees neither contradiction nor which of two like events is meant. */
public interface SentenceVectors {

    /** One unit vector a text, in order; equal texts give equal vectors. */
    List<float[]> of(List<String> texts);

    /** Cosine of two unit vectors, from −1 to 1. Throws {@link IllegalArgumentException} when their lengths differ. */
    static double cosine(float[] a, float[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException("vectors of " + a.length + " and " + b.length + " components");
        }
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }
}
