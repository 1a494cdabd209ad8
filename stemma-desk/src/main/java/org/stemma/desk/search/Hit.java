package org.stemma.desk.search;

import java.util.List;
import java.util.Optional;
import org.stemma.report.Block;
import org.stemma.report.Report;
import org.stemma.report.Span;
import org.stemma.story.StoryId;

/**
 * A report that was found.
 *
 * @param story the story it is in now
 * @param score how well it fits; comparable inside one search only
 * @param snippet the stretch of the report's text that shows best why
 * @param marks the words found in the snippet, in text order; none where only a title, name or date was
 */
public record Hit(Report report, Optional<StoryId> story, double score, Span snippet, List<Span> marks) {
    private static final String ENDS_A_SENTENCE = ".!?\u2026\u3002\uFF01\uFF1F";
    private static final String CLOSES = "\"')]\u2019\u201D\u00BB";

    public Hit {
        marks = List.copyOf(marks);
    }

    /** True when the snippet begins in the middle of a sentence, so that "…" belongs before it when it is shown. */
    public boolean beginsInside() {
        String before = paragraph(snippet.start())
                .map(span ->
                        report.text().substring(span.start(), snippet.start()).strip())
                .orElse("");
        return !before.isEmpty() && !endsASentence(before);
    }

    /** True when the snippet ends in the middle of a sentence, so that "…" belongs behind it when it is shown. */
    public boolean endsInside() {
        String behind = paragraph(Math.max(snippet.start(), snippet.end() - 1))
                .map(span -> report.text().substring(snippet.end(), span.end()).strip())
                .orElse("");
        return !behind.isEmpty() && !endsASentence(snippet.of(report.text()).strip());
    }

    private Optional<Span> paragraph(int offset) {
        return report.blocks().stream()
                .map(Block::span)
                .filter(span -> span.start() <= offset && offset < span.end())
                .findFirst();
    }

    private static boolean endsASentence(String words) {
        int last = words.length() - 1;
        while (last > 0 && CLOSES.indexOf(words.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ENDS_A_SENTENCE.indexOf(words.charAt(last)) >= 0;
    }
}
