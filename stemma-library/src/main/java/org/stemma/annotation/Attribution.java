package org.stemma.annotation;

import java.util.ArrayList;
import java.util.List;

/**
 * A lead with its content settled, before it is known who its speaker is.
 *
 * @param content at least one run, in text order
 * @param quoted true when it stands inside somebody's quoted sentences
 * @param unit which unit it stands in
 */
record Attribution(Lead lead, List<Run> content, boolean quoted, int unit) {

    Attribution {
        content = List.copyOf(content);
    }

    Attribution with(Run more) {
        List<Run> longer = new ArrayList<>(content);
        longer.add(more);
        return new Attribution(lead, longer, quoted, unit);
    }

    boolean says(Run run) {
        return content.stream().anyMatch(said -> said.covers(run));
    }
}
