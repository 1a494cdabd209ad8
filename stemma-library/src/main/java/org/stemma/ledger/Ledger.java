package org.stemma.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.collation.Apparatus;
import org.stemma.provenance.Stemma;
import org.stemma.report.When;
import org.stemma.story.Coverage;
import org.stemma.story.StoryId;

/**
 * What is held to be so over all stories posted: valid when, known when, by whose word. A fold over postings; a story posted again
 * replaces its rows, so that the order of postings changes nothing.
 *
 * <pre>
 * subject          relation      object                valid               known       status
 * the ferry        capsized      in the strait         2031-03-12          2031-03-13  open
 * the commission   must deliver  its findings          ../2031-04-30       2031-03-15  scheduled
 * </pre>
 */
public final class Ledger {

    private final TreeMap<StoryId, List<Row>> rows = new TreeMap<>();

    /** Posts a story and gives its rows in the order of the apparatus, a row for each point that a plain clause states. */
    public List<Holding> post(Apparatus apparatus, Stemma stemma, Coverage coverage) {
        if (!apparatus.story().equals(stemma.story())) {
            throw new IllegalArgumentException(
                    "apparatus of " + apparatus.story() + " and stemma of " + stemma.story() + " are of two stories");
        }
        List<Row> posted = new Posting(apparatus, stemma, coverage).rows();
        rows.put(apparatus.story(), posted);
        return posted.stream().map(Row::holding).toList();
    }

    /**
     * What was held on {@code known} of the day {@code valid}: the rows published by then whose validity may include the day,
     * each with the status it had then; by story, then in the order of the apparatus. A row whose time is unknown may include any.
     */
    public List<Holding> asOf(LocalDate valid, LocalDate known) {
        return asOf(Optional.of(valid), known);
    }

    /** The same; without a day, of any. */
    public List<Holding> asOf(Optional<LocalDate> valid, LocalDate known) {
        Optional<When> day = valid.map(one -> When.On.day(one, List.of()));
        List<Holding> held = new ArrayList<>();
        rows.values()
                .forEach(story -> story.stream()
                        .map(row -> row.asKnown(known))
                        .flatMap(Optional::stream)
                        .filter(holding -> day.isEmpty() || holding.valid().mayBe(day.get()))
                        .forEach(held::add));
        return held;
    }
}
