package org.stemma.desk.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.FacetsConfig.DrillDownTermsIndexing;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.jspecify.annotations.Nullable;

/** Counts how the reports found spread over outlets, languages, people, places and months. */
final class Facets {

    /** Values shown of a field. */
    private static final int MOST_VALUES = 10;

    /** The fields that are counted. */
    static final List<String> FIELDS =
            List.of(Field.OUTLET.word(), Field.LANGUAGE.word(), Field.PERSON.word(), Field.PLACE.word(), Entry.MONTH);

    /** How the fields are kept; the same for writing and counting. */
    static final FacetsConfig CONFIG = config();

    private final IndexReader reader;
    private @Nullable DefaultSortedSetDocValuesReaderState state;

    Facets(IndexReader reader) {
        this.reader = reader;
    }

    private static FacetsConfig config() {
        FacetsConfig config = new FacetsConfig();
        for (String field : FIELDS) {
            config.setMultiValued(field, true);
            config.setDrillDownTermsIndexing(field, DrillDownTermsIndexing.NONE);
        }
        return config;
    }

    /** Orders the values of the whole index, once. */
    void prepare() throws IOException {
        state();
    }

    List<Facet> of(FacetsCollector found) throws IOException {
        Optional<DefaultSortedSetDocValuesReaderState> known = state();
        if (known.isEmpty()) {
            return List.of();
        }
        SortedSetDocValuesFacetCounts counts = new SortedSetDocValuesFacetCounts(known.get(), found);
        List<Facet> facets = new ArrayList<>();
        for (String field : FIELDS) {
            FacetResult result = counts.getTopChildren(MOST_VALUES, field);
            if (result != null) {
                facets.add(new Facet(
                        field,
                        Arrays.stream(result.labelValues)
                                .map(value -> new Facet.Count(value.label, value.value.intValue()))
                                .toList(),
                        result.childCount));
            }
        }
        return facets;
    }

    /** Absent when no report has a value in any of the fields. */
    private synchronized Optional<DefaultSortedSetDocValuesReaderState> state() throws IOException {
        if (state == null && MultiDocValues.getSortedSetValues(reader, FacetsConfig.DEFAULT_INDEX_FIELD_NAME) != null) {
            state = new DefaultSortedSetDocValuesReaderState(reader, CONFIG);
        }
        return Optional.ofNullable(state);
    }
}
