package org.stemma.annotation;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.List;

/**
 * Sentence iterators of ICU that skip the stop of an abbreviation: for English our own list, as ICU's holds words such as
 * "On." and never breaks after "U.S.", for other languages the list of the locale ({@code ss=standard}).
 */
final class SentenceIterators {

    private static final List<String> NEVER_FINAL = Lists.lines("abbreviations-en.txt").stream()
            .filter(line -> line.endsWith("."))
            .toList();

    /** A fresh iterator; safe to call from any thread. */
    BreakIterator of(ULocale locale) {
        boolean english = locale.getLanguage().isEmpty()
                || locale.getLanguage().equals("und")
                || locale.getLanguage().equals("en");
        FilteredBreakIteratorBuilder builder = english
                ? FilteredBreakIteratorBuilder.getEmptyInstance()
                : FilteredBreakIteratorBuilder.getInstance(locale);
        if (english) {
            NEVER_FINAL.forEach(builder::suppressBreakAfter);
        }
        return builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(english ? ULocale.ENGLISH : locale));
    }
}
