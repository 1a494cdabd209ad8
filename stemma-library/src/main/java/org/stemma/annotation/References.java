package org.stemma.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.EchoedWords.Echo;
import org.stemma.annotation.Offices.Holder;
import org.stemma.annotation.Reference.Bearer;
import org.stemma.annotation.Reference.Kind;
import org.stemma.report.Span;

/**
 * Finds what words stand for that do not name it: states, places and persons by description, groups named before, the speaker's
 * own side, borders, and words quoted again. English alone; a description that fits nothing in the report is not marked.
 */
public final class References implements Annotator {

    static final int VERSION = 1;

    private static final double OFFICE_SURE = 0.8;
    private static final double ECHO_SURE = 0.9;

    private final Gazetteer gazetteer;

    public References(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public Set<Layer> requires() {
        return EnumSet.of(Layer.SENTENCES, Layer.TOKENS, Layer.MENTIONS, Layer.QUOTES, Layer.STATEMENTS);
    }

    @Override
    public Set<Layer> assigns() {
        return EnumSet.of(Layer.REFERENCES);
    }

    @Override
    public AnnotatedReport annotate(AnnotatedReport soFar) {
        boolean english = Tokens.isEnglish(soFar.report().language());
        return soFar.withReferences(english ? new Reading(soFar, gazetteer).references() : List.of());
    }

    /** The state of reading one report. */
    private static final class Reading {

        private final AnnotatedReport report;
        private final Words words;
        private final Roll roll;
        private final Offices offices;
        private final StateWords states;
        private final RegionWords regions;
        private final Pairs pairs;
        private final Borders borders;
        private final OwnSide side;

        Reading(AnnotatedReport report, Gazetteer gazetteer) {
            this.report = report;
            this.words = new Words(report);
            this.roll = new Roll(report, words, gazetteer);
            this.offices = new Offices(words);
            Antecedents antecedents = new Antecedents(words, roll);
            this.states = new StateWords(words, roll, antecedents);
            this.regions = new RegionWords(words, roll, antecedents);
            this.pairs = new Pairs(words, roll);
            this.borders = new Borders(words, roll);
            this.side = new OwnSide(report, words, roll, offices);
        }

        List<Reference> references() {
            List<Reference> all = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                states.at(i).ifPresent(all::add);
                regions.at(i).ifPresent(all::add);
                pairs.at(i).ifPresent(all::add);
                all.addAll(borders.at(i));
                side.at(i).ifPresent(all::add);
                office(i).ifPresent(all::add);
            }
            roll.countries().forEach(item -> regions.before(item).ifPresent(all::add));
            roll.places().forEach(item -> regions.before(item).ifPresent(all::add));
            EchoedWords.in(words).forEach(echo -> echo(echo).ifPresent(all::add));
            all.sort(Comparator.comparing(Reference::span));
            return all;
        }

        private Optional<Reference> office(int head) {
            List<Holder> holders = offices.at(head);
            if (holders.isEmpty()) {
                return Optional.empty();
            }
            List<Bearer> bearers = holders.stream()
                    .map(Holder::mention)
                    .map(one -> new Bearer(one.name(), one.key(), one.type(), ""))
                    .toList();
            List<Span> where = holders.stream().map(one -> one.mention().span()).toList();
            Span span = words.span(new Run(offices.start(head), head + 1));
            Kind kind = words.low(head).endsWith("s") && bearers.size() > 1 ? Kind.PAIR : Kind.DESCRIPTION;
            return Optional.of(new Reference(
                    span, kind, List.of(), bearers, where, new Origin("references/office", VERSION, OFFICE_SURE)));
        }

        /** Words quoted again, of whoever was quoted before. */
        private Optional<Reference> echo(Echo echo) {
            Span before = words.span(echo.before());
            Optional<Bearer> again = Echoing.speaker(report.statements(), words.span(echo.fragment()));
            return Echoing.speaker(report.statements(), before)
                    .filter(speaker -> again.map(speaker::equals).orElse(true))
                    .map(speaker -> new Reference(
                            words.span(echo.fragment()),
                            Kind.ECHO,
                            List.of(),
                            List.of(speaker),
                            List.of(before),
                            new Origin("references/echo", VERSION, ECHO_SURE)));
        }
    }
}
