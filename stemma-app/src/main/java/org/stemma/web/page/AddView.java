package org.stemma.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is shown of adding.
 *
 * @param word what every form has to send back, so that no other site can fill it in
 * @param given the fields of the form as they were sent
 * @param outcomes what became of it; empty before anything was sent
 * @param notes what else the person should know, a sentence each
 * @param busy who writes to the desk, when that is why nothing was filed
 */
public record AddView(
        String word, Map<String, String> given, List<Outcome> outcomes, List<String> notes, Optional<String> busy) {

    public AddView {
        given = Map.copyOf(given);
        outcomes = List.copyOf(outcomes);
        notes = List.copyOf(notes);
    }

    /** A field as it was sent. */
    public String field(String name) {
        return given.getOrDefault(name, "");
    }

    /** How many were filed, were there, were refused: "2 filed, 1 refused"; empty before anything was sent. */
    public String summary() {
        StringBuilder words = new StringBuilder();
        add(words, outcomes.stream().filter(Outcome.Filed.class::isInstance).count(), " filed");
        add(words, outcomes.stream().filter(Outcome.There.class::isInstance).count(), " already there");
        add(words, outcomes.stream().filter(Outcome.Refused.class::isInstance).count(), " refused");
        return words.toString();
    }

    private static void add(StringBuilder words, long count, String what) {
        if (count > 0) {
            words.append(words.isEmpty() ? "" : ", ").append(count).append(what);
        }
    }

    /** True when something was sent and nothing of it is on the desk. */
    boolean isRefused() {
        return !outcomes.isEmpty() && outcomes.stream().allMatch(Outcome.Refused.class::isInstance);
    }
}
