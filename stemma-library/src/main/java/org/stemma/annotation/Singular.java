package org.stemma.annotation;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** English nouns without their plural ending, in lower case. */
final class Singular {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("people", "person"),
            Map.entry("persons", "person"),
            Map.entry("men", "man"),
            Map.entry("women", "woman"),
            Map.entry("children", "child"),
            Map.entry("lives", "life"),
            Map.entry("wives", "wife"),
            Map.entry("knives", "knife"),
            Map.entry("thieves", "thief"),
            Map.entry("shelves", "shelf"),
            Map.entry("halves", "half"),
            Map.entry("wolves", "wolf"),
            Map.entry("feet", "foot"),
            Map.entry("teeth", "tooth"),
            Map.entry("mice", "mouse"),
            Map.entry("geese", "goose"),
            Map.entry("crises", "crisis"),
            Map.entry("analyses", "analysis"),
            Map.entry("bases", "base"),
            Map.entry("cases", "case"),
            Map.entry("houses", "house"),
            Map.entry("nurses", "nurse"),
            Map.entry("horses", "horse"),
            Map.entry("warehouses", "warehouse"),
            Map.entry("doses", "dose"),
            Map.entry("movies", "movie"),
            Map.entry("ties", "tie"));

    private static final Set<String> SAME = Set.of(
            "series",
            "species",
            "police",
            "aircraft",
            "headquarters",
            "means",
            "news",
            "barracks",
            "customs",
            "arms",
            "sports",
            "sales",
            "securities");

    private Singular() {}

    static String of(String noun) {
        String word = noun.toLowerCase(Locale.ROOT).replaceAll("['’]s?$", "");
        if (SAME.contains(word)) {
            return word;
        }
        String known = IRREGULAR.get(word);
        if (known != null) {
            return known;
        }
        for (String compound : new String[] {"men", "women"}) {
            if (word.endsWith(compound) && word.length() > compound.length() + 2) {
                return word.substring(0, word.length() - 2) + "an";
            }
        }
        return regular(word);
    }

    private static String regular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.matches(".*(?:ch|sh|x|ss|zz)es")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") && !word.matches(".*(?:ss|us|is)") ? word.substring(0, word.length() - 1) : word;
    }
}
