package org.stemma.export;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.Account;
import org.stemma.briefing.Cited;
import org.stemma.collation.Variant;
import org.stemma.provenance.Claim;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.When;
import org.stemma.tell.DateWords;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A story as an object of the newsreader Kite (github.com/kagisearch/kite-public, {@code Story}). What Kite has a language model write is
 * left out; the summary is the brief's own sentences, the perspectives are the claims on which reports differ. Every sentence has its
 * citations as Kite reads them.
 */
final class Kite {

    private static final int SUMMARY = 3;

    private final Account account;
    private final KiteMarks marks;

    private Kite(Account account, List<Report> reports) {
        this.account = account;
        this.marks = KiteMarks.of(reports);
    }

    static ObjectNode of(Account account) {
        List<Report> reports = account.coverage().reports().stream()
                .map(annotated -> annotated.report())
                .toList();
        return new Kite(account, reports).story(reports);
    }

    private ObjectNode story(List<Report> reports) {
        ObjectNode story = Trees.object();
        story.put("id", account.coverage().story().id().value());
        story.put("cluster_number", 1);
        story.put("unique_domains", domains(reports).size());
        story.put("number_of_titles", titles(reports));
        story.put("category", "Stories");
        story.put("title", KiteMarks.plain(account.title()));
        story.put("short_summary", summary());
        story.set("talking_points", points());
        story.set("perspectives", perspectives());
        story.set("timeline", timeline());
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

    private String summary() {
        List<String> sentences = account.brief().sentences().stream()
                .limit(SUMMARY)
                .map(this::sentence)
                .toList();
        return sentences.isEmpty() ? KiteMarks.plain(account.title()) : String.join(" ", sentences);
    }

    private ArrayNode points() {
        return Trees.strings(account.brief().sentences().stream()
                .skip(SUMMARY)
                .map(this::sentence)
                .toList());
    }

    private String sentence(Cited sentence) {
        List<ReportId> reports =
                sentence.citations().stream().map(citation -> citation.report()).toList();
        return marks.cited(Reuse.sentence(account, sentence), reports);
    }

    private ArrayNode perspectives() {
        ArrayNode all = Trees.MAPPER.createArrayNode();
        account.stemma().claims().stream()
                .filter(claim -> claim.agreement() == Claim.Agreement.DIFFERING)
                .forEach(claim -> claim.entry().variants().forEach(variant -> all.add(perspective(claim, variant))));
        return all;
    }

    private ObjectNode perspective(Claim claim, Variant variant) {
        List<ReportId> reports = variant.readings().stream()
                .map(reading -> reading.report())
                .distinct()
                .toList();
        ObjectNode perspective = Trees.object();
        String words = Reuse.about(account, claim) + ": " + Reuse.value(account, variant);
        perspective.put("text", marks.cited(words, reports));
        ArrayNode sources = perspective.putArray("sources");
        reports.stream()
                .map(id -> account.coverage().report(id).orElseThrow().report())
                .forEach(report -> {
                    ObjectNode source = sources.addObject();
                    source.put("name", KiteMarks.outlet(report));
                    source.put("url", Trees.page(report));
                });
        return perspective;
    }

    private ArrayNode timeline() {
        ArrayNode all = Trees.MAPPER.createArrayNode();
        account.brief().timeline().items().forEach(item -> {
            ObjectNode event = all.addObject();
            event.put("date", date(item.when()));
            event.put("content", sentence(item.sentence()));
        });
        return all;
    }

    private static ArrayNode articles(List<Report> reports) {
        ArrayNode all = Trees.MAPPER.createArrayNode();
        for (Report report : reports) {
            ObjectNode article = all.addObject();
            article.put("title", report.title().orElse(KiteMarks.outlet(report)));
            article.put("link", Trees.page(report));
            article.put("domain", KiteMarks.domain(report));
            article.put("date", Trees.dated(report).orElse(""));
        }
        return all;
    }

    private static Set<String> domains(List<Report> reports) {
        Set<String> domains = new TreeSet<>();
        reports.forEach(report -> domains.add(KiteMarks.domain(report)));
        return domains;
    }

    /** Shown as it stands. */
    private static String date(When when) {
        return when instanceof When.Unknown ? "" : DateWords.of(when);
    }
}
