package org.stemma.intake;

import java.util.Optional;
import org.stemma.intake.Intake.Accepted;
import org.stemma.intake.page.Page;
import org.stemma.intake.page.QuickPage;
import org.stemma.intake.page.Source;
import org.stemma.report.Report;

/** Reads an HTML page: its head for the facts, its body for the account and what stands around it. */
final class PageReader {

    private PageReader() {}

    static Intake read(Source html, Hint hint) {
        Page page = QuickPage.of(html);
        PageFacts read = PageFacts.of(page, hint);
        Facts facts = read.facts();
        PageText text = PageText.of(page, read.titles());
        Facts titled = new Facts(
                facts.input(),
                facts.outlet(),
                facts.url(),
                text.headed() ? Optional.empty() : facts.title(),
                facts.language(),
                facts.bylines(),
                facts.published(),
                facts.seen(),
                facts.declared());
        Intake intake = Assembly.of(text.text(), text.passages(), titled);
        return text.headed() && intake instanceof Accepted accepted
                ? new Accepted(titled(accepted.report(), read.titles()))
                : intake;
    }

    private static Report titled(Report report, PageTitles titles) {
        return report.title()
                .filter(printed -> !report.titleDerived())
                .map(printed -> report.titled(PageHeadline.title(printed, titles)))
                .orElse(report);
    }
}
