package org.stemma.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.codec.language.DaitchMokotoffSoundex;

/** Daitch–Mokotoff codes (Mokotoff 1985), made for Slavic and Germanic family names; the tables load on first use. */
final class Sound {
    private static final DaitchMokotoffSoundex CODES = new DaitchMokotoffSoundex();

    private Sound() {}

    /** Whether two folded words have a code in common. */
    static boolean shared(String a, String b) {
        Set<String> codes = new HashSet<>(codes(a));
        codes.retainAll(codes(b));
        return !codes.isEmpty();
    }

    private static List<String> codes(String word) {
        return Resource.split(CODES.soundex(word), '|');
    }
}
