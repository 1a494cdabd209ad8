package org.stemma.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.annotation.Reference.Bearer;
import org.stemma.report.Block;
import org.stemma.report.Span;

/**
 * Every state and place a report names, in text order, each with the word where it stands; a state is also named by the word for
 * its people, and by its capital where that means the government.
 *
 * <pre>
 * "Oslo said Danish boats had reached Lofoten."
 * states: NO at 0, DK at 2        places: Lofoten at 6
 * </pre>
 */
final class Roll {

    /**
     * One naming.
     *
     * @param run the words that name it
     * @param sentence which sentence of the report they stand in
     * @param kind absent where no list knows the place
     * @param country ISO 3166-1 code of the state, or of the state the place lies in; empty when unknown
     */
    record Item(Run run, int sentence, Optional<Gazetteer.Kind> kind, String country, Bearer bearer) {}

    /** "Swedish-led" says little of Sweden's part. */
    private static final String JOINED = "-";

    private final Words words;
    private final Gazetteer gazetteer;
    private final int[] sentence;
    private final boolean[] title;
    private final Map<String, Bearer> states = new HashMap<>();
    private final List<Item> countries = new ArrayList<>();
    private final List<Item> places = new ArrayList<>();

    Roll(AnnotatedReport report, Words words, Gazetteer gazetteer) {
        this.words = words;
        this.gazetteer = gazetteer;
        this.sentence = new int[words.size()];
        this.title = new boolean[words.size()];
        number(report);
        for (int i = 0; i < words.size(); i++) {
            starting(i).filter(one -> one.type() == Mention.Type.PLACE).ifPresent(this::nameState);
        }
        for (int i = 0; i < words.size(); i++) {
            enter(i);
        }
    }

    private void number(AnnotatedReport report) {
        List<Sentence> sentences = words.sentences();
        for (int s = 0; s < sentences.size(); s++) {
            Run run = words.within(sentences.get(s).span());
            for (int i = run.from(); i < run.to(); i++) {
                sentence[i] = s;
            }
        }
        for (Block block : report.report().blocks()) {
            if (block.kind() == Block.Kind.HEADLINE || block.kind() == Block.Kind.STANDFIRST) {
                Run run = words.within(block.span());
                for (int i = run.from(); i < run.to(); i++) {
                    title[i] = true;
                }
            }
        }
    }

    /** The mention that begins at word {@code i}. */
    private Optional<Mention> starting(int i) {
        return words.mention(i).filter(one -> !words.mention(i - 1).equals(Optional.of(one)));
    }

    private void nameState(Mention mention) {
        Countries.code(mention.name())
                .ifPresent(code ->
                        states.putIfAbsent(code, new Bearer(mention.name(), mention.key(), Mention.Type.PLACE, code)));
    }

    private void enter(int i) {
        Optional<Mention> mention = starting(i);
        if (mention.isPresent()) {
            mention(mention.orElseThrow(), i);
        }
        boolean named = words.mention(i)
                .filter(one -> one.type() == Mention.Type.PERSON || one.type() == Mention.Type.PLACE)
                .isPresent();
        if (!named && words.capitalised(i)) {
            people(i);
        }
    }

    private void mention(Mention mention, int i) {
        Run run = words.within(mention.span());
        Optional<String> state = Countries.code(mention.name());
        Optional<Gazetteer.Entry> entry = gazetteer.find(mention.name());
        if (mention.type() == Mention.Type.PLACE && state.isPresent()) {
            countries.add(state(run, state.orElseThrow()));
        } else if (mention.type() == Mention.Type.PLACE) {
            Bearer bearer = new Bearer(mention.name(), mention.key(), mention.type(), "");
            String country = entry.map(Gazetteer.Entry::country).orElse("");
            places.add(new Item(run, sentence[i], entry.map(Gazetteer.Entry::kind), country, bearer));
        } else if (mention.type() == Mention.Type.ORGANISATION) {
            entry.filter(one -> one.kind() == Gazetteer.Kind.CAPITAL || one.kind() == Gazetteer.Kind.COUNTRY)
                    .map(Gazetteer.Entry::country)
                    .or(() -> Countries.seat(mention.name()))
                    .or(() -> state)
                    .ifPresent(code -> countries.add(state(run, code)));
        }
    }

    /** The word for a people at {@code i}, of one word or two. */
    private void people(int i) {
        String word = words.text(new Run(i, i + 1));
        if (words.capitalised(i + 1)) {
            String pair = word + " " + words.text(new Run(i + 1, i + 2));
            Optional<String> both = Countries.people(pair);
            if (both.isPresent() && Countries.DEMONYMS.isDemonym(pair)) {
                countries.add(state(new Run(i, i + 2), both.orElseThrow()));
                return;
            }
        }
        boolean second =
                i > 0 && !countries.isEmpty() && countries.getLast().run().has(i);
        if (!second && !word.contains(JOINED)) {
            Countries.people(word).ifPresent(code -> countries.add(state(new Run(i, i + 1), code)));
        }
    }

    private Item state(Run run, String code) {
        return new Item(run, sentence[run.from()], Optional.of(Gazetteer.Kind.COUNTRY), code, bearer(code));
    }

    /** The state as the report first names it, else by its English name. */
    Bearer bearer(String code) {
        return states.computeIfAbsent(code, missing -> {
            String name = Countries.name(missing);
            return new Bearer(name, NameFold.key(name), Mention.Type.PLACE, missing);
        });
    }

    /** States by name, people, capital or seat. */
    List<Item> countries() {
        return countries;
    }

    /** Places that are no states. */
    List<Item> places() {
        return places;
    }

    int sentence(int word) {
        return sentence[word];
    }

    /** True when a noun at {@code word} goes on into something else: "state media", "nation building". */
    boolean carriesOn(int word) {
        boolean noun = words.tag(word + 1) == Token.Tag.NOUN || words.tag(word + 1) == Token.Tag.PROPN;
        return noun && sentence[word + 1] == sentence[word];
    }

    /** True in a headline or standfirst. */
    boolean isTitle(int word) {
        return title[word];
    }

    /** Where the words of {@code item} stand. */
    Span span(Item item) {
        return words.span(item.run());
    }

    Optional<Item> countryStarting(int word) {
        int at = firstFrom(countries, word);
        return at < countries.size() && countries.get(at).run().from() == word
                ? Optional.of(countries.get(at))
                : Optional.empty();
    }

    Optional<Item> countryEnding(int word) {
        int at = firstFrom(countries, word) - 1;
        return at >= 0 && countries.get(at).run().to() == word ? Optional.of(countries.get(at)) : Optional.empty();
    }

    /** Distinct bearers of {@code items}, in order. */
    static List<Bearer> bearers(List<Item> items) {
        return items.stream().map(Item::bearer).distinct().toList();
    }

    /** The first of {@code items}, which are in text order, at or behind {@code word}. */
    static int firstFrom(List<Item> items, int word) {
        int lowest = 0;
        int highest = items.size();
        while (lowest < highest) {
            int middle = (lowest + highest) >>> 1;
            if (items.get(middle).run().from() < word) {
                lowest = middle + 1;
            } else {
                highest = middle;
            }
        }
        return lowest;
    }

    /** The keys of {@code items}. */
    static Set<String> keys(List<Item> items) {
        return items.stream().map(item -> item.bearer().key()).collect(Collectors.toSet());
    }
}
