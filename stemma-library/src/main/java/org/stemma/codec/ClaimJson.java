package org.stemma.codec;

import java.util.List;
import java.util.Optional;
import org.stemma.collation.Entry;
import org.stemma.collation.Reading;
import org.stemma.collation.Variant;
import org.stemma.provenance.Claim;
import org.stemma.provenance.Descent;
import org.stemma.provenance.Root;
import org.stemma.provenance.Witness;
import org.stemma.report.ReportId;
import org.stemma.story.Coverage;
import org.stemma.story.StoryId;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Claims and descents. */
final class ClaimJson {

    private ClaimJson() {}

    static ObjectNode of(Coverage coverage, Claim claim) {
        Entry entry = claim.entry();
        ObjectNode node = Json.object("claim")
                .put("story", coverage.story().id().value())
                .put("id", entry.locus().id().value())
                .put("about", entry.locus().about())
                .put("outlets", claim.outlets())
                .put("lineages", claim.lineages())
                .put("roots", claim.roots().size())
                .put("rootsAreUpperBound", claim.rootsAreUpperBound())
                .put("secondHand", claim.secondHand())
                .put("agreement", Json.name(claim.agreement()));
        node.set(
                "differences",
                Json.strings(entry.differences().stream().map(Json::name).toList()));
        node.set("variants", variants(coverage, claim));
        node.set(
                "silent",
                Json.strings(entry.silent().stream().map(ReportId::value).toList()));
        node.set("unnamedSources", Json.strings(claim.unnamedSources()));
        node.set(
                "rootNames", Json.strings(claim.roots().stream().map(Root::name).toList()));
        return node.put("type", Json.name(entry.locus().kind())).put("alone", entry.alone());
    }

    private static ArrayNode variants(Coverage coverage, Claim claim) {
        ArrayNode array = Json.array();
        for (Variant variant : claim.entry().variants()) {
            ArrayNode readings = Json.array();
            variant.readings().forEach(reading -> readings.add(reading(coverage, claim, reading)));
            ObjectNode node = Json.object().put("value", variant.value());
            node.set("readings", readings);
            array.add(node);
        }
        return array;
    }

    private static ObjectNode reading(Coverage coverage, Claim claim, Reading reading) {
        ObjectNode node = Json.object()
                .put("report", reading.report().value())
                .put("input", input(coverage, reading.report()))
                .put("start", reading.span().start())
                .put("end", reading.span().end());
        node.set("chain", Json.chain(reading.chain()));
        node.set(
                "roots",
                Json.strings(claim.ends().getOrDefault(reading, List.of()).stream()
                        .map(Root::name)
                        .toList()));
        return node;
    }

    private static String input(Coverage coverage, ReportId report) {
        return coverage.report(report)
                .map(annotated -> annotated.report().input())
                .orElseThrow(() -> new IllegalArgumentException(
                        "a claim of story " + coverage.story().id() + " has a reading of report " + report
                                + ", which is not in its coverage"));
    }

    static ObjectNode of(StoryId story, Descent descent) {
        ObjectNode node = Json.object("descent")
                .put("story", story.value())
                .put("from", descent.from().id())
                .put("to", descent.to().value())
                .put("how", Json.name(descent.how()))
                .put("share", Json.rounded(descent.share()));
        ArrayNode passages = Json.array();
        for (Descent.Passage passage : descent.passages()) {
            ObjectNode one = Json.object();
            Json.putSpan(one, "from", passage.from());
            one.set("to", Json.span(passage.to()));
            passages.add(one);
        }
        node.set("passages", passages);
        node.put("confidence", Json.rounded(descent.confidence()));
        node.set("why", Json.strings(descent.why()));
        Json.put(node, "lost", lost(descent.from()));
        return node;
    }

    private static Optional<String> lost(Witness witness) {
        return switch (witness) {
            case Witness.Seen seen -> Optional.empty();
            case Witness.Lost lost -> Optional.of(lost.agency());
        };
    }
}
