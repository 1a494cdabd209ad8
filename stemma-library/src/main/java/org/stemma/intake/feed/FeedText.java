package org.stemma.intake.feed;

import org.jsoup.Jsoup;

/**
 * Words of a feed, as HTML or plain.
 *
 * @param words the markup when {@code html}, otherwise the text itself
 */
public record FeedText(String words, boolean html) {

    /** The words without markup, white space collapsed. */
    public String plain() {
        return html
                ? Jsoup.parseBodyFragment(words).text().strip()
                : words.strip().replaceAll("\\s+", " ");
    }

    /** True when nothing is printed by it. */
    public boolean isBlank() {
        return words.isBlank() || (html && plain().isEmpty());
    }
}
