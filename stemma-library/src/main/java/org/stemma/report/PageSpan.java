package org.stemma.report;

/**
 * A stretch of the page a report was read from: half-open, in UTF-16 code units of the decoded page, markup included. A type of
 * its own, so that no offset of a page is ever taken for one of {@link Report#text()}.
 *
 * @param start offset of the first unit, at least 0
 * @param end offset behind the last unit, at least {@code start}
 */
public record PageSpan(int start, int end) implements Comparable<PageSpan> {

    public PageSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("page span [" + start + "," + end + ") must have 0 <= start <= end");
        }
    }

    /** Number of UTF-16 code units covered. */
    public int length() {
        return end - start;
    }

    /** True when the two share at least one unit. */
    public boolean overlaps(PageSpan other) {
        return start < other.end && other.start < end;
    }

    /** The source covered; throws {@link IndexOutOfBoundsException} when the span does not lie in {@code page}. */
    public String of(String page) {
        return page.substring(start, end);
    }

    /** By start, then by end. */
    @Override
    public int compareTo(PageSpan other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
