package org.stemma.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Reference.Kind;
import org.stemma.annotation.Roll.Item;

/** States by description: "the former Soviet republic", and in a headline "ex-Soviet state", whose name only the body gives. */
final class StateWords {

    private static final Set<String> NOUNS =
            Set.of("state", "country", "nation", "republic", "kingdom", "emirate", "sultanate");

    /** A state that is to be meant without any word that says which is named so many times as often as the next. */
    private static final int FAR_MORE = 2;

    /** Modifiers that point elsewhere. */
    private static final Set<String> ELSEWHERE =
            Set.of("foreign", "sovereign", "independent", "developing", "developed", "rich", "poor");

    /** So many descriptions in headlines are looked up in the body; no report has more. */
    private static final int MOST_IN_TITLES = 20;

    private static final double SURE = 0.8;
    private static final double LIKELY = 0.6;

    private final Words words;
    private final Roll roll;
    private final Antecedents antecedents;
    private int inTitles;

    StateWords(Words words, Roll roll, Antecedents antecedents) {
        this.words = words;
        this.roll = roll;
        this.antecedents = antecedents;
    }

    /** The description that ends in the noun at {@code head}. */
    Optional<Reference> at(int head) {
        if (!words.isOne(head, NOUNS) || roll.carriesOn(head)) {
            return Optional.empty();
        }
        Described described = Described.at(words, head);
        boolean named = words.capitalised(head)
                && !(roll.isTitle(head) && described.states().isPresent());
        boolean elsewhere = named
                || described.modifiers().isEmpty()
                || described.modifiers().stream().anyMatch(one -> ELSEWHERE.contains(one) || RegionWords.isNeutral(one))
                || described.modifiers().stream()
                        .anyMatch(one -> Countries.people(one).isPresent());
        if (elsewhere) {
            return Optional.empty();
        }
        Optional<Item> beside = named(described);
        if (beside.isPresent()) {
            return beside.map(item -> reference(described, item, SURE));
        }
        boolean bare =
                described.determiner().isEmpty() || described.determiner().startsWith("a");
        if (roll.isTitle(head) && bare && inTitles++ < MOST_IN_TITLES) {
            return ofTheBody(described).map(item -> reference(described, item, LIKELY));
        }
        return described.isDefinite() && !words.is(head + 1, "of")
                ? before(described).map(item -> reference(described, item, LIKELY))
                : Optional.empty();
    }

    private Optional<Item> before(Described described) {
        return described.states().isPresent()
                ? antecedents.of(described.run(), roll.countries(), item -> fits(described, item))
                : antecedents.only(described.run(), roll.countries(), item -> true);
    }

    /** "Georgia, a former Soviet republic", "the Baltic nation of Estonia": the name stands beside it. */
    private Optional<Item> named(Described described) {
        int before = described.run().from() - 1;
        int after = described.run().to();
        Optional<Item> apposed = words.isComma(before) ? roll.countryEnding(before) : Optional.empty();
        Optional<Item> behind = words.is(after, "of") ? roll.countryStarting(after + 1) : Optional.empty();
        return apposed.or(() -> behind).filter(item -> fits(described, item));
    }

    private static boolean fits(Described described, Item item) {
        return described.states().map(states -> states.contains(item.country())).orElse(true);
    }

    /** The state that the body speaks of most, among those that fit and that the headline does not name itself. */
    private Optional<Item> ofTheBody(Described described) {
        int row = roll.sentence(described.run().from());
        List<Item> all = new ArrayList<>(roll.countries());
        all.addAll(roll.places());
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Item> first = new HashMap<>();
        for (Item item : all) {
            boolean elsewhere = item.sentence() != row && !item.country().isEmpty();
            if (elsewhere && fits(described, item)) {
                counts.merge(item.country(), 1, Integer::sum);
            }
        }
        for (Item item : roll.countries()) {
            first.putIfAbsent(item.country(), item);
            if (item.sentence() == row) {
                counts.remove(item.country());
            }
        }
        return most(counts, described.states().isPresent()).map(first::get);
    }

    private static Optional<String> most(Map<String, Integer> counts, boolean told) {
        List<Map.Entry<String, Integer>> ranked = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        if (ranked.isEmpty()) {
            return Optional.empty();
        }
        int top = ranked.getFirst().getValue();
        int next = ranked.size() > 1 ? ranked.get(1).getValue() : 0;
        boolean clear = told ? top > next : top >= FAR_MORE * Math.max(next, 1);
        return clear ? Optional.of(ranked.getFirst().getKey()) : Optional.empty();
    }

    private Reference reference(Described described, Item item, double sure) {
        return new Reference(
                words.span(described.run()),
                Kind.DESCRIPTION,
                described.modifiers(),
                List.of(item.bearer()),
                List.of(roll.span(item)),
                new Origin("references/state", References.VERSION, sure));
    }
}
