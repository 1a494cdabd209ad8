package org.stemma.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Lead.Side;

/**
 * Leads through somebody who passed it on: "A quoted X as saying P", "X was quoted as saying by A", "A reported, citing
 * X", "X told A", "X said in an interview with A".
 */
final class Relays {

    /** A body at least this sure is listed, named so by its own words or explained elsewhere in the report. */
    private static final double EXPLAINED = 0.85;

    private static final double CLEAR = 0.95;
    private static final double READ_OFF = 0.8;

    private static final Set<String> QUOTING =
            Set.of("quoted", "quotes", "quoting", "quote", "cited", "cites", "citing", "cite", "reported");
    private static final Set<String> CITING = Set.of("citing", "quoting");
    private static final Set<String> BE = Set.of("was", "were", "is", "are", "been", "being");

    /** "quoted X as saying": the words between hold one name, its role and no clause. */
    private static final int BETWEEN = 30;

    private final Words words;
    private final Phrases phrases;
    private final Complements complements;
    private final Subjects subjects;
    private final Hits hits;

    Relays(Words words, Phrases phrases, Complements complements, Subjects subjects, Hits hits) {
        this.words = words;
        this.phrases = phrases;
        this.complements = complements;
        this.subjects = subjects;
        this.hits = hits;
    }

    /** The lead whose verb "quote" or "cite" stands at {@code i}. */
    Optional<Lead> at(int i, Run unit) {
        if (!words.isOne(i, QUOTING)) {
            return Optional.empty();
        }
        boolean passive = isPassive(i, unit);
        if (words.is(i, "reported") && !passive) {
            return Optional.empty();
        }
        return passive ? passive(i, unit) : active(i, unit);
    }

    private boolean isPassive(int i, Run unit) {
        int at = i - 1;
        while (at > unit.from() && words.tag(at) == Token.Tag.ADV) {
            at--;
        }
        return words.isOne(at, BE) && words.low(i).endsWith("ed");
    }

    private Optional<Lead> active(int i, Run unit) {
        int as = asSaying(i + 1, unit);
        if (as < 0) {
            return Optional.empty();
        }
        Optional<Run> relay = words.low(i).endsWith("ing")
                ? subjects.ofClause(unit.from(), i)
                : subjects.before(unit.from(), group(i, unit));
        Run speaker = phrases.right(i + 1, as);
        if (speaker.isEmpty() || relay.isEmpty()) {
            return Optional.empty();
        }
        boolean joined =
                relay.orElseThrow().to() < group(i, unit) && words.low(i).endsWith("ing");
        int from = joined ? i : relay.orElseThrow().from();
        return saying(as, unit, new Run(from, as), new Run(speaker.from(), as), List.of(relay.orElseThrow()));
    }

    private Optional<Lead> passive(int i, Run unit) {
        int group = group(i, unit);
        Optional<Run> speaker = subjects.before(unit.from(), group);
        int as = asSaying(i + 1, unit);
        if (speaker.isEmpty() || as < 0) {
            return Optional.empty();
        }
        Optional<Run> relay = byBetween(i + 1, as);
        return saying(
                        as,
                        unit,
                        new Run(Math.min(speaker.orElseThrow().from(), group), as),
                        speaker.orElseThrow(),
                        relay.map(List::of).orElse(List.of()))
                .map(lead -> new Lead(
                        lead.whole(),
                        lead.speaker(),
                        new Run(group, lead.cue().to()),
                        lead.lemma(),
                        lead.strength(),
                        lead.kind(),
                        lead.relays(),
                        lead.side(),
                        lead.from(),
                        lead.to(),
                        false,
                        "was-quoted",
                        lead.confidence()));
    }

    private int group(int i, Run unit) {
        int from = i;
        while (from > unit.from() && words.isTag(from - 1, java.util.EnumSet.of(Token.Tag.AUX, Token.Tag.ADV))) {
            from--;
        }
        return from;
    }

    /** The index of "as" before a gerund of saying; −1 when the words from {@code from} do not lead to one. */
    private int asSaying(int from, Run unit) {
        for (int i = from; i + 1 < Math.min(unit.to(), from + BETWEEN); i++) {
            if (words.is(i, "as")
                    && words.low(i + 1).endsWith("ing")
                    && hits.at(i + 1, unit).isPresent()) {
                return i;
            }
            if (words.quoteIndex(i) >= 0 && words.isQuotationMark(i) || words.is(i, "that") || words.is(i, ";")) {
                return -1;
            }
        }
        return -1;
    }

