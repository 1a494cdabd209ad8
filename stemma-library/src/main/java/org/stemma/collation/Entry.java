package org.stemma.collation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.report.ReportId;

/**
 * One locus with all its variants: a line of the apparatus.
 *
 * @param differences the ways in which its readings differ, in the order of {@link Difference}
 * @param silent the reports of the story that say nothing to it, sorted
 * @param alone true when one report has it and nothing in any other comes even near; a single entry that is not alone may
 *     have been missed elsewhere
 */
public record Entry(
        Locus locus, List<Variant> variants, List<Difference> differences, List<ReportId> silent, boolean alone) {

    public Entry {
        variants = List.copyOf(variants);
        differences = List.copyOf(differences);
        silent = silent.stream().sorted().toList();
    }

    /** An entry that others may have. */
    public Entry(Locus locus, List<Variant> variants, List<Difference> differences, List<ReportId> silent) {
        this(locus, variants, differences, silent, false);
    }

    /** All readings, by report and place. */
    public List<Reading> readings() {
        return variants.stream()
                .flatMap(variant -> variant.readings().stream())
                .sorted()
                .toList();
    }

    /** The reports with a reading, sorted. */
    public Set<ReportId> witnesses() {
        Set<ReportId> reports = new TreeSet<>();
        readings().forEach(reading -> reports.add(reading.report()));
        return reports;
    }
}
