package org.stemma.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one report has told about its names: full names for later surnames, full forms for acronyms, and the commonest type
 * of each name. First the whole report is learnt, then each draft is settled by it.
 */
final class NameMemory {

    /** A type this sure is not outvoted by other places in the report. */
    private static final double FIRM = 0.9;

    private static final double REMEMBERED = 0.9;

    /** A full name less sure than this explains no surname. */
    private static final double FULL = 0.6;

    /** A bearer at least this sure explains a surname that nothing else calls a person's. */
    private static final double TRUSTED = 0.75;

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    private final Map<String, List<Draft>> bySurname = new HashMap<>();
    private final Map<String, Set<String>> surfaces = new HashMap<>();
    private final Map<String, String> longest = new HashMap<>();
    private final Map<String, List<Draft>> byGivenName = new HashMap<>();
    private final Map<String, Draft> byFirstWord = new HashMap<>();
    private final Map<String, Map<Mention.Type, Double>> votes = new HashMap<>();
    private final Map<String, Draft> acronyms;
    private final Set<Draft> spelledOut;
    private final Spellings spellings;
    private final Gazetteer gazetteer;

    NameMemory(List<Draft> drafts, Map<String, Draft> acronyms, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.acronyms = acronyms;
        this.spelledOut = Set.copyOf(new HashSet<>(acronyms.values()));
        this.spellings = new Spellings(drafts.stream()
                .filter(draft -> draft.isPerson() && draft.surface().indexOf(' ') > 0 && draft.sure() >= FULL)
                .toList());
        for (Draft draft : drafts) {
            if (draft.isPerson() && draft.surface().indexOf(' ') > 0 && draft.sure() >= FULL) {
                learn(draft);
            }
        }
        drafts.stream().filter(NameMemory::isBody).forEach(this::learnBody);
        for (Draft draft : drafts) {
            votes.computeIfAbsent(NameFold.key(draft.surface()), key -> new LinkedHashMap<>())
                    .merge(settled(draft).type(), draft.sure(), Double::sum);
        }
    }

    private void learn(Draft person) {
        String[] words = words(person.surface());
        String rest = words[words.length - 1];
        surfaces.computeIfAbsent(ends(words), key -> new LinkedHashSet<>()).add(person.surface());
        bySurname.computeIfAbsent(rest, key -> new ArrayList<>()).add(person);
        for (int i = words.length - 2; i > 0; i--) {
            rest = words[i] + " " + rest;
            bySurname.computeIfAbsent(rest, key -> new ArrayList<>()).add(person);
        }
        byGivenName.merge(words[0], List.of(person), NameMemory::others);
    }

    /** The first and the last word of a name. */
    private static String ends(String[] words) {
        return words[0] + " " + words[words.length - 1];
    }

    /** One bearer of each of the first two names; with the second, the given name tells nobody any more. */
    private static List<Draft> others(List<Draft> bearers, List<Draft> more) {
        Draft first = bearers.getFirst();
        boolean same = NameFold.key(first.surface())
                .equals(NameFold.key(more.getFirst().surface()));
        return same || bearers.size() > 1 ? bearers : List.of(first, more.getFirst());
    }

    private static boolean isBody(Draft draft) {
        boolean type = draft.type() == Mention.Type.ORGANISATION;
        return type && draft.sure() >= TRUSTED && draft.surface().indexOf(' ') > 0;
    }

    /** "Goldbeck" for "Goldbeck Brothers", when the first word is no ordinary word, place or given name. */
    private void learnBody(Draft body) {
        String first = body.surface().substring(0, body.surface().indexOf(' '));
        Lexicon lexicon = gazetteer.lexicon();
        boolean own = !lexicon.isCommon(Folding.fold(first))
                && !lexicon.isGivenName(first)
                && !lexicon.demonyms().isDemonym(first)
                && gazetteer.find(first).isEmpty();
        if (own && first.length() > 2) {
            byFirstWord.putIfAbsent(NameFold.key(first), body);
        }
    }

    /** {@code draft} with the type and full name that the report as a whole gives it. */
    Draft recall(Draft draft) {
        Draft settled = settled(draft);
        if (!settled.equals(draft) || draft.settled() || draft.sure() >= FIRM) {
            return settled;
        }
        return outvoted(draft);
    }

