package org.stemma.annotation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells what gender the words around a name give it: titles, offices, given names. */
final class Genders {

    private static final Set<String> MALE =
            Set.of("mr.", "mr", "sir", "lord", "king", "prince", "father", "brother", "pope", "imam", "duke", "sheikh");
    private static final Set<String> FEMALE = Set.of(
            "mrs.",
            "mrs",
            "ms.",
            "ms",
            "miss",
            "lady",
            "queen",
            "princess",
            "sister",
            "dame",
            "duchess",
            "madame",
            "baroness");
    private static final Map<String, String> GIVEN = given();

    /** A title or office stands no further before its name. */
    private static final int REACH = 3;

    private final Words words;

    Genders(Words words) {
        this.words = words;
    }

    /** {@code m}, {@code f}, or empty when nothing tells. */
    String of(Mention mention, int first) {
        String titled = beside(first);
        if (!titled.isEmpty()) {
            return titled;
        }
        String role = role(mention.role());
        String given = mention.name().split("[ -]", 2)[0].toLowerCase(Locale.ROOT);
        return role.isEmpty() ? GIVEN.getOrDefault(given, "") : role;
    }

    private String beside(int first) {
        for (int i = first; i >= Math.max(0, first - REACH); i--) {
            if (words.isOne(i, MALE)) {
                return "m";
            }
            if (words.isOne(i, FEMALE)) {
                return "f";
            }
            if (i < first && words.isComma(i)) {
                return "";
            }
        }
        return "";
    }

    static String role(String role) {
        for (String word : role.toLowerCase(Locale.ROOT).split("\\P{L}+", -1)) {
            Optional<String> told =
                    SourceNouns.of(word).map(SourceNouns.Noun::gender).filter(gender -> !gender.isEmpty());
            if (told.isPresent()) {
                return told.orElseThrow();
            }
        }
        return "";
    }

    private static Map<String, String> given() {
        Map<String, String> given = new HashMap<>();
        for (String line : Lists.lines("given-name-genders.csv")) {
            int comma = line.indexOf(',');
            given.put(line.substring(0, comma), line.substring(comma + 1));
        }
        return Map.copyOf(given);
    }
}
