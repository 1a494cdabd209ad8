package org.stemma.annotation;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Gazetteer.Entry;

/**
 * Names in languages without rules of their own: countries as CLDR writes them in the language, big cities by any of their
 * names, listed bodies and outlets, people by a known given name, romanised where need be, and rows of capitals inside a
 * sentence as names of nobody knows what; in scripts without capitals countries alone. Says little, but nothing wild.
 */
final class ForeignNames {

    private static final double LISTED = 0.8;
    private static final double GIVEN = 0.7;
    /** Kept only when a full name in the report explains the word. */
    private static final double UNLIKELY = 0.1;

    /** A row of capitals that no list knows is a name, of whom or what nobody says. */
    private static final double CAPITALS = 0.4;

    private static final int LONGEST_RUN = 4;
    private static final int SHORTEST = 3;

    /** Arabic "and", "in", "to", "so", written as one with the next word. */
    private static final String PREFIXES = "وبلف";

    /** Languages that write every noun with a capital. */
    private static final Set<String> CAPITAL_NOUNS = Set.of("de", "lb", "nds", "gsw", "bar", "frr");

    private final Gazetteer gazetteer;
    private final boolean names;
    private final Map<String, String> countries = new HashMap<>();

    ForeignNames(Gazetteer gazetteer, String language) {
        this.gazetteer = gazetteer;
        ULocale locale = ULocale.forLanguageTag(language);
        this.names = !CAPITAL_NOUNS.contains(locale.getLanguage());
        for (String code : Locale.getISOCountries()) {
            String name = new ULocale("", code).getDisplayCountry(locale);
            countries.put(Folding.fold(name), name);
        }
    }

    List<Draft> drafts(Row row, int index) {
        List<Draft> found = new ArrayList<>();
        int i = 0;
        while (i < row.size()) {
            Optional<Draft> draft = row.isCapital(i)
                    ? at(row, index, i)
                    : isCaseless(row.word(i)) ? country(row, index, i) : Optional.empty();
            draft.ifPresent(found::add);
            i = draft.map(Draft::to).orElse(i + 1);
        }
        return found;
    }

    private Optional<Draft> at(Row row, int index, int from) {
        for (int to = Math.min(row.size(), from + Gazetteer.LONGEST); to > from; to--) {
            String phrase = row.name(from, to);
            if (countries.containsKey(Folding.fold(phrase))) {
                return Optional.of(
                        draft(row, index, from, to, Mention.Type.PLACE, LISTED).settle());
            }
            Optional<Entry> entry = gazetteer.find(phrase);
            if (entry.filter(e -> !e.weak() || gazetteer.isOtherName(phrase)).isPresent()) {
                return Optional.of(draft(row, index, from, to, entry.get().type(), LISTED));
            }
        }
        if (isGivenName(row.word(from)) && row.isCapital(from + 1) && !row.isInitialLetter(from + 1)) {
            int to = names && isSurname(row, from + 2) ? from + 3 : from + 2;
            return Optional.of(draft(row, index, from, to, Mention.Type.PERSON, GIVEN));
        }
        int to = endOfRun(row, from);
        if (to - from > 1) {
            return Optional.of(draft(row, index, from, to, Mention.Type.OTHER, CAPITALS));
        }
        return row.word(from).length() > 2
                ? Optional.of(draft(row, index, from, from + 1, Mention.Type.OTHER, UNLIKELY))
                : Optional.empty();
    }

    /** Behind the last of several capitalised words inside a sentence, where capitals stand for names alone. */
    private int endOfRun(Row row, int from) {
        int to = from;
        boolean inside = names && from > 0 && !row.isInitial(from);
        while (inside && to < row.size() && row.isCapital(to) && to - from < LONGEST_RUN && !isOwnName(row, from, to)) {
            to++;
        }
        return to;
    }

    /** True where a name of its own begins: "Başkanı | Mehmet Demir". */
    private boolean isOwnName(Row row, int from, int at) {
        return at > from && isGivenName(row.word(at)) && row.isCapital(at + 1);
    }

    /** A second surname, no place and no word with an ending behind an apostrophe. */
    private boolean isSurname(Row row, int at) {
        String word = row.word(at);
        return row.isCapital(at)
                && word.length() > 1
                && word.codePoints().allMatch(Character::isLetter)
                && !row.isAcronym(at)
                && !countries.containsKey(Folding.fold(word))
                && gazetteer.find(word).isEmpty();
    }

    /** Scripts without capitals show names of countries alone, in Arabic also behind a small word written as one with them. */
    private Optional<Draft> country(Row row, int index, int at) {
        for (int to = Math.min(row.size(), at + LONGEST_RUN); to > at; to--) {
            String phrase = row.name(at, to);
            boolean listed = countries.containsKey(Folding.fold(phrase))
                    || phrase.length() > SHORTEST
                            && PREFIXES.indexOf(phrase.charAt(0)) >= 0
                            && countries.containsKey(Folding.fold(phrase.substring(1)));
            if (listed) {
                return Optional.of(
                        draft(row, index, at, to, Mention.Type.PLACE, LISTED).settle());
            }
        }
        return Optional.empty();
    }

    private static boolean isCaseless(String word) {
        return !word.isEmpty() && Character.getType(word.codePointAt(0)) == Character.OTHER_LETTER;
    }

    private boolean isGivenName(String word) {
        return gazetteer.lexicon().isGivenName(word) || gazetteer.lexicon().isGivenName(NameFold.key(word));
    }

    private static Draft draft(Row row, int index, int from, int to, Mention.Type type, double sure) {
        String name = row.name(from, to);
        return new Draft(index, from, to, row.span(from, to), type, sure, name, name, "", false);
    }
}
