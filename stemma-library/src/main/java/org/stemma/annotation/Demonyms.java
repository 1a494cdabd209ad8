package org.stemma.annotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words for peoples, faiths and parties ("Armenian", "Turks", "Catholic"): capitalised, yet naming no place and no body by
 * themselves. Stateless after construction and safe to share.
 */
public final class Demonyms {

    private static final int ISO_LENGTH = 2;
    private static final List<String> PREFIXES = List.of(
            "ex-", "non-", "anti-", "pro-", "pan-", "post-", "pre-", "un-", "neo-", "sino-", "anglo-", "franco-");
    private static final List<String> SUFFIXES = List.of(
            "-born",
            "-led",
            "-backed",
            "-brokered",
            "-based",
            "-speaking",
            "-made",
            "-occupied",
            "-controlled",
            "-held",
            "-flagged",
            "-owned",
            "-style",
            "-sponsored",
            "-funded",
            "-supported",
            "-appointed",
            "-language");

    private final Map<String, Set<String>> regions = new LinkedHashMap<>();

    public Demonyms() {
        for (String line : Lists.lines("demonyms.csv")) {
            String[] cells = line.split(",", -1);
            for (String word : (cells[1] + ";" + cells[2]).split(";", -1)) {
                if (!word.isEmpty()) {
                    regions.computeIfAbsent(fold(word), key -> new LinkedHashSet<>())
                            .add(cells[0]);
                }
            }
        }
    }

    /** True for one word or phrase that is a demonym, alone or in a compound ("Franco-German", "ex-Soviet", "Russian-brokered"). */
    public boolean isDemonym(String phrase) {
        String folded = bare(fold(phrase));
        if (regions.containsKey(folded)) {
            return true;
        }
        int hyphen = folded.indexOf('-');
        return hyphen > 0 && isHalf(folded.substring(0, hyphen)) && isDemonym(folded.substring(hyphen + 1));
    }

    /**
     * ISO 3166-1 codes of the countries that the demonyms in {@code phrase} point to, in order of appearance:
     * "Armenian-Turkish border" gives AM, TR; empty when there are none. "Dominican" and "Congolese" give both countries.
     */
    public List<String> countriesIn(String phrase) {
        List<String> codes = new ArrayList<>();
        String[] words = fold(phrase).split("[^\\p{L}]+", -1);
        for (int i = 0; i < words.length; i++) {
            String pair = i + 1 < words.length ? words[i] + " " + words[i + 1] : words[i];
            boolean paired = i + 1 < words.length && regions.containsKey(pair);
            for (String region : regions.getOrDefault(paired ? pair : words[i], Set.of())) {
                if (region.length() == ISO_LENGTH && !codes.contains(region)) {
                    codes.add(region);
                }
            }
            i += paired ? 1 : 0;
        }
        return List.copyOf(codes);
    }

    private boolean isHalf(String word) {
        return regions.containsKey(word) || PREFIXES.contains(word + "-") || word.endsWith("o");
    }

    private static String bare(String folded) {
        String bare = folded;
        for (String prefix : PREFIXES) {
            bare = bare.startsWith(prefix) ? bare.substring(prefix.length()) : bare;
        }
        for (String suffix : SUFFIXES) {
            bare = bare.endsWith(suffix) ? bare.substring(0, bare.length() - suffix.length()) : bare;
        }
        return bare;
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replace('\u2011', '-')
                .replace('\u2010', '-')
                .replace('–', '-');
    }
}