    private Draft settled(Draft draft) {
        Draft full = acronyms.get(draft.surface());
        if (full != null) {
            boolean known = full.type() != Mention.Type.OTHER && full.type() != Mention.Type.PERSON;
            return draft.as(known ? full.type() : Mention.Type.ORGANISATION, REMEMBERED)
                    .named(full.full());
        }
        if (spelledOut.contains(draft) && (draft.isPerson() || draft.type() == Mention.Type.OTHER)) {
            return draft.as(Mention.Type.ORGANISATION, REMEMBERED);
        }
        boolean open = !draft.settled() && (draft.sure() < FIRM || draft.isPerson());
        return open ? person(draft) : draft;
    }

    private Draft person(Draft draft) {
        String key = NameFold.key(draft.surface());
        Optional<Draft> bearer = nearest(bySurname.getOrDefault(key, List.of()), draft)
                .filter(full -> full.sure() >= TRUSTED
                        || draft.isPerson()
                        || full.span().start() < draft.span().start())
                .or(() -> draft.surface().indexOf(' ') < 0
                        ? only(byGivenName.getOrDefault(key, List.of()))
                        : Optional.empty());
        if (bearer.isPresent()) {
            return draft.as(Mention.Type.PERSON, REMEMBERED).named(longest(bearer.get()));
        }
        Draft body = byFirstWord.get(key);
        if (body != null && draft.sure() < FIRM) {
            return draft.as(Mention.Type.ORGANISATION, REMEMBERED).named(body.full());
        }
        if (!draft.isPerson()) {
            return draft;
        }
        Optional<Draft> respelt =
                draft.surface().indexOf(' ') < 0 ? spellings.bearer(draft.surface()) : Optional.empty();
        return draft.named(longest(respelt.orElse(draft)));
    }

    /** The last bearer before {@code draft}, else the first of all; they stand in text order. */
    private static Optional<Draft> nearest(List<Draft> bearers, Draft draft) {
        int from = 0;
        int to = bearers.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (bearers.get(middle).span().start() < draft.span().start()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return bearers.isEmpty() ? Optional.empty() : Optional.of(bearers.get(Math.max(0, from - 1)));
    }

    /** A bare given name tells somebody only when one person in the report has it. */
    private static Optional<Draft> only(List<Draft> bearers) {
        return bearers.size() == 1 ? Optional.of(bearers.getFirst()) : Optional.empty();
    }

    /** The fullest form with the same first and last word: "Ada B. Novak" for "Ada Novak". */
    private String longest(Draft draft) {
        return longest.computeIfAbsent(
                draft.surface(),
                surface -> longest(
                        spellings.otherSpelling(surface).map(Draft::surface).orElse(surface)));
    }

    private String longest(String person) {
        String[] words = words(person);
        String longest = person;
        for (String other : words.length > 1 ? surfaces.getOrDefault(ends(words), Set.of()) : Set.<String>of()) {
            boolean same = suffix(other).equals(suffix(person));
            longest = same && other.length() > longest.length() ? other : longest;
        }
        return longest;
    }

    /** The words of a name without "Jr." and its like. */
    private static String[] words(String name) {
        String key = NameFold.key(name);
        String suffix = suffix(name);
        return (suffix.isEmpty()
                        ? key
                        : key.substring(0, key.length() - suffix.length()).strip())
                .split(" ", -1);
    }

    private static String suffix(String name) {
        String last = NameFold.key(name.substring(name.lastIndexOf(' ') + 1));
        return SUFFIXES.contains(last) && name.indexOf(' ') > 0 ? last : "";
    }

    private Draft outvoted(Draft draft) {
        Mention.Type best = draft.type();
        double most = 0;
        for (Map.Entry<Mention.Type, Double> vote :
                votes.getOrDefault(NameFold.key(draft.surface()), Map.of()).entrySet()) {
            if (vote.getKey() != Mention.Type.OTHER && vote.getValue() > most) {
                best = vote.getKey();
                most = vote.getValue();
            }
        }
        return best == draft.type() ? draft : draft.as(best, Math.min(1, Math.max(most, draft.sure())));
    }
}
