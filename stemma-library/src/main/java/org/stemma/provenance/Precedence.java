package org.stemma.provenance;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Source;
import org.stemma.report.Credit;
import org.stemma.report.Report;

/**
 * Which of two reports with a common text has it from the other.
 *
 * @param firstIsParent true when the first of the two had it first
 * @param confidence from 0 to 1
 * @param why one sentence
 */
record Precedence(boolean firstIsParent, double confidence, String why) {

    private static final double BY_CREDIT = 0.95;
    private static final double BY_TRADE = 0.85;
    private static final double BY_DATE = 0.85;

    /** The fuller text is more often the parent, no more than that. */
    private static final double BY_LENGTH = 0.4;

    static Precedence of(AnnotatedReport first, AnnotatedReport second, Wires wires) {
        return byCredit(first, second, wires)
                .or(() -> byTrade(first.report(), second.report(), wires))
                .or(() -> byDate(first.report(), second.report()))
                .orElseGet(() -> byLength(first.report(), second.report()));
    }

    private static Optional<Precedence> byCredit(AnnotatedReport first, AnnotatedReport second, Wires wires) {
        boolean firstNamed = names(second, first.report(), wires);
        boolean secondNamed = names(first, second.report(), wires);
        if (firstNamed == secondNamed) {
            return Optional.empty();
        }
        Report named = firstNamed ? first.report() : second.report();
        Report naming = firstNamed ? second.report() : first.report();
        return Optional.of(new Precedence(
                firstNamed, BY_CREDIT, "%s names %s as its source".formatted(Label.of(naming), Label.of(named))));
    }

    private static boolean names(AnnotatedReport naming, Report named, Wires wires) {
        Stream<String> credits = naming.report().credits().stream()
                .filter(credit -> credit.role() == Credit.Role.AGENCY || credit.role() == Credit.Role.RIGHTS_HOLDER)
                .map(Credit::name);
        Stream<String> relays = naming.statements().stream()
                .flatMap(statement -> statement.chain().stream())
                .filter(Source.Outlet.class::isInstance)
                .map(Source::name);
        return Stream.concat(credits, relays)
                .anyMatch(name -> wires.isOwn(named, name) && !wires.isOwn(naming.report(), name));
    }

    /** Agencies serve outlets. */
    private static Optional<Precedence> byTrade(Report first, Report second, Wires wires) {
        boolean firstIsAgency = wires.isAgency(first);
        if (firstIsAgency == wires.isAgency(second)) {
            return Optional.empty();
        }
        String agency = Label.of(firstIsAgency ? first : second);
        return Optional.of(new Precedence(
                firstIsAgency, BY_TRADE, "%s is credited as an agency in this coverage".formatted(agency)));
    }

    private static Optional<Precedence> byDate(Report first, Report second) {
        if (isBefore(first, second)) {
            return Optional.of(dated(true, first, second));
        }
        return isBefore(second, first) ? Optional.of(dated(false, second, first)) : Optional.empty();
    }

    private static Precedence dated(boolean firstIsParent, Report earlier, Report later) {
        return new Precedence(
                firstIsParent,
                BY_DATE,
                "%s was out by %s, before %s on %s"
                        .formatted(Label.of(earlier), day(earlier), Label.of(later), day(later)));
    }

    private static String day(Report report) {
        String edtf = report.published().edtf();
        return edtf.isEmpty() ? report.seen().map(Instant::toString).orElse("an unknown day") : edtf;
    }

    /** Known to be out before the other was; being captured bounds it too. */
    static boolean isBefore(Report one, Report other) {
        Optional<Instant> latest = Stream.concat(one.published().latest().stream(), one.seen().stream())
                .min(Instant::compareTo);
        Optional<Instant> earliest = other.published().earliest();
        return latest.isPresent()
                && earliest.isPresent()
                && !latest.get().isAfter(earliest.get())
                && !one.published().earliest().equals(earliest);
    }

    private static Precedence byLength(Report first, Report second) {
        int one = length(first);
        int other = length(second);
        boolean firstIsParent = one != other ? one > other : first.id().compareTo(second.id()) < 0;
        return new Precedence(
                firstIsParent,
                BY_LENGTH,
                "which of the two had it first is not known; the fuller text is taken for the earlier");
    }

    private static int length(Report report) {
        return report.body().stream().mapToInt(block -> block.span().length()).sum();
    }
}
