package org.stemma.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotation.Token.Tag;

/**
 * Who holds which office of which state, as the report prints it anywhere: finds whom "the Norwegian leader" means when one
 * person is "Norway's prime minister" elsewhere.
 */
final class Offices {

    /** A person named at a word. */
    record Holder(int word, Mention mention) {}

    /** What is known of one person: the words of the printed offices, and the states they are offices of. */
    private record Known(Set<String> offices, Set<String> states) {}

    private static final Map<String, String> PLURALS = Map.of(
            "leaders",
            "leader",
            "presidents",
            "president",
            "premiers",
            "premier",
            "ministers",
            "minister",
            "chancellors",
            "chancellor",
            "kings",
            "king");

    private static final Map<String, Integer> NUMBERS = Map.of("two", 2, "three", 3, "four", 4);

    /** Those last named together stand no more words before. */
    private static final int FAR = 250;

    /** So many words to both sides of a name tell of which state its bearer is. */
    private static final int AROUND = 25;

    /** No description of an office is longer. */
    private static final int LONGEST = 5;

    private final Words words;
    private final List<Holder> holders = new ArrayList<>();
    private final Map<String, Known> known = new HashMap<>();
    private final Map<String, List<Holder>> namings = new HashMap<>();
    private final Map<String, Set<String>> fitting = new HashMap<>();

    Offices(Words words) {
        this.words = words;
        for (int i = 0; i < words.size(); i++) {
            Optional<Mention> mention = words.mention(i).filter(one -> one.type() == Mention.Type.PERSON);
            if (mention.isPresent() && !words.mention(i - 1).equals(mention)) {
                learn(mention.orElseThrow(), i);
            }
        }
    }

    private void learn(Mention mention, int at) {
        Holder holder = new Holder(at, mention);
        holders.add(holder);
        namings.computeIfAbsent(mention.key(), key -> new ArrayList<>()).add(holder);
        if (!mention.role().isEmpty()) {
            Known one = known.computeIfAbsent(mention.key(), key -> new Known(new HashSet<>(), new LinkedHashSet<>()));
            one.offices().add(" " + mention.role().toLowerCase(Locale.ROOT) + " ");
            if (OfficeWords.isOfState(mention.role())) {
                one.states().addAll(Countries.in(mention.role()));
            }
        }
    }

    /** The states whose offices the person of {@code key} holds, in the order in which the report tells them. */
    Set<String> states(String key) {
        return known.containsKey(key) ? known.get(key).states() : Set.of();
    }

    /** Whom the description that ends in the noun at {@code head} means: one person, or several for a plural. */
    List<Holder> at(int head) {
        boolean behind = words.isComma(start(head) - 1)
                && words.mention(start(head) - 2)
                        .filter(one -> one.type() == Mention.Type.PERSON)
                        .isPresent();
        boolean apposed = behind
                || words.isComma(head + 1)
                        && words.mention(head + 2)
                                .filter(one -> one.type() == Mention.Type.PERSON)
                                .isPresent();
        if (apposed
                || words.mention(head).isPresent()
                || words.capitalised(head + 1) && words.tag(head + 1) == Tag.PROPN) {
            return List.of();
        }
        String plural = PLURALS.get(words.low(head));
        if (plural != null) {
            List<Holder> both = ofStates(head, plural);
            return both.isEmpty() ? together(head, plural) : both;
        }
        return isOffice(head) ? one(head) : List.of();
    }

    private boolean isOffice(int head) {
        boolean person = SourceNouns.of(words.low(head))
                .filter(noun -> noun.kind() == SourceNouns.Kind.PERSON && !noun.plural())
                .isPresent();
        return person || OfficeWords.leads(words.low(head));
    }

    /** Where the description that ends at {@code head} begins. */
    int start(int head) {
        int from = head;
        while (from > 0
                && head - from < LONGEST
                && (words.isTag(from - 1, Set.of(Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.CCONJ))
                        || words.is(from - 1, "'s")
                        || NUMBERS.containsKey(words.low(from - 1)))) {
            from--;
        }
        boolean determined = words.isOne(from - 1, Set.of("the", "both"));
        return determined ? from - 1 : from;
    }

    private List<Holder> one(int head) {
        int first = start(head);
        if (!words.is(first, "the") && !isOwned(first, head)) {
            return List.of();
        }
        List<String> office = new ArrayList<>();
        Optional<String> state = Optional.empty();
        for (int i = words.is(first, "the") ? first + 1 : first; i <= head; i++) {
            if (words.tag(i) == Tag.CCONJ || OfficeWords.isOther(words.low(i))) {
                return List.of();
            }
            Optional<String> here = stateAt(i);
            state = here.isPresent() ? here : state;
            if (here.isEmpty() && !words.is(i, "'s")) {
                office.add(words.low(i));
            }
        }
        return state.flatMap(code -> holder(String.join(" ", office), code, first))
                .map(List::of)
                .orElse(List.of());
    }

