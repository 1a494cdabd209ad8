package org.stemma.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The systematic alternations of spelling (y/i/j, dzh/j, kh/h, -off/-ov …): a folded word becomes a few sound keys, and the
 * distance of two keys counts only what an ear may mistake as cheap.
 */
final class Spelling {
    /** Keys kept of one word: enough for two letters that each may stand for two or three sounds. */
    private static final int MOST_KEYS = 8;

    private static final String VOWELS = "aeiou";
    private static final double CLOSE = 0.25;
    private static final double LOOSE = 0.5;
    private static final double FULL = 1;
    private static final Set<String> CLOSE_VOWELS = Set.of("ae", "ea", "ei", "ie", "ou", "uo", "ao", "oa");
    private static final Set<String> NEAR_CONSONANTS = Set.of(
            "bp", "pb", "dt", "td", "gk", "kg", "vf", "fv", "sS", "Ss", "CJ", "JC", "Ts", "sT", "TC", "CT", "ZJ", "JZ",
            "ZS", "SZ", "sZ", "Zs", "gh", "hg");

    private record Rule(String letters, List<String> sounds, String where) {}

    private static final Map<Character, List<Rule>> RULES = rules();

    private Spelling() {}

    private static Map<Character, List<Rule>> rules() {
        Map<Character, List<Rule>> rules = new HashMap<>();
        for (String line : Resource.lines("spellings.tsv")) {
            List<String> cells = Resource.split(line, '\t');
            List<String> sounds = Resource.split(cells.get(1), ',').stream()
                    .map(s -> s.equals("-") ? "" : s)
                    .toList();
            Rule rule = new Rule(cells.get(0), sounds, cells.size() > 2 ? cells.get(2) : "");
            rules.computeIfAbsent(rule.letters.charAt(0), first -> new ArrayList<>())
                    .add(rule);
        }
        rules.values().forEach(list -> list.sort((a, b) -> b.letters.length() - a.letters.length()));
        return rules;
    }

    /** The sound keys of a folded word, the likeliest first, at most {@value #MOST_KEYS}. */
    static List<String> keys(String word) {
        List<StringBuilder> open = new ArrayList<>(List.of(new StringBuilder()));
        int at = 0;
        while (at < word.length()) {
            Rule rule = ruleAt(word, at);
            append(open, rule.sounds);
            at += rule.letters.length();
        }
        Set<String> keys = new LinkedHashSet<>();
        open.forEach(key -> keys.add(key.toString()));
        return List.copyOf(keys);
    }

    private static Rule ruleAt(String word, int at) {
        for (Rule rule : RULES.getOrDefault(word.charAt(at), List.of())) {
            if (word.startsWith(rule.letters, at) && fits(rule, word, at)) {
                return rule;
            }
        }
        String letter = String.valueOf(word.charAt(at));
        return new Rule(letter, List.of(letter), "");
    }

    private static boolean fits(Rule rule, String word, int at) {
        int next = at + rule.letters.length();
        char after = next < word.length() ? word.charAt(next) : ' ';
        return switch (rule.where) {
            case "start" -> at == 0;
            case "end" -> next == word.length() && at > 0;
            case "front" -> "eiy".indexOf(after) >= 0;
            case "shut" -> at > 0 && "aeiouy".indexOf(after) < 0;
            default -> true;
        };
    }

    private static void append(List<StringBuilder> open, List<String> sounds) {
        int count = open.size();
        int choices = count * sounds.size() <= MOST_KEYS ? sounds.size() : 1;
        for (int choice = 1; choice < choices; choice++) {
            for (int i = 0; i < count; i++) {
                open.add(new StringBuilder(open.get(i)));
            }
        }
        for (int i = 0; i < open.size(); i++) {
            append(open.get(i), sounds.get(i / count));
        }
    }

    /** Appends sounds, one for a run of the same sound. */
    private static void append(StringBuilder key, String sounds) {
        for (int i = 0; i < sounds.length(); i++) {
            if (key.isEmpty() || key.charAt(key.length() - 1) != sounds.charAt(i)) {
                key.append(sounds.charAt(i));
            }
        }
    }

    /** The cheapest distance between two sets of keys; 0 where they share one. */
    static double cost(List<String> a, List<String> b) {
        double best = Double.MAX_VALUE;
        for (String left : a) {
            for (String right : b) {
                best = left.equals(right) ? 0 : Math.min(best, cost(left, right));
                if (best == 0) {
                    return 0;
                }
            }
        }
        return best;
    }

    private static double cost(String a, String b) {
        double[] row = new double[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            row[j] = row[j - 1] + loss(b, j - 1);
        }
        for (int i = 1; i <= a.length(); i++) {
            double corner = row[0];
            row[0] += loss(a, i - 1);
            for (int j = 1; j <= b.length(); j++) {
                double change = corner + change(a.charAt(i - 1), b.charAt(j - 1));
                corner = row[j];
                row[j] = Math.min(change, Math.min(row[j] + loss(a, i - 1), row[j - 1] + loss(b, j - 1)));
            }
        }
        return row[b.length()];
    }

    private static double change(char a, char b) {
        if (a == b) {
            return 0;
        }
        String pair = "" + a + b;
        if (vowel(a) && vowel(b)) {
            return CLOSE_VOWELS.contains(pair) ? CLOSE : LOOSE;
        }
        return NEAR_CONSONANTS.contains(pair) ? LOOSE : FULL;
    }

    private static double loss(String key, int at) {
        char c = key.charAt(at);
        boolean besideVowel =
                (at > 0 && vowel(key.charAt(at - 1))) || (at + 1 < key.length() && vowel(key.charAt(at + 1)));
        if (c == 'h' || (c == 'i' && besideVowel)) {
            return CLOSE;
        }
        boolean ending = c == 's' && at == key.length() - 1 && at > 2;
        return vowel(c) || ending ? LOOSE : FULL;
    }

    static boolean vowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }

    /** The consonants of a key, those often mistaken put together, and without the s some languages end names in. */
    static String frame(String key) {
        StringBuilder frame = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            char c = merged(key.charAt(i));
            if (c != ' ' && (frame.isEmpty() || frame.charAt(frame.length() - 1) != c)) {
                frame.append(c);
            }
        }
        if (frame.length() > 2 && frame.charAt(frame.length() - 1) == 's') {
            frame.setLength(frame.length() - 1);
        }
        return frame.isEmpty() ? "~" : frame.toString();
    }

    private static char merged(char c) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'h' -> ' ';
            case 'b' -> 'p';
            case 'd' -> 't';
            case 'g' -> 'k';
            case 'v' -> 'f';
            case 'S', 'T', 'C', 'J', 'Z' -> 's';
            default -> c;
        };
    }

    /** A frame with l and r, n and m put together, as the writings of East Asia need. */
    static String eastern(String frame) {
        return frame.replace('l', 'r').replace('m', 'n');
    }

    /** The eastern frame of a whole joined name. */
    static String coarsest(String joined) {
        return eastern(frame(keys(joined).getFirst()));
    }
}
