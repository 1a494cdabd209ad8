package org.stemma.intake.date;

import java.util.List;
import java.util.Optional;

/**
 * What the words in an element's class and id, or in an attribute's name, say of it.
 *
 * @param label what a date in the element is
 * @param fence whose dates are fenced off by it
 */
record NameSays(Label label, Optional<Fence.Kind> fence) {

    static final NameSays NOTHING = new NameSays(Label.NONE, Optional.empty());

    static NameSays of(String name) {
        List<String> words = Label.words(name);
        return new NameSays(Label.ofName(words), Fence.named(words));
    }
}
