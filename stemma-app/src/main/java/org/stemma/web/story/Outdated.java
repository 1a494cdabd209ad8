package org.stemma.web.story;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The page of a story as it was shortly before the story changed. */
final class Outdated {

    /** What the page of a story has for saying that it has changed; see story/frame.jte. */
    private static final String PLACE = "id=\"changed\"";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private Outdated() {}

    /**
     * The page, with a note where a script would say that its story has changed; it leads to the page's own address.
     *
     * @param stood when nothing had changed yet
     */
    static String noted(String page, Instant stood) {
        int place = page.indexOf(PLACE);
        int end = place < 0 ? -1 : page.indexOf('>', place);
        return end < 0
                ? page
                : page.substring(0, end + 1) + "This is the story as it stood at "
                        + TIME.format(stood.atOffset(ZoneOffset.UTC))
                        + " UTC; it has changed since and is being told anew. <a href=\"?\">Show it as it is now</a>"
                        + page.substring(end + 1);
    }
}
