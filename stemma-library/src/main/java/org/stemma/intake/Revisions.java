package org.stemma.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.intake.Intake.Accepted;
import org.stemma.intake.Intake.Reason;
import org.stemma.intake.Intake.Refused;
import org.stemma.report.Declared;
import org.stemma.report.Declared.Relation;
import org.stemma.report.Outlet;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.When;

/**
 * Tells copies and revisions apart while reports come in one by one. The same page with the same words, and the same words of one outlet
 * at another address (under one title, if they are few), are one report: the second is refused by the name of the first. The same page with other words is a report that revises
 * the latest one known of that page that is not after it; an older one that comes late revises nothing, and what came before it stays as it
 * was given out. Pages are compared by {@link CanonicalUrl}, words with white space folded. Keeps some hundred bytes a report. Not
 * safe for use by several threads at once.
 *
 * <pre>
 *   pages  https://example.org/piers → [first of 9 May, second of 10 May]
 *   texts  (Harbour Post, no title, its words) → first of 9 May
 * </pre>
 */
public final class Revisions {

    /** Shorter texts are one report only under one title. */
    private static final int BRIEF_WORDS = 40;
    /** So many characters show of most texts that they are none of the shorter ones. */
    private static final int OPENING = 500;

    private final Map<ReportId, Known> reports = new HashMap<>();
    private final Map<CanonicalUrl, List<Known>> pages = new HashMap<>();
    private final Map<Printed, Known> texts = new HashMap<>();

    /**
     * Words of an outlet.
     *
     * @param title empty where the words are many enough to tell them
     */
    private record Printed(Outlet outlet, Optional<String> title, Wording words) {}

    /**
     * What is kept of a report.
     *
     * @param changed when its own page says it was last changed
     */
    private record Known(
            ReportId id,
            String input,
            Optional<String> url,
            Wording words,
            Optional<When> changed,
            Optional<Instant> seen,
            When published) {

        static Known of(Report report) {
            return new Known(
                    report.id(),
                    report.input(),
                    report.url(),
                    Wording.of(report.text()),
                    report.declared().stream()
                            .filter(declared -> declared.relation() == Relation.MODIFIED)
                            .map(Declared::value)
                            .map(JsonRow::published)
                            .findFirst(),
                    report.seen(),
                    report.published());
        }

        /** True when {@code other} is known to be the earlier of the two: by its change, its capture, its date. */
        boolean isAfter(Known other) {
            if (changed.isPresent() && other.changed.isPresent() && differ(changed.get(), other.changed.get())) {
                return before(other.changed.get(), changed.get());
            }
            if (seen.isPresent() && other.seen.isPresent() && !seen.equals(other.seen)) {
                return other.seen.get().isBefore(seen.get());
            }
            return before(other.published, published);
        }

        private static boolean differ(When one, When other) {
            return before(one, other) || before(other, one);
        }

        private static boolean before(When one, When other) {
            return one.latest().isPresent()
                    && other.earliest().isPresent()
                    && !one.latest().get().isAfter(other.earliest().get())
                    && !one.earliest().equals(other.earliest());
        }
    }

    /** The same intake, a report with the revision it revises, or a refusal where the report is here already. */
    public Intake of(Intake intake) {
        return intake instanceof Accepted accepted ? of(accepted.report()) : intake;
    }

    private Intake of(Report report) {
        Known known = Known.of(report);
        List<Known> page = page(report);
        Optional<Printed> text = printed(report, known.words());
        Optional<String> repeated = repeated(known, page, text);
        if (repeated.isPresent()) {
            return new Refused(known.input(), Reason.DUPLICATE, repeated.get());
        }
        Optional<Known> earlier = latestBefore(known, page);
        reports.put(known.id(), known);
        page.add(known);
        text.ifPresent(key -> texts.put(key, known));
        return new Accepted(earlier.map(Known::id).map(report::revising).orElse(report));
    }

    private Optional<String> repeated(Known known, List<Known> page, Optional<Printed> text) {
        return Optional.ofNullable(reports.get(known.id()))
                .map(same -> "the same report as " + same.input())
                .or(() -> page.stream()
                        .filter(other -> other.words().equals(known.words()))
                        .findFirst()
                        .map(copy -> "the same page with the same words as " + copy.input() + ": "
                                + known.url().orElse("no address")))
                .or(() -> text.flatMap(key -> Optional.ofNullable(texts.get(key)))
                        .map(printed -> elsewhere(known, printed)));
    }

    private List<Known> page(Report report) {
        return report.url()
                .flatMap(CanonicalUrl::of)
                .filter(url -> !url.isFrontPage())
                .map(url -> pages.computeIfAbsent(url, key -> new ArrayList<>()))
                .orElseGet(ArrayList::new);
    }

    /** A few words under another title are more likely what a site prints everywhere than one report at two addresses. */
    private static Optional<Printed> printed(Report report, Wording words) {
        return report.outlet()
                .map(outlet -> new Printed(outlet, report.title().filter(title -> isBrief(report.text())), words));
    }

    private static boolean isBrief(String text) {
        String opening = text.substring(0, Math.min(text.length(), OPENING));
        return Passage.words(Passage.fold(opening)) < BRIEF_WORDS && Passage.words(Passage.fold(text)) < BRIEF_WORDS;
    }

    private static String elsewhere(Known known, Known printed) {
        return "the same words of the same outlet as " + printed.input() + ": "
                + printed.url().orElse("no address") + " and "
                + known.url().orElse("no address");
    }

    /** The latest of a page's reports, in order of arrival where nothing else tells, that {@code known} may have come after. */
    private static Optional<Known> latestBefore(Known known, List<Known> page) {
        Optional<Known> latest = Optional.empty();
        for (Known other : page) {
            if (!other.isAfter(known)
                    && latest.filter(best -> best.isAfter(other)).isEmpty()) {
                latest = Optional.of(other);
            }
        }
        return latest;
    }
}
