package org.stemma.web.story;

import java.util.Optional;

/**
 * A place that bears something out, as a page shows it.
 *
 * @param number by which the page calls it
 * @param siglum the letter of its report
 * @param before what stands before the cited words in their sentence
 * @param words the cited words
 * @param after what stands behind them in their sentence
 * @param href the report, at that sentence
 * @param page the original page at those words, where the report has an address
 */
public record Cite(
        int number,
        String siglum,
        String outlet,
        String date,
        String language,
        String before,
        String words,
        String after,
        String href,
        Optional<String> page) {}
