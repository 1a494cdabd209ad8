package org.stemma.cli;

import java.util.ArrayList;
import java.util.List;
import org.stemma.report.Report;
import org.stemma.story.Coverage;
import org.stemma.story.Story;
import org.stemma.tell.MembershipWords;
import org.stemma.tell.Sigla;

/** One story's reports and why each belongs to it. */
final class MembershipCard {

    private static final List<Integer> COLUMNS = List.of(2, 25, 25, 42);

    private MembershipCard() {}

    static String of(Coverage coverage, String title, Style style) {
        Sigla sigla = new Sigla(coverage);
        List<String> lines = new ArrayList<>();
        Layout.wrap(title, Layout.WIDTH).forEach(line -> lines.add(style.title(line)));
        lines.add("story " + coverage.story().id());
        for (Report report : sigla.reports()) {
            lines.add(Layout.row(
                    List.of(
                            sigla.of(report.id()),
                            Sigla.outlet(report),
                            MembershipWords.published(report),
                            report.input()),
                    COLUMNS));
            lines.add("      · report " + report.id());
            coverage.story().members().stream()
                    .filter(member -> member.report().equals(report.id()))
                    .forEach(member -> lines.add(Layout.hanging("      · ", MembershipWords.why(member.evidence()))));
        }
        for (Story.Antecedent antecedent : coverage.story().antecedents()) {
            lines.add(Layout.hanging(
                    "goes back to story " + antecedent.story() + ": ", MembershipWords.why(antecedent.evidence())));
        }
        return String.join("\n", lines) + "\n";
    }
}
