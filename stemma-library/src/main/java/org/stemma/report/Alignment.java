package org.stemma.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The way back from a report's clean text to the page it was read from, and forth: which stretch of the one stands where in
 * the other.
 *
 * <pre>
 * text   Ash &amp; oak fall        [0,3) [3,6)     [6,10)…        page   &lt;p&gt;Ash &amp;amp;amp; &lt;b&gt;oak&lt;/b&gt; fall&lt;/p&gt;
 * </pre>
 *
 * Not every character has a place: a blank that stands for a line break element has none, and neither has what intake took
 * from elsewhere than the page.
 *
 * @param report whose text it is
 * @param textLength length of that text, in UTF-16 code units
 * @param pageLength length of the decoded page, in UTF-16 code units
 * @param segments in order of the text, not overlapping there
 * @param title where a title kept apart from the text stands: a head element, an attribute or linked data
 * @param lines the offset in the page at which each line starts, the first is 0
 */
public record Alignment(
        ReportId report,
        int textLength,
        int pageLength,
        List<Segment> segments,
        Optional<PageSpan> title,
        List<Integer> lines) {

    /** What kind of place on the page words were taken from. */
    public enum Origin {
        /** Text between tags. */
        TEXT,
        /** The value of an attribute. */
        ATTRIBUTE,
        /** A string in a script's data, such as JSON-LD. */
        DATA
    }

    /**
     * A stretch of the text and where it stands on the page. Equally long ones correspond unit by unit; the units of any other
     * belong together, as those of a character reference or of a run of white space do.
     */
    public record Segment(Span text, PageSpan page, Origin origin) {

        /** True when the two are equally long, and so correspond unit by unit. */
        public boolean byUnit() {
            return text.length() == page.length();
        }

        private PageSpan toPage(Span part) {
            if (!byUnit()) {
                return page;
            }
            int from = Math.max(part.start(), text.start()) - text.start();
            int to = Math.min(part.end(), text.end()) - text.start();
            return new PageSpan(page.start() + from, page.start() + to);
        }

        private Span toText(PageSpan part) {
            if (!byUnit()) {
                return text;
            }
            int from = Math.max(part.start(), page.start()) - page.start();
            int to = Math.min(part.end(), page.end()) - page.start();
            return new Span(text.start() + from, text.start() + to);
        }
    }

    /** A place in the page as an editor shows it. Line and column count from 1; columns are UTF-16 code units. */
    public record Position(int line, int column) {}

    public Alignment {
        segments = List.copyOf(segments);
        lines = List.copyOf(lines);
        if (lines.isEmpty() || lines.getFirst() != 0) {
            throw new IllegalArgumentException("the first line starts at 0, not in " + lines);
        }
        int last = 0;
        for (Segment segment : segments) {
            if (segment.text().start() < last || segment.text().end() > textLength) {
                throw new IllegalArgumentException(
                        segment + " must start at or behind " + last + " and end within the text's " + textLength);
            }
            within(segment.page(), pageLength);
            last = segment.text().end();
        }
        title.ifPresent(place -> within(place, pageLength));
    }

    /** A text that was the whole input: every character stands where it stands. */
    public static Alignment identity(ReportId report, String text) {
        int length = text.length();
        List<Segment> whole = length == 0
                ? List.of()
                : List.of(new Segment(new Span(0, length), new PageSpan(0, length), Origin.TEXT));
        return new Alignment(report, length, length, whole, Optional.empty(), lines(text));
    }

    /** The offsets at which the lines of {@code page} start. */
    public static List<Integer> lines(String page) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int at = page.indexOf('\n'); at >= 0; at = page.indexOf('\n', at + 1)) {
            starts.add(at + 1);
        }
        return starts;
    }

    /**
     * Where a stretch of the text stands on the page: in order of the text, neighbours joined, empty when it is not there.
     *
     * @throws IllegalArgumentException when the stretch does not lie in the text
     */
    public List<PageSpan> toPage(Span span) {
        if (span.end() > textLength) {
            throw new IllegalArgumentException("span " + span + " must lie in the text's [0," + textLength + ")");
        }
        List<PageSpan> places = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment.text().overlaps(span) && !span.isEmpty()) {
                PageSpan next = segment.toPage(span);
                if (!places.isEmpty() && places.getLast().end() == next.start()) {
                    next = new PageSpan(places.removeLast().start(), next.end());
                }
                places.add(next);
            }
        }
        return List.copyOf(places);
    }

    /**
     * What of the text was read from a stretch of the page: in order of the text, neighbours joined, empty when nothing was.
     *
     * @throws IllegalArgumentException when the stretch does not lie in the page
     */
    public List<Span> toText(PageSpan span) {
        within(span, pageLength);
        List<Span> places = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment.page().start() < span.end()
                    && span.start() < segment.page().end()) {
                Span next = segment.toText(span);
                if (!places.isEmpty() && places.getLast().end() == next.start()) {
                    next = places.removeLast().hull(next);
                }
                places.add(next);
            }
        }
        return List.copyOf(places);
    }

    /** The stretches of the text that have no place on the page, the blanks between blocks among them. */
    public List<Span> unmapped() {
        List<Span> gaps = new ArrayList<>();
        int open = 0;
        for (Segment segment : segments) {
            if (segment.text().start() > open) {
                gaps.add(new Span(open, segment.text().start()));
            }
            open = segment.text().end();
        }
        if (open < textLength) {
            gaps.add(new Span(open, textLength));
        }
        return List.copyOf(gaps);
    }

    /**
     * Line and column of a place in the page.
     *
     * @throws IllegalArgumentException when {@code offset} is negative or behind the end of the page
     */
    public Position position(int offset) {
        if (offset < 0 || offset > pageLength) {
            throw new IllegalArgumentException("offset " + offset + " must lie in the page's [0," + pageLength + "]");
        }
        int found = Collections.binarySearch(lines, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - lines.get(line) + 1);
    }

    private static void within(PageSpan span, int length) {
        if (span.end() > length) {
            throw new IllegalArgumentException(span + " must lie in the page's [0," + length + ")");
        }
    }
}
