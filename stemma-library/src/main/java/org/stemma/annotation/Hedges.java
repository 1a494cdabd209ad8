package org.stemma.annotation;

import java.util.List;
import java.util.Set;
import org.stemma.annotation.Token.Tag;

/** The words by which a report or speaker says that something is not certain. */
final class Hedges {

    private static final Set<String> ANYWHERE = Set.of(
            "reportedly",
            "allegedly",
            "possibly",
            "perhaps",
            "apparently",
            "probably",
            "presumably",
            "supposedly",
            "purportedly",
            "potentially",
            "seemingly",
            "arguably");

    /** These hedge only what they govern: the main verb. */
    private static final Set<String> MAIN = Set.of(
            "may", "might", "could", "likely", "unlikely", "appear", "appears", "appeared", "seem", "seems", "seemed");

    private static final Set<String> PASSIVE =
            Set.of("believed", "thought", "rumoured", "rumored", "suspected", "feared");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "'re");

    private final Words words;

    Hedges(Words words) {
        this.words = words;
    }

    /** True when {@code content}, whose main verb is {@code main}, is hedged. */
    boolean in(List<Run> content, Run main) {
        return content.stream().anyMatch(run -> in(run, main));
    }

    private boolean in(Run run, Run main) {
        for (int i = run.from(); i < run.to(); i++) {
            boolean near = main.has(i) || i == main.to();
            boolean month = words.is(i, "may") && words.tag(i) != Tag.AUX;
            boolean governed = words.isOne(i, MAIN) && near && !month && !words.is(i - 1, "to");
            if (governed || words.isOne(i, ANYWHERE) || words.isOne(i, PASSIVE) && words.isOne(i - 1, BE)) {
                return true;
            }
        }
        return false;
    }
}
