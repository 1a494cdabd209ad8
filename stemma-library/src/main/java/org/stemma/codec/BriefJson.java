package org.stemma.codec;

import java.util.List;
import java.util.Optional;
import org.stemma.briefing.Brief;
import org.stemma.briefing.Citation;
import org.stemma.briefing.Cited;
import org.stemma.briefing.Timeline;
import org.stemma.collation.LocusId;
import org.stemma.ledger.Holding;
import org.stemma.report.PageLink;
import org.stemma.story.Coverage;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Ledger rows and briefs. */
final class BriefJson {

    private BriefJson() {}

    static ObjectNode of(Holding holding) {
        ObjectNode node = Json.object("holding")
                .put("subject", holding.subject())
                .put("relation", holding.relation())
                .put("object", holding.object());
        node.set("valid", Json.when(holding.valid()));
        Json.put(node, "known", Json.edtf(holding.known()));
        node.set("according", Json.chain(holding.according()));
        node.put("status", Json.name(holding.status()));
        ArrayNode evidence = Json.array();
        for (Holding.Evidence one : holding.evidence()) {
            evidence.add(Json.object()
                    .put("report", one.report().value())
                    .put("start", one.span().start())
                    .put("end", one.span().end()));
        }
        node.set("evidence", evidence);
        return node.put("claim", holding.claim().value());
    }

    static ObjectNode of(Coverage coverage, Brief brief) {
        ObjectNode node = Json.object("brief").put("story", brief.story().value());
        ArrayNode sentences = Json.array();
        brief.sentences().forEach(sentence -> sentences.add(cited(Json.object(), coverage, sentence)));
        node.set("sentences", sentences);
        node.set(
                "onlyOneHasIt",
                Json.strings(brief.onlyOneHasIt().stream().map(LocusId::value).toList()));
        node.set("nobodyReports", Json.strings(brief.nobodyReports()));
        ArrayNode timeline = Json.array();
        brief.timeline().items().forEach(item -> timeline.add(of(coverage, item)));
        node.set("timeline", timeline);
        return node;
    }

    static ObjectNode of(Coverage coverage, Timeline.Item item) {
        ObjectNode dated = Json.object();
        Json.put(dated, "edtf", Json.edtf(item.when()));
        return cited(dated, coverage, item.sentence());
    }

    private static ObjectNode cited(ObjectNode node, Coverage coverage, Cited sentence) {
        node.put("text", sentence.text());
        node.set("citations", citations(coverage, sentence.citations()));
        return node;
    }

    private static ArrayNode citations(Coverage coverage, List<Citation> citations) {
        ArrayNode array = Json.array();
        for (Citation citation : citations) {
            ObjectNode node = Json.object()
                    .put("report", citation.report().value())
                    .put("start", citation.span().start())
                    .put("end", citation.span().end());
            Json.put(node, "open", open(coverage, citation));
            array.add(node);
        }
        return array;
    }

    private static Optional<String> open(Coverage coverage, Citation citation) {
        return coverage.report(citation.report()).flatMap(cited -> PageLink.of(cited.report(), citation.span()));
    }
}
