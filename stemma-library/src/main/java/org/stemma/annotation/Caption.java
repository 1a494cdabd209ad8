package org.stemma.annotation;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.report.Block;
import org.stemma.report.Report;

/**
 * A caption with the full date of its picture.
 *
 * @param names the words of four letters and more that it writes with a capital
 */
record Caption(LocalDate day, Set<String> names) {

    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}{3,}");

    /** A picture of the event told of shows at least so many of the names in the sentence that tells of it. */
    private static final int SHARED_NAMES = 2;

    /** The captions of a report that print a day with its year. */
    static List<Caption> of(Report report) {
        return report.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.CAPTION)
                .map(block -> block.span().of(report.text()))
                .flatMap(words -> TimeGrammar.find(words).stream()
                        .filter(found -> found.phrase() instanceof TimePhrase.Dated)
                        .map(found -> ((TimePhrase.Dated) found.phrase()).period())
                        .filter(period -> period.first().equals(period.last()))
                        .map(period -> new Caption(period.first(), names(words))))
                .toList();
    }

    boolean sharesNamesWith(String sentence) {
        Set<String> shared = names(sentence);
        shared.retainAll(names);
        return shared.size() >= SHARED_NAMES;
    }

    private static Set<String> names(String words) {
        return NAME.matcher(words)
                .results()
                .map(MatchResult::group)
                .filter(word -> TimeGrammar.find(word).isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
