package org.stemma.annotation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Token.Tag;

/**
 * A common noun with the words before it: "the [oil-rich Gulf] state".
 *
 * @param run from the determiner, where there is one, to the noun
 * @param determiner the determiner in lower case, empty when there is none
 * @param modifiers the words between determiner and noun as they stand, pairs that say one thing together
 * @param states what the modifiers allow, empty when they tell nothing of it
 */
record Described(Run run, String determiner, List<String> modifiers, Optional<Set<String>> states) {

    private static final Set<String> DETERMINERS =
            Set.of("the", "this", "that", "a", "an", "both", "these", "those", "each", "every", "any", "no", "another");

    private static final Set<Tag> MODIFYING = EnumSet.of(Tag.ADJ, Tag.NOUN, Tag.VERB, Tag.PROPN);

    private static final int LONGEST = 5;

    /** The noun at {@code head} with what stands before it. */
    static Described at(Words words, int head) {
        int from = head;
        while (from > 0 && head - from < LONGEST && isModifier(words, from - 1)) {
            from--;
        }
        boolean determined = words.isOne(from - 1, DETERMINERS);
        String determiner = determined ? words.low(from - 1) : "";
        Run before = new Run(from, head);
        return new Described(
                new Run(determined ? from - 1 : from, head + 1),
                determiner,
                modifiers(words, before),
                states(words, before));
    }

    private static boolean isModifier(Words words, int i) {
        if (!words.isTag(i, MODIFYING) || words.is(i, "'s")) {
            return false;
        }
        boolean participle = words.low(i).endsWith("ed") || words.low(i).endsWith("ing");
        boolean opened = words.isOne(i - 1, DETERMINERS);
        boolean said = !Countries.group(pairOrWord(words, i)).isEmpty()
                || !Countries.group(words.low(i)).isEmpty()
                || Countries.people(words.low(i)).isPresent();
        return switch (words.tag(i)) {
            case VERB -> participle && (opened || words.low(i).contains("-"));
            case NOUN ->
                opened
                        || said
                        || words.isTag(i - 1, EnumSet.of(Tag.ADJ))
                        || words.low(i).contains("-");
            case PROPN -> said;
            default -> true;
        };
    }

    private static String pairOrWord(Words words, int i) {
        return i > 0 ? words.low(i - 1) + " " + words.low(i) : words.low(i);
    }

    private static List<String> modifiers(Words words, Run run) {
        List<String> modifiers = new ArrayList<>();
        for (int i = run.from(); i < run.to(); i++) {
            boolean pair = i + 1 < run.to()
                    && !Countries.group(words.low(i) + " " + words.low(i + 1)).isEmpty();
            modifiers.add(words.text(new Run(i, pair ? i + 2 : i + 1)));
            i += pair ? 1 : 0;
        }
        return List.copyOf(modifiers);
    }

    private static Optional<Set<String>> states(Words words, Run run) {
        Optional<Set<String>> states = Optional.empty();
        for (String modifier : modifiers(words, run)) {
            Set<String> group = Countries.group(modifier.toLowerCase(Locale.ROOT));
            if (!group.isEmpty()) {
                Set<String> left = new HashSet<>(group);
                states.ifPresent(left::retainAll);
                states = Optional.of(left);
            }
        }
        return states;
    }

    /** True for "the", "this" and "that": something known is meant. */
    boolean isDefinite() {
        return determiner.equals("the") || determiner.equals("this") || determiner.equals("that");
    }
}
