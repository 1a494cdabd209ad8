package org.stemma.desk.kept;

import java.time.Instant;
import java.util.Optional;
import org.stemma.story.StoryId;

/**
 * Where a page of a list of stories ends.
 *
 * @param latest the last second of the last story's reports; absent for a story without a date
 * @param story that story
 */
public record Seam(Optional<Long> latest, StoryId story) {

    private static final char BETWEEN = '~';
    private static final int HEX = 16;

    /** The place behind a story. */
    public static Seam behind(StorySummary last) {
        return new Seam(last.latest().map(Instant::getEpochSecond), last.id());
    }

    /** As it is handed around: the second in hexadecimal, and the story. */
    public String written() {
        return latest.map(Long::toHexString).orElse("") + BETWEEN + story;
    }

    /** Throws {@link IllegalArgumentException} when {@code written} is no such place. */
    public static Seam read(String written) {
        int between = written.indexOf(BETWEEN);
        if (between < 0 || between == written.length() - 1) {
            throw new IllegalArgumentException("the place to go on from is none: " + written);
        }
        try {
            String second = written.substring(0, between);
            return new Seam(
                    second.isEmpty() ? Optional.empty() : Optional.of(Long.parseUnsignedLong(second, HEX)),
                    new StoryId(written.substring(between + 1)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("the place to go on from is none: " + written, e);
        }
    }
}
