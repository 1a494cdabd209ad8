package org.stemma.desk.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.util.BytesRef;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Mention;
import org.stemma.report.Report;
import org.stemma.report.When;

/**
 * A report as the index has it. The index knows no stories: which one a report is in changes, and the desk says it.
 *
 * <pre>
 * id        r1
 * text      ferry sink off tollund …                        the account, words by the report's language
 * title     ferry sink
 * outlet    harbour gazette                                 words; person, place and body likewise, once a name
 * language  en
 * published [19852, 19852]   day [19852, 19852] [19850, …]  days since 1970 it may be of; days it names
 * spelling  "#nvk\0novak"                                   blocking key and the word in a name it is the key of
 * facets    outlet/Harbour Gazette  person/Ada Novak  month/2024-05
 * </pre>
 */
final class Entry {

    static final String ID = "id";
    static final String TEXT = "text";
    static final String TITLE = "title";
    static final String PUBLISHED = "published";
    static final String DAY = "day";
    static final String SPELLING = "spelling";
    static final String MONTH = "month";

    /** Between a key and the word it is the key of. */
    static final char KEY_ENDS = '\0';

    /** Initials and particles have no spellings of their own. */
    static final int SHORTEST_NAME = 3;

    /** A stretch of time wider than a month does not tell of a day. */
    private static final long WIDEST_DAYS = 31;

    /** Longer ones are no names, and Lucene refuses terms of 32 KiB. */
    private static final int LONGEST_NAME = 200;

    private final AnnotatedReport annotated;
    private final SpellingKeys keys;
    private final Document document = new Document();
    private final Set<String> once = new LinkedHashSet<>();

    private Entry(AnnotatedReport annotated, SpellingKeys keys) {
        this.annotated = annotated;
        this.keys = keys;
    }

    static Document of(AnnotatedReport annotated, SpellingKeys keys) {
        Entry entry = new Entry(annotated, keys);
        entry.words();
        entry.names();
        entry.days();
        return entry.document;
    }

    private void words() {
        Report report = annotated.report();
        String id = report.id().value();
        WordBreaker breaker = WordBreaker.of(report.language());
        document.add(new StringField(ID, id, Store.NO));
        document.add(new SortedDocValuesField(ID, new BytesRef(id)));
        document.add(new TextField(TEXT, breaker.tokenStream(TEXT, Account.of(report))));
        report.title().ifPresent(title -> document.add(new TextField(TITLE, breaker.tokenStream(TITLE, title))));
        document.add(new StringField(Field.LANGUAGE.word(), report.language(), Store.NO));
        facet(Field.LANGUAGE.word(), report.language());
    }

    private void names() {
        annotated.report().outlet().ifPresent(outlet -> name(Field.OUTLET, outlet.name(), outlet.name()));
        for (Mention mention : annotated.mentions()) {
            switch (mention.type()) {
                case PERSON -> name(Field.PERSON, mention.name(), mention.key());
                case PLACE -> name(Field.PLACE, mention.name(), mention.key());
                case ORGANISATION -> name(Field.BODY, mention.name(), mention.key());
                case OUTLET, OTHER -> {}
            }
        }
    }

    private void name(Field field, String name, String key) {
        if (name.length() > LONGEST_NAME || !once.add(field.word() + KEY_ENDS + name)) {
            return;
        }
        facet(field.word(), name);
        for (String form : new LinkedHashSet<>(List.of(name, key))) {
            document.add(new TextField(field.word(), form, Store.NO));
            if (field != Field.OUTLET) {
                WordBreaker.PLAIN.words(form).forEach(this::spelling);
            }
        }
    }

    private void spelling(String word) {
        if (word.length() >= SHORTEST_NAME && once.add(Entry.SPELLING + KEY_ENDS + word)) {
            keys.of(word).forEach(key -> document.add(new StringField(SPELLING, key + KEY_ENDS + word, Store.NO)));
        }
    }

    private void days() {
        When published = annotated.report().published();
        if (published.firstDay().isPresent() || published.lastDay().isPresent()) {
            document.add(range(PUBLISHED, published));
            narrow(published);
        }
        published
                .firstDay()
                .filter(first -> published
                        .lastDay()
                        .filter(last -> YearMonth.from(last).equals(YearMonth.from(first)))
                        .isPresent())
                .ifPresent(first -> facet(MONTH, YearMonth.from(first).toString()));
        annotated.times().forEach(time -> narrow(time.when()));
    }

    private void narrow(When when) {
        Optional<LocalDate> first = when.firstDay();
        Optional<LocalDate> last = when.lastDay();
        if (first.isPresent() && last.isPresent() && ChronoUnit.DAYS.between(first.get(), last.get()) < WIDEST_DAYS) {
            document.add(range(DAY, when));
        }
    }

    private static LongRange range(String field, When when) {
        return new LongRange(
                field,
                new long[] {when.firstDay().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE)},
                new long[] {when.lastDay().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE)});
    }

    private void facet(String field, String value) {
        if (Facets.FIELDS.contains(field) && !value.isBlank() && once.add(field + "/" + value)) {
            document.add(new SortedSetDocValuesFacetField(field, value));
        }
    }
}
