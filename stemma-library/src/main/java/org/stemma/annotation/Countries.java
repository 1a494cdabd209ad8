package org.stemma.annotation;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The world's states by their English names, by the words for their people and by what is said of them; ISO 3166-1 codes. */
final class Countries {

    static final Demonyms DEMONYMS = new Demonyms();

    /** First halves of compounds that name no people by themselves: "Sino-Indian". */
    private static final Map<String, String> HALVES = Map.ofEntries(
            Map.entry("sino", "CN"),
            Map.entry("franco", "FR"),
            Map.entry("anglo", "GB"),
            Map.entry("russo", "RU"),
            Map.entry("indo", "IN"),
            Map.entry("italo", "IT"),
            Map.entry("turco", "TR"),
            Map.entry("greco", "GR"),
            Map.entry("austro", "AT"),
            Map.entry("hispano", "ES"),
            Map.entry("luso", "PT"),
            Map.entry("polono", "PL"),
            Map.entry("serbo", "RS"));

    /** A people of no state there is any more. */
    private static final String SOVIET = "soviet";

    private static final int LONGEST_NAME = 5;

    private static final Map<String, String> CODES = codes();
    private static final Map<String, Set<String>> GROUPS = groups();
    private static final Map<String, String> SEATS = seats();

    private Countries() {}

    /** The state that {@code name} is an English name of. */
    static Optional<String> code(String name) {
        return Optional.ofNullable(CODES.get(Folding.fold(name)));
    }

    /** The state whose leadership {@code name} stands for: the Élysée. */
    static Optional<String> seat(String name) {
        return Optional.ofNullable(SEATS.get(Folding.fold(name)));
    }

    /** The English name of a state. */
    static String name(String code) {
        return new ULocale("", code).getDisplayCountry(ULocale.ENGLISH);
    }

    /** The states that {@code words}, in lower case, may be said of ("ex-Soviet", "Baltic"); empty when they say nothing of that. */
    static Set<String> group(String words) {
        return GROUPS.getOrDefault(words, Set.of());
    }

    /** The state that one word for a people means, a half of a compound included; empty when it means none or several. */
    static Optional<String> people(String word) {
        String half = HALVES.get(Folding.fold(word));
        if (Folding.fold(word).contains(SOVIET)) {
            return Optional.empty();
        }
        List<String> codes = DEMONYMS.countriesIn(word);
        return half == null && codes.size() == 1 ? Optional.of(codes.getFirst()) : Optional.ofNullable(half);
    }

    /** The states whose people, names or seats stand in {@code phrase}, in its order: an office tells whose it is. */
    static Set<String> in(String phrase) {
        Set<String> codes = new LinkedHashSet<>();
        String[] words = phrase.replace("'s", "").replace("’s", "").split("[\\s,]+", -1);
        for (int i = 0; i < words.length; i++) {
            StringBuilder name = new StringBuilder();
            for (int j = i; j < Math.min(words.length, i + LONGEST_NAME); j++) {
                name.append(j > i ? " " : "").append(words[j]);
                code(name.toString()).or(() -> seat(name.toString())).ifPresent(codes::add);
            }
        }
        codes.addAll(DEMONYMS.countriesIn(phrase));
        return codes;
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            String name = name(code);
            codes.put(Folding.fold(name), code);
            codes.put(Folding.fold(name.replace("&", "and")), code);
        }
        for (String line : Lists.lines("country-aliases.csv")) {
            String[] cell = line.split(",", -1);
            codes.put(Folding.fold(cell[1]), cell[0]);
        }
        return codes;
    }

    private static Map<String, String> seats() {
        Map<String, String> seats = new HashMap<>();
        for (String line : Lists.lines("metonym-countries.csv")) {
            String[] cell = line.split(",", -1);
            seats.put(Folding.fold(cell[0]), cell[1]);
        }
        return seats;
    }

    private static Map<String, Set<String>> groups() {
        Map<String, Set<String>> groups = new HashMap<>();
        for (String line : Lists.lines("country-groups.csv")) {
            String[] cell = line.split(",", -1);
            Set<String> codes = Set.of(cell[1].split(" ", -1));
            for (String word : cell[0].split(";", -1)) {
                groups.put(word, codes);
            }
        }
        return groups;
    }
}
