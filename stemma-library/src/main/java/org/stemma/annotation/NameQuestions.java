package org.stemma.annotation;

import java.util.Arrays;

/**
 * The answers about one word as numbers: each mixed with the number of its question, so that equal answers to different
 * questions differ. Questions are always asked in the same order.
 */
final class NameQuestions {

    private static final int QUESTION = 0x9e3779b1;
    private static final int ANSWER = 0x85ebca6b;
    private static final int BIT = 0x297a2d39;
    private static final int PAIR = 0x2c1b3c6d;
    private static final int LAST = 0x7feb352d;

    private int[] numbers = new int[128];
    private int size;
    private int question;

    void answer(int value) {
        question++;
        put(question * QUESTION ^ value * ANSWER);
    }

    /** Nothing is said when {@code value} is 0. */
    void answerIfAny(int value) {
        question++;
        if (value != 0) {
            put(question * QUESTION ^ value * ANSWER);
        }
    }

    void answer(int one, int other) {
        answer(one * 31 + (other ^ other >>> 15) * PAIR);
    }

    /** One answer for each bit that is set. */
    void bits(int bits) {
        question++;
        for (int rest = bits; rest != 0; rest &= rest - 1) {
            put(question * QUESTION ^ (Integer.numberOfTrailingZeros(rest) + 1) * BIT);
        }
    }

    private void put(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        int mixed = (number ^ number >>> 16) * LAST;
        numbers[size++] = mixed ^ mixed >>> 15;
    }

    int[] answers() {
        return Arrays.copyOf(numbers, size);
    }
}
