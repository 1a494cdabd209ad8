package org.stemma.story;

import java.util.Optional;
import org.stemma.report.When;

/** Holds once what many reports have equal: outlets and dates. Of those that fall on one place the latest is known again. */
final class Repeats {

    private static final int PLACES = 4096;

    private final Object[] known = new Object[PLACES];

    When of(When published) {
        return (When) same(published);
    }

    Optional<String> of(Optional<String> outlet) {
        return outlet.map(name -> (String) same(name));
    }

    private Object same(Object value) {
        int place = Math.floorMod(value.hashCode() * 31 ^ value.hashCode() >>> 15, PLACES);
        if (!value.equals(known[place])) {
            known[place] = value;
        }
        return known[place];
    }
}
