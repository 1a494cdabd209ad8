package org.stemma.annotation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The common nouns that speak in reports ("officials", "the ministry", "state media") and what each is; from {@code source-nouns.csv}. */
final class SourceNouns {

    /** What a noun stands for. */
    enum Kind {
        PERSON,
        GROUP,
        BODY,
        MEDIA,
        PAPER
    }

    /** One noun as it stands: what it is, whether it is plural, and the gender it tells ({@code m}, {@code f} or empty). */
    record Noun(Kind kind, boolean plural, String gender) {}

    private static final int COLUMNS = 3;
    private static final Map<String, Noun> NOUNS = read();

    private SourceNouns() {}

    /** What {@code word}, in lower case, is. */
    static Optional<Noun> of(String word) {
        return Optional.ofNullable(NOUNS.get(word));
    }

    private static Map<String, Noun> read() {
        Map<String, Noun> nouns = new HashMap<>();
        for (String line : Lists.lines("source-nouns.csv")) {
            String[] cells = line.split(",", COLUMNS);
            Kind kind = Kind.valueOf(cells[1].toUpperCase(Locale.ROOT));
            boolean plural = kind == Kind.GROUP || cells[0].equals("media") || cells[0].equals("agencies");
            nouns.put(cells[0], new Noun(kind, plural, cells[2]));
            if (!plural) {
                nouns.putIfAbsent(plural(cells[0]), new Noun(kind, true, cells[2]));
            }
        }
        return Map.copyOf(nouns);
    }

    private static String plural(String noun) {
        if (noun.endsWith("man")) {
            return noun.substring(0, noun.length() - 2) + "en";
        }
        if (noun.endsWith("y") && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun.endsWith("s") || noun.endsWith("ch") || noun.endsWith("x") ? noun + "es" : noun + "s";
    }
}
