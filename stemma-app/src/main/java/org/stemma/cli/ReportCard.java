package org.stemma.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stemma.report.Block;
import org.stemma.report.Block.Place;
import org.stemma.report.Credit;
import org.stemma.report.Declared;
import org.stemma.report.Report;
import org.stemma.tell.Columns;
import org.stemma.tell.Sigla;

/** One report as intake read it: who, when and by what evidence, what its metadata declare, and each block with its place. */
final class ReportCard {

    private static final int EXCERPT = 72;
    /** No more of a block is looked at for its excerpt. */
    private static final int EXCERPT_SOURCE = 1000;

    private static final int LABEL = 11;

    private ReportCard() {}

    static String of(Report report, Style style) {
        List<String> lines = new ArrayList<>(head(report, style));
        labelled(lines, "writers", report.bylines());
        labelled(
                lines,
                "credits",
                report.credits().stream().map(ReportCard::credit).distinct().toList());
        labelled(
                lines,
                "declared",
                report.declared().stream().map(ReportCard::declared).distinct().toList());
        labelled(
                lines,
                "revises",
                report.revises().stream().map(Object::toString).toList());
        labelled(lines, "account", List.of(account(report)));
        report.blocks().forEach(block -> lines.add(line(report, block, style)));
        return String.join("\n", lines) + "\n";
    }

    /** Who, when and what it is called. */
    static List<String> head(Report report, Style style) {
        List<String> lines = new ArrayList<>();
        String title = report.title().orElse("(no title)") + (report.titleDerived() ? "  (derived title)" : "");
        Layout.wrap(title, Layout.WIDTH).forEach(line -> lines.add(style.title(line)));
        lines.add(Layout.hanging(label("report"), report.id() + " · " + report.language() + " · " + report.input()));
        lines.add(Layout.hanging(label("outlet"), Sigla.outlet(report)));
        report.url().ifPresent(url -> lines.add(Layout.hanging(label("url"), url)));
        String published = report.published().edtf().isEmpty()
                ? "unknown"
                : report.published().edtf();
        lines.add(label("published") + published);
        report.published().why().forEach(why -> lines.add(Layout.hanging(label("") + "· ", why)));
        report.seen().ifPresent(seen -> lines.add(label("seen") + seen));
        return lines;
    }

    private static String label(String name) {
        return name + " ".repeat(LABEL - name.length());
    }

    /** One line an item, the label before the first. */
    private static void labelled(List<String> lines, String name, List<String> items) {
        for (int i = 0; i < items.size(); i++) {
            lines.add(Layout.hanging(label(i == 0 ? name : ""), items.get(i)));
        }
    }

    private static String credit(Credit credit) {
        return words(credit.role()) + " " + credit.name();
    }

    private static String declared(Declared declared) {
        return words(declared.relation()) + " " + declared.value();
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** How much of the text is the account, and how much was set aside. */
    private static String account(Report report) {
        Map<Place, Integer> blocks = new TreeMap<>();
        int characters = 0;
        for (Block block : report.blocks()) {
            blocks.merge(block.kind().place(), 1, Integer::sum);
            characters += block.isBody() ? block.span().length() : 0;
        }
        return blocks.getOrDefault(Place.BODY, 0) + " of " + report.blocks().size() + " blocks, " + characters + " of "
                + report.text().length() + " characters"
                + blocks.entrySet().stream()
                        .filter(entry -> entry.getKey() != Place.BODY)
                        .map(entry -> "; " + entry.getValue()
                                + (entry.getKey() == Place.AROUND ? " around it" : " fenced off"))
                        .collect(Collectors.joining());
    }

    /** Start and kind of a block and how it opens; what is not the account is faint. */
    private static String line(Report report, Block block, Style style) {
        String line = "%8d  %-11s %s%s"
                .formatted(
                        block.span().start(),
                        words(block.kind()).replace(' ', '-'),
                        block.isBody() ? "" : "· ",
                        excerpt(block.span().of(report.text())));
        return block.isBody() ? line : style.faint(line);
    }

    static String excerpt(String words) {
        List<String> lines = Layout.wrap(words.substring(0, Columns.fitting(words, EXCERPT_SOURCE)), EXCERPT - 1);
        return lines.size() > 1 ? lines.getFirst() + "…" : lines.getFirst();
    }
}
