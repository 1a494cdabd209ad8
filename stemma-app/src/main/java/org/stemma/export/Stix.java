package org.stemma.export;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.Account;
import org.stemma.annotation.Mention;
import org.stemma.collation.Actor;
import org.stemma.provenance.Claim;
import org.stemma.provenance.Descent;
import org.stemma.provenance.Root;
import org.stemma.provenance.Witness;
import org.stemma.report.Report;
import org.stemma.report.When;
import org.stemma.tell.ClaimWords;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An account as a bundle of STIX 2.1 (OASIS Standard of 10 June 2021): the story is a {@code grouping}, each report a {@code report}, outlets
 * and roots are identities, claims are notes, descents relationships. Ids and times come from the account, so that a bundle made
 * twice is the same bundle.
 */
final class Stix {

    private final Account account;
    private final String time;
    private final Map<String, ObjectNode> objects = new LinkedHashMap<>();

    private Stix(Account account) {
        this.account = account;
        this.time = stamp(Trees.last(account).orElse(Instant.EPOCH));
    }

    static ObjectNode of(Account account) {
        Stix stix = new Stix(account);
        account.coverage().reports().forEach(annotated -> stix.report(annotated.report()));
        account.stemma().claims().forEach(stix::note);
        account.stemma().descents().forEach(stix::relationship);
        stix.grouping();
        ObjectNode bundle = Trees.object();
        bundle.put("type", "bundle");
        bundle.put(
                "id",
                "bundle--" + Trees.uuid("bundle " + account.coverage().story().id()));
        ArrayNode all = bundle.putArray("objects");
        stix.objects.values().forEach(all::add);
        return bundle;
    }

    private void report(Report report) {
        Optional<String> publisher =
                report.outlet().map(outlet -> identity("outlet " + outlet.name(), outlet.name(), "organization"));
        ObjectNode object = object("report", report.id().value());
        publisher.ifPresent(id -> object.put("created_by_ref", id));
        object.put("name", report.title().orElse(report.id().value()));
        object.put("published", stamp(Trees.published(report).orElse(Instant.EPOCH)));
        // A report must refer to something; its publisher, or the story it is in.
        object.set("object_refs", Trees.strings(List.of(publisher.orElse(storyId()))));
        if (report.published().precision() != When.Precision.INSTANT) {
            object.set("labels", Trees.strings(List.of(dated(report.published()))));
        }
        report.url().ifPresent(url -> {
            ObjectNode reference = object.putArray("external_references").addObject();
            reference.put(
                    "source_name", report.outlet().map(outlet -> outlet.name()).orElse("unknown outlet"));
            reference.put("url", Trees.page(report));
        });
    }

    /** A timestamp of STIX is a moment; how far the date is really known stands beside it. */
    private static String dated(When when) {
        return when.edtf().isEmpty() ? "undated" : "published " + when.edtf();
    }

    private void note(Claim claim) {
        ObjectNode note = object("note", claim.entry().locus().id().value());
        note.put("abstract", ClaimWords.counts(claim));
        note.put("content", Reuse.about(account, claim));
        if (!claim.roots().isEmpty()) {
            note.set(
                    "authors",
                    Trees.strings(claim.roots().stream().map(Root::name).toList()));
        }
        ArrayNode refs = note.putArray("object_refs");
        claim.entry().witnesses().forEach(report -> refs.add(id("report", report.value())));
        claim.roots().forEach(root -> refs.add(identity("root " + root.key(), root.name(), sort(root))));
    }

    private String sort(Root root) {
        return account.apparatus()
                .cast()
                .actor(root.key())
                .map(Actor::type)
                .map(type -> type == Mention.Type.PERSON
                        ? "individual"
                        : type == Mention.Type.ORGANISATION ? "organization" : "unspecified")
                .orElse("unspecified");
    }

    private void relationship(Descent descent) {
        if (descent.from() instanceof Witness.Seen seen) {
            ObjectNode relationship = object("relationship", seen.id() + " " + descent.how() + " " + descent.to());
            relationship.put("relationship_type", "derived-from");
            relationship.put("description", String.join("; ", descent.why()));
            relationship.put("source_ref", id("report", descent.to().value()));
            relationship.put("target_ref", id("report", seen.id()));
            relationship.put("confidence", (int) Math.round(descent.confidence() * 100));
        }
    }

    private void grouping() {
        List<String> refs = objects.values().stream()
                .map(object -> object.get("id").asString())
                .toList();
        ObjectNode grouping = object("grouping", account.coverage().story().id().value());
        grouping.put("name", account.title());
        grouping.put("context", "unspecified");
        grouping.set("object_refs", Trees.strings(refs));
    }

    private String identity(String key, String name, String sort) {
        ObjectNode identity = objects.computeIfAbsent("identity " + key, absent -> fresh("identity", key));
        identity.put("name", name);
        identity.put("identity_class", sort);
        return identity.get("id").asString();
    }

    private ObjectNode object(String type, String name) {
        return objects.computeIfAbsent(type + " " + name, absent -> fresh(type, name));
    }

    private ObjectNode fresh(String type, String name) {
        ObjectNode object = Trees.object();
        object.put("type", type);
        object.put("spec_version", "2.1");
        object.put("id", id(type, name));
        object.put("created", time);
        object.put("modified", time);
        return object;
    }

    private String storyId() {
        return id("grouping", account.coverage().story().id().value());
    }

    private String id(String type, String name) {
        String of =
                type.equals("identity") ? "" : account.coverage().story().id().value() + " ";
        return type + "--" + Trees.uuid(of + type + " " + name);
    }

    /** STIX writes milliseconds. */
    private static String stamp(Instant instant) {
        String plain = instant.toString();
        return plain.contains(".") ? plain : plain.replace("Z", ".000Z");
    }
}
