package org.stemma.intake;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.stemma.intake.Cues.Part;

/**
 * A set phrase of web pages, in which {@code #} stands for a number of up to 21 characters and {@code *} for up to 60 characters.
 *
 * @param words its longest part without wildcards; where that is missing the phrase is too
 */
record CuePhrase(Part part, String words, Pattern pattern) {

    /** The phrase as all there is. */
    static CuePhrase whole(Part part, String phrase) {
        return new CuePhrase(part, literal(phrase), Pattern.compile("^" + regex(phrase) + "$"));
    }

    /** The phrase as the first words. */
    static CuePhrase opening(Part part, String phrase) {
        return new CuePhrase(part, literal(phrase), Pattern.compile("^" + regex(phrase) + "(?!\\p{L})"));
    }

    /** The phrase wherever it begins and ends with words. */
    static CuePhrase anywhere(Part part, String phrase) {
        return new CuePhrase(part, literal(phrase), Pattern.compile("(?<!\\p{L})" + regex(phrase) + "(?!\\p{L})"));
    }

    /** True when {@code key}, in lower case, has the phrase where it must stand. */
    boolean in(String key) {
        return key.contains(words) && pattern.matcher(key).find();
    }

    private static String literal(String phrase) {
        return List.of(phrase.split("[#*]", -1)).stream()
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static String regex(String phrase) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            switch (c) {
                // Without a bound, two numbers side by side cost the square of a long run of digits.
                case '#' -> out.append("\\d[\\d.,]{0,20}");
                case '*' -> out.append(".{1,60}?");
                default -> out.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return out.toString();
    }
}
