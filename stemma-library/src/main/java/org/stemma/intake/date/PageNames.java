package org.stemma.intake.date;

import java.util.HashMap;
import java.util.Map;
import org.stemma.intake.page.Element;

/** What the names on a page say, each read once: a page repeats its names hundreds of times. */
final class PageNames {

    /** Room for the different names of a page. */
    private static final int NAMES = 256;

    private final Map<String, NameSays> met = new HashMap<>(NAMES);

    /** What a name says. */
    NameSays of(String name) {
        if (name.isEmpty()) {
            return NameSays.NOTHING;
        }
        NameSays known = met.get(name);
        if (known == null) {
            known = NameSays.of(name);
            met.put(name, known);
        }
        return known;
    }

    /** What an element's class and id say. */
    NameSays of(Element element) {
        return of(element.className()).and(element.attribute("id"));
    }
}
