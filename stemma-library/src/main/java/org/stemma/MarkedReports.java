package org.stemma;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.When;

/**
 * Reports with their marks, held as long as there is room: marking takes longer than anything else that is done with a report. Safe for
 * use by several threads at once; two that ask for the same at once may both mark it.
 *
 * <pre>
 * r1, dated 2031-03-12 by itself     → marked
 * r1, dated 2031-03-11 by siblings   → marked
 * 4,711 of 2,500,000 characters held
 * </pre>
 */
public final class MarkedReports {

    /** About a thousand reports of usual length. */
    private static final long USUAL = 2_500_000;

    private final Line line;
    private final long most;
    private final Map<Key, AnnotatedReport> held = new LinkedHashMap<>(16, 0.75f, true);
    private long characters;

    private record Key(ReportId report, When published, boolean fixed) {}

    /**
     * None yet.
     *
     * @param characters of report text are held at most; the report asked for last is held whatever its length
     */
    public MarkedReports(Line line, long characters) {
        this.line = line;
        this.most = characters;
    }

    /** None yet, and room for about a thousand reports. */
    public static MarkedReports usual(Line line) {
        return new MarkedReports(line, USUAL);
    }

    /** The rooms that mark them. */
    Line line() {
        return line;
    }

    /** The marks over a report, its date narrowed by what its own text says. */
    public AnnotatedReport of(Report report) {
        Key key = new Key(report.id(), report.published(), false);
        AnnotatedReport known = known(key);
        return known == null ? hold(key, line.annotate(report)) : known;
    }

    /** The marks over a report with another date, which is taken as it is. */
    AnnotatedReport dated(Report report, When when) {
        Key key = new Key(report.id(), when, true);
        AnnotatedReport known = known(key);
        return known == null ? hold(key, line.annotation().redate(of(report), report.dated(when))) : known;
    }

    private synchronized @org.jspecify.annotations.Nullable AnnotatedReport known(Key key) {
        return held.get(key);
    }

    private synchronized AnnotatedReport hold(Key key, AnnotatedReport marked) {
        AnnotatedReport before = held.put(key, marked);
        characters += length(marked) - (before == null ? 0 : length(before));
        Iterator<AnnotatedReport> oldest = held.values().iterator();
        while (characters > most && held.size() > 1) {
            characters -= length(oldest.next());
            oldest.remove();
        }
        return marked;
    }

    private static int length(AnnotatedReport marked) {
        return marked.report().text().length();
    }
}
