package org.stemma.ledger;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Cue;
import org.stemma.annotation.Statement;
import org.stemma.annotation.Statement.Stage;
import org.stemma.collation.Reading;
import org.stemma.report.Block;
import org.stemma.report.When;

/**
 * A reading with what it stands in: its report, and the statement it is part of.
 *
 * @param statement absent when the report has none over these words
 * @param predication its clause in three, where it stands plainly
 */
record Stand(
        Reading reading, AnnotatedReport annotated, Optional<Statement> statement, Optional<Predication> predication) {

    /** By publication, the more exactly known first; reports without a date come last. */
    static final Comparator<Stand> EARLIEST_FIRST = Comparator.<Stand, Instant>comparing(
                    stand -> stand.published().earliest().orElse(Instant.MAX))
            .thenComparing(stand -> stand.published().latest().orElse(Instant.MAX))
            .thenComparing(Stand::reading);

    private static final Pattern NEGATION =
            Pattern.compile("(?iu)\\b(?:not|no|never|none|nobody|nothing|neither|nor|without)\\b|n['’]t\\b");

    private static final Pattern HEDGE = Pattern.compile(
            "(?iu)\\b(?:may|might|could|appears?|appeared|seems?|seemed|likely|unlikely|possibl[ey]|perhaps|probabl[ey]|apparently"
                    + "|reportedly|allegedly|believed|feared|suspected|expected)\\b");

    /** What somebody only asks for or proposes is not yet held to be so. */
    private static final Set<Stage> WISHED = EnumSet.of(Stage.PROPOSED, Stage.REQUESTED);

    static Stand of(Reading reading, AnnotatedReport annotated) {
        Optional<Statement> statement = annotated.statements().stream()
                .filter(one -> one.chain().equals(reading.chain()))
                .filter(one -> one.content().stream().anyMatch(content -> content.overlaps(reading.span())))
                .findFirst();
        return new Stand(reading, annotated, statement, Predication.of(annotated, reading.span()));
    }

    When published() {
        return annotated.report().published();
    }

    When valid() {
        return Validity.of(annotated, reading.span());
    }

    Optional<Stage> stage() {
        return statement.map(Statement::stage);
    }

    boolean isSpeech() {
        return statement.filter(one -> one.mode() == Statement.Mode.DIRECT).isPresent();
    }

    /** True when the clause alone says what the report says with it: nothing around it denies, doubts or only wishes it. */
    boolean statesPlainly() {
        return predication.isPresent()
                && !isHeadline()
                && (!isSpeech() || isAnchored())
                && (!isDenied() || NEGATION.matcher(words()).find())
                && statement.filter(this::isDoubted).isEmpty()
                && statement
                        .filter(one -> one.cue().isPresent() && WISHED.contains(one.stage()))
                        .isEmpty();
    }

    /** Headlines have a grammar of their own. */
    private boolean isHeadline() {
        return annotated.report().blocks().stream()
                .anyMatch(block ->
                        block.kind() == Block.Kind.HEADLINE && block.span().covers(reading.span()));
    }

    /** Speech that names nobody, no day and no figure is seldom more than talk. */
    private boolean isAnchored() {
        return Stream.of(annotated.mentions(), annotated.times(), annotated.amounts())
                .flatMap(List::stream)
                .anyMatch(mark -> reading.span().covers(mark.span()));
    }

    String words() {
        return reading.span().of(annotated.report().text()).toLowerCase(Locale.ROOT);
    }

    /** True when the report or its source says that it is not so, around the words or in them. */
    boolean isDenied() {
        return statement.filter(Stand::denies).isPresent();
    }

    private static boolean denies(Statement one) {
        return one.negated()
                || one.stage() == Stage.DENIED
                || one.cue()
                        .filter(cue -> cue.strength() == Cue.Strength.DENYING)
                        .isPresent();
    }

    private boolean isDoubted(Statement one) {
        return one.hedged() && !HEDGE.matcher(words()).find();
    }
}
