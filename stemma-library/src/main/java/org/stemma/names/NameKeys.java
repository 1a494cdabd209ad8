package org.stemma.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Keys of a name that do not depend on how it is displayed. */
public final class NameKeys {
    private static final Pattern DOTTED_INITIALS = Pattern.compile("(?<=\\b[A-Za-z])\\.(?=[A-Za-z]\\b)");

    private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})['’]s(?= |$)");

    /** The last of the accents that European letters bear. */
    private static final char LAST_ACCENT = '\u036F';

    private NameKeys() {}

    /** The name without the English genitives in it: Germany's, China's Foreign Ministry. */
    static String withoutPossessive(String name) {
        boolean any = name.indexOf('\'') >= 0 || name.indexOf('’') >= 0;
        return any ? POSSESSIVE.matcher(name).replaceAll("") : name;
    }

    /**
     * The name in lower-case ASCII as far as its writing can be romanised: marks gone, apostrophes and the dots between
     * initials dropped, hyphens and other signs as single spaces.
     */
    public static String fold(String name) {
        return tidy(Romanisation.latin(name));
    }

    /** The second half of {@link #fold}: a name already in Latin letters, tidied. */
    static String tidy(String latin) {
        String text =
                latin.indexOf('.') < 0 ? latin : DOTTED_INITIALS.matcher(latin).replaceAll("");
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (wordly(c)) {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                gap = false;
                out.append(c);
            } else if (c == '&') {
                out.append(out.isEmpty() ? "and" : " and");
                gap = true;
            } else {
                gap |= !silent(c);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether a sign is part of a word: letters, figures, and the vowel signs of writings that no table romanises. */
    static boolean wordly(char c) {
        return switch (Character.getType(c)) {
            case Character.MODIFIER_LETTER -> false;
            case Character.COMBINING_SPACING_MARK, Character.SURROGATE -> true;
            case Character.NON_SPACING_MARK -> c > LAST_ACCENT;
            default -> Character.isLetterOrDigit(c);
        };
    }

    /** Whether a sign stands inside a word without parting it: apostrophes of all kinds, accents left over. */
    static boolean silent(char c) {
        return "'`\u00B4\u2018\u2019\u201A\u201B\u2032\u2033".indexOf(c) >= 0
                || Character.getType(c) == Character.MODIFIER_LETTER
                || Character.getType(c) == Character.MODIFIER_SYMBOL
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /**
     * Coarse keys for candidate look-up: two names that {@link NameMatcher} can call the same share at least one. They are
     * consonant frames of the single words and of the whole, codes of known countries and bodies, and acronyms.
     */
    public static List<String> blocking(String display) {
        String name = withoutPossessive(display);
        Set<String> keys = new LinkedHashSet<>();
        PersonName person = PersonName.parse(Written.of(name));
        for (Token token : person.tokens()) {
            keys.addAll(token.frames());
        }
        BodyName body = BodyName.parse(name);
        for (Token token : body.tokens()) {
            keys.addAll(token.frames());
        }
        body.countries().forEach(code -> keys.add("@" + code));
        body.acronym().ifPresent(letters -> keys.add("=" + letters));
        body.initials().forEach(letters -> keys.add("=" + letters));
        keys.add("#" + Spelling.coarsest(person.joined()));
        keys.add("#" + Spelling.coarsest(fold(name).replace(" ", "")));
        Places.standard().code(name).ifPresent(code -> keys.add("@" + code));
        Bodies.standard().code(name).ifPresent(code -> keys.add("@" + code));
        return List.copyOf(new ArrayList<>(keys));
    }
}
