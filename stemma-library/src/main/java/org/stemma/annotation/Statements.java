package org.stemma.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.CueTable.Kind;
import org.stemma.annotation.Statement.Stage;
import org.stemma.report.Block;
import org.stemma.report.Span;

/**
 * Finds who says what, through whom: every attributed statement of the body with its chain, and what is left as the
 * report's own voice. Rules over parts of speech, quotations and mentions; each statement's origin names the rule.
 *
 * <p>In other languages than English nothing is marked: taking "сказал Петров" for the outlet's own voice would be worse.
 *
 * <p>A lead without a speaker ("it was announced") has the unnamed source "not said by whom", never the outlet.
 */
public final class Statements implements Annotator {

    private static final int VERSION = 1;

    private static final Set<String> NOT_HEARSAY = Set.of("phrase", "mark", "joined");
    private static final Set<String> THINGS = Set.of("it", "this", "that", "who", "which", "they");

    private static final Set<String> SELVES = Set.of("he", "she", "they", "it", "i", "we");

    /** What hearsay loses against plain attribution. */
    private static final double HEARSAY = 0.9;

    @Override
    public Set<Layer> requires() {
        return EnumSet.of(Layer.SENTENCES, Layer.TOKENS, Layer.MENTIONS, Layer.QUOTES);
    }

    @Override
    public Set<Layer> assigns() {
        return EnumSet.of(Layer.STATEMENTS);
    }

    @Override
    public AnnotatedReport annotate(AnnotatedReport soFar) {
        boolean english = Tokens.isEnglish(soFar.report().language());
        return soFar.withStatements(english ? new Reading(soFar).statements() : List.of());
    }

    /** The state of reading one report. */
    private static final class Reading {

        private final Words words;
        private final Complements complements;
        private final LeadFinder finder;
        private final Reach reach;
        private final Speakers speakers;
        private final Stages stages;
        private final Stretches stretches;
        private final List<Unit> units;

        Reading(AnnotatedReport report) {
            this.words = new Words(report);
            Phrases phrases = new Phrases(words);
            this.complements = new Complements(words, phrases);
            Subjects subjects = new Subjects(words, phrases, complements);
            this.finder = new LeadFinder(words, phrases, complements, subjects);
            this.reach = new Reach(words, subjects, complements);
            this.speakers = new Speakers(words, phrases);
            this.stages = new Stages(words, complements);
            this.stretches = new Stretches(words);
            List<Block> body = report.report().body();
            this.units = Unit.of(words, body);
        }

        List<Statement> statements() {
            List<Attribution> drafts = new ArrayList<>();
            for (int i = 0; i < units.size(); i++) {
                drafts.addAll(reach.drafts(finder.of(units.get(i)), units.get(i).run(), false, i));
                drafts.addAll(hearsay(i));
            }
            drafts.sort(Comparator.comparingInt(draft -> draft.lead().cue().from()));
            List<Attribution> carried = new Speech(words, units, reach).carried(drafts);
            List<Statement> all = new ArrayList<>(attributed(carried));
            all.addAll(new OwnVoice(words, units, stages, reach, complements).statements(carried));
            all.sort(Comparator.comparing(Statement::span));
            return Echoing.firstHand(all, words);
        }

        /** What somebody quoted says that somebody else said. */
        private List<Attribution> hearsay(int unit) {
            List<Attribution> drafts = new ArrayList<>();
            for (Run run : units.get(unit).sentences()) {
                for (int i = run.from(); i < run.to(); i++) {
                    if (finder.isWholeSpeech(i)) {
                        int end = i;
                        while (end < run.to() && words.quoteIndex(end) == words.quoteIndex(i)) {
                            end++;
                        }
                        Run said = new Run(i, end);
                        List<Lead> leads = finder.within(said).stream()
                                .filter(this::isHearsay)
                                .toList();
                        drafts.addAll(reach.drafts(leads, said, true, unit));
                        i = end - 1;
                    }
                }
            }
            return drafts;
        }

        private boolean isHearsay(Lead lead) {
            boolean said = lead.kind() == Kind.SAY && lead.speaker().isPresent() && !NOT_HEARSAY.contains(lead.rule());
            boolean thing = lead.speaker()
                    .map(run -> run.length() == 1 && words.isOne(run.from(), THINGS))
                    .orElse(true);
            return said && !thing && lead.side() != Lead.Side.BEFORE;
        }

        private List<Statement> attributed(List<Attribution> drafts) {
            Nesting nesting = new Nesting(drafts, units);
            List<List<Source>> chains = new ArrayList<>();
            for (int i = 0; i < drafts.size(); i++) {
                chains.add(List.of());
            }
            for (int i = 0; i < drafts.size(); i++) {
                chain(i, drafts, nesting, chains);
            }
            List<Statement> statements = new ArrayList<>();
            for (int i = 0; i < drafts.size(); i++) {
                boolean nested = nesting.parent(i) >= 0;
                if (!nested || isOthers(drafts.get(i))) {
                    statements.add(statement(drafts.get(i), chains.get(i), nested));
                }
            }
            return statements;
        }

        /** "Novak said he would back it": a pronoun inside reported speech is the speaker, and a side taken is no hearsay. */
        private boolean isOthers(Attribution draft) {
            boolean self = draft.lead()
                    .speaker()
                    .map(run -> run.length() == 1 && words.isOne(run.from(), SELVES))
                    .orElse(false);
            return draft.quoted() || !self && draft.lead().kind() != Kind.STANCE;
        }

        private List<Source> chain(int i, List<Attribution> drafts, Nesting nesting, List<List<Source>> chains) {
            if (!chains.get(i).isEmpty()) {
                return chains.get(i);
            }
            int parent = nesting.parent(i);
            List<Source> chain = new ArrayList<>(parent < 0 ? List.of() : chain(parent, drafts, nesting, chains));
            Optional<Source> outer = chain.isEmpty() ? Optional.empty() : Optional.of(chain.getLast());
            Lead lead = drafts.get(i).lead();
            lead.relays().forEach(relay -> chain.add(speakers.relay(relay, outer)));
            chain.add(lead.speaker().map(run -> speakers.of(run, outer)).orElse(Speakers.NOBODY));
            chains.set(i, List.copyOf(chain));
            return chain;
        }

        private Statement statement(Attribution draft, List<Source> chain, boolean nested) {
            Lead lead = draft.lead();
            List<Span> content = stretches.of(draft.content());
            List<Span> said =
                    content.isEmpty() ? List.of(words.span(draft.content().getFirst())) : content;
            Span span = said.stream().reduce(words.span(lead.whole()), Span::hull);
            Span cue = words.span(lead.cue());
            Stage stage = stages.stage(draft.content(), lead.kind(), lead.strength(), lead.lemma());
            boolean refused = lead.strength() == Cue.Strength.REFUSING;
            boolean negated = !refused && stages.negated(draft.content()) || lead.strength() == Cue.Strength.DENYING;
            return new Statement(
                    span,
                    said,
                    lead.speaker().map(words::span),
                    Optional.of(new Cue(cue, lead.lemma(), lead.strength())),
                    stretches.mode(draft.content(), draft.quoted()),
                    stage,
                    negated,
                    stages.hedged(draft.content()) || lead.rule().equals("is-said-to"),
                    chain,
                    new Origin("statements/" + lead.rule(), VERSION, lead.confidence() * (nested ? HEARSAY : 1)));
        }
    }
}
