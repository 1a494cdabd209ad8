package org.stemma.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.report.Block;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.Span;
import org.stemma.report.When;

/** Small reports for tests of annotators: paragraphs, captions, a day of publication. */
final class Marked {

    private static final AnnotationLine TIMES = new AnnotationLine(List.of(new Sentences(), new Times()));
    private static final AnnotationLine AMOUNTS =
            new AnnotationLine(List.of(new Sentences(), new Tokens(), new Amounts()));

    private Marked() {}

    private static final Map<String, Block.Kind> KINDS =
            Map.of("[caption] ", Block.Kind.CAPTION, "[headline] ", Block.Kind.HEADLINE);

    /** Lines that start with "[caption] " become captions, with "[headline] " headlines, all others paragraphs. */
    static Report report(String lines, When published) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (String line : lines.split("\n", -1)) {
            String mark =
                    KINDS.keySet().stream().filter(line::startsWith).findFirst().orElse("");
            int start = text.length();
            text.append(line.substring(mark.length()));
            if (text.length() > start) {
                Block.Kind kind = KINDS.getOrDefault(mark, Block.Kind.PARAGRAPH);
                blocks.add(new Block(new Span(start, text.length()), kind));
            }
            text.append("\n\n");
        }
        return new Report(
                ReportId.of(Optional.empty(), Optional.empty(), text.toString()),
                "test",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty(),
                "en",
                text.toString(),
                blocks,
                List.of(),
                List.of(),
                List.of(),
                published,
                Optional.empty(),
                Optional.empty());
    }

    static AnnotatedReport times(String lines, When published) {
        return TIMES.annotate(report(lines, published));
    }

    static AnnotatedReport amounts(String lines) {
        return AMOUNTS.annotate(report(lines, new When.Unknown(List.of())));
    }

    /** "Thursday=2024-05-09; last year=2023". */
    static String values(AnnotatedReport annotated) {
        return annotated.times().stream()
                .map(time -> words(annotated, time) + "=" + time.value())
                .collect(Collectors.joining("; "));
    }

    /** "Thursday=2024-05-09; last year=2023", in EDTF; nothing behind the sign where it is unknown. */
    static String days(AnnotatedReport annotated) {
        return annotated.times().stream()
                .map(time -> words(annotated, time) + "=" + time.when().edtf())
                .collect(Collectors.joining("; "));
    }

    private static String words(AnnotatedReport annotated, Annotation mark) {
        return mark.span().of(annotated.report().text()).replaceAll("\\s+", " ");
    }
}
