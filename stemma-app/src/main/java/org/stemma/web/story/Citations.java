package org.stemma.web.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.briefing.Citation;
import org.stemma.report.PageLink;
import org.stemma.report.Report;
import org.stemma.report.Span;
import org.stemma.story.Coverage;
import org.stemma.tell.DateWords;
import org.stemma.tell.Sigla;

/**
 * Numbers the citations of a page in the order they are asked for; a place cited twice keeps its number.
 *
 * <pre>
 * A 120–180 → 1    C 40–92 → 2
 * </pre>
 */
final class Citations {

    private final Coverage coverage;
    private final Sigla sigla;
    private final Places places;
    private final Map<Citation, Integer> numbers = new HashMap<>();

    Citations(Coverage coverage, Sigla sigla, Places places) {
        this.coverage = coverage;
        this.sigla = sigla;
        this.places = places;
    }

    List<Cite> all(List<Citation> citations) {
        List<Cite> cites = new ArrayList<>();
        citations.stream().distinct().forEach(citation -> cites.add(cite(citation)));
        return cites;
    }

    Cite cite(Citation citation) {
        AnnotatedReport annotated = coverage.report(citation.report())
                .orElseThrow(() -> new IllegalArgumentException(
                        "citation of report " + citation.report() + ", which is not in story " + places.story()));
        int number = numbers.computeIfAbsent(citation, absent -> numbers.size() + 1);
        Report report = annotated.report();
        Span cited = citation.span();
        Span around = Stretches.around(annotated, cited).hull(cited);
        return new Cite(
                number,
                sigla.of(report.id()),
                Sigla.outlet(report),
                DateWords.of(report.published()),
                report.language(),
                report.text().substring(around.start(), cited.start()),
                cited.of(report.text()),
                report.text().substring(cited.end(), around.end()),
                places.report(report.id(), cited, Stretches.first(annotated, cited)),
                PageLink.of(report, cited));
    }
}
