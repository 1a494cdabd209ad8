package org.stemma.annotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.annotation.Gazetteer.Entry;

/**
 * Names in sentences whose capitals say nothing: those that the rest of the report names too, and listed names. Nothing is
 * guessed there except a given name before a word that is no ordinary one.
 */
final class Headlines {

    private static final double REMEMBERED = 0.85;
    private static final double GUESSED = 0.6;

    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final Context context;
    private final Map<String, Draft> known = new LinkedHashMap<>();

    Headlines(Gazetteer gazetteer, List<Draft> known) {
        this.gazetteer = gazetteer;
        this.lexicon = gazetteer.lexicon();
        this.context = new Context(lexicon);
        for (Draft draft : known) {
            if (draft.type() != Mention.Type.OTHER) {
                this.known.putIfAbsent(NameFold.key(draft.surface()), draft);
            }
        }
        known.stream().filter(Draft::isPerson).forEach(this::surname);
    }

    /** A headline may have the bare surname of somebody whom the text gives only in full. */
    private void surname(Draft person) {
        String key = NameFold.key(person.full());
        String last = key.substring(key.lastIndexOf(' ') + 1);
        if (!lexicon.isCommon(last)) {
            known.putIfAbsent(last, person);
        }
    }

    List<Draft> drafts(Row row, int index) {
        List<Draft> found = new ArrayList<>();
        int i = 0;
        while (i < row.size()) {
            Optional<Draft> draft = at(row, index, i);
            draft.ifPresent(found::add);
            i = draft.map(Draft::to).orElse(i + 1);
        }
        return found;
    }

    private Optional<Draft> at(Row row, int index, int from) {
        if (!row.isCapital(from)) {
            return Optional.empty();
        }
        for (int to = Math.min(row.size(), from + Gazetteer.LONGEST); to > from; to--) {
            String phrase = row.name(from, to);
            Draft seen = known.get(NameFold.key(phrase));
            if (seen != null) {
                return Optional.of(
                        draft(row, index, from, to, seen.type(), REMEMBERED).named(seen.full()));
            }
            Optional<Entry> entry = row.isShouted() ? gazetteer.findAnyCase(phrase) : gazetteer.find(phrase);
            if (entry.isPresent() && !isDoubtful(row, from, to, entry.get())) {
                return Optional.of(listed(row, index, from, to, entry.get()));
            }
        }
        return person(row, index, from);
    }

    /** Weak entries, and in capitals short forms that are also words, prove nothing here. */
    private boolean isDoubtful(Row row, int from, int to, Entry entry) {
        boolean word = to - from == 1 && lexicon.isCommon(row.lower(from));
        return entry.weak() || word || lexicon.isNever(row.word(from));
    }

    private Draft listed(Row row, int index, int from, int to, Entry entry) {
        boolean state = entry.kind() == Gazetteer.Kind.CAPITAL && context.isState(row, from, to);
        Mention.Type type = state ? Mention.Type.ORGANISATION : entry.type();
        String name = entry.shortForm() || row.isShouted() ? entry.name() : row.name(from, to);
        return draft(row, index, from, to, type, REMEMBERED).named(name);
    }

    private Optional<Draft> person(Row row, int index, int from) {
        boolean surname = row.isCapital(from + 1)
                && !lexicon.isCommon(row.lower(from + 1))
                && row.word(from + 1).length() > 2;
        boolean given = lexicon.isGivenName(row.word(from));
        boolean acronym = !row.isShouted() && (row.isAcronym(from) || row.isAcronym(from + 1));
        if (!surname || !given || acronym || lexicon.isNever(row.word(from + 1))) {
            return Optional.empty();
        }
        Draft draft = draft(row, index, from, from + 2, Mention.Type.PERSON, GUESSED);
        return Optional.of(row.isShouted() ? draft.named(small(draft.surface())) : draft);
    }

    private static Draft draft(Row row, int index, int from, int to, Mention.Type type, double sure) {
        String name = row.name(from, to);
        return new Draft(index, from, to, row.span(from, to), type, sure, name, name, "", false);
    }

    /** "ADA NOVAK" as "Ada Novak". */
    private static String small(String name) {
        StringBuilder small = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            small.append(small.isEmpty() ? "" : " ")
                    .append(word, 0, 1)
                    .append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return small.toString();
    }
}
