package org.stemma.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.stemma.report.Alignment;
import org.stemma.report.Alignment.Origin;
import org.stemma.report.Alignment.Segment;
import org.stemma.report.PageSpan;
import org.stemma.report.Report;
import org.stemma.report.Span;

/**
 * Leads a report back to the page it was read from. The page is parsed anew, with the positions of its nodes, and the report's
 * blocks are found in it by their letters; so reading pays nothing for it, and it holds for a report from whatever reader.
 */
public final class PageAlignment {

    private PageAlignment() {}

    /**
     * Aligns {@code report} with the bytes it was read from.
     *
     * @return empty when the bytes are no text in any encoding that intake reads; offsets count units of the decoded page
     */
    public static Optional<Alignment> of(byte[] page, Report report) {
        return Decoding.text(page).map(decoded -> of(decoded, report));
    }

    /** The page as its offsets count it; empty when the bytes are no text in any encoding that intake reads. */
    public static Optional<String> decoded(byte[] page) {
        return Decoding.text(page);
    }

    /** Aligns {@code report} with its page; a page that is the report's text, without markup, is the identity. */
    public static Alignment of(String page, Report report) {
        String text = report.text();
        if (page.equals(text)) {
            return Alignment.identity(report.id(), text);
        }
        Document parsed = Jsoup.parse(page, Parser.htmlParser().setTrackPosition(true));
        PageLetters letters = PageLetters.of(page, parsed);
        int[] places = new PieceSearch(letters).places(Piece.of(report));
        return new Alignment(
                report.id(),
                text.length(),
                page.length(),
                segments(text, places, letters),
                report.titleSpan().isPresent() || report.titleDerived()
                        ? Optional.empty()
                        : report.title().flatMap(title -> unseen(title, letters)),
                Alignment.lines(page));
    }

    /** Where words that are not in the text stand: in an attribute or linked data rather than in the head's title element. */
    private static Optional<PageSpan> unseen(String words, PageLetters letters) {
        String wanted = PageLetters.letters(words);
        Optional<PageSpan> inText = Optional.empty();
        for (int at = letters.letters().indexOf(wanted);
                at >= 0 && !wanted.isEmpty();
                at = letters.letters().indexOf(wanted, at + 1)) {
            Optional<PageSpan> place = letters.span(at, at + wanted.length() - 1);
            if (letters.origin(at) != Origin.TEXT) {
                return place;
            }
            inText = inText.or(() -> place);
        }
        return inText;
    }

    private static List<Segment> segments(String text, int[] places, PageLetters letters) {
        List<Segment> segments = new ArrayList<>();
        int number = 0;
        int before = -1;
        for (int at = 0; at < text.length(); ) {
            int end = at + 1;
            if (PageLetters.isBlank(text.charAt(at))) {
                while (end < text.length() && PageLetters.isBlank(text.charAt(end))) {
                    end++;
                }
                if (before >= 0 && number < places.length && places[number] > before) {
                    Span blank = new Span(at, end);
                    Origin origin = letters.origin(before);
                    letters.blank(before, places[number])
                            .ifPresent(page -> add(segments, new Segment(blank, page, origin)));
                }
            } else {
                before = places[number++];
                if (before >= 0) {
                    add(segments, new Segment(new Span(at, end), letters.span(before), letters.origin(before)));
                }
            }
            at = end;
        }
        return segments;
    }

    /** Joins what goes on by unit, and the characters of one reference. */
    private static void add(List<Segment> segments, Segment next) {
        Segment last = segments.isEmpty() ? next : segments.getLast();
        boolean goesOn = last.text().end() == next.text().start() && last.origin() == next.origin();
        boolean sameUnits = last.page().equals(next.page());
        if (goesOn
                && (sameUnits
                        || (last.byUnit()
                                && next.byUnit()
                                && last.page().end() == next.page().start()))) {
            PageSpan joined = new PageSpan(last.page().start(), next.page().end());
            segments.set(segments.size() - 1, new Segment(last.text().hull(next.text()), joined, next.origin()));
        } else {
            segments.add(next);
        }
    }
}
