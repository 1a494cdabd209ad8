package org.stemma.desk.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsCollectorManager.FacetsResult;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.story.StoryId;

/**
 * The index as it was at one moment, searched by as many threads as like.
 *
 * <pre>
 * reader    up to 4711        lately   ferry → 212 reports, the best r9f…02 r77…e1 …, counted by outlet, language …
 * </pre>
 */
final class Snapshot {

    /** The best first; among equals by id, so that pages join without a seam. */
    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(Entry.ID, SortField.Type.STRING));

    private static final Sort BY_ID = new Sort(new SortField(Entry.ID, SortField.Type.STRING));

    /** Searches whose matches are remembered as long as nothing new is found; some twenty kilobytes each. */
    private static final int LATELY = 300;

    private final IndexReader reader;
    private final Earlier earlier;
    private final IndexSearcher searcher;
    private final Facets facets;
    private final Spellings spellings;
    private final Recent<Request, Matched> lately = new Recent<>(LATELY);

    /**
     * What a search matched, before it is shown.
     *
     * @param best the best, at most as many as are sorted into stories
     * @param first whether it is the first page
     */
    private record Matched(
            Query query, int total, List<FieldDoc> best, boolean first, List<Facet> facets, List<Problem> problems) {}

    Snapshot(IndexReader reader, Earlier earlier) {
        this.reader = reader;
        this.earlier = earlier;
        this.spellings = new Spellings(reader, earlier);
        this.searcher = new IndexSearcher(reader);
        this.facets = new Facets(reader);
    }

    /** Holds the files of the snapshot open for one search; false when it is closed already. */
    boolean enter() {
        return reader.tryIncRef();
    }

    void leave() throws IOException {
        reader.decRef();
    }

    /** Does beforehand what the first search would wait for. */
    void prepare() throws IOException {
        facets.prepare();
    }

    IndexReader reader() {
        return reader;
    }

    Found search(Request request, Shelf shelf) throws IOException {
        Optional<Matched> known = lately.get(request);
        if (known.isPresent()) {
            return page(request, known.get(), shelf);
        }
        Asked asked = asked(request);
        Matched matched = matched(request, asked, shelf);
        if (asked.clauses().stream().noneMatch(Snapshot::isOfStories)) {
            lately.put(request, matched);
        }
        return page(request, matched, shelf);
    }

    private Matched matched(Request request, Asked asked, Shelf shelf) throws IOException {
        List<Problem> problems = new ArrayList<>(asked.problems());
        Optional<FieldDoc> after = request.after().flatMap(cursor -> Cursor.read(cursor, reader.maxDoc()));
        if (request.after().isPresent() && after.isEmpty()) {
            problems.add(new Problem(0, "the place to go on from is none; started from the best"));
        }
        Queries queries = new Queries(reader, shelf, spellings);
        Query query = queries.of(asked.clauses(), true);
        problems.addAll(queries.problems());
        int wanted = after.isPresent() ? request.limit() : Math.max(request.limit(), Request.GROUPED);
        FacetsResult result = search(after, query, wanted);
        if (total(result) == 0 && words(asked) > 1) {
            query = queries.of(asked.clauses(), false);
            result = search(after, query, wanted);
            if (total(result) > 0) {
                problems.add(new Problem(0, "no report has all the words; these have some of them"));
            }
        }
        List<FieldDoc> best = Arrays.stream(result.topDocs().scoreDocs)
                .map(FieldDoc.class::cast)
                .toList();
        List<Facet> counted = after.isEmpty() ? facets.of(result.facetsCollector()) : List.of();
        return new Matched(query, total(result), best, after.isEmpty(), counted, problems);
    }

    /** What a story has may change while the index does not. */
    private static boolean isOfStories(Clause clause) {
        return switch (clause) {
            case Clause.Words words -> false;
            case Clause.In field -> field.field() == Field.IN;
            case Clause.Not not -> isOfStories(not.clause());
            case Clause.Either either -> either.clauses().stream().anyMatch(Snapshot::isOfStories);
        };
    }

    private static Asked asked(Request request) {
        Asked typed = Asked.of(request.query());
        List<Clause> clauses = new ArrayList<>(typed.clauses());
        request.until().ifPresent(day -> clauses.add(new Clause.In(Field.UNTIL, day.toString(), 0)));
        return new Asked(clauses, typed.problems());
    }

    /** The stories of all reports that fulfil a query. */
    Set<StoryId> stories(String asked, Shelf shelf) throws IOException {
        Query query = new Queries(reader, shelf, spellings).of(Asked.of(asked).clauses(), true);
        List<ReportId> reports = new ArrayList<>();
        if (reader.maxDoc() > 0) {
            for (ScoreDoc one : searcher.search(query, reader.maxDoc(), BY_ID).scoreDocs) {
                reports.add(new ReportId(((BytesRef) ((FieldDoc) one).fields[0]).utf8ToString()));
            }
        }
        return new LinkedHashSet<>(shelf.homes(reports).values());
    }

    private static long words(Asked asked) {
        return asked.clauses().stream().filter(Clause.Words.class::isInstance).count();
    }

    private FacetsResult search(Optional<FieldDoc> after, Query query, int wanted) throws IOException {
        return FacetsCollectorManager.searchAfter(
                searcher, after.orElse(null), query, wanted, BEST_FIRST, true, new FacetsCollectorManager());
    }

    private static int total(FacetsResult result) {
        return Math.toIntExact(result.topDocs().totalHits.value());
    }

    private Found page(Request request, Matched matched, Shelf shelf) throws IOException {
        List<FieldDoc> best = matched.best();
        boolean first = matched.first();
        List<FieldDoc> shown = best.subList(0, Math.min(request.limit(), best.size()));
        Map<ReportId, StoryId> homes =
                shelf.homes(best.stream().map(Snapshot::id).toList());
        boolean more = best.size() > shown.size() || (best.size() == request.limit() && !first);
        return new Found(
                matched.total(),
                hits(shown, homes, new Snippets(matched.query(), earlier), shelf),
                first ? stories(best, homes) : List.of(),
                matched.facets(),
                more || (first && matched.total() > shown.size())
                        ? Optional.of(Cursor.of(shown.getLast()))
                        : Optional.empty(),
                matched.problems());
    }

    private List<Hit> hits(List<FieldDoc> shown, Map<ReportId, StoryId> homes, Snippets snippets, Shelf shelf)
            throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (FieldDoc one : shown) {
            ReportId id = id(one);
            Optional<Report> report = report(id, shelf);
            if (report.isPresent()) {
                Snippets.Snippet snippet = snippets.of(report.get());
                hits.add(new Hit(
                        report.get(),
                        Optional.ofNullable(homes.get(id)),
                        (Float) one.fields[0],
                        snippet.span(),
                        snippet.marks()));
            }
        }
        return hits;
    }

    private Optional<Report> report(ReportId id, Shelf shelf) throws IOException {
        Optional<Report> known = earlier.reports().get(id);
        Optional<Report> report = known.isPresent() ? known : shelf.report(id);
        report.ifPresent(found -> earlier.reports().put(id, found));
        return report;
    }

    private static List<StoryHit> stories(List<FieldDoc> best, Map<ReportId, StoryId> homes) {
        Map<StoryId, StoryHit> stories = new LinkedHashMap<>();
        for (FieldDoc one : best) {
            StoryId home = homes.get(id(one));
            if (home != null) {
                stories.merge(
                        home,
                        new StoryHit(home, id(one), 1),
                        (before, now) -> new StoryHit(home, before.best(), before.reports() + 1));
            }
        }
        return List.copyOf(stories.values());
    }

    private static ReportId id(ScoreDoc one) {
        return new ReportId(((BytesRef) ((FieldDoc) one).fields[1]).utf8ToString());
    }
}
