package org.stemma.story;

/** A direction of meaning in six bits a dimension; its cosines stay within about .01 of those of the whole numbers. */
public final class Meaning {

    /** So many bits a component takes where space is dear. */
    static final int BITS = 6;

    /** The least component. */
    static final int LEAST = -31;

    private static final double LARGEST = 31;

    private final byte[] components;
    private final double norm;

    private Meaning(byte[] components) {
        double squares = 0;
        for (byte component : components) {
            squares += component * component;
        }
        this.components = components;
        this.norm = Math.sqrt(squares);
    }

    /** The direction of {@code vector}, its largest component as 31. */
    static Meaning of(float[] vector) {
        double largest = 0;
        for (float component : vector) {
            largest = Math.max(largest, Math.abs(component));
        }
        byte[] components = new byte[vector.length];
        for (int i = 0; i < vector.length; i++) {
            components[i] = (byte) (largest == 0 ? 0 : Math.round(vector[i] * LARGEST / largest));
        }
        return new Meaning(components);
    }

    /** A direction from components kept before. */
    public static Meaning of(byte[] components) {
        return new Meaning(components.clone());
    }

    /** One byte a dimension, none beyond 31 of either sign. */
    public byte[] components() {
        return components.clone();
    }

    /** From −1 to 1; throws {@link IllegalArgumentException} when the two are of different models. */
    double cosine(Meaning other) {
        if (components.length != other.components.length) {
            throw new IllegalArgumentException(
                    "directions of " + components.length + " and " + other.components.length + " dimensions");
        }
        int dot = 0;
        for (int i = 0; i < components.length; i++) {
            dot += components[i] * other.components[i];
        }
        return norm == 0 || other.norm == 0 ? 0 : dot / (norm * other.norm);
    }
}
