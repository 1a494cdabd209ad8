package org.stemma.desk.search;

import org.stemma.report.Block;
import org.stemma.report.Report;

/** What of a report's text is searched: the account and what belongs around it, in its place. */
final class Account {

    private Account() {}

    /** The text with blanks for what is fenced off, so that every offset stays what it is. */
    static String of(Report report) {
        StringBuilder text = new StringBuilder(report.text());
        for (Block block : report.blocks()) {
            if (block.kind().place() == Block.Place.FENCED) {
                for (int i = block.span().start(); i < block.span().end(); i++) {
                    text.setCharAt(i, ' ');
                }
            }
        }
        return text.toString();
    }

    /** The paragraphs of the account alone, each in its place, and a paragraph separator for every other character. */
    static String paragraphs(Report report) {
        StringBuilder text = new StringBuilder("\u2029".repeat(report.text().length()));
        for (Block block : report.blocks()) {
            if (block.isBody() && block.kind() != Block.Kind.HEADLINE) {
                text.replace(
                        block.span().start(), block.span().end(), block.span().of(report.text()));
            }
        }
        return text.toString();
    }
}
