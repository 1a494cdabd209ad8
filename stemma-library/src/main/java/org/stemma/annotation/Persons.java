package org.stemma.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Token.Tag;
import org.stemma.report.Span;

/** Remembers who was named and who spoke, and finds whom "he", "she" or "the minister" means. */
final class Persons {

    /**
     * Somebody named or speaking at a word.
     *
     * @param opens whether a paragraph begins with that name as its subject
     */
    private record Trace(
            int word, String key, Source.Named source, String gender, boolean subject, boolean opens, boolean quoted) {}

    /** A pronoun reaches back no more words than this. */
    private static final int REACH = 160;

    /** "The spokesman" may be the last speaker no further back than this. */
    private static final int NEAR = 90;

    /** So many of those who last spoke are weighed. */
    private static final int SPEAKERS = 40;

    /** What a subject is worth against distance, in words. */
    private static final int SUBJECT = 35;

    /** What being whom the pronoun's own paragraph begins with is worth: more than having spoken in the one before. */
    private static final int OPENS = 60;

    /** A name no further behind the beginning of a paragraph, its office before it, is what that begins with. */
    private static final int OFFICE = 5;

    /** What having just spoken is worth. */
    private static final int SPOKE = 45;

    /** What a gender that fits is worth against one unknown. */
    private static final int FITS = 15;

    private final Words words;
    private final List<Trace> named = new ArrayList<>();
    private final List<Trace> spoke = new ArrayList<>();
    private final Map<String, String> genders = new HashMap<>();
    private final Map<String, Source.Named> fullest = new HashMap<>();

    Persons(Words words) {
        this.words = words;
        Genders telling = new Genders(words);
        for (int i = 0; i < words.size(); i++) {
            Optional<Mention> mention = words.mention(i).filter(m -> m.type() == Mention.Type.PERSON);
            if (mention.isPresent() && !words.mention(i - 1).equals(mention)) {
                remember(mention.orElseThrow(), i, telling);
            }
        }
    }

    private void remember(Mention mention, int first, Genders telling) {
        String gender = telling.of(mention, first);
        if (!gender.isEmpty()) {
            genders.putIfAbsent(mention.key(), gender);
        }
        Source.Named source = named(mention, Optional.of(mention.span()));
        fullest.merge(mention.key(), source, (old, fresh) -> old.role().isEmpty() ? fresh : old);
        boolean owned = isOwned(mention, first);
        named.add(new Trace(
                first,
                mention.key(),
                source,
                gender,
                isSubject(mention, first),
                opens(mention, first),
                words.quoteIndex(first) >= 0 || owned));
    }

    private boolean opens(Mention mention, int first) {
        int opening = words.opening(first);
        for (int i = opening; i < first; i++) {
            if (words.isTag(i, Phrases.VERBAL) || words.isComma(i)) {
                return false;
            }
        }
        return first - opening <= OFFICE && isSubject(mention, first);
    }

    private boolean isOwned(Mention mention, int first) {
        int end = behind(mention, first);
        return words.is(end, "'s") || words.is(end, "'");
    }

    private int behind(Mention mention, int first) {
        int i = first;
        while (i < words.size() && words.mention(i).filter(mention::equals).isPresent()) {
            i++;
        }
        return i;
    }

    private boolean isSubject(Mention mention, int first) {
        int end = behind(mention, first);
        return words.isTag(end, Phrases.VERBAL)
                || words.isComma(end) && words.tag(first - 1) != Tag.ADP
                || words.tag(end) == Tag.ADV;
    }

    /** The named source of {@code mention}, with the fullest role known. */
    Source.Named named(Mention mention, Optional<Span> span) {
        String role = mention.role().isEmpty() && fullest.containsKey(mention.key())
                ? fullest.get(mention.key()).role()
                : mention.role();
        return new Source.Named(mention.name(), mention.key(), role, span);
    }

    /** Notes that {@code source} spoke at word {@code at}. */
    void spoke(Source source, int at, boolean quoted) {
        if (source instanceof Source.Named one) {
            if (words.mention(at)
                    .filter(m -> m.type() == Mention.Type.OTHER && m.key().equals(one.key()))
                    .isPresent()) {
                fullest.putIfAbsent(one.key(), one);
            }
            spoke.add(new Trace(at, one.key(), one, genders.getOrDefault(one.key(), ""), true, false, quoted));
        }
    }

