package org.stemma.intake;

import java.util.Optional;

/**
 * What a page calls itself, apart from what it prints.
 *
 * @param declared the title its head declares, without the name of the outlet behind it
 * @param data the headline that its linked data give its article
 */
record PageTitles(Optional<String> declared, Optional<String> data) {

    static final PageTitles NONE = new PageTitles(Optional.empty(), Optional.empty());

    /** What parts a title from the names of section and site behind it. */
    private static final String PARTS = "|–—-·»:ㅣ";

    /** The title the head declares, unless it is the headline of the linked data with section and site behind it. */
    static PageTitles of(Optional<String> declared, Optional<String> data) {
        return new PageTitles(
                declared.map(title ->
                        data.filter(headline -> isTailed(title, headline)).orElse(title)),
                data);
    }

    private static boolean isTailed(String title, String headline) {
        String tail =
                title.startsWith(headline) ? title.substring(headline.length()).strip() : "";
        return !headline.isBlank() && !tail.isEmpty() && PARTS.indexOf(tail.charAt(0)) >= 0 && hasName(tail);
    }

    /** True when more than one part stands behind: section and site, not the rest of a headline. */
    private static boolean hasName(String tail) {
        int parts = 0;
        for (int at = 0; at < tail.length(); at++) {
            parts += PARTS.indexOf(tail.charAt(at)) >= 0 ? 1 : 0;
        }
        return parts > 1;
    }
}
