package org.stemma.export;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.Account;
import org.stemma.provenance.Claim;
import org.stemma.provenance.Descent;
import org.stemma.provenance.Root;
import org.stemma.provenance.Witness;
import org.stemma.report.Report;
import org.stemma.report.When;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The stemma as W3C PROV-O in JSON-LD: reports, lost witnesses and claims are entities, outlets and roots are agents, every descent a
 * qualified derivation. The context stands in the document, so that nothing has to be fetched.
 */
final class Prov {

    private final Account account;
    private final ArrayNode graph = Trees.MAPPER.createArrayNode();
    private final Map<String, String> agents = new TreeMap<>();

    private Prov(Account account) {
        this.account = account;
    }

    static ObjectNode of(Account account) {
        Prov prov = new Prov(account);
        account.coverage().reports().forEach(annotated -> prov.report(annotated.report()));
        account.stemma().witnesses().forEach(prov::lost);
        account.stemma().claims().forEach(prov::claim);
        prov.agents.forEach(prov::agent);
        ObjectNode document = Trees.object();
        document.set("@context", context());
        document.set("@graph", prov.graph);
        return document;
    }

    private static ObjectNode context() {
        ObjectNode context = Trees.object();
        context.put("prov", "http://www.w3.org/ns/prov#");
        context.put("dcterms", "http://purl.org/dc/terms/");
        context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        context.put("stemma", "urn:stemma:term:");
        return context;
    }

    private void report(Report report) {
        ObjectNode entity = entity(Trees.urn("report", report.id().value()), "stemma:Report");
        report.title().ifPresent(title -> entity.put("dcterms:title", title));
        report.url().ifPresent(url -> entity.put("prov:atLocation", url));
        // A time of PROV is a moment; a day or a month has only the words of Dublin Core.
        if (report.published().precision() == When.Precision.INSTANT) {
            Trees.published(report).ifPresent(time -> entity.set("prov:generatedAtTime", time(time.toString())));
        }
        Trees.dated(report).ifPresent(time -> entity.put("dcterms:issued", time));
        report.outlet().ifPresent(outlet -> {
            String id = Trees.urn("agent", Trees.uuid("outlet " + outlet.name()).toString());
            agents.put(id, outlet.name());
            entity.set("prov:wasAttributedTo", reference(id));
        });
        ArrayNode derivations = Trees.MAPPER.createArrayNode();
        account.stemma().descents().stream()
                .filter(descent -> descent.to().equals(report.id()))
                .forEach(descent -> derivations.add(derivation(descent)));
        if (!derivations.isEmpty()) {
            entity.set("prov:qualifiedDerivation", derivations);
        }
    }

    private static ObjectNode derivation(Descent descent) {
        ObjectNode derivation = Trees.object();
        derivation.set("@type", Trees.strings(java.util.List.of("prov:Derivation", kind(descent.how()))));
        derivation.set(
                "prov:entity", reference(Trees.urn("report", descent.from().id())));
        derivation.put("stemma:how", descent.how().name().toLowerCase(Locale.ROOT));
        derivation.put("stemma:share", descent.share());
        derivation.put("stemma:confidence", descent.confidence());
        derivation.set("stemma:why", Trees.strings(descent.why()));
        return derivation;
    }

    /** PROV's own kinds, where it has one. */
    private static String kind(Descent.How how) {
        return switch (how) {
            case REVISES -> "prov:Revision";
            case COPIES, QUOTES -> "prov:Quotation";
            case CREDITS -> "prov:PrimarySource";
            case REWORKS, TRANSLATES -> "prov:Derivation";
        };
    }

    private void lost(Witness witness) {
        if (witness instanceof Witness.Lost lost) {
            ObjectNode entity = entity(Trees.urn("report", lost.id()), "stemma:Lost");
            String id = Trees.urn("agent", Trees.uuid("outlet " + lost.agency()).toString());
            agents.put(id, lost.agency());
            entity.set("prov:wasAttributedTo", reference(id));
        }
    }

    private void claim(Claim claim) {
        ObjectNode entity = entity(
                Trees.urn(
                        "claim",
                        account.coverage().story().id() + ":"
                                + claim.entry().locus().id().value()),
                "stemma:Claim");
        entity.put("dcterms:description", Reuse.about(account, claim));
        ArrayNode from = Trees.MAPPER.createArrayNode();
        claim.entry().witnesses().forEach(report -> from.add(reference(Trees.urn("report", report.value()))));
        entity.set("prov:wasDerivedFrom", from);
        ArrayNode roots = Trees.MAPPER.createArrayNode();
        for (Root root : claim.roots()) {
            String id = Trees.urn("agent", Trees.uuid("root " + root.key()).toString());
            agents.put(id, root.name());
            roots.add(reference(id));
        }
        if (!roots.isEmpty()) {
            entity.set("prov:wasAttributedTo", roots);
        }
    }

    private void agent(String id, String name) {
        ObjectNode agent = graph.addObject();
        agent.put("@id", id);
        agent.put("@type", "prov:Agent");
        agent.put("dcterms:title", name);
    }

    private ObjectNode entity(String id, String type) {
        ObjectNode entity = graph.addObject();
        entity.put("@id", id);
        entity.set("@type", Trees.strings(java.util.List.of("prov:Entity", type)));
        return entity;
    }

    private static ObjectNode reference(String id) {
        ObjectNode reference = Trees.object();
        reference.put("@id", id);
        return reference;
    }

    private static ObjectNode time(String instant) {
        ObjectNode time = Trees.object();
        time.put("@type", "xsd:dateTime");
        time.put("@value", instant);
        return time;
    }
}
