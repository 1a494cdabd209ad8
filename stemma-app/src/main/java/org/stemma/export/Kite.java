package org.stemma.export;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.Account;
import org.stemma.provenance.Claim;
import org.stemma.report.Report;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A story as an object of the newsreader Kite (github.com/kagisearch/kite-public, {@code Story}). What Kite has a language model write is
 * left out; the summary is the brief's own sentences, the perspectives are the claims on which reports differ.
 */
final class Kite {

    private static final int SUMMARY = 3;

    private Kite() {}

    static ObjectNode of(Account account) {
        List<Report> reports = account.coverage().reports().stream()
                .map(annotated -> annotated.report())
                .toList();
        ObjectNode story = Trees.object();
        story.put("id", account.coverage().story().id().value());
        story.put("cluster_number", 1);
        story.put("unique_domains", domains(reports).size());
        story.put("number_of_titles", titles(reports));
        story.put("category", "Stories");
        story.put("title", account.title());
        story.put("short_summary", summary(account));
        story.set("talking_points", points(account));
        story.set("perspectives", perspectives(account));
        story.set("timeline", timeline(account));
        story.set("articles", articles(reports));
        ArrayNode names = story.putArray("domains");
        domains(reports).forEach(domain -> names.addObject().put("name", domain));
        return story;
    }

    private static int titles(List<Report> reports) {
        Set<String> titles = new LinkedHashSet<>();
        reports.forEach(report -> report.title().ifPresent(titles::add));
        return titles.size();
    }

    private static String summary(Account account) {
        List<String> sentences = account.brief().sentences().stream()
                .limit(SUMMARY)
                .map(sentence -> Reuse.sentence(account, sentence))
                .toList();
        return sentences.isEmpty() ? account.title() : String.join(" ", sentences);
    }

    private static ArrayNode points(Account account) {
        return Trees.strings(account.brief().sentences().stream()
                .skip(SUMMARY)
                .map(sentence -> Reuse.sentence(account, sentence))
                .toList());
    }

    private static ArrayNode perspectives(Account account) {
        ArrayNode all = Trees.MAPPER.createArrayNode();
        account.stemma().claims().stream()
                .filter(claim -> claim.agreement() == Claim.Agreement.DIFFERING)
                .forEach(claim -> claim.entry().variants().forEach(variant -> {
                    ObjectNode perspective = all.addObject();
                    perspective.put("text", Reuse.about(account, claim) + ": " + Reuse.value(account, variant));
                    ArrayNode sources = perspective.putArray("sources");
                    variant.readings().stream()
                            .map(reading -> account.coverage()
                                    .report(reading.report())
                                    .orElseThrow()
                                    .report())
                            .distinct()
                            .forEach(report -> {
                                ObjectNode source = sources.addObject();
                                source.put("name", outlet(report));
                                source.put("url", Trees.page(report));
                            });
                }));
        return all;
    }

    private static ArrayNode timeline(Account account) {
        ArrayNode all = Trees.MAPPER.createArrayNode();
        account.brief().timeline().items().forEach(item -> {
            ObjectNode event = all.addObject();
            event.put("date", item.when().edtf());
            event.put("content", Reuse.sentence(account, item.sentence()));
        });
        return all;
    }

    private static ArrayNode articles(List<Report> reports) {
        ArrayNode all = Trees.MAPPER.createArrayNode();
        for (Report report : reports) {
            ObjectNode article = all.addObject();
            article.put("title", report.title().orElse(outlet(report)));
            article.put("link", Trees.page(report));
            article.put("domain", domain(report).orElse(outlet(report)));
            article.put("date", Trees.published(report).map(Object::toString).orElse(""));
        }
        return all;
    }

    private static Set<String> domains(List<Report> reports) {
        Set<String> domains = new TreeSet<>();
        reports.forEach(report -> domains.add(domain(report).orElse(outlet(report))));
        return domains;
    }

    private static Optional<String> domain(Report report) {
        String page = Trees.page(report);
        return page.startsWith("http")
                ? Optional.ofNullable(URI.create(page).getHost()).map(host -> host.replaceFirst("^www\\.", ""))
                : Optional.empty();
    }

    private static String outlet(Report report) {
        return report.outlet().map(outlet -> outlet.name()).orElse("unknown outlet");
    }
}
