package org.stemma.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.Account;
import org.stemma.annotation.Mention;
import org.stemma.collation.Actor;
import org.stemma.provenance.Claim;
import org.stemma.provenance.Descent;
import org.stemma.provenance.Root;
import org.stemma.provenance.Witness;
import org.stemma.report.Report;
import org.stemma.tell.ClaimWords;
import tools.jackson.databind.node.ObjectNode;

/**
 * An account as entities of FollowTheMoney (followthemoney.tech), a JSON object a line: reports as {@code Article}, roots as persons and
 * bodies, claims as {@code Event} with the reports that bear them out, descents as {@code UnknownLink}.
 */
final class FollowTheMoney {

    /** How many characters the model gives a value of its type {@code text}. */
    private static final int LONGEST_TEXT = 65_000;

    private final Account account;
    private final Map<String, ObjectNode> entities = new LinkedHashMap<>();

    private FollowTheMoney(Account account) {
        this.account = account;
    }

    static void write(Account account, OutputStream out) throws IOException {
        FollowTheMoney all = new FollowTheMoney(account);
        account.coverage().reports().forEach(annotated -> all.article(annotated.report()));
        account.stemma().claims().forEach(all::claim);
        account.stemma().descents().forEach(all::link);
        for (ObjectNode entity : all.entities.values()) {
            out.write(Trees.MAPPER.writeValueAsBytes(entity));
            out.write('\n');
        }
    }

    private void article(Report report) {
        ObjectNode article = entity(Trees.urn("report", report.id().value()), "Article");
        put(article, "title", report.title().orElse(report.id().value()));
        put(article, "name", report.title().orElse(report.id().value()));
        report.url().ifPresent(url -> put(article, "sourceUrl", url));
        report.outlet().ifPresent(outlet -> put(article, "publisher", outlet.name()));
        report.bylines().forEach(name -> put(article, "author", name));
        Trees.dated(report).ifPresent(time -> put(article, "publishedAt", time.replace("Z", "")));
        if (Reuse.isPermitted(report)) {
            Pieces.of(report.text(), LONGEST_TEXT).forEach(piece -> put(article, "bodyText", piece));
        }
    }

    private void claim(Claim claim) {
        ObjectNode event = entity(
                Trees.urn(
                        "claim",
                        account.coverage().story().id() + ":"
                                + claim.entry().locus().id().value()),
                "Event");
        put(event, "name", Reuse.about(account, claim));
        put(event, "notes", ClaimWords.counts(claim));
        claim.roots().forEach(root -> put(event, "involved", root(root)));
        claim.entry().witnesses().forEach(report -> put(event, "proof", id(Trees.urn("report", report.value()))));
    }

    private String root(Root root) {
        ObjectNode entity = entity(Trees.urn("root", root.key()), schema(root));
        if (!entity.get("properties").has("name")) {
            put(entity, "name", root.name());
        }
        return entity.get("id").asString();
    }

    private String schema(Root root) {
        return account.apparatus()
                .cast()
                .actor(root.key())
                .map(Actor::type)
                .map(type -> type == Mention.Type.PERSON
                        ? "Person"
                        : type == Mention.Type.ORGANISATION ? "Organization" : "LegalEntity")
                .orElse("LegalEntity");
    }

    private void link(Descent descent) {
        if (descent.from() instanceof Witness.Seen) {
            String from = Trees.urn("report", descent.from().id());
            String to = Trees.urn("report", descent.to().value());
            ObjectNode link = entity(from + " " + descent.how() + " " + to, "UnknownLink");
            put(link, "subject", id(to));
            put(link, "object", id(from));
            put(link, "role", descent.how().name().toLowerCase(java.util.Locale.ROOT));
            descent.why().forEach(why -> put(link, "description", why));
        }
    }

    private ObjectNode entity(String name, String schema) {
        return entities.computeIfAbsent(name, fresh -> {
            ObjectNode entity = Trees.object();
            entity.put("id", id(name));
            entity.put("schema", schema);
            entity.putObject("properties");
            return entity;
        });
    }

    private static String id(String name) {
        return "stemma-" + Trees.uuid(name);
    }

    /** Every property is a list of strings. */
    private static void put(ObjectNode entity, String property, String value) {
        ObjectNode properties = (ObjectNode) entity.get("properties");
        if (properties.has(property)) {
            ((tools.jackson.databind.node.ArrayNode) properties.get(property)).add(value);
        } else {
            properties.set(property, Trees.strings(List.of(value)));
        }
    }
}
