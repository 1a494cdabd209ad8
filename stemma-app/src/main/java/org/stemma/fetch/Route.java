package org.stemma.fetch;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The way from an address along its redirects to an answer.
 *
 * @param at where the answer came from
 * @param moved where the address has moved for good, by the permanent redirects that the way began with
 */
record Route(WebAddress at, Optional<WebAddress> moved, Answer answer) {

    /** Asks one address; sees for itself whether that may be asked. */
    interface Step {
        Answer ask(WebAddress at) throws IOException, Refusal;
    }

    /** Follows redirects from {@code start}; a loop and a way of more than {@code most} redirects are refused. */
    static Route follow(WebAddress start, int most, Step step) throws IOException, Refusal {
        Set<WebAddress> passed = new LinkedHashSet<>();
        WebAddress here = start;
        boolean permanent = true;
        Optional<WebAddress> moved = Optional.empty();
        while (true) {
            passed.add(here);
            Answer answer = step.ask(here);
            Optional<String> location = answer.location();
            if (location.isEmpty()) {
                return new Route(here, moved, answer);
            }
            WebAddress next = next(here, location.orElseThrow());
            if (passed.contains(next)) {
                throw Refusal.unreadable("its redirects run in a circle: " + way(passed) + " → " + next);
            }
            if (passed.size() > most) {
                throw Refusal.unreadable("more than " + most + " redirects: " + way(passed) + " → " + next);
            }
            permanent &= answer.isPermanentMove();
            moved = permanent ? Optional.of(next) : moved;
            here = next;
        }
    }

    private static WebAddress next(WebAddress here, String location) throws Refusal {
        try {
            return here.resolve(location);
        } catch (Refusal e) {
            throw Refusal.unreadable(here + " redirects to \"" + location + "\": " + e.getMessage());
        }
    }

    private static String way(Set<WebAddress> passed) {
        return String.join(" → ", passed.stream().map(WebAddress::toString).toList());
    }
}