    private Optional<Run> byBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.is(i, "by")) {
                Run phrase = phrases.right(i + 1, to);
                return phrase.isEmpty() ? Optional.empty() : Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    private Optional<Lead> saying(int as, Run unit, Run before, Run speaker, List<Run> relays) {
        Hit hit = hits.at(as + 1, unit).orElseThrow();
        int from = hit.group().to();
        List<Run> all = new ArrayList<>(relays);
        if (words.is(from, "by")) {
            Run by = phrases.right(from + 1, unit.to());
            if (!by.isEmpty()) {
                all.add(by);
                from = by.to();
            }
        }
        int behind = phrases.adjuncts().skip(from, unit.to());
        Hit moved = new Hit(new Run(hit.group().from(), behind), hit.head(), hit.verb(), false, false, true, false);
        Complement complement = complements.of(moved, unit.to());
        boolean after = complement.kind() != Complement.Kind.NONE;
        Run whole = new Run(before.from(), Math.max(behind, complement.end()));
        return Optional.of(new Lead(
                whole,
                Optional.of(speaker),
                new Run(hit.head(), hit.group().to()),
                hit.verb().lemma(),
                hit.verb().strength(),
                hit.verb().kind(),
                all,
                after ? Side.AFTER : Side.BEFORE,
                complement.from(),
                Lead.OPEN_END,
                false,
                "quoted-as",
                CLEAR));
    }

    /** The lead with what its own words tell of a relay: a citation beside it, a listener or an interviewer that is a medium. */
    Lead enriched(Lead lead, Run unit, Optional<Run> listener) {
        if (lead.speaker().isEmpty() || !lead.relays().isEmpty() || lead.kind() != CueTable.Kind.SAY) {
            return lead;
        }
        Optional<Run> cited = cited(lead, unit);
        if (cited.isPresent()) {
            int to = Math.max(
                    lead.whole().to(),
                    cited.orElseThrow().to() < lead.from() || lead.side() != Side.AFTER
                            ? cited.orElseThrow().to()
                            : 0);
            Run whole = new Run(
                    Math.min(lead.whole().from(), cited.orElseThrow().from() - 1),
                    Math.max(to, lead.whole().to()));
            boolean far = cited.orElseThrow().from() > lead.from() && lead.side() == Side.AFTER;
            return new Lead(
                    far ? lead.whole() : whole,
                    cited,
                    lead.cue(),
                    lead.lemma(),
                    lead.strength(),
                    lead.kind(),
                    List.of(lead.speaker().orElseThrow()),
                    lead.side(),
                    Math.max(lead.from(), far ? 0 : Math.min(whole.to(), unit.to())),
                    lead.to(),
                    lead.joined(),
                    "citing",
                    READ_OFF);
        }
        Optional<Run> through = listener.filter(this::isMedium)
                .or(() -> phrases.adjuncts().interviewer(lead.whole()).filter(this::isMedium));
        return through.map(run -> lead.relayedBy(List.of(run))).orElse(lead);
    }

    /** "A reported, citing X" or "Citing X, A reported": the words that name X. */
    private Optional<Run> cited(Lead lead, Run unit) {
        int after = lead.whole().to() + (words.isComma(lead.whole().to()) ? 1 : 0);
        Optional<Run> behind = citedAt(after, unit);
        if (behind.isPresent()) {
            return behind;
        }
        Optional<Run> leading = citedAt(unit.from(), unit);
        return leading.filter(
                run -> words.isComma(run.to()) && run.to() + 1 == lead.whole().from());
    }

    private Optional<Run> citedAt(int i, Run unit) {
        if (i >= unit.to() || !words.isOne(i, CITING)) {
            return Optional.empty();
        }
        Run phrase = phrases.right(i + 1, unit.to());
        return !phrase.isEmpty() && isSource(phrase) ? Optional.of(phrase) : Optional.empty();
    }

    /** True when {@code phrase} names somebody or something that speaks, not a thing pointed at. */
    boolean isSource(Run phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (words.is(i, "of") || words.is(i, "'s") || words.isQuotationMark(i)) {
                break;
            }
            if (SourceNouns.of(words.low(i)).isPresent()
                    || words.mention(i)
                            .filter(m -> m.type() != Mention.Type.OTHER)
                            .isPresent()) {
                return !words.is(i + 1, "'s");
            }
        }
        return false;
    }

    /** True for a name, and a body of one word, that neither a list nor the report explains; one in capitals may be any office. */
    static boolean isUnexplained(Mention mention) {
        boolean bare = mention.name().indexOf(' ') < 0
                && !mention.name().equals(mention.name().toUpperCase(Locale.ROOT))
                && mention.origin().confidence() < EXPLAINED;
        return mention.type() == Mention.Type.OTHER || (mention.type() == Mention.Type.ORGANISATION && bare);
    }

    /** True when {@code phrase} names an outlet or media; "reporters" heard it themselves and pass nothing on. */
    boolean isMedium(Run phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (words.mention(i).filter(m -> m.type() == Mention.Type.OUTLET).isPresent()) {
                return true;
            }
            boolean ours = words.isOne(phrase.from(), Set.of("this", "our", "us"));
            if (!ours
                    && SourceNouns.of(words.low(i))
                            .filter(n -> n.kind() == SourceNouns.Kind.MEDIA)
                            .isPresent()
                    && !words.isOne(i, Set.of("press", "channel", "network", "station", "site"))) {
                return true;
            }
        }
        return false;
    }
}
