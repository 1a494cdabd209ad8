package org.stemma.codec;

import org.stemma.intake.Intake;
import org.stemma.report.Block;
import org.stemma.report.Credit;
import org.stemma.report.Outlet;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reports and refusals. */
final class ReportJson {

    private ReportJson() {}

    static ObjectNode of(Report report) {
        ObjectNode node = Json.object("report").put("id", report.id().value()).put("input", report.input());
        Json.put(node, "outlet", report.outlet().map(Outlet::name));
        Json.put(node, "url", report.url());
        Json.put(node, "title", report.title());
        node.put("titleDerived", report.titleDerived());
        node.set("published", Json.when(report.published()));
        node.put("language", report.language());
        node.set("bylines", Json.strings(report.bylines()));
        node.put("text", report.text());
        node.set("blocks", blocks(report));
        node.set("credits", credits(report));
        node.set("reuseTerms", Json.spans(report.reuseTerms()));
        Json.put(node, "revises", report.revises().map(ReportId::value));
        node.set("declared", declared(report));
        return node;
    }

    static ObjectNode of(Intake.Refused refused) {
        return Json.object("refused")
                .put("input", refused.input())
                .put("reason", Json.name(refused.reason()))
                .put("detail", refused.detail());
    }

    private static ArrayNode blocks(Report report) {
        ArrayNode array = Json.array();
        for (Block block : report.blocks()) {
            array.add(Json.object()
                    .put("start", block.span().start())
                    .put("end", block.span().end())
                    .put("kind", Json.name(block.kind())));
        }
        return array;
    }

    private static ArrayNode declared(Report report) {
        ArrayNode array = Json.array();
        report.declared()
                .forEach(one -> array.add(
                        Json.object().put("relation", Json.name(one.relation())).put("value", one.value())));
        return array;
    }

    private static ArrayNode credits(Report report) {
        ArrayNode array = Json.array();
        for (Credit credit : report.credits()) {
            array.add(Json.object()
                    .put("role", Json.name(credit.role()))
                    .put("name", credit.name())
                    .put("start", credit.span().start())
                    .put("end", credit.span().end()));
        }
        return array;
    }
}
