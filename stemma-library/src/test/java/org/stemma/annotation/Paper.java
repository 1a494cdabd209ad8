package org.stemma.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.report.Block;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.Span;
import org.stemma.report.When;

/** Small invented reports for the tests of sentences, tokens and mentions: one block after the other. */
final class Paper {

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private String language = "en";

    static Report of(String... paragraphs) {
        Paper paper = new Paper();
        for (String paragraph : paragraphs) {
            paper.add(Block.Kind.PARAGRAPH, paragraph);
        }
        return paper.report();
    }

    Paper in(String tag) {
        language = tag;
        return this;
    }

    Paper add(Block.Kind kind, String words) {
        int start = text.length();
        text.append(words);
        blocks.add(new Block(new Span(start, text.length()), kind));
        text.append("\n\n");
        return this;
    }

    Report report() {
        String whole = text.toString();
        return new Report(
                ReportId.of(Optional.empty(), Optional.empty(), whole),
                "paper",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                language,
                whole,
                blocks,
                List.of(),
                List.of(),
                List.of(),
                new When.Unknown(List.of()),
                Optional.empty(),
                Optional.empty());
    }
}
