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
 * @param title those of the title, also of one derived from the account
 * @param names folded names of people, bodies and places
 * @param figures the numbers among the words
 * @param people folded names of those named with more than one word
 * @param bodies folded names of companies, parties, ministries, ships and other named things of more than one word
 */
record Keys(
        List<String> words,
        List<String> title,
        List<String> names,
        List<String> figures,
        List<String> people,
        List<String> bodies) {

    static Keys of(AnnotatedReport annotated) {
        Words stems = new Words();
        Report report = annotated.report();
        List<String> title = report.title().map(stems::of).orElse(List.of());
        List<String> words = new ArrayList<>();
        if (report.titleSpan().isEmpty() && !report.titleDerived()) {
            words.addAll(title);
        }
        for (Block block : report.body()) {
            words.addAll(stems.of(block.span().of(report.text())));
        }
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
        return new Keys(words, title, names, figures, people, bodies);
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
