package org.stemma.provenance;

import org.stemma.report.Outlet;
import org.stemma.report.Report;

/** What to call a report in a reason: its outlet, or its title where the outlet is unknown. */
final class Label {

    private static final int LONGEST_TITLE = 60;

    private Label() {}

    static String of(Report report) {
        return report.outlet()
                .map(Outlet::name)
                .or(() -> report.title().map(title -> "\"" + cut(title) + "\" of an unknown outlet"))
                .orElse("report " + report.id());
    }

    private static String cut(String title) {
        return title.length() <= LONGEST_TITLE
                ? title
                : title.substring(0, title.lastIndexOf(' ', LONGEST_TITLE) + 1) + "…";
    }
}
