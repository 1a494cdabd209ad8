package org.stemma.annotation;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.annotation.SourceNouns.Noun;
import org.stemma.annotation.Token.Tag;
import org.stemma.report.Span;

/** Reads sources that are described rather than named: "the minister", "a senior official", "state media", "the ministry". */
final class Descriptions {

    private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another", "some", "any");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "his", "her", "their", "its");
    private static final Set<String> SEVERAL =
            Set.of("both", "some", "many", "others", "several", "most", "few", "those", "all");

    /** Nouns that are nobody's office. */
    private static final Set<String> NO_OFFICE =
            Set.of("source", "official", "man", "woman", "witness", "victim", "suspect");

    /** "The ministry" is one that was named no more words before. */
    private static final int NAMED_WITHIN = 2_000;

    private final Words words;
    private final Persons persons;
    private final Offices offices;
    private final Map<String, String> lastUnnamed = new HashMap<>();
    private Optional<Source.Outlet> lastOutlet = Optional.empty();

    Descriptions(Words words, Persons persons) {
        this.words = words;
        this.persons = persons;
        this.offices = new Offices(words);
    }

    /** Notes the outlet that "the newspaper" will mean from now on. */
    void heard(Source.Outlet outlet) {
        lastOutlet = Optional.of(outlet);
    }

    /**
     * The source that a common noun names.
     *
     * @param run the whole phrase
     * @param core without its appositions, clauses and prepositions
     * @param head the index of its noun
     */
    Source of(Run run, Run core, int head) {
        Optional<Noun> noun = SourceNouns.of(words.low(head));
        Optional<Span> span = Optional.of(words.span(core));
        if (noun.isEmpty()) {
            return unknown(run, core, head);
        }
        boolean counted = words.tag(core.from()) == Tag.NUM && !words.is(core.from(), "one");
        return switch (noun.orElseThrow().kind()) {
            case GROUP -> new Source.Group(name(described(run, core)), span);
            case PERSON ->
                noun.orElseThrow().plural() || counted
                        ? new Source.Group(name(described(run, core)), span)
                        : person(run, core, head);
            case MEDIA -> medium(run, core, noun.orElseThrow().plural());
            case BODY ->
                noun.orElseThrow().plural() ? new Source.Group(name(core), span) : institution(run, core, head);
            case PAPER -> new Source.Unnamed(name(described(run, core)), span);
        };
    }

    /** The core with its "of" and "from" phrases, without appositions and clauses. */
    private Run described(Run run, Run core) {
        int end = core.to();
        while (end < run.to() && !words.isComma(end) && !words.isOne(end, Phrases.RELATIVES)) {
            end++;
        }
        return new Run(core.from(), end);
    }

    private Source person(Run run, Run core, int head) {
        Run whole = described(run, core);
        Optional<Span> span = Optional.of(words.span(whole));
        boolean known = !words.isOne(core.from(), INDEFINITE)
                && (words.isOne(core.from(), DEFINITE) || words.capitalised(core.from()));
        Optional<Source.Named> holder =
                known ? persons.inOffice(words.low(head), besides(core, head), core.from()) : Optional.empty();
        return holder.or(() -> known ? ofState(head) : Optional.empty())
                .or(() -> lately(core, head))
                .<Source>map(one -> new Source.Named(one.name(), one.key(), one.role(), span))
                .orElseGet(() -> unnamed(core, head, whole));
    }

    /** "The Norwegian leader", who is "Norway's prime minister" elsewhere. */
    private Optional<Source.Named> ofState(int head) {
        return offices.at(head).stream()
                .map(Offices.Holder::mention)
                .map(one -> persons.named(one, Optional.of(one.span())))
                .findFirst();
    }

    /** "The spokesman" with nothing beside it: whoever spoke last, when no office is known that says otherwise. */
    private Optional<Source.Named> lately(Run core, int head) {
        boolean plain = words.is(core.from(), "the") && core.length() == 2 && !NO_OFFICE.contains(words.low(head));
        Optional<Source.Named> last = plain
                ? persons.lastSpeaker(
                        core.from(),
                        SourceNouns.of(words.low(head)).map(Noun::gender).orElse(""))
                : Optional.empty();
        return lastUnnamed.containsKey(words.low(head))
                ? Optional.empty()
                : last.filter(one -> one.role().isEmpty()
                        || one.role().toLowerCase(Locale.ROOT).contains(words.low(head)));
    }

