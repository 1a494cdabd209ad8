package org.stemma.annotation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Reference.Kind;
import org.stemma.annotation.Roll.Item;
import org.stemma.annotation.Token.Tag;

/**
 * Regions and towns by description ("the restive region", "this strategic valley"), and names with words of judgement before
 * them ("breakaway Abkhazia"): the words are kept as the framing of the place.
 */
final class RegionWords {

    private static final Set<String> REGIONS = Set.of(
            "region",
            "province",
            "territory",
            "enclave",
            "exclave",
            "district",
            "peninsula",
            "island",
            "archipelago",
            "valley",
            "oblast",
            "governorate",
            "prefecture",
            "statelet",
            "strip",
            "corridor");

    private static final Set<String> TOWNS =
            Set.of("city", "town", "village", "settlement", "port", "capital", "suburb");

    /** Where it lies, which one of several: no judgement, and often no word for the place named before. */
    private static final Set<String> NEUTRAL = Lists.set("neutral-adjectives.txt");

    private static final Set<Gazetteer.Kind> TOWN_KINDS = EnumSet.of(Gazetteer.Kind.CITY, Gazetteer.Kind.CAPITAL);

    /** "Quiet London suburbs": the word is said of what follows. */
    private static final Set<Tag> BELONGING = EnumSet.of(Tag.NOUN, Tag.PROPN, Tag.ADJ);

    private static final Set<String> JUDGING = Lists.set("framing-words.txt");

    private static final List<String> JUDGED = List.of(
            "-held",
            "-controlled",
            "-occupied",
            "-torn",
            "-ravaged",
            "-stricken",
            "-hit",
            "-backed",
            "-run",
            "-ruled",
            "-administered",
            "-annexed",
            "-besieged",
            "-governed",
            "-plagued",
            "-rich");

    /** Last words of the names of what is no town and no region. */
    private static final Set<String> STREETS = Set.of(
            "street",
            "avenue",
            "road",
            "drive",
            "boulevard",
            "lane",
            "highway",
            "bridge",
            "square",
            "airport",
            "station",
            "building");

    private static final double SURE = 0.8;
    private static final double LIKELY = 0.6;

    private final Words words;
    private final Roll roll;
    private final Antecedents antecedents;

    RegionWords(Words words, Roll roll, Antecedents antecedents) {
        this.words = words;
        this.roll = roll;
        this.antecedents = antecedents;
    }

    /** The description that ends in the noun at {@code head}. */
    Optional<Reference> at(int head) {
        boolean town = words.isOne(head, TOWNS);
        if (!town && !words.isOne(head, REGIONS) || roll.carriesOn(head)) {
            return Optional.empty();
        }
        Described described = Described.at(words, head);
        List<String> framing = described.modifiers().stream()
                .filter(one -> !isNeutral(one))
                .filter(one -> Countries.people(one).isEmpty())
                .toList();
        boolean only = framing.size() == described.modifiers().size();
        Optional<Item> named = named(described);
        if (named.isPresent()) {
            return named.filter(item -> !framing.isEmpty()).map(item -> reference(described, framing, item, SURE));
        }
        boolean pointing = described.determiner().startsWith("th") && described.isDefinite();
        if (!pointing || !only || isOfSomething(head)) {
            return Optional.empty();
        }
        Optional<Item> before = framing.isEmpty()
                ? bare(described, town)
                : antecedents.of(described.run(), roll.places(), item -> fits(item, town));
        return before.map(item -> reference(described, framing, item, LIKELY));
    }

    /** "This valley", without any word that describes it: a place that the lists know, when only one is near. */
    private Optional<Item> bare(Described described, boolean town) {
        return described.determiner().equals("this")
                ? antecedents.only(
                        described.run(),
                        roll.places(),
                        item -> fits(item, town) && item.kind().isPresent())
                : Optional.empty();
    }

    /** True for words that say where something lies or which one of several it is. */
    static boolean isNeutral(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        return NEUTRAL.contains(low) || NEUTRAL.contains(low.replace("-", ""));
    }

    /** "the strategic region of the north": said of something else; "this region of the Alps" lies in it. */
    private boolean isOfSomething(int head) {
        return words.is(head + 1, "of")
                && !words.is(Described.at(words, head).run().from(), "this");
    }

    /** "Sunnmark, a restive region", "the breakaway region of Sunnmark". */
    private Optional<Item> named(Described described) {
        int before = described.run().from() - 1;
        int after = described.run().to();
        Optional<Item> apposed = words.isComma(before) ? place(before - 1) : Optional.empty();
        Optional<Item> behind =
                words.is(after, "of") && described.determiner().equals("the") ? place(after + 1) : Optional.empty();
        return apposed.filter(item -> item.run().to() == before).or(() -> behind);
    }

    private Optional<Item> place(int word) {
        for (int i = Roll.firstFrom(roll.places(), word + 1) - 1; i >= 0; i--) {
            Item item = roll.places().get(i);
            return item.run().has(word) && !isPartOfTheWorld(item) ? Optional.of(item) : Optional.empty();
        }
        return Optional.empty();
    }

    /** The Alps, the Middle East: places lie in them. */
    private static boolean isPartOfTheWorld(Item item) {
        return item.kind().filter(kind -> kind == Gazetteer.Kind.REGION).isPresent()
                && item.country().isEmpty();
    }

    private static boolean fits(Item item, boolean town) {
        boolean known =
                item.kind().map(kind -> TOWN_KINDS.contains(kind) == town).orElse(true);
        return known && !isPartOfTheWorld(item) && !isStreet(item);
    }

    private static boolean isStreet(Item item) {
        String name = item.bearer().name();
        return STREETS.contains(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /** The words of judgement before the name of a place. */
    Optional<Reference> before(Item item) {
        List<String> framing = new ArrayList<>();
        int from = item.run().from();
        boolean named = words.mention(from)
                .filter(one -> one.type() == Mention.Type.PLACE)
                .isPresent();
        if (!named || words.isTag(item.run().to(), BELONGING)) {
            return Optional.empty();
        }
        while (from > 0 && framing.size() < 3 && isJudged(from - 1)) {
            from--;
            framing.addFirst(words.text(new Run(from, from + 1)));
        }
        Run run = new Run(from, item.run().to());
        return framing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reference(
                        words.span(run),
                        Kind.FRAMING,
                        framing,
                        List.of(item.bearer()),
                        List.of(roll.span(item)),
                        new Origin("references/framing", References.VERSION, SURE)));
    }

    private boolean isJudged(int i) {
        String word = words.low(i);
        boolean joined = word.contains("-") && JUDGED.stream().anyMatch(word::endsWith);
        return words.mention(i).isEmpty() && !words.capitalised(i) && (joined || JUDGING.contains(word));
    }

    private Reference reference(Described described, List<String> framing, Item item, double sure) {
        return new Reference(
                words.span(described.run()),
                Kind.DESCRIPTION,
                framing,
                List.of(item.bearer()),
                List.of(roll.span(item)),
                new Origin("references/place", References.VERSION, sure));
    }
}
