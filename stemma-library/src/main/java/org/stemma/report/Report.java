package org.stemma.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One text as one outlet published it, in one revision. The text never changes; everything said about it points into it
 * by {@link Span}.
 *
 * @param input the path, URL or line id it came from, as given; never part of its identity
 * @param outlet who published it, absent unless the page or its metadata say so
 * @param title the headline, or a title derived from the first sentence when {@code titleDerived}
 * @param titleSpan where the title stands in the text, absent when it was kept apart or derived from elsewhere
 * @param language BCP 47 tag, {@code und} when unknown
 * @param blocks typed blocks in text order, not overlapping
 * @param bylines the writers named by the page
 * @param credits everybody credited outside the account
 * @param reuseTerms spans that state how the text may be reused
 * @param published when, as far as its own page tells
 * @param seen when it was captured, absent when nobody noted it; bounds {@code published}, never is it
 * @param revises the earlier revision of the same page
 * @param declared what its metadata say of its origin and later changes, in the order given
 */
public record Report(
        ReportId id,
        String input,
        Optional<Outlet> outlet,
        Optional<String> url,
        Optional<String> title,
        boolean titleDerived,
        Optional<Span> titleSpan,
        String language,
        String text,
        List<Block> blocks,
        List<String> bylines,
        List<Credit> credits,
        List<Span> reuseTerms,
        When published,
        Optional<Instant> seen,
        Optional<ReportId> revises,
        List<Declared> declared) {

    public Report {
        blocks = List.copyOf(blocks);
        bylines = List.copyOf(bylines);
        credits = List.copyOf(credits);
        reuseTerms = List.copyOf(reuseTerms);
        declared = List.copyOf(declared);
        Span whole = new Span(0, text.length());
        Span last = new Span(0, 0);
        for (Block block : blocks) {
            if (!whole.covers(block.span()) || block.span().start() < last.end()) {
                throw new IllegalArgumentException("block " + block + " must lie in [0," + text.length()
                        + ") and start at or behind the end of the block before it, " + last);
            }
            last = block.span();
        }
    }

    /** A report whose metadata declare nothing. */
    public Report(
            ReportId id,
            String input,
            Optional<Outlet> outlet,
            Optional<String> url,
            Optional<String> title,
            boolean titleDerived,
            Optional<Span> titleSpan,
            String language,
            String text,
            List<Block> blocks,
            List<String> bylines,
            List<Credit> credits,
            List<Span> reuseTerms,
            When published,
            Optional<Instant> seen,
            Optional<ReportId> revises) {
        this(
                id,
                input,
                outlet,
                url,
                title,
                titleDerived,
                titleSpan,
                language,
                text,
                blocks,
                bylines,
                credits,
                reuseTerms,
                published,
                seen,
                revises,
                List.of());
    }

    /** The blocks that carry the account, in order. */
    public List<Block> body() {
        return blocks.stream().filter(Block::isBody).toList();
    }

    /** True when {@code span} lies wholly in one body block. */
    public boolean inBody(Span span) {
        return blocks.stream().anyMatch(block -> block.isBody() && block.span().covers(span));
    }

    /** The same report under the name by which its outlet is known; its id follows. */
    public Report publishedBy(Outlet named) {
        return new Report(
                ReportId.of(Optional.of(named), url, text),
                input,
                Optional.of(named),
                url,
                title,
                titleDerived,
                titleSpan,
                language,
                text,
                blocks,
                bylines,
                credits,
                reuseTerms,
                published,
                seen,
                revises,
                declared);
    }

    /** The same report with its date narrowed by evidence from beyond its own page. */
    public Report dated(When narrowed) {
        return with(title, narrowed, revises);
    }

    /** The same report as a later revision of {@code earlier}. */
    public Report revising(ReportId earlier) {
        return with(title, published, Optional.of(earlier));
    }

    /** The same report under {@code words} as its title, which its source declares and its text need not hold. */
    public Report titled(String words) {
        return with(Optional.of(words), published, revises);
    }

    private Report with(Optional<String> named, When dated, Optional<ReportId> revision) {
        return new Report(
                id,
                input,
                outlet,
                url,
                named,
                titleDerived,
                titleSpan,
                language,
                text,
                blocks,
                bylines,
                credits,
                reuseTerms,
                dated,
                seen,
                revision,
                declared);
    }
}
