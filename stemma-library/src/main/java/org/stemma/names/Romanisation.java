package org.stemma.names;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Latin letters for a name in any writing: the BGN/PCGN tables of ICU where they fit names, else ICU's general ones, then
 * plain ASCII. Letters no table knows stay as they are.
 */
final class Romanisation {
    private static final String PLAIN = "Latin-ASCII";

    /** One instance a table: the ids below are the only keys, so the map cannot grow past them. */
    private static final Map<String, Transliterator> TABLES = new ConcurrentHashMap<>();

    private Romanisation() {}

    static String latin(String name) {
        if (ascii(name)) {
            return name;
        }
        String text = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replace('"', ' ')
                .replace('\u30FB', ' ')
                .replace('\uFF65', ' ')
                .replace('\u200C', '-')
                .replace('\u00B7', ' ');
        for (Writing writing : writings(text)) {
            text = table(id(writing, text)).transliterate(text);
        }
        return table(PLAIN)
                .transliterate(southSlavic(text) ? text.replace("\u0111", "dj").replace("\u0110", "Dj") : text)
                .replace("\u00B7", "")
                .replace("\"", "")
                .replace('\u0259', 'a')
                .replace('\u01DD', 'a')
                .replace('\u018F', 'A');
    }

    /** The letters and figures of a name with traditional Chinese signs as simplified ones. */
    static String signs(String name) {
        StringBuilder signs = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(signs::appendCodePoint);
        return table("Hant-Hans").transliterate(signs.toString()).toLowerCase(Locale.ROOT);
    }

    private static boolean ascii(String name) {
        return name.chars().allMatch(c -> c < 128);
    }

    private static Set<Writing> writings(String text) {
        Set<Writing> found = EnumSet.noneOf(Writing.class);
        text.codePoints().forEach(letter -> found.add(Writing.ofLetter(letter)));
        found.remove(Writing.LATIN);
        return found;
    }

    private static String id(Writing writing, String text) {
        return switch (writing) {
            case LATIN -> PLAIN;
            case CYRILLIC -> cyrillic(text);
            case GREEK -> "el-el_Latn/BGN";
            case ARMENIAN -> "hy-hy_Latn/BGN";
            case GEORGIAN -> "ka-ka_Latn/BGN_1981";
            case ARABIC -> "Arabic-Latin";
            case HEBREW -> "Hebrew-Latin";
            case KANA, HAN, HANGUL, OTHER -> "Any-Latin";
        };
    }

    /** The language of a Cyrillic name by letters only it has; Russian where none tells. */
    private static String cyrillic(String text) {
        if (any(text, "ўЎ")) {
            return "be-be_Latn/BGN";
        }
        if (any(text, "іїєґІЇЄҐ") || text.contains("ський") || text.contains("цький")) {
            return "uk-uk_Latn/BGN";
        }
        if (any(text, "ѓќѕЃЌЅ")) {
            return "mk-mk_Latn/BGN";
        }
        if (any(text, "ђћљњџјЂЋЉЊЏЈ")) {
            return "sr-sr_Latn/BGN";
        }
        if (any(text, "әғқңұһӘҒҚҢҰҺ")) {
            return "kk-kk_Latn/BGN";
        }
        return any(text, "өүӨҮ") ? "mn-mn_Latn/BGN" : "ru-ru_Latn/BGN";
    }

    /** Whether a crossed d is the dj of the South Slavs and not the d of the Vietnamese. */
    private static boolean southSlavic(String text) {
        return any(text, "\u0110\u0111") && any(text, "ćčšžĆČŠŽ");
    }

    private static boolean any(String text, String letters) {
        return text.chars().anyMatch(c -> letters.indexOf(c) >= 0);
    }

    private static Transliterator table(String id) {
        return TABLES.computeIfAbsent(id, Transliterator::getInstance);
    }
}
