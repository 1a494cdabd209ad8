package org.stemma.annotation;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** English numbers in words and figures: "twenty-three", "two hundred and five", "1,250", "3.5", "2 1/2", "65 million". */
final class NumberWords {

    private static final Map<String, Integer> SMALL = small();
    private static final Map<String, Double> SCALES =
            Map.of("hundred", 1e2, "thousand", 1e3, "million", 1e6, "billion", 1e9, "trillion", 1e12, "dozen", 12.0);
    private static final double HUNDRED = 100;

    /** Regular expression for one word of a number. */
    static final String WORD = "(?:"
            + String.join(
                    "|",
                    SMALL.keySet().stream()
                            .sorted((a, b) -> b.length() - a.length())
                            .toList()) + "|hundred|thousand|million|billion|trillion)";

    /** Words behind the first; no number that is printed has as many, and without a bound a row of them takes square time. */
    private static final int MOST_WORDS = 11;

    /** Regular expression for a number in words. */
    static final String WORDS = "\\b" + WORD + "(?:(?:[-\\s]|(?<=hundred|thousand|million|billion) and )" + WORD
            + "){0," + MOST_WORDS + "}\\b";

    /** Regular expression for a number in figures, thousands parted by commas, with an optional fraction. */
    static final String FIGURES = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+|\\s\\d/\\d)?";

    private NumberWords() {}

    /** The number {@code text} spells; empty when it spells none. */
    static OptionalDouble parse(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return OptionalDouble.empty();
        }
        return Character.isDigit(plain.charAt(0)) ? figures(plain) : words(plain);
    }

    private static OptionalDouble figures(String text) {
        int space = text.indexOf(' ');
        Double scale = SCALES.get(text.substring(space + 1));
        if (space > 0 && scale != null) {
            OptionalDouble count = figures(text.substring(0, space));
            return count.isPresent() ? OptionalDouble.of(count.getAsDouble() * scale) : count;
        }
        String[] parts = text.replace(",", "").split("[\\s/]", -1);
        try {
            double whole = Double.parseDouble(parts[0]);
            boolean fraction = parts.length == 3 && Double.parseDouble(parts[2]) > 0;
            return OptionalDouble.of(
                    fraction ? whole + Double.parseDouble(parts[1]) / Double.parseDouble(parts[2]) : whole);
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** Adds up words from left to right; "nineteen ninety-six" is read as a pair of hundreds. */
    private static OptionalDouble words(String text) {
        double total = 0;
        double group = 0;
        for (String word : text.split("[-\\s]+", -1)) {
            Integer small = SMALL.get(word);
            Double scale = SCALES.get(word);
            if (small != null) {
                group = spelledYear(group, small) ? group * HUNDRED + small : group + small;
            } else if (scale != null && scale > HUNDRED) {
                total += Math.max(group, 1) * scale;
                group = 0;
            } else if (scale != null) {
                group = Math.max(group, 1) * scale;
            } else if (!word.equals("and") && !word.equals("a") && !word.equals("an")) {
                return OptionalDouble.empty();
            }
        }
        return OptionalDouble.of(total + group);
    }

    private static boolean spelledYear(double group, int small) {
        return group > 10 && group <= 20 && small >= 10;
    }

    private static Map<String, Integer> small() {
        String[] ones = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                        + " sixteen seventeen eighteen nineteen")
                .split(" ", -1);
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
        Map<String, Integer> small = new LinkedHashMap<>();
        for (int i = 0; i < ones.length; i++) {
            small.put(ones[i], i);
        }
        for (int i = 0; i < tens.length; i++) {
            small.put(tens[i], 20 + 10 * i);
        }
        return small;
    }
}
