package org.stemma.briefing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Statement;
import org.stemma.annotation.Statement.Stage;
import org.stemma.annotation.TimeMention;
import org.stemma.collation.Difference;
import org.stemma.collation.Locus;
import org.stemma.collation.Reading;
import org.stemma.provenance.Claim;
import org.stemma.provenance.Root;
import org.stemma.provenance.Stemma;
import org.stemma.report.Span;
import org.stemma.report.When;
import org.stemma.story.Coverage;

/** The questions a reader would ask of a story and no report answers. */
final class OpenPoints {

    private static final Set<Stage> STILL_TO_COME =
            EnumSet.of(Stage.PROPOSED, Stage.REQUESTED, Stage.AGREED, Stage.ANNOUNCED, Stage.PLANNED);

    private static final Set<String> PLACES = Set.of(
            "region",
            "province",
            "district",
            "city",
            "town",
            "village",
            "port",
            "country",
            "state",
            "area",
            "island",
            "border",
            "airport",
            "base",
            "county",
            "site",
            "station");

    private OpenPoints() {}

    static List<String> of(Coverage coverage, Stemma stemma) {
        Set<String> open = new LinkedHashSet<>();
        lead(stemma).ifPresent(claim -> open.addAll(ofLead(coverage, stemma, claim)));
        for (Claim claim : stemma.claims()) {
            if (claim.secondHand() && claim.outlets() > 1) {
                for (Root root : claim.roots()) {
                    open.add("at first hand from " + root.name() + ": "
                            + claim.entry().locus().about());
                }
            }
        }
        return List.copyOf(open);
    }

    /** The best attested point that is not second-hand. */
    private static Optional<Claim> lead(Stemma stemma) {
        return stemma.claims().stream()
                .filter(claim -> claim.entry().locus().kind() == Locus.Kind.POINT)
                .filter(claim -> !claim.secondHand() && claim.outlets() > 1)
                .findFirst();
    }

    private static List<String> ofLead(Coverage coverage, Stemma stemma, Claim claim) {
        List<String> open = new ArrayList<>();
        List<Statement> statements = statements(coverage, claim);
        boolean toCome = statements.stream().anyMatch(statement -> STILL_TO_COME.contains(statement.stage()));
        boolean underWay = statements.stream()
                .anyMatch(statement -> statement.stage() == Stage.BEGUN || statement.stage() == Stage.DONE);
        String about = claim.entry().locus().about();
        if (toCome && !underWay) {
            open.add("that it has begun or been done: " + about);
            if (!hasFutureDate(coverage, claim)) {
                open.add("by when: " + about);
            }
            if (isOfMany(stemma, claim) && !hasFigure(coverage, claim)) {
                open.add("how many: " + about);
            }
        }
        return open;
    }

    private static List<Statement> statements(Coverage coverage, Claim claim) {
        List<Statement> statements = new ArrayList<>();
        for (Reading reading : claim.entry().readings()) {
            coverage.report(reading.report())
                    .ifPresent(annotated -> annotated.statements().stream()
                            .filter(statement -> covers(statement, reading.span()))
                            .forEach(statements::add));
        }
        return statements;
    }

    private static boolean covers(Statement statement, Span span) {
        return statement.content().stream().anyMatch(content -> content.overlaps(span));
    }

    /** Readings that speak of all, some or part of something speak of something that can be counted. */
    private static boolean isOfMany(Stemma stemma, Claim claim) {
        String id = claim.entry().locus().id().value();
        return stemma.claims().stream()
                .map(Claim::entry)
                .anyMatch(entry -> entry.locus().id().value().startsWith(id + "-")
                        && entry.differences().contains(Difference.SCOPE));
    }

    private static boolean hasFigure(Coverage coverage, Claim claim) {
        return claim.entry().readings().stream()
                .anyMatch(reading -> coverage
                        .report(reading.report())
                        .map(annotated -> AnnotatedReport.within(annotated.amounts(), reading.span()))
                        .orElse(List.of())
                        .stream()
                        .anyMatch(amount -> amount.low().isPresent() && !isPlaceCount(amount.unit())));
    }

    /** "From five regions" counts regions, not what is moved. */
    private static boolean isPlaceCount(String unit) {
        return PLACES.contains(unit);
    }

    private static boolean hasFutureDate(Coverage coverage, Claim claim) {
        return claim.entry().readings().stream()
                .anyMatch(reading -> coverage.report(reading.report())
                        .map(annotated -> futureDate(annotated, reading.span()))
                        .orElse(false));
    }

    private static boolean futureDate(AnnotatedReport annotated, Span span) {
        When published = annotated.report().published();
        return AnnotatedReport.within(annotated.times(), span).stream()
                .map(TimeMention::when)
                .anyMatch(published::endsBefore);
    }
}
