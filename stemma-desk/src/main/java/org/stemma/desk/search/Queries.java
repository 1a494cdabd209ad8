package org.stemma.desk.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.stemma.report.ReportId;

/** Makes what was asked into a query of the index. */
final class Queries {

    /** A word in a title tells more of what a report is about than one in its text. */
    private static final float TITLE_BOOST = 2;

    /** Another spelling of a name counts less than the one that was typed. */
    private static final float SPELLING_BOOST = 0.6f;

    /** Words of a name may stand in another order, or with a middle name between. */
    private static final int NAME_SLOP = 3;

    private final IndexReader reader;
    private final Spellings spellings;
    private final Shelf shelf;
    private final List<Problem> problems = new ArrayList<>();

    Queries(IndexReader reader, Shelf shelf, Spellings spellings) {
        this.reader = reader;
        this.spellings = spellings;
        this.shelf = shelf;
    }

    /** What did not lead anywhere while the queries so far were made. */
    List<Problem> problems() {
        return problems;
    }

    /**
     * The query for {@code clauses}.
     *
     * @param all whether a report has to have every word, or any; fields and exclusions hold in any case
     */
    Query of(List<Clause> clauses, boolean all) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        int words = 0;
        boolean demands = false;
        for (Clause clause : clauses) {
            switch (clause) {
                case Clause.Not not -> query.add(of(not.clause()), Occur.MUST_NOT);
                case Clause.Words asked -> {
                    words++;
                    query.add(of(asked), all ? Occur.MUST : Occur.SHOULD);
                }
                case Clause.In field -> {
                    demands = true;
                    query.add(of(field), Occur.MUST);
                }
                case Clause.Either either -> {
                    demands = true;
                    query.add(of(either), Occur.MUST);
                }
            }
        }
        if (words == 0 && !demands) {
            query.add(new ConstantScoreQuery(MatchAllDocsQuery.INSTANCE), Occur.MUST);
        }
        return query.setMinimumNumberShouldMatch(all || words == 0 ? 0 : 1).build();
    }

    private Query of(Clause clause) throws IOException {
        return switch (clause) {
            case Clause.Words asked -> words(asked);
            case Clause.Not not -> of(not.clause());
            case Clause.In field -> field(field);
            case Clause.Either either -> {
                BooleanQuery.Builder any = new BooleanQuery.Builder();
                for (Clause one : either.clauses()) {
                    any.add(of(one), Occur.SHOULD);
                }
                yield any.build();
            }
        };
    }

    private Query words(Clause.Words asked) throws IOException {
        List<Map<String, Float>> forms = forms(asked);
        if (forms.isEmpty()) {
            return new ConstantScoreQuery(MatchAllDocsQuery.INSTANCE); // signs alone ask for nothing
        }
        return new BooleanQuery.Builder()
                .add(positions(Entry.TEXT, forms, 0), Occur.SHOULD)
                .add(new BoostQuery(positions(Entry.TITLE, forms, 0), TITLE_BOOST), Occur.SHOULD)
                .build();
    }

    /** What may stand at each position, the words as typed, by their stem, and where it is a name in other spellings. */
    private List<Map<String, Float>> forms(Clause.Words asked) throws IOException {
        List<String> plain = WordBreaker.PLAIN.words(asked.words());
        List<String> stems = WordBreaker.ENGLISH.words(asked.words());
        boolean capital =
                !asked.words().isEmpty() && Character.isUpperCase(asked.words().codePointAt(0));
        List<Map<String, Float>> forms = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            Map<String, Float> here = new LinkedHashMap<>();
            here.put(plain.get(i), 1f);
            if (stems.size() == plain.size()) {
                here.putIfAbsent(stems.get(i), 1f);
            }
            if (capital || spellings.isName(plain.get(i)) || reader.docFreq(new Term(Entry.TEXT, plain.get(i))) == 0) {
                spellings.of(plain.get(i)).forEach(other -> here.putIfAbsent(other, SPELLING_BOOST));
            }
            forms.add(here);
        }
        return forms;
    }

    private static Query positions(String field, List<Map<String, Float>> forms, int slop) {
        if (forms.size() == 1) {
            SynonymQuery.Builder any = new SynonymQuery.Builder(field);
            forms.getFirst().forEach((word, boost) -> any.addTerm(new Term(field, word), boost));
            return any.build();
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
        for (Map<String, Float> here : forms) {
            phrase.add(here.keySet().stream().map(word -> new Term(field, word)).toArray(Term[]::new));
        }
        return phrase.build();
    }

    private Query field(Clause.In asked) throws IOException {
        return switch (asked.field()) {
            case PERSON, PLACE, BODY -> name(asked);
            case OUTLET -> exact(asked.field(), asked.value());
            case LANGUAGE ->
                new ConstantScoreQuery(new TermQuery(new Term(asked.field().word(), asked.value())));
            case FROM ->
                days(
                        Entry.PUBLISHED,
                        Days.of(asked.value()).orElseThrow().first().toEpochDay(),
                        Long.MAX_VALUE);
            case UNTIL ->
                days(
                        Entry.PUBLISHED,
                        Long.MIN_VALUE,
                        Days.of(asked.value()).orElseThrow().last().toEpochDay());
            case DATE -> {
                Days of = Days.of(asked.value()).orElseThrow();
                yield days(Entry.DAY, of.first().toEpochDay(), of.last().toEpochDay());
            }
            case IN -> story(asked);
        };
    }

    private static Query days(String field, long first, long last) {
        return new ConstantScoreQuery(LongRange.newIntersectsQuery(field, new long[] {first}, new long[] {last}));
    }

    private Query story(Clause.In asked) throws IOException {
        Optional<List<ReportId>> members = shelf.members(asked.value());
        if (members.isEmpty()) {
            problems.add(new Problem(asked.at(), "there is no one story " + asked.value() + "; searched as a word"));
            return words(new Clause.Words(asked.value(), false));
        }
        List<BytesRef> ids =
                members.get().stream().map(id -> new BytesRef(id.value())).toList();
        return new ConstantScoreQuery(new TermInSetQuery(Entry.ID, ids));
    }

    private static Query exact(Field field, String value) {
        List<Map<String, Float>> forms = new ArrayList<>();
        WordBreaker.PLAIN.words(value).forEach(word -> forms.add(Map.of(word, 1f)));
        return forms.isEmpty()
                ? new MatchNoDocsQuery("no word in " + value)
                : new ConstantScoreQuery(positions(field.word(), forms, 0));
    }

    private Query name(Clause.In asked) throws IOException {
        List<Map<String, Float>> forms = new ArrayList<>();
        for (String word : WordBreaker.PLAIN.words(asked.value())) {
            Map<String, Float> here = new LinkedHashMap<>(Map.of(word, 1f));
            spellings.of(word).forEach(other -> here.putIfAbsent(other, SPELLING_BOOST));
            forms.add(here);
        }
        return forms.isEmpty()
                ? new MatchNoDocsQuery("no word in " + asked.value())
                : positions(asked.field().word(), forms, NAME_SLOP);
    }
}
