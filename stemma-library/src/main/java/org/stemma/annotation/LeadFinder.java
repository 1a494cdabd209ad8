package org.stemma.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.report.Block;

/** Finds all leads of a unit by every pattern family; words of whole quoted sentences are not read here. */
final class LeadFinder {

    private final Words words;
    private final Hits hits;
    private final Complements complements;
    private final ActiveLeads active;
    private final PassiveLeads passive;
    private final AccordingLeads according;
    private final RefusalLeads refusals;
    private final NounLeads nouns;
    private final OpenLeads open;
    private final Relays relays;
    private final TitleLeads titles;

    LeadFinder(Words words, Phrases phrases, Complements complements, Subjects subjects) {
        this.words = words;
        this.complements = complements;
        this.hits = new Hits(words);
        this.active = new ActiveLeads(words, phrases, complements, subjects);
        this.passive = new PassiveLeads(words, phrases, complements, subjects);
        this.according = new AccordingLeads(words, phrases, subjects);
        this.refusals = new RefusalLeads(words, subjects);
        this.nouns = new NounLeads(words, phrases, complements);
        this.open = new OpenLeads(words, phrases, subjects);
        this.relays = new Relays(words, phrases, complements, subjects, hits);
        this.titles = new TitleLeads(words, phrases);
    }

    /** The leads of {@code unit} outside whole quoted sentences, in text order. */
    List<Lead> of(Unit unit) {
        List<Lead> leads = find(unit.run(), true);
        boolean title = unit.kind() == Block.Kind.HEADLINE || unit.kind() == Block.Kind.SUBHEAD;
        if (title && leads.isEmpty()) {
            titles.of(unit.run()).ifPresent(leads::add);
        }
        if (leads.isEmpty()) {
            titles.script(unit.run()).ifPresent(leads::add);
        }
        return leads;
    }

    /** The leads in words that somebody already says. */
    List<Lead> within(Run said) {
        return find(said, false);
    }

    private List<Lead> find(Run run, boolean skipQuoted) {
        List<Lead> leads = new ArrayList<>();
        int behind = run.from();
        for (int i = run.from(); i < run.to(); i++) {
            if (i < behind || skipQuoted && isWholeSpeech(i)) {
                continue;
            }
            Optional<Lead> lead = at(i, run, leads);
            if (lead.isPresent()) {
                leads.add(lead.orElseThrow());
                boolean cited = lead.orElseThrow().rule().equals("citing")
                        || lead.orElseThrow().side() == Lead.Side.AFTER;
                behind = Math.max(
                        behind,
                        cited
                                ? lead.orElseThrow().whole().to()
                                : lead.orElseThrow().cue().to());
            }
        }
        leads.sort(Comparator.comparingInt(lead -> lead.cue().from()));
        return leads;
    }

    private Optional<Lead> at(int i, Run run, List<Lead> before) {
        Optional<Lead> special = relays.at(i, run).or(() -> refusals.at(i, run)).or(() -> according.at(i, run));
        if (special.isPresent()) {
            return special;
        }
        List<Hit> found = hits.all(i, run);
        if (found.isEmpty()) {
            return nouns.at(i, run).or(() -> open.at(i, run));
        }
        return found.stream()
                .map(hit -> verbal(hit, run, before))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Lead> verbal(Hit hit, Run run, List<Lead> before) {
        Optional<Lead> lead = passive.of(hit, run);
        return lead.isPresent()
                ? lead
                : active.of(hit, run, before)
                        .map(one -> relays.enriched(
                                one, run, complements.of(hit, run.to()).listener()));
    }

    /** True inside a quotation that is a sentence of its own rather than part of the reporter's. */
    boolean isWholeSpeech(int i) {
        return words.quote(i)
                .filter(quote -> quote.kind() == Quote.Kind.SPEECH)
                .map(quote -> Character.isUpperCase(
                        words.text().codePointAt(quote.inner().start())))
                .orElse(false);
    }
}