    /** Notes that a pronoun of {@code gender} was taken to mean {@code source}. */
    void learn(Source source, String gender) {
        if (source instanceof Source.Named one) {
            genders.putIfAbsent(one.key(), gender);
        }
    }

    /**
     * Whom a pronoun at word {@code at} means.
     *
     * @param gender {@code m} or {@code f}
     * @param not the key of somebody it cannot be, empty for nobody
     */
    Optional<Source.Named> meant(int at, String gender, String not) {
        Optional<Trace> best = Optional.empty();
        int high = Integer.MIN_VALUE;
        for (boolean speaking : new boolean[] {false, true}) {
            for (Trace trace : speaking ? lately() : near(at)) {
                int score = score(trace, at, gender, speaking);
                boolean open = trace.word() < at
                        && at - trace.word() <= REACH
                        && !trace.key().equals(not);
                if (open && fits(trace, gender) && score >= high) {
                    best = Optional.of(trace);
                    high = score;
                }
            }
        }
        return best.map(trace -> fullest.getOrDefault(trace.key(), trace.source()));
    }

    private List<Trace> lately() {
        return spoke.subList(Math.max(0, spoke.size() - SPEAKERS), spoke.size());
    }

    private List<Trace> near(int at) {
        return named.subList(firstFrom(at - REACH), firstFrom(at));
    }

    /** Index of the first name at or behind {@code word}. */
    private int firstFrom(int word) {
        int lowest = 0;
        int highest = named.size();
        while (lowest < highest) {
            int middle = (lowest + highest) >>> 1;
            if (named.get(middle).word() < word) {
                lowest = middle + 1;
            } else {
                highest = middle;
            }
        }
        return lowest;
    }

    private boolean fits(Trace trace, String gender) {
        String known = genders.getOrDefault(trace.key(), "");
        return !trace.quoted() && (known.isEmpty() ? fullest.containsKey(trace.key()) : known.equals(gender));
    }

    private int score(Trace trace, int at, String gender, boolean speaker) {
        int fitting = genders.getOrDefault(trace.key(), "").equals(gender) ? FITS : 0;
        int opening = trace.opens() && words.opening(trace.word()) == words.opening(at) ? OPENS : 0;
        return -(at - trace.word()) + (trace.subject() ? SUBJECT : 0) + (speaker ? SPOKE : 0) + fitting + opening;
    }

    /** The one person of the report whose office holds {@code noun} and all of {@code besides}; nobody when several do. */
    Optional<Source.Named> inOffice(String noun, Set<String> besides, int at) {
        List<Source.Named> holders = fullest.values().stream()
                .filter(one -> holds(one.role(), noun))
                .sorted(java.util.Comparator.comparing(Source.Named::key))
                .toList();
        List<Source.Named> exact = holders.stream()
                .filter(one -> besides.stream().allMatch(word -> holds(one.role(), word)))
                .toList();
        if (exact.size() == 1) {
            return Optional.of(exact.getFirst());
        }
        return besides.isEmpty() ? lastBefore(exact, at) : Optional.empty();
    }

    /** The last person to speak within a few sentences before {@code at}, when the office of nobody else fits. */
    Optional<Source.Named> lastSpeaker(int at, String gender) {
        for (int i = spoke.size() - 1; i >= 0; i--) {
            Trace trace = spoke.get(i);
            if (trace.word() < at && at - trace.word() <= NEAR && !trace.quoted()) {
                String known = genders.getOrDefault(trace.key(), "");
                boolean fits = gender.isEmpty() || known.isEmpty() || known.equals(gender);
                return fits ? Optional.ofNullable(fullest.get(trace.key())) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Source.Named> lastBefore(List<Source.Named> ones, int at) {
        for (int i = firstFrom(at) - 1; i >= 0 && !ones.isEmpty(); i--) {
            String key = named.get(i).key();
            Optional<Source.Named> found =
                    ones.stream().filter(one -> one.key().equals(key)).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean holds(String role, String word) {
        for (String part : role.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1)) {
            if (part.equals(word)) {
                return true;
            }
        }
        return false;
    }
}
