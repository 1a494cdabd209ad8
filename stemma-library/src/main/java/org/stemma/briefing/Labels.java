package org.stemma.briefing;

import org.stemma.report.Outlet;
import org.stemma.report.ReportId;
import org.stemma.story.Coverage;

/** What to call a report in a sentence. */
public final class Labels {

    private Labels() {}

    /** The outlet's name, or the input's last part in brackets where the outlet is unknown. */
    public static String of(Coverage coverage, ReportId id) {
        return coverage.report(id)
                .map(annotated -> annotated
                        .report()
                        .outlet()
                        .map(Outlet::name)
                        .orElseGet(() ->
                                "unknown outlet [" + lastPart(annotated.report().input()) + "]"))
                .orElse(id.value());
    }

    private static String lastPart(String input) {
        int slash = Math.max(input.lastIndexOf('/'), input.lastIndexOf('\\'));
        return input.substring(slash + 1);
    }
}
