package org.stemma.annotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Reference.Bearer;
import org.stemma.annotation.Reference.Kind;
import org.stemma.annotation.Roll.Item;
import org.stemma.report.Span;

/** "Both countries", "the two ex-Soviet allies", "the three Baltic states": those last named together before, as many as are said. */
final class Pairs {

    private static final Set<String> STATES = Set.of(
            "countries",
            "nations",
            "states",
            "neighbours",
            "neighbors",
            "allies",
            "rivals",
            "foes",
            "adversaries",
            "enemies",
            "republics",
            "powers",
            "governments",
            "capitals",
            "kingdoms",
            "superpowers");

    private static final Set<String> SIDES = Set.of("sides", "parties", "militaries", "armies");

    private static final Map<String, Integer> NUMBERS = Map.of("two", 2, "three", 3, "four", 4);

    /** They are sought no further back. */
    private static final int REACH = 6;

    private static final int FAR = 300;

    private static final double SURE = 0.7;

    private final Words words;
    private final Roll roll;

    Pairs(Words words, Roll roll) {
        this.words = words;
        this.roll = roll;
    }

    /** The group that ends in the noun at {@code head}. */
    Optional<Reference> at(int head) {
        if (!words.isOne(head, STATES) && !words.isOne(head, SIDES) || roll.carriesOn(head)) {
            return Optional.empty();
        }
        Described described = Described.at(words, head);
        Run run = withNumber(described);
        int count = count(run);
        if (count == 0 || !described.modifiers().stream().allMatch(Pairs::isPlain)) {
            return Optional.empty();
        }
        return together(run, described.states(), count).map(items -> reference(run, described, items));
    }

    private static boolean isPlain(String modifier) {
        return Countries.people(modifier).isEmpty() && !modifier.equals("other");
    }

    /** "the two", "both", "these two" belong to it. */
    private Run withNumber(Described described) {
        int from = described.run().from();
        boolean number = NUMBERS.containsKey(low(from - 1));
        boolean determined = number && words.isOne(from - 2, Set.of("the", "these", "those"));
        return determined ? new Run(from - 2, described.run().to()) : described.run();
    }

    private String low(int i) {
        return i < 0 ? "" : words.low(i);
    }

    /** How many are meant; 0 when nothing says that they are known: "two countries have signed". */
    private int count(Run run) {
        if (words.is(run.from(), "both")) {
            return 2;
        }
        return words.isOne(run.from(), Set.of("the", "these", "those"))
                ? NUMBERS.getOrDefault(low(run.from() + 1), 0)
                : 0;
    }

    /** The states that fit in the nearest sentence that names as many, among them those named alone since. */
    private Optional<List<Item>> together(Run run, Optional<Set<String>> fitting, int count) {
        List<Item> all = roll.countries();
        int here = roll.sentence(run.from());
        Map<String, Item> found = new LinkedHashMap<>();
        Set<String> nearer = new HashSet<>();
        int open = here;
        for (int i = Roll.firstFrom(all, run.from()) - 1; i >= 0; i--) {
            Item item = all.get(i);
            if (here - item.sentence() > REACH || run.from() - item.run().from() > FAR) {
                return Optional.empty();
            }
            if (item.sentence() != open) {
                nearer.addAll(found.keySet());
                found.clear();
                open = item.sentence();
            }
            if (fitting.map(codes -> codes.contains(item.country())).orElse(true)) {
                found.putIfAbsent(item.country(), item);
            }
            if (found.size() == count && found.keySet().containsAll(nearer)) {
                List<Item> items = new ArrayList<>(found.values());
                return Optional.of(items.reversed());
            }
        }
        return Optional.empty();
    }

    private Reference reference(Run run, Described described, List<Item> items) {
        List<Bearer> bearers = Roll.bearers(items);
        List<Span> where = items.stream().map(roll::span).toList();
        return new Reference(
                words.span(run),
                Kind.PAIR,
                described.modifiers(),
                bearers,
                where,
                new Origin("references/pair", References.VERSION, SURE));
    }
}
