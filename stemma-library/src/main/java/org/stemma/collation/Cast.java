package org.stemma.collation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everybody and everything a story names, once each.
 *
 * @param actors by how often they are named, then by key
 * @param actorOf from a mention's or source's key to its actor's key
 */
public record Cast(List<Actor> actors, Map<String, String> actorOf) {

    public Cast {
        actors = List.copyOf(actors);
        actorOf = Map.copyOf(actorOf);
    }

    /** Who is meant by a key, as of {@link org.stemma.annotation.Mention#key()}. */
    public Optional<Actor> actor(String key) {
        String canonical = actorOf.getOrDefault(key, key);
        return actors.stream().filter(actor -> actor.key().equals(canonical)).findFirst();
    }

    /** The actor's key for a mention's key; the key itself when nobody in the cast has it. */
    public String keyOf(String key) {
        return actorOf.getOrDefault(key, key);
    }
}
