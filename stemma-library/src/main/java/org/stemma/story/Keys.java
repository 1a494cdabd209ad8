package org.stemma.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Mention;
import org.stemma.report.Block;
import org.stemma.report.Report;

/**
 * The keys a report is compared by, as often as they occur.
 *
 * @param words every word of title and account, stemmed
 * @param lead those of the title and the opening of the account
 * @param names folded names of people, bodies and places
 * @param figures the numbers among the words
 * @param people folded names of those named with more than one word
 * @param bodies folded names of companies, parties, ministries, ships and other named things of more than one word
 */
record Keys(
        List<String> words,
        List<String> lead,
        List<String> names,
        List<String> figures,
        List<String> people,
        List<String> bodies) {

    /** The opening of a news report, where the happening is told, in words. */
    private static final int LEAD_WORDS = 60;

    static Keys of(AnnotatedReport annotated) {
        Words stems = new Words();
        Report report = annotated.report();
        List<String> words = new ArrayList<>();
        if (report.titleSpan().isEmpty()) {
            report.title()
                    .filter(title -> !report.titleDerived())
                    .map(stems::of)
                    .ifPresent(words::addAll);
        }
        int title = words.size();
        for (Block block : report.body()) {
            words.addAll(stems.of(block.span().of(report.text())));
        }
        List<String> lead = words.subList(0, Math.min(title + LEAD_WORDS, words.size()));
        List<String> names = annotated.mentions().stream()
                .filter(mention -> mention.type() != Mention.Type.OUTLET)
                .map(Mention::key)
                .toList();
        List<String> figures =
                words.stream().filter(word -> Character.isDigit(word.charAt(0))).toList();
        List<String> people = full(keys(annotated, Mention.Type.PERSON)).toList();
        List<String> bodies = Stream.concat(
                        keys(annotated, Mention.Type.ORGANISATION), full(keys(annotated, Mention.Type.OTHER)))
                .toList();
        return new Keys(words, List.copyOf(lead), names, figures, people, bodies);
    }

    private static Stream<String> full(Stream<String> keys) {
        return keys.filter(key -> key.indexOf(' ') > 0);
    }

    private static Stream<String> keys(AnnotatedReport annotated, Mention.Type type) {
        return annotated.mentions().stream()
                .filter(mention -> mention.type() == type)
                .map(Mention::key);
    }
}
