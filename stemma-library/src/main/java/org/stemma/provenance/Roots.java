package org.stemma.provenance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Source;
import org.stemma.collation.Actor;
import org.stemma.collation.Cast;
import org.stemma.collation.Reading;
import org.stemma.names.NameKeys;
import org.stemma.names.NameKind;
import org.stemma.names.NameMatch;
import org.stemma.names.NameMatcher;

/** The named ends of the chains of one entry, a body and the person who speaks for it taken as one. */
final class Roots {

    /** Names that differ, but no more than this, may be two spellings of one. */
    private static final double GREY = 0.6;

    /** Unnamed relays that print or send out what others say, and say nothing themselves. */
    private static final Pattern MEDIA = Pattern.compile(
            "(?iu)\\b(?:media|press|newspapers?|broadcasters?|news (?:agenc|site|outlet|channel|report|portal)\\w*|newswires?"
                    + "|wires?|tabloids?|television|tv|radio|outlets?|dailies|websites?|channels?)\\b|^(?:the )?agenc(?:y|ies)$");

    private final Cast cast;
    private final NameMatcher matcher;
    private final Predicate<String> isAgency;
    private final TreeMap<String, Root> byActor = new TreeMap<>();

    Roots(List<Reading> readings, Cast cast, NameMatcher matcher, Predicate<String> isAgency) {
        this.isAgency = isAgency;
        this.cast = cast;
        this.matcher = matcher;
        for (Reading reading : readings) {
            if (reading.chain().getLast() instanceof Source.Named end && !isRelay(end)) {
                byActor.put(cast.keyOf(end.key()), root(end));
            }
        }
        for (String key : Set.copyOf(byActor.keySet())) {
            speaker(key).ifPresent(person -> byActor.put(key, new Root(person.key(), person.name())));
        }
    }

    /** The distinct roots, sorted. */
    List<Root> all() {
        return List.copyOf(new TreeSet<>(byActor.values()));
    }

    /** Who stands at the end of the reading's chain; nobody when the end has no name, prints only, or is the report itself. */
    List<Root> of(Reading reading) {
        return of(reading.chain().getLast()).stream().toList();
    }

    /** True when two of the roots may be one. */
    boolean areUpperBound() {
        List<Root> roots = all();
        for (int i = 0; i < roots.size(); i++) {
            for (int j = i + 1; j < roots.size(); j++) {
                if (mayBeOne(roots.get(i), roots.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** True when somebody else's speech lies between the report and the end of the chain. */
    boolean isRelayed(Reading reading) {
        List<Source> chain = reading.chain();
        Optional<Root> end = of(chain.getLast());
        return chain.subList(0, chain.size() - 1).stream().anyMatch(link -> isOtherSpeaker(link, end));
    }

    private boolean isOtherSpeaker(Source link, Optional<Root> end) {
        return switch (link) {
            case Source.Named named -> !isRelay(named) && !of(named).equals(end);
            case Source.Unnamed unnamed -> !isMedia(unnamed.name());
            case Source.Group group -> !isMedia(group.name());
            case Source.Outlet outlet -> false;
            case Source.Author author -> false;
        };
    }

    static boolean isMedia(String name) {
        return MEDIA.matcher(name).find();
    }

    private Optional<Root> of(Source source) {
        return source instanceof Source.Named named && !isRelay(named)
                ? Optional.of(byActor.getOrDefault(cast.keyOf(named.key()), root(named)))
                : Optional.empty();
    }

    private Root root(Source.Named named) {
        return cast.actor(named.key())
                .map(actor -> new Root(actor.key(), actor.name()))
                .orElse(new Root(cast.keyOf(named.key()), named.name()));
    }

    private boolean isRelay(Source.Named named) {
        boolean outlet = cast.actor(named.key())
                .filter(actor -> actor.type() == Mention.Type.OUTLET)
                .isPresent();
        return outlet || isAgency.test(named.name());
    }

    /** The person at the end of another chain who speaks for this body. */
    private Optional<Actor> speaker(String key) {
        Optional<Actor> body = cast.actor(key).filter(actor -> actor.type() != Mention.Type.PERSON);
        return body.flatMap(silent -> byActor.keySet().stream()
                .flatMap(other -> cast.actor(other).stream())
                .filter(other -> other.type() == Mention.Type.PERSON && Offices.speaksFor(other, silent))
                .findFirst());
    }

    private boolean mayBeOne(Root one, Root other) {
        Optional<Actor> first = cast.actor(one.key());
        Optional<Actor> second = cast.actor(other.key());
        if (first.isEmpty() || second.isEmpty()) {
            return isPartOf(one.name(), other.name()) || isPartOf(other.name(), one.name());
        }
        boolean firstIsPerson = first.get().type() == Mention.Type.PERSON;
        boolean secondIsPerson = second.get().type() == Mention.Type.PERSON;
        if (firstIsPerson == secondIsPerson) {
            return alike(first.get(), second.get());
        }
        return firstIsPerson
                ? Offices.mayBeBehind(first.get(), second.get(), cast)
                : Offices.mayBeBehind(second.get(), first.get(), cast);
    }

    private boolean alike(Actor one, Actor other) {
        NameKind kind = one.type() == Mention.Type.PERSON ? NameKind.PERSON : NameKind.ORGANISATION;
        NameMatch match = matcher.compare(one.name(), other.name(), kind);
        return match.same()
                || match.score() >= GREY
                || isPartOf(one.name(), other.name())
                || isPartOf(other.name(), one.name());
    }

    /** A surname alone may be either of two bearers; a short name may be any body that has it in its name. */
    private static boolean isPartOf(String part, String whole) {
        String[] words = NameKeys.fold(part).split(" ", -1);
        List<String> all = List.of(NameKeys.fold(whole).split(" ", -1));
        return words.length < all.size() && all.containsAll(List.of(words));
    }
}
