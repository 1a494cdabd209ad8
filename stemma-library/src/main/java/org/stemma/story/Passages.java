package org.stemma.story;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Sentence;
import org.stemma.report.Report;
import org.stemma.report.Span;

/**
 * Finds the passages of a report. Of many those with the least signs are taken, so that two reports with one background take the same
 * (min-wise sampling, Broder 1997).
 *
 * <pre>
 * "Harlow Deep was closed for two years after a fire in 1998, in which four brothers died."
 * rarest   harlow 1998 brother deep fire die     sign 0x5be2…      near copies say "had been shut", "during 1998", and have it too
 * </pre>
 */
final class Passages {

    /** So many are kept of a report. */
    static final int MOST = 12;

    /** So many of the rarest words of a sentence make its sign; one of fewer telling words is no passage. */
    private static final int SIGNING = 6;

    /** A word of the list of English commoner than this may be changed by any editor. */
    private static final int COMMON = 250;

    /** So many of its words show a reader which passage is meant. */
    private static final int SHOWN = 10;

    private final AnnotatedReport annotated;
    private final Words words = new Words();
    private final Set<String> elsewhere = new HashSet<>();
    private final Set<Integer> daysElsewhere = new HashSet<>();
    private final TreeMap<Integer, Told> signed = new TreeMap<>(Integer::compareUnsigned);

    /** A sentence and the terms in it. */
    private record Told(Span span, Set<String> terms) {}

    private Passages(AnnotatedReport annotated) {
        this.annotated = annotated;
    }

    /** Looks through {@code annotated}. */
    static Passages of(AnnotatedReport annotated) {
        Passages passages = new Passages(annotated);
        passages.sign();
        return passages;
    }

    /** By sign. */
    List<Passage> found() {
        return signed.entrySet().stream()
                .map(entry -> new Passage(entry.getKey(), keys(entry.getValue())))
                .filter(passage -> passage.keys().size() > 0)
                .toList();
    }

    /** The first words of each, by sign. */
    Map<Integer, String> printed() {
        Map<Integer, String> printed = new TreeMap<>();
        signed.forEach((sign, told) -> printed.put(sign, firstWords(told.span())));
        return printed;
    }

    private void sign() {
        Report report = annotated.report();
        int opening = Particulars.openingEnd(report);
        for (Sentence sentence : annotated.sentences()) {
            Span span = sentence.span();
            Set<String> stems = new LinkedHashSet<>(words.of(span.of(report.text())));
            List<String> rarest = span.start() < opening || !report.inBody(span) ? List.of() : rarest(stems);
            Told told = new Told(span, terms(span, stems));
            if (rarest.size() < SIGNING) {
                isElsewhere(told);
            } else {
                Optional.ofNullable(signed.put(Key.of(String.join(" ", rarest)), told))
                        .ifPresent(this::isElsewhere);
            }
        }
        while (signed.size() > MOST) {
            isElsewhere(signed.pollLastEntry().getValue());
        }
        report.title().map(words::of).ifPresent(elsewhere::addAll);
    }

    private String firstWords(Span sentence) {
        String[] all = sentence.of(annotated.report().text()).split("\\s+", SHOWN + 1);
        return all.length <= SHOWN
                ? String.join(" ", all)
                : String.join(" ", List.of(all).subList(0, SHOWN)) + " …";
    }

    private void isElsewhere(Told told) {
        elsewhere.addAll(told.terms());
        daysElsewhere.addAll(days(told.span()).keys());
    }

    /** The figures and rarest telling words of a sentence, in order of the alphabet. */
    private static List<String> rarest(Set<String> stems) {
        return stems.stream()
                .filter(word -> rarity(word) > COMMON)
                .sorted(Comparator.comparingInt((String word) -> -rarity(word))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SIGNING)
                .sorted()
                .toList();
    }

    /** Figures are not counted by the list of English as they ought to be: they tell one happening from another. */
    private static int rarity(String word) {
        return Character.isDigit(word.charAt(0)) ? English.UNLISTED : English.rank(word);
    }

    private Set<String> terms(Span sentence, Set<String> stems) {
        Set<String> terms = new LinkedHashSet<>(stems);
        for (Mention mention : AnnotatedReport.within(annotated.mentions(), sentence)) {
            terms.add(mention.key());
        }
        AnnotatedReport.within(annotated.amounts(), sentence).stream()
                .map(Particulars::keys)
                .forEach(terms::addAll);
        return terms;
    }

    private Bag days(Span sentence) {
        return Particulars.days(AnnotatedReport.within(annotated.times(), sentence).stream());
    }

    private Bag keys(Told told) {
        List<String> own = told.terms().stream()
                .filter(term -> !elsewhere.contains(term) && English.rank(term) > COMMON)
                .toList();
        return Bag.of(own).and(days(told.span()).without(daysElsewhere));
    }
}
