package org.stemma.web.story;

import java.util.ArrayList;
import java.util.List;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Sentence;
import org.stemma.report.Block;
import org.stemma.report.Span;

/** The stretches of a report that a link can lead to: its sentences, and every block that has none. */
final class Stretches {

    private Stretches() {}

    /** All of them, in text order. */
    static List<Span> of(AnnotatedReport annotated) {
        List<Span> stretches = new ArrayList<>();
        for (Block block : annotated.report().blocks()) {
            List<Span> inside = AnnotatedReport.within(annotated.sentences(), block.span()).stream()
                    .map(Sentence::span)
                    .toList();
            stretches.addAll(inside.isEmpty() ? List.of(block.span()) : inside);
        }
        return stretches;
    }

    /** From the first stretch that {@code cited} touches to the last; itself where it touches none. */
    static Span around(AnnotatedReport annotated, Span cited) {
        return touched(annotated, cited).stream().reduce(Span::hull).orElse(cited);
    }

    /** The first stretch that {@code cited} touches; itself where it touches none. */
    static Span first(AnnotatedReport annotated, Span cited) {
        return touched(annotated, cited).stream().findFirst().orElse(cited);
    }

    private static List<Span> touched(AnnotatedReport annotated, Span cited) {
        return of(annotated).stream().filter(cited::overlaps).toList();
    }

    /** The name of a stretch in addresses: {@code s120-180}. */
    static String anchor(Span stretch) {
        return "s" + stretch.start() + "-" + stretch.end();
    }
}
