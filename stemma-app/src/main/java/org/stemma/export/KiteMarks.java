package org.stemma.export;

import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.report.Report;
import org.stemma.report.ReportId;

/**
 * The citations of Kite: behind a sentence {@code [daily.example#2]} is the second of the story's articles that have this domain. Whatever
 * else stands in square brackets is taken for a citation too, so that words lose theirs.
 *
 * @param marks by report, such as {@code [daily.example#2]}; a report whose domain has a sign of the citations' own has none
 */
record KiteMarks(Map<ReportId, String> marks) {

    private static final Pattern OWN_SIGNS = Pattern.compile("[\\[\\]#]");

    KiteMarks {
        marks = Map.copyOf(marks);
    }

    /** The marks of reports that become articles in this order. */
    static KiteMarks of(List<Report> reports) {
        Map<ReportId, String> marks = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Report report : reports) {
            String domain = domain(report);
            int place = counts.merge(domain.toLowerCase(Locale.ROOT), 1, Integer::sum);
            if (!OWN_SIGNS.matcher(domain).find()) {
                marks.put(report.id(), "[" + domain + "#" + place + "]");
            }
        }
        return new KiteMarks(marks);
    }

    /** Words and the marks of the reports that bear them out, each once. */
    String cited(String words, Collection<ReportId> reports) {
        String cited = reports.stream()
                .distinct()
                .flatMap(report -> Optional.ofNullable(marks.get(report)).stream())
                .collect(Collectors.joining());
        return cited.isEmpty() ? plain(words) : plain(words) + " " + cited;
    }

    /** Words that have no citation in them: "He [the mayor] left" becomes "He (the mayor) left". */
    static String plain(String words) {
        return words.replace('[', '(').replace(']', ')');
    }

    /** The host of a report's page without {@code www.}, else its outlet: what Kite counts articles by. */
    static String domain(Report report) {
        String page = Trees.page(report);
        Optional<String> host =
                page.startsWith("http") ? Optional.ofNullable(URI.create(page).getHost()) : Optional.empty();
        return host.map(name -> name.replaceFirst("^www\\.", "")).orElse(outlet(report));
    }

    static String outlet(Report report) {
        return report.outlet().map(outlet -> outlet.name()).orElse("unknown outlet");
    }
}
