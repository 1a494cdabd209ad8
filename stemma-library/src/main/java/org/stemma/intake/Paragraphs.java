package org.stemma.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.report.Block;
import org.stemma.report.Block.Kind;
import org.stemma.report.Span;

/** Parts what a paragraph says from what is only set in front of it or behind it. */
final class Paragraphs {

    private static final Pattern CUT = Pattern.compile(
            "(?:\\s*(?:…|\\.\\.\\.|\\[…]|\\[\\.\\.\\.]))?\\s*\\[\\+\\d+ (?:chars|characters)]\\s*$|\\s*(?:…|\\[…]|\\[\\.\\.\\.])\\s*$");

    private Paragraphs() {}

    /**
     * The blocks of one paragraph in order: its dateline, its words, the mark of its truncation.
     *
     * @param firstOne true for the account's first paragraph; a later one has a dateline only when that names an agency
     * @param lastOne true for the account's last paragraph; dots at the end of an earlier one are the writer's
     */
    static List<Block> split(String text, Span span, boolean firstOne, boolean lastOne) {
        List<Block> blocks = new ArrayList<>();
        Span body = span;
        Optional<Datelines.Dateline> dateline = firstOne ? Datelines.at(text, span) : Datelines.ofAgency(text, span);
        if (dateline.isPresent()) {
            blocks.add(new Block(dateline.get().prefix(), Kind.DATELINE));
            body = Passages.trim(text, dateline.get().prefix().end(), span.end());
        }
        Matcher cut = CUT.matcher(lastOne && mayBeCut(text, body) ? body.of(text) : "");
        boolean truncated = cut.find() && cut.start() > 0;
        Span kept = truncated ? new Span(body.start(), body.start() + cut.start()) : body;
        if (!kept.isEmpty()) {
            blocks.add(new Block(kept, Kind.PARAGRAPH));
        }
        if (truncated) {
            blocks.add(new Block(Passages.trim(text, kept.end(), span.end()), Kind.RESIDUE));
        }
        return blocks;
    }

    /** Every mark of truncation closes with a bracket or a dot of three. */
    private static boolean mayBeCut(String text, Span body) {
        int last = body.end() - 1;
        while (last >= body.start() && " \t\n\u000B\f\r".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= body.start() && (text.charAt(last) == ']' || text.charAt(last) == '…');
    }
}
