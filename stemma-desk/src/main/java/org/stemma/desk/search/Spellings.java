package org.stemma.desk.search;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.stemma.names.NameKeys;
import org.stemma.names.NameKind;
import org.stemma.names.NameMatch;
import org.stemma.names.NameMatcher;

/** Other spellings of a word in a name, of those that the index has: {@code Nowak} for {@code Novak}, in any writing. */
final class Spellings {

    /** Words whose spellings are remembered as long as the index is as it is. */
    private static final int LATELY = 2_000;

    /** Names compared with one word at most, so that a search stays quick. */
    private static final int MOST_COMPARED = 2_000;

    /** The rules of the matcher by which one word is another spelling of the other, and not a shorter or kindred name. */
    private static final Set<String> RULES = Set.of("equal", "spelling", "transliteration");

    private final IndexReader reader;
    private final Earlier earlier;
    private final NameMatcher matcher = NameMatcher.standard();
    private final Recent<String, Set<String>> lately = new Recent<>(LATELY);

    Spellings(IndexReader reader, Earlier earlier) {
        this.reader = reader;
        this.earlier = earlier;
    }

    /** True when {@code word} stands in a name of the index as it is. */
    boolean isName(String word) throws IOException {
        for (Field field : new Field[] {Field.PERSON, Field.PLACE, Field.BODY}) {
            if (reader.docFreq(new Term(field.word(), word)) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The spellings of {@code word} in the names of the index, without the word itself. */
    Set<String> of(String word) throws IOException {
        Optional<Set<String>> known = lately.get(word);
        if (known.isPresent()) {
            return known.get();
        }
        Set<String> spellings = Collections.unmodifiableSet(found(word));
        lately.put(word, spellings);
        return spellings;
    }

    private Set<String> found(String word) throws IOException {
        Set<String> spellings = new LinkedHashSet<>();
        Terms terms = MultiTerms.getTerms(reader, Entry.SPELLING);
        if (word.length() < Entry.SHORTEST_NAME || terms == null) {
            return spellings;
        }
        Set<String> near = new LinkedHashSet<>();
        for (String key : NameKeys.blocking(word)) {
            near(terms.iterator(), key + Entry.KEY_ENDS, near);
        }
        for (String other : near) {
            if (!other.equals(word) && isSpelling(word, other)) {
                spellings.add(other);
            }
        }
        return spellings;
    }

    private boolean isSpelling(String word, String other) {
        Earlier.Pair pair = new Earlier.Pair(word, other);
        Optional<Boolean> known = earlier.pairs().get(pair);
        if (known.isPresent()) {
            return known.get();
        }
        NameMatch match = matcher.compare(word, other, NameKind.PERSON);
        boolean same = match.same() && RULES.contains(match.rule());
        earlier.pairs().put(pair, same);
        return same;
    }

    private static void near(TermsEnum terms, String start, Set<String> near) throws IOException {
        BytesRef prefix = new BytesRef(start);
        boolean any = terms.seekCeil(prefix) != TermsEnum.SeekStatus.END;
        while (any && near.size() < MOST_COMPARED && StringHelper.startsWith(terms.term(), prefix)) {
            near.add(terms.term().utf8ToString().substring(start.length()));
            any = terms.next() != null;
        }
    }
}
