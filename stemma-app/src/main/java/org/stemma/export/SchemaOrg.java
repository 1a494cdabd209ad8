package org.stemma.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.stemma.Account;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Source;
import org.stemma.annotation.Statement;
import org.stemma.provenance.Claim;
import org.stemma.provenance.Root;
import org.stemma.report.Report;
import org.stemma.report.Span;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reports, claims and quotations as schema.org has them: {@code NewsArticle}, {@code Claim}, {@code Quotation}. */
final class SchemaOrg {

    private final Account account;
    private final ArrayNode graph = Trees.MAPPER.createArrayNode();

    private SchemaOrg(Account account) {
        this.account = account;
    }

    static ObjectNode of(Account account) {
        SchemaOrg written = new SchemaOrg(account);
        account.coverage().reports().forEach(annotated -> written.article(annotated.report()));
        account.stemma().claims().forEach(written::claim);
        account.coverage().reports().forEach(written::quotations);
        ObjectNode context = Trees.object();
        context.put("@vocab", "https://schema.org/");
        ObjectNode document = Trees.object();
        document.set("@context", context);
        document.set("@graph", written.graph);
        return document;
    }

    private void article(Report report) {
        ObjectNode article = thing("NewsArticle", Trees.page(report));
        report.title().ifPresent(title -> article.put("headline", title));
        report.url().ifPresent(url -> article.put("url", url));
        article.put("inLanguage", report.language());
        Trees.dated(report).ifPresent(time -> article.put("datePublished", time));
        report.outlet().ifPresent(outlet -> article.set("publisher", named("Organization", outlet.name())));
    }

    private void claim(Claim claim) {
        ObjectNode written = thing(
                "Claim",
                Trees.urn(
                        "claim",
                        account.coverage().story().id() + ":"
                                + claim.entry().locus().id().value()));
        written.put("text", Reuse.about(account, claim));
        ArrayNode appearances = Trees.MAPPER.createArrayNode();
        Map<String, ObjectNode> pages = new LinkedHashMap<>();
        claim.entry().witnesses().forEach(id -> {
            String page = Trees.page(account.coverage().report(id).orElseThrow().report());
            pages.computeIfAbsent(page, SchemaOrg::reference);
        });
        pages.values().forEach(appearances::add);
        written.set("appearance", appearances);
        ArrayNode authors = Trees.MAPPER.createArrayNode();
        for (Root root : claim.roots()) {
            authors.add(named("Thing", root.name()));
        }
        if (!authors.isEmpty()) {
            written.set("author", authors);
        }
    }

    /** Words given as somebody's own; where the terms forbid to hand them on, none. */
    private void quotations(AnnotatedReport annotated) {
        annotated.statements().stream()
                .filter(statement -> statement.mode() == Statement.Mode.DIRECT)
                .filter(statement -> statement.end() instanceof Source.Named)
                .forEach(statement -> quotation(annotated.report(), statement));
    }

    private void quotation(Report report, Statement statement) {
        Span content = new Span(
                statement.content().getFirst().start(),
                statement.content().getLast().end());
        Optional<String> words = Reuse.text(report, content);
        if (words.isPresent()) {
            ObjectNode quotation = thing(
                    "Quotation", Trees.urn("quotation", report.id() + ":" + content.start() + "-" + content.end()));
            quotation.put("text", words.get());
            quotation.set("creator", named("Thing", statement.end().name()));
            quotation.set("isPartOf", reference(Trees.page(report)));
        }
    }

    private ObjectNode thing(String type, String id) {
        ObjectNode thing = graph.addObject();
        thing.put("@type", type);
        thing.put("@id", id);
        return thing;
    }

    private static ObjectNode named(String type, String name) {
        ObjectNode thing = Trees.object();
        thing.put("@type", type);
        thing.put("name", name);
        return thing;
    }

    private static ObjectNode reference(String id) {
        ObjectNode reference = Trees.object();
        reference.put("@id", id);
        return reference;
    }
}
