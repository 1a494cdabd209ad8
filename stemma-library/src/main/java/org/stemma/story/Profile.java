package org.stemma.story;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.stemma.annotation.SentenceVectors;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.When;

/**
 * What the linker looks at in a report, weighed by the rarity that held when it was looked at.
 *
 * @param words every word of the account
 * @param lead the words of the title and the opening of the account
 * @param names the names mentioned
 * @param figures the numbers printed
 * @param actors the people and bodies that act in it
 * @param published when, as far as the report itself tells
 * @param meaning the direction of title and opening, absent when the index was built without sentence vectors
 */
public record Profile(
        ReportId report,
        Bag words,
        Bag lead,
        Bag names,
        Bag figures,
        Actors actors,
        When published,
        Optional<float[]> meaning) {

    /** A key that more than about two reports in three have says nothing. */
    private static final double COMMON = 0.4;

    /** The opening the sentence vectors look at, in UTF-16 units. */
    private static final int OPENING = 400;

    static Profile of(Report report, Keys keys, Rarity rarity, Optional<SentenceVectors> vectors) {
        ToDoubleFunction<String> worth = key -> rarity.of(key) - COMMON;
        return new Profile(
                report.id(),
                Bag.of(keys.words(), worth),
                Bag.of(keys.lead(), worth),
                Bag.of(keys.names(), worth),
                Bag.of(keys.figures(), worth),
                keys.actors(),
                report.published(),
                vectors.map(network -> network.of(List.of(opening(report))).getFirst()));
    }

    private static String opening(Report report) {
        String body = report.body().isEmpty()
                ? ""
                : report.text().substring(report.body().getFirst().span().start());
        String title = report.titleSpan().isEmpty() ? report.title().orElse("") + ". " : "";
        return title + body.substring(0, Math.min(OPENING, body.length()));
    }
}
