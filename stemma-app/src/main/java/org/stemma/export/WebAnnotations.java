package org.stemma.export;

import java.util.Optional;
import org.stemma.Account;
import org.stemma.collation.Reading;
import org.stemma.provenance.Claim;
import org.stemma.report.Report;
import org.stemma.report.Span;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Readings as W3C Web Annotations (Recommendation of 23 February 2017): the target is the report's page with a quote to find it by and
 * the position in our text of it, the body says which claim it bears out.
 */
final class WebAnnotations {

    /** So many characters before and behind a quote tell it from its like. */
    private static final int AROUND = 32;

    private WebAnnotations() {}

    static ObjectNode of(Account account) {
        ArrayNode items = Trees.MAPPER.createArrayNode();
        for (Claim claim : account.stemma().claims()) {
            for (Reading reading : claim.entry().readings()) {
                Report report = account.coverage()
                        .report(reading.report())
                        .orElseThrow()
                        .report();
                items.add(annotation(account, claim, reading, report));
            }
        }
        String story = Trees.urn("story", account.coverage().story().id().value());
        ObjectNode page = Trees.object();
        page.put("type", "AnnotationPage");
        page.put("id", story + ":annotations:1");
        page.put("startIndex", 0);
        page.set("items", items);
        ObjectNode collection = Trees.object();
        collection.put("@context", "http://www.w3.org/ns/anno.jsonld");
        collection.put("id", story + ":annotations");
        collection.put("type", "AnnotationCollection");
        collection.put("label", account.title());
        collection.put("total", items.size());
        collection.set("first", page);
        return collection;
    }

    private static ObjectNode annotation(Account account, Claim claim, Reading reading, Report report) {
        String id = account.coverage().story().id() + ":"
                + claim.entry().locus().id().value();
        Span span = reading.span();
        ObjectNode body = Trees.object();
        body.put("type", "TextualBody");
        body.put("purpose", "identifying");
        body.put("format", "text/plain");
        body.put("value", Reuse.about(account, claim));
        ObjectNode annotation = Trees.object();
        annotation.put("id", Trees.urn("annotation", id + ":" + report.id() + ":" + span.start() + "-" + span.end()));
        annotation.put("type", "Annotation");
        annotation.put("motivation", "identifying");
        annotation.set("body", body);
        annotation.set("target", target(report, span));
        return annotation;
    }

    private static ObjectNode target(Report report, Span span) {
        ObjectNode position = Trees.object();
        position.put("type", "TextPositionSelector");
        position.put("start", span.start());
        position.put("end", span.end());
        ArrayNode selectors = Trees.MAPPER.createArrayNode();
        quote(report, span).ifPresent(selectors::add);
        selectors.add(position);
        ObjectNode target = Trees.object();
        target.put("type", "SpecificResource");
        target.put("source", Trees.page(report));
        target.set("selector", selectors);
        return target;
    }

    /** Absent where the report's terms forbid to hand its words on; the position is kept. */
    private static Optional<ObjectNode> quote(Report report, Span span) {
        return Reuse.text(report, span).map(exact -> {
            String text = report.text();
            ObjectNode quote = Trees.object();
            quote.put("type", "TextQuoteSelector");
            quote.put("exact", exact);
            quote.put("prefix", text.substring(Math.max(0, span.start() - AROUND), span.start()));
            quote.put("suffix", text.substring(span.end(), Math.min(text.length(), span.end() + AROUND)));
            return quote;
        });
    }
}
