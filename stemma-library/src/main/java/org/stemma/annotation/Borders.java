package org.stemma.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Reference.Bearer;
import org.stemma.annotation.Reference.Kind;
import org.stemma.annotation.Roll.Item;

/**
 * Borders by the states they part: "the Franco-German and Franco-Belgian borders" are two, and so are "France's borders with
 * Germany and Belgium"; "the border between France and Spain" is one.
 */
final class Borders {

    private static final Set<String> NOUNS =
            Set.of("border", "borders", "frontier", "frontiers", "boundary", "boundaries");

    /** Compounds joined before one noun are no more words away from it. */
    private static final int JOINED = 6;

    /** States listed behind "with" are no more than this. */
    private static final int LISTED = 8;

    private static final double SURE = 0.9;

    private final Words words;
    private final Roll roll;

    Borders(Words words, Roll roll) {
        this.words = words;
        this.roll = roll;
    }

    /** The borders whose noun stands at {@code noun}; each with its two states. */
    List<Reference> at(int noun) {
        if (!words.isOne(noun, NOUNS)) {
            return List.of();
        }
        List<Reference> borders = compounds(noun);
        return !borders.isEmpty() ? borders : words.is(noun + 1, "between") ? between(noun) : with(noun);
    }

    private List<Reference> compounds(int noun) {
        List<Reference> borders = new ArrayList<>();
        int i = noun - 1;
        boolean joined = false;
        while (i >= 0 && noun - i <= JOINED) {
            Run compound = compound(i);
            List<Bearer> states = states(words.text(compound));
            if (states.size() == 2) {
                int to = i + 1 == noun ? noun + 1 : i + 1;
                borders.addFirst(reference(new Run(compound.from(), to), states));
                joined = true;
                i = compound.from();
            } else if (!joined || !words.is(i, "and") && !words.isComma(i)) {
                break;
            }
            i--;
        }
        return borders;
    }

    /** One word, or two with a dash between them: "Norway – Sweden". */
    private Run compound(int i) {
        return i >= 2 && words.isOne(i - 1, Set.of("-", "–")) ? new Run(i - 2, i + 1) : new Run(i, i + 1);
    }

    /** The two states of a compound: "Franco-German", "Norway-Sweden". */
    private List<Bearer> states(String compound) {
        String[] halves = compound.split(" ?[-–‑] ?", -1);
        List<Bearer> states = new ArrayList<>();
        for (String half : halves) {
            Optional<String> code = Countries.people(half).or(() -> Countries.code(half));
            code.map(roll::bearer).ifPresent(states::add);
        }
        return halves.length == 2 && states.stream().distinct().count() == 2 ? states : List.of();
    }

    private List<Reference> between(int noun) {
        List<Item> states = listed(noun + 2);
        List<Bearer> bearers = Roll.bearers(states);
        return bearers.size() == 2
                ? List.of(reference(new Run(noun, states.getLast().run().to()), bearers))
                : List.of();
    }

    /** "Its" border is nobody's that can be told here. */
    private List<Reference> with(int noun) {
        int end = words.is(noun - 1, "'s") ? noun - 1 : noun;
        Optional<Item> owner = roll.countryEnding(end);
        if (owner.isEmpty() || !words.is(noun + 1, "with")) {
            return List.of();
        }
        Bearer one = owner.orElseThrow().bearer();
        List<Reference> borders = new ArrayList<>();
        for (Item other : listed(noun + 2)) {
            if (!other.bearer().equals(one)) {
                Run run = new Run(owner.orElseThrow().run().from(), other.run().to());
                borders.add(reference(run, List.of(one, other.bearer())));
            }
        }
        return borders;
    }

    /** The states listed from word {@code at} on: "Germany, Belgium and Spain". */
    private List<Item> listed(int at) {
        List<Item> listed = new ArrayList<>();
        int next = at;
        while (listed.size() < LISTED) {
            int from = words.isOne(next, Set.of("the", "neighbouring", "neighboring")) ? next + 1 : next;
            Optional<Item> item = roll.countryStarting(from);
            if (item.isEmpty() || words.isTag(item.orElseThrow().run().to(), Set.of(Token.Tag.NOUN))) {
                return listed;
            }
            listed.add(item.orElseThrow());
            next = item.orElseThrow().run().to();
            boolean comma = words.isComma(next);
            next += comma ? 1 : 0;
            boolean and = words.is(next, "and");
            next += and ? 1 : 0;
            if (!comma && !and) {
                return listed;
            }
        }
        return listed;
    }

    private Reference reference(Run run, List<Bearer> states) {
        return new Reference(
                words.span(run),
                Kind.BORDER,
                List.of(),
                states,
                List.of(),
                new Origin("references/border", References.VERSION, SURE));
    }
}
