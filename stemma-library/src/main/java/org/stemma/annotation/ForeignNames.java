package org.stemma.annotation;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.annotation.Gazetteer.Entry;

/**
 * Names in languages without rules of their own: countries as CLDR writes them in the language, big cities by any of their
 * names, listed bodies and outlets, and people by a known given name, romanised where need be. Says little, but nothing wild.
 */
final class ForeignNames {

    private static final double LISTED = 0.8;
    private static final double GIVEN = 0.7;
    /** Kept only when a full name in the report explains the word. */
    private static final double UNLIKELY = 0.1;

    private final Gazetteer gazetteer;
    private final Map<String, String> countries = new HashMap<>();

    ForeignNames(Gazetteer gazetteer, String language) {
        this.gazetteer = gazetteer;
        ULocale locale = ULocale.forLanguageTag(language);
        for (String code : Locale.getISOCountries()) {
            String name = new ULocale("", code).getDisplayCountry(locale);
            countries.put(Folding.fold(name), name);
        }
    }

    List<Draft> drafts(Row row, int index) {
        List<Draft> found = new ArrayList<>();
        int i = 0;
        while (i < row.size()) {
            Optional<Draft> draft = row.isCapital(i) ? at(row, index, i) : Optional.empty();
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
            return Optional.of(draft(row, index, from, from + 2, Mention.Type.PERSON, GIVEN));
        }
        return row.word(from).length() > 2
                ? Optional.of(draft(row, index, from, from + 1, Mention.Type.OTHER, UNLIKELY))
                : Optional.empty();
    }

    private boolean isGivenName(String word) {
        return gazetteer.lexicon().isGivenName(word) || gazetteer.lexicon().isGivenName(NameFold.key(word));
    }

    private static Draft draft(Row row, int index, int from, int to, Mention.Type type, double sure) {
        String name = row.name(from, to);
        return new Draft(index, from, to, row.span(from, to), type, sure, name, name, "", false);
    }
}
