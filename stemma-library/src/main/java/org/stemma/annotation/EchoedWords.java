package org.stemma.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.annotation.Token.Tag;

/** Finds fragments between quotation marks whose words stand in a longer quotation before: the same speech, quoted again. */
final class EchoedWords {

    /** Two words may meet by chance. */
    private static final int FEWEST = 3;

    /** A longer stretch is quoted for what it says, even when it is said again. */
    private static final int MOST = 12;

    /** So many places are looked at for one fragment. */
    private static final int LOOKS = 50;

    private EchoedWords() {}

    /**
     * A fragment and where its words stood before.
     *
     * @param fragment the words between the marks
     * @param before the same words in the longer quotation
     */
    record Echo(Run fragment, Run before) {}

    /** All in text order. */
    static List<Echo> in(Words words) {
        Map<String, List<Integer>> starts = new HashMap<>();
        List<Echo> echoes = new ArrayList<>();
        for (Quote quote : words.quotes()) {
            Run run = trimmed(words, words.within(quote.inner()));
            if (run.length() >= FEWEST && run.length() <= MOST && hasNouns(words, run)) {
                before(words, run, starts).ifPresent(earlier -> echoes.add(new Echo(run, earlier)));
            }
            for (int i = run.from(); i + 1 < run.to(); i++) {
                starts.computeIfAbsent(words.low(i) + " " + words.low(i + 1), key -> new ArrayList<>())
                        .add(i);
            }
        }
        return echoes;
    }

    private static Run trimmed(Words words, Run run) {
        int to = run.to();
        while (to > run.from() && words.tag(to - 1) == Tag.PUNCT) {
            to--;
        }
        return new Run(run.from(), to);
    }

    /** Two words at least that say something. */
    private static boolean hasNouns(Words words, Run run) {
        int full = 0;
        for (int i = run.from(); i < run.to(); i++) {
            Tag tag = words.tag(i);
            full += tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.ADJ || tag == Tag.VERB ? 1 : 0;
        }
        return full >= 2;
    }

    private static Optional<Run> before(Words words, Run run, Map<String, List<Integer>> starts) {
        String first = words.low(run.from()) + " " + words.low(run.from() + 1);
        List<Integer> places = starts.getOrDefault(first, List.of());
        for (int p = places.size() - 1; p >= Math.max(0, places.size() - LOOKS); p--) {
            int at = places.get(p);
            int same = 0;
            while (same < run.length() && words.is(at + same, words.low(run.from() + same))) {
                same++;
            }
            boolean inside = words.quoteIndex(at) == words.quoteIndex(at + run.length() - 1);
            boolean longer = words.quote(at)
                    .filter(quote -> words.within(quote.inner()).length() > run.length() + 2)
                    .isPresent();
            if (same == run.length() && inside && longer) {
                return Optional.of(new Run(at, at + run.length()));
            }
        }
        return Optional.empty();
    }
}
