package org.stemma.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.stemma.report.Block;
import org.stemma.report.Credit;
import org.stemma.report.Report;

/** One report as intake read it. */
final class ReportCard {

    private static final int EXCERPT = 74;
    /** No more of a block is looked at for its excerpt. */
    private static final int EXCERPT_SOURCE = 1000;

    private ReportCard() {}

    static String of(Report report, Style style) {
        List<String> lines = new ArrayList<>(head(report, style));
        if (!report.credits().isEmpty()) {
            lines.add(Layout.hanging(
                    "credits    ",
                    report.credits().stream().map(ReportCard::credit).collect(Collectors.joining("; "))));
        }
        for (Block block : report.blocks()) {
            lines.add("  %-11s %s"
                    .formatted(
                            block.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            excerpt(block.span().of(report.text()))));
        }
        return String.join("\n", lines) + "\n";
    }

    /** Who, when and what it is called. */
    static List<String> head(Report report, Style style) {
        List<String> lines = new ArrayList<>();
        String title = report.title().orElse("(no title)") + (report.titleDerived() ? "  (derived title)" : "");
        Layout.wrap(title, Layout.WIDTH).forEach(line -> lines.add(style.title(line)));
        lines.add(Layout.hanging("report     ", report.id() + " · " + report.language() + " · " + report.input()));
        lines.add(Layout.hanging("outlet     ", Sigla.outlet(report)));
        report.revises().ifPresent(earlier -> lines.add("revises    " + earlier));
        String published = report.published().edtf().isEmpty()
                ? "unknown"
                : report.published().edtf();
        lines.add("published  " + published);
        report.published().why().forEach(why -> lines.add(Layout.hanging("           · ", why)));
        return lines;
    }

    private static String credit(Credit credit) {
        return credit.role().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + credit.name();
    }

    static String excerpt(String words) {
        List<String> lines = Layout.wrap(words.substring(0, Columns.fitting(words, EXCERPT_SOURCE)), EXCERPT - 1);
        return lines.size() > 1 ? lines.getFirst() + "…" : lines.getFirst();
    }
}
