package org.stemma.annotation;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/**
 * Sentence iterators of ICU that skip the stop of an abbreviation: for English our own list, as ICU's holds words such as
 * "On." and never breaks after "U.S.", for other languages the list of the locale ({@code ss=standard}).
 */
final class SentenceIterators {

    private static final List<String> NEVER_FINAL = Lists.lines("abbreviations-en.txt").stream()
            .filter(line -> line.endsWith("."))
            .toList();

    /** English ones that nobody reads with now: each sorts our list when it is made. */
    private final Queue<BreakIterator> idle = new ConcurrentLinkedQueue<>();

    /** What {@code reading} makes of an iterator that is its own until it returns; safe to call from any thread. */
    <T> T lend(ULocale locale, Function<BreakIterator, T> reading) {
        if (!isEnglish(locale)) {
            return reading.apply(FilteredBreakIteratorBuilder.getInstance(locale)
                    .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(locale)));
        }
        BreakIterator lent = idle.poll();
        BreakIterator english = lent == null ? english() : lent;
        T read = reading.apply(english);
        english.setText(""); // the text need not be held while nobody reads
        idle.add(english);
        return read;
    }

    private static boolean isEnglish(ULocale locale) {
        String language = locale.getLanguage();
        return language.isEmpty() || language.equals("und") || language.equals("en");
    }

    private static BreakIterator english() {
        FilteredBreakIteratorBuilder builder = FilteredBreakIteratorBuilder.getEmptyInstance();
        NEVER_FINAL.forEach(builder::suppressBreakAfter);
        return builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));
    }
}