    /** "Norway's leader". */
    private boolean isOwned(int first, int head) {
        return first < head && words.is(first + 1, "'s") && stateAt(first).isPresent();
    }

    private Optional<String> stateAt(int i) {
        return words.mention(i)
                .filter(one -> one.type() == Mention.Type.PLACE)
                .flatMap(one -> Countries.code(one.name()))
                .or(() -> words.capitalised(i) ? Countries.people(words.low(i)) : Optional.empty());
    }

    /** The one who holds {@code office} of {@code state}: the last named before {@code at}, else the first behind it. */
    Optional<Holder> holder(String office, String state, int at) {
        Optional<Holder> before = Optional.empty();
        Optional<Holder> behind = Optional.empty();
        for (String key : fitting.computeIfAbsent(office + "|" + state, one -> fitting(office, state))) {
            List<Holder> named = namings.getOrDefault(key, List.of());
            int next = firstFrom(named, at);
            if (next > 0
                    && before.map(one -> one.word() < named.get(next - 1).word())
                            .orElse(true)) {
                before = Optional.of(named.get(next - 1));
            }
            if (next < named.size()
                    && behind.map(one -> one.word() > named.get(next).word()).orElse(true)) {
                behind = Optional.of(named.get(next));
            }
        }
        return before.isPresent() ? before : behind;
    }

    /** Those of that state; else the one whose state is not told, when it is the state most spoken of around the name. */
    private Set<String> fitting(String office, String state) {
        Set<String> keys = new TreeSet<>();
        Set<String> untold = new TreeSet<>();
        Set<String> told = new HashSet<>();
        known.forEach((key, one) -> {
            if (OfficeWords.holds(one.offices(), office)) {
                told.addAll(one.states());
                if (one.states().isEmpty()) {
                    untold.add(key);
                } else if (one.states().contains(state)) {
                    keys.add(key);
                }
            }
        });
        boolean only = keys.isEmpty() && untold.size() == 1;
        return only && around(untold.iterator().next(), told).equals(Optional.of(state)) ? untold : keys;
    }

    /** The state named most often near the namings of {@code key}, those of {@code others} left out; none when two are. */
    private Optional<String> around(String key, Set<String> others) {
        Map<String, Integer> counts = new HashMap<>();
        for (Holder holder : namings.getOrDefault(key, List.of())) {
            for (int i = Math.max(0, holder.word() - AROUND); i < Math.min(words.size(), holder.word() + AROUND); i++) {
                stateAt(i)
                        .filter(state -> !others.contains(state))
                        .ifPresent(state -> counts.merge(state, 1, Integer::sum));
            }
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> first = counts.keySet().stream()
                .filter(state -> counts.getOrDefault(state, 0) == most)
                .toList();
        return first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
    }

    /** "The Norwegian and Danish leaders": one of each. */
    private List<Holder> ofStates(int head, String office) {
        int first = start(head);
        List<Holder> found = new ArrayList<>();
        for (int i = first; i < head; i++) {
            Optional<String> state = stateAt(i);
            if (state.isPresent()) {
                Optional<Holder> holder = holder(office, state.orElseThrow(), first);
                if (holder.isEmpty()) {
                    return List.of();
                }
                found.add(holder.orElseThrow());
            }
        }
        return found.size() > 1 ? found : List.of();
    }

    /** "The two leaders": the last so many persons of that office named before. */
    private List<Holder> together(int head, String office) {
        int first = start(head);
        int count = words.is(first, "both")
                ? 2
                : words.is(first, "the") ? NUMBERS.getOrDefault(words.low(first + 1), 0) : 0;
        if (count == 0 || first + (words.is(first, "both") ? 1 : 2) != head) {
            return List.of();
        }
        Map<String, Holder> found = new LinkedHashMap<>();
        for (int i = firstFrom(holders, first) - 1;
                i >= 0 && first - holders.get(i).word() <= FAR && found.size() < count;
                i--) {
            Holder holder = holders.get(i);
            Known one = known.get(holder.mention().key());
            if (one != null && OfficeWords.holds(one.offices(), office)) {
                found.putIfAbsent(holder.mention().key(), holder);
            }
        }
        List<Holder> all = new ArrayList<>(found.values());
        return found.size() == count ? all.reversed() : List.of();
    }

    /** Index of the first of {@code ones}, in text order, at or behind {@code word}. */
    private static int firstFrom(List<Holder> ones, int word) {
        int lowest = 0;
        int highest = ones.size();
        while (lowest < highest) {
            int middle = (lowest + highest) >>> 1;
            if (ones.get(middle).word() < word) {
                lowest = middle + 1;
            } else {
                highest = middle;
            }
        }
        return lowest;
    }
}
