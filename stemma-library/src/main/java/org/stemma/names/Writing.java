package org.stemma.names;

import com.ibm.icu.lang.UScript;

/** The writing a name is in, as far as the rules must know it. */
enum Writing {
    LATIN,
    CYRILLIC,
    GREEK,
    ARMENIAN,
    GEORGIAN,
    ARABIC,
    HEBREW,
    KANA,
    HAN,
    HANGUL,
    OTHER;

    /** The writing of the first letter that is not Latin, or LATIN where there is none. */
    static Writing of(String name) {
        int at = 0;
        while (at < name.length()) {
            int letter = name.codePointAt(at);
            Writing writing = ofLetter(letter);
            if (writing != LATIN) {
                return writing;
            }
            at += Character.charCount(letter);
        }
        return LATIN;
    }

    static Writing ofLetter(int letter) {
        if (!Character.isLetter(letter)) {
            return LATIN;
        }
        return switch (UScript.getScript(letter)) {
            case UScript.LATIN, UScript.COMMON, UScript.INHERITED -> LATIN;
            case UScript.CYRILLIC -> CYRILLIC;
            case UScript.GREEK -> GREEK;
            case UScript.ARMENIAN -> ARMENIAN;
            case UScript.GEORGIAN -> GEORGIAN;
            case UScript.ARABIC -> ARABIC;
            case UScript.HEBREW -> HEBREW;
            case UScript.HIRAGANA, UScript.KATAKANA -> KANA;
            case UScript.HAN -> HAN;
            case UScript.HANGUL -> HANGUL;
            default -> OTHER;
        };
    }

    /** Whether one sign holds a syllable or a word, so that one other sign makes another name. */
    boolean syllabic() {
        return this == HAN || this == HANGUL || this == KANA;
    }

    /** Whether short vowels are not written. */
    boolean vowelless() {
        return this == ARABIC || this == HEBREW;
    }
}
