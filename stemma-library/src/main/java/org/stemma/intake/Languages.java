package org.stemma.intake;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells the language of a text: by its script where that is enough, else by its commonest small words. */
final class Languages {

    /** The tag of a language nobody can tell. */
    static final String UNKNOWN = "und";

    /** The opening of a text is enough. */
    private static final int SAMPLE_CHARS = 4000;
    /** The share of words that must be small words of the language; running prose has three times as many. */
    private static final double SMALL_WORDS = 0.08;
    /** One script must make up this share of the letters to decide alone. */
    private static final double MAIN_SCRIPT = 0.5;

    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}([-_][a-z0-9]{2,8})*");
    private static final Map<UnicodeScript, String> BY_SCRIPT = Map.of(
            UnicodeScript.ARMENIAN,
            "hy",
            UnicodeScript.GEORGIAN,
            "ka",
            UnicodeScript.GREEK,
            "el",
            UnicodeScript.HEBREW,
            "he",
            UnicodeScript.HANGUL,
            "ko",
            UnicodeScript.THAI,
            "th",
            UnicodeScript.DEVANAGARI,
            "hi",
            UnicodeScript.HAN,
            "zh",
            UnicodeScript.ARABIC,
            "ar",
            UnicodeScript.BENGALI,
            "bn");
    private static final Map<String, List<String>> BY_WORD = byWord();
    private static final Map<String, String> OWN_LETTERS = ownLetters();
    private static final int LONGEST_WORD =
            BY_WORD.keySet().stream().mapToInt(String::length).max().orElse(0);
    private static final BitSet OWN =
            OWN_LETTERS.values().stream().flatMapToInt(String::chars).collect(BitSet::new, BitSet::set, BitSet::or);
    /** A language's own letters count like so many small words at most. */
    private static final int LETTERS_COUNT = 4;

    private static final char ASCII = 0x7F;
    /** All letters from here on, up to {@link #BEHIND_CYRILLIC}, are of one script: no need to look it up. */
    private static final char CYRILLIC = 0x400;

    private static final char BEHIND_CYRILLIC = 0x530;
    /** Letters and marks, as bits by {@link Character#getType}. */
    private static final int WORD_TYPES = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK;

    private Languages() {}

    private static Map<String, List<String>> byWord() {
        Map<String, List<String>> languages = new HashMap<>();
        for (List<String> row : Lexicon.rows("function-words.tsv")) {
            for (String word : row.get(1).split(" ", -1)) {
                languages.computeIfAbsent(word, w -> new ArrayList<>()).add(row.get(0));
            }
        }
        return languages;
    }

    private static Map<String, String> ownLetters() {
        Map<String, String> letters = new LinkedHashMap<>();
        Lexicon.rows("function-words.tsv").forEach(row -> letters.put(row.get(0), row.size() > 2 ? row.get(2) : ""));
        return letters;
    }

    /** A declared tag such as {@code en-GB} or {@code pt_BR} in BCP 47 spelling, {@link #UNKNOWN} when it is none. */
    static String declared(String tag) {
        String lower = tag.strip().toLowerCase(Locale.ROOT);
        return TAG.matcher(lower).matches()
                ? Locale.forLanguageTag(lower.replace('_', '-')).toLanguageTag()
                : UNKNOWN;
    }

    /** The language of {@code text} as a BCP 47 tag, {@link #UNKNOWN} when it cannot be told. */
    static String of(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE_CHARS));
        Map<UnicodeScript, Integer> scripts = scripts(sample);
        int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
        if (scripts.getOrDefault(UnicodeScript.HIRAGANA, 0) + scripts.getOrDefault(UnicodeScript.KATAKANA, 0)
                > letters * SMALL_WORDS) {
            return "ja";
        }
        for (Map.Entry<UnicodeScript, Integer> script : scripts.entrySet()) {
            if (script.getValue() > letters * MAIN_SCRIPT && BY_SCRIPT.containsKey(script.getKey())) {
                return refined(BY_SCRIPT.getOrDefault(script.getKey(), UNKNOWN), sample);
            }
        }
        return bySmallWords(sample);
    }

    /** Persian writes letters that Arabic does not have. */
    private static String refined(String language, String sample) {
        boolean persian = language.equals("ar")
                && sample.chars().filter(c -> "پچژگی".indexOf(c) >= 0).count() > letters(sample);
        return persian ? "fa" : language;
    }

    private static long letters(String sample) {
        return Math.round(sample.chars().filter(Character::isLetter).count() * SMALL_WORDS / 2);
    }

    private static Map<UnicodeScript, Integer> scripts(String sample) {
        Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
        int latin = 0;
        int cyrillic = 0;
        for (int i = 0; i < sample.length(); ) {
            int c = sample.codePointAt(i);
            i += Character.charCount(c);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
                latin++;
            } else if (c >= CYRILLIC && c < BEHIND_CYRILLIC) {
                cyrillic += Character.isLetter(c) ? 1 : 0;
            } else if (c > ASCII && Character.isLetter(c)) {
                scripts.merge(UnicodeScript.of(c), 1, Integer::sum);
            }
        }
        if (latin > 0) {
            scripts.merge(UnicodeScript.LATIN, latin, Integer::sum);
        }
        if (cyrillic > 0) {
            scripts.merge(UnicodeScript.CYRILLIC, cyrillic, Integer::sum);
        }
        return scripts;
    }

    private static String bySmallWords(String sample) {
        Map<String, Integer> hits = new LinkedHashMap<>();
        String lower = sample.toLowerCase(Locale.ROOT);
        int words = 0;
        int at = 0;
        while (at < lower.length()) {
            int end = wordEnd(lower, at);
            if (end > at) {
                words++;
                List<String> languages =
                        end - at > LONGEST_WORD ? List.of() : BY_WORD.getOrDefault(lower.substring(at, end), List.of());
                languages.forEach(language -> hits.merge(language, 1, Integer::sum));
            }
            at = end + 1;
        }
        Map<Character, Integer> beyond = new HashMap<>();
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > ASCII && OWN.get(lower.charAt(i))) {
                beyond.merge(lower.charAt(i), 1, Integer::sum);
            }
        }
        OWN_LETTERS.forEach((language, own) -> hits.merge(language, occurrences(own, beyond), Integer::sum));
        String best = UNKNOWN;
        int most = (int) (words * SMALL_WORDS);
        for (Map.Entry<String, Integer> language : hits.entrySet()) {
            if (language.getValue() > most) {
                most = language.getValue();
                best = language.getKey();
            }
        }
        return best;
    }

    /** Where the letters and marks that stand at {@code start} end. */
    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (c <= ASCII ? !(c >= 'a' && c <= 'z') : (WORD_TYPES & 1 << Character.getType(c)) == 0) {
                return end;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static int occurrences(String own, Map<Character, Integer> beyond) {
        int found = 0;
        for (int i = 0; i < own.length(); i++) {
            found += beyond.getOrDefault(own.charAt(i), 0);
        }
        return Math.min(found, LETTERS_COUNT);
    }
}