    /** "The official" is the official that was last spoken of. */
    private Source unnamed(Run core, int head, Run whole) {
        Optional<Span> span = Optional.of(words.span(whole));
        boolean back = words.is(core.from(), "the") && core.length() == 2 && whole.length() == 2;
        String name = back ? lastUnnamed.getOrDefault(words.low(head), name(whole)) : name(whole);
        lastUnnamed.put(words.low(head), name);
        return new Source.Unnamed(name, span);
    }

    private Set<String> besides(Run core, int head) {
        Set<String> besides = new HashSet<>();
        for (int i = core.from(); i < head; i++) {
            boolean owner = words.is(i + 1, "'s");
            if (words.isTag(i, EnumSet.of(Tag.NOUN, Tag.PROPN, Tag.ADJ)) && !owner) {
                besides.add(words.low(i));
            }
            if (owner) {
                besides.clear();
            }
        }
        return besides;
    }

    private Source medium(Run run, Run core, boolean plural) {
        Optional<Span> span = Optional.of(words.span(core));
        for (int i = core.from(); i < core.to(); i++) {
            Optional<Mention> mention = words.mention(i)
                    .filter(m -> m.type() == Mention.Type.OUTLET || m.type() == Mention.Type.ORGANISATION);
            if (mention.isPresent()) {
                return new Source.Outlet(
                        mention.orElseThrow().name(),
                        mention.orElseThrow().key(),
                        Optional.of(mention.orElseThrow().span()));
            }
        }
        for (int i = core.to(); i < run.to(); i++) {
            Optional<Mention> mention = words.mention(i).filter(m -> m.type() == Mention.Type.OUTLET);
            if (mention.isPresent() && words.isComma(i - 1)) {
                return new Source.Outlet(
                        mention.orElseThrow().name(),
                        mention.orElseThrow().key(),
                        Optional.of(mention.orElseThrow().span()));
            }
        }
        if (plural) {
            return new Source.Group(name(core), span);
        }
        boolean back = words.is(core.from(), "the") && core.length() == 2 && lastOutlet.isPresent();
        return back
                ? new Source.Outlet(
                        lastOutlet.orElseThrow().name(),
                        lastOutlet.orElseThrow().key(),
                        span)
                : new Source.Unnamed(name(core), span);
    }

    private Source institution(Run run, Run core, int head) {
        Run whole = described(run, core);
        Optional<Span> span = Optional.of(words.span(core));
        Optional<Mention> proper = bodyNamed(words.low(head), core.from());
        if (words.isOne(core.from(), DEFINITE) && core.length() == 2 && proper.isPresent()) {
            return new Source.Named(
                    proper.orElseThrow().name(),
                    proper.orElseThrow().key(),
                    proper.orElseThrow().role(),
                    span);
        }
        boolean owned = false;
        for (int i = whole.from(); i < whole.to(); i++) {
            owned |= words.mention(i).isPresent() || words.capitalised(i) && i > whole.from();
        }
        if (owned && !words.isOne(core.from(), INDEFINITE)) {
            Run bare = words.is(whole.from(), "the") ? new Run(whole.from() + 1, whole.to()) : whole;
            return new Source.Named(words.text(bare), key(words.text(bare)), "", span);
        }
        return new Source.Unnamed(name(whole), span);
    }

    /** The last body before {@code at} in whose name {@code noun} stands. */
    private Optional<Mention> bodyNamed(String noun, int at) {
        for (int i = at - 1; i >= Math.max(0, at - NAMED_WITHIN); i--) {
            Optional<Mention> mention = words.mention(i).filter(m -> m.type() == Mention.Type.ORGANISATION);
            if (mention.isPresent()
                    && mention.orElseThrow().name().toLowerCase(Locale.ROOT).contains(noun)) {
                return mention;
            }
        }
        return Optional.empty();
    }

    private Source unknown(Run run, Run core, int head) {
        Optional<Span> span = Optional.of(words.span(core));
        Run whole = described(run, core);
        if (words.capitalised(head) && words.tag(head) == Tag.PROPN) {
            Run bare = words.isOne(core.from(), DEFINITE) && core.length() > 1
                    ? new Run(core.from() + 1, core.to())
                    : core;
            return new Source.Named(words.text(bare), key(words.text(bare)), "", span);
        }
        boolean plural = words.low(head).endsWith("s") && !words.low(head).endsWith("ss")
                || words.isOne(core.from(), SEVERAL)
                || words.tag(core.from()) == Tag.NUM;
        return plural ? new Source.Group(name(whole), span) : new Source.Unnamed(name(whole), span);
    }

    private String name(Run run) {
        return words.text(run);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == ' ')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
