package org.stemma.annotation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.SourceNouns.Noun;
import org.stemma.annotation.Token.Tag;
import org.stemma.report.Span;

/** Turns the words that name a speaker into a source: a person, a body, a medium, somebody unnamed, a group. */
final class Speakers {

    /** What an agentless lead ("it was announced") has for a source. */
    static final Source NOBODY = new Source.Unnamed("not said by whom", Optional.empty());

    private static final Set<String> MALE = Set.of("he", "his", "him");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers");
    private static final Set<String> PLURAL =
            Set.of("they", "their", "them", "both", "some", "many", "others", "several", "most", "few", "those", "all");
    private static final Set<String> THING = Set.of("it", "its");
    private static final Set<Tag> HEADS = EnumSet.of(Tag.NOUN, Tag.PROPN, Tag.NUM, Tag.PRON);

    /** Last words of the names of papers and stations. */
    private static final Set<String> MASTHEADS = Set.of(
            "Tribune",
            "Times",
            "Post",
            "Herald",
            "Gazette",
            "Journal",
            "News",
            "Daily",
            "Chronicle",
            "Telegraph",
            "Guardian",
            "Mail",
            "Star",
            "Observer",
            "TV",
            "Television",
            "Radio",
            "Press",
            "Today",
            "Review",
            "Standard",
            "Independent",
            "Mirror",
            "Sun",
            "Globe",
            "Bulletin",
            "Courier",
            "Examiner",
            "Inquirer",
            "Sentinel",
            "Dispatch",
            "Express",
            "Echo",
            "Argus");

    /** "It" reaches back no more words than this. */
    private static final int NEAR = 70;

    private final Words words;
    private final Phrases phrases;
    private final Persons persons;
    private final Descriptions descriptions;
    private Optional<Source> lastBody = Optional.empty();
    private Optional<Source> lastGroup = Optional.empty();

    Speakers(Words words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
        this.persons = new Persons(words);
        this.descriptions = new Descriptions(words, persons);
    }

    /**
     * The source that {@code run} names.
     *
     * @param outer who says the words in which {@code run} stands, absent in the report's own voice
     */
    Source of(Run run, Optional<Source> outer) {
        Source source = read(run, outer);
        if (run.length() == 1 && words.isOne(run.from(), MALE)) {
            persons.learn(source, "m");
        }
        if (run.length() == 1 && words.isOne(run.from(), FEMALE)) {
            persons.learn(source, "f");
        }
        boolean quoted = words.quoteIndex(run.from()) >= 0;
        persons.spoke(source, run.from(), quoted);
        if (!quoted && source instanceof Source.Group) {
            lastGroup = Optional.of(source);
        }
        return source;
    }

    /** The source that {@code run} names as one who passes words on: a name that nothing explains is an outlet's then. */
    Source relay(Run run, Optional<Source> outer) {
        Source source = of(run, outer);
        boolean unexplained = source instanceof Source.Named
                && !source.name().isEmpty()
                && source.span().isPresent()
                && words.mention(words.within(source.span().orElseThrow()).to() - 1)
                        .filter(Relays::isUnexplained)
                        .isPresent();
        boolean titled =
                MASTHEADS.contains(source.name().substring(source.name().lastIndexOf(' ') + 1));
        return (unexplained || titled) && source instanceof Source.Named named
                ? new Source.Outlet(named.name(), named.key(), named.span())
                : source;
    }

    private Source read(Run run, Optional<Source> outer) {
        if (run.length() == 1) {
            Optional<Source> pronoun = pronoun(run, outer);
            if (pronoun.isPresent()) {
                return pronoun.orElseThrow();
            }
        }
        Run core = core(run);
        if (isSeveralNames(core)) {
            return new Source.Group(words.text(core), Optional.of(words.span(core)));
        }
        int head = head(core);
        Optional<Mention> mention = words.mention(head);
        if (mention.isPresent() && !isSpeakingNoun(head)) {
            return named(mention.orElseThrow(), head);
        }
        Optional<Mention> apposed = apposed(run, core);
        if (apposed.isPresent()) {
            return persons.named(
                    apposed.orElseThrow(), Optional.of(apposed.orElseThrow().span()));
        }
        Source described = descriptions.of(run, core, head);
        return described instanceof Source.Outlet || isInstitution(described, head) ? body(described) : described;
    }

    private boolean isSpeakingNoun(int head) {
        boolean lower = !words.capitalised(head);
        return lower && SourceNouns.of(words.low(head)).isPresent();
    }

    private Optional<Source> pronoun(Run run, Optional<Source> outer) {
        String word = words.low(run.from());
        String not = outer.filter(Source.Named.class::isInstance)
                .map(one -> ((Source.Named) one).key())
                .orElse("");
        Optional<Span> span = Optional.of(words.span(run));
        if (MALE.contains(word) || FEMALE.contains(word)) {
            return Optional.of(persons.meant(run.from(), MALE.contains(word) ? "m" : "f", not)
                    .<Source>map(one -> new Source.Named(one.name(), one.key(), one.role(), span))
                    .orElseGet(() -> new Source.Unnamed(words.text(run), span)));
        }
        if (word.equals("who") || word.equals("which")) {
            int end = words.isComma(run.from() - 1) ? run.from() - 1 : run.from();
            return phrases.left(Math.max(0, end - 40), end).map(antecedent -> read(antecedent, outer));
        }
        if (THING.contains(word)) {
            return Optional.of(thing(run.from())
                    .or(() -> lastBody)
                    .map(body -> at(body, span))
                    .orElseGet(() -> new Source.Unnamed(words.text(run), span)));
        }
        if (PLURAL.contains(word)) {
            boolean back = word.startsWith("the");
            return Optional.of(lastGroup
                    .filter(group -> back)
                    .map(group -> at(group, span))
                    .orElseGet(() -> new Source.Group(words.text(run), span)));
        }
        return Optional.empty();
    }

    /** What "it" means: the body, place or outlet that was last a subject. */
    private Optional<Source> thing(int at) {
        for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
            Optional<Mention> mention =
                    words.mention(i).filter(m -> m.type() != Mention.Type.PERSON && m.type() != Mention.Type.OTHER);
            boolean subject = words.isTag(i + 1, Phrases.VERBAL) || words.tag(i + 1) == Tag.ADV;
            if (mention.isPresent() && subject && words.quoteIndex(i) < 0 && words.tag(i - 1) != Tag.ADP) {
                return mention.map(m -> named(m, at));
            }
        }
        return Optional.empty();
    }

    private static Source at(Source source, Optional<Span> span) {
        return switch (source) {
            case Source.Named one -> new Source.Named(one.name(), one.key(), one.role(), span);
            case Source.Outlet one -> new Source.Outlet(one.name(), one.key(), span);
            case Source.Unnamed one -> new Source.Unnamed(one.name(), span);
            case Source.Group one -> new Source.Group(one.name(), span);
            case Source.Author one -> one;
        };
    }

    /** The phrase up to its first apposition, relative clause or preposition. */
    private Run core(Run run) {
        boolean noun = false;
        for (int i = run.from(); i < run.to(); i++) {
            boolean inName = words.mention(i).isPresent() && words.mention(i).equals(words.mention(i - 1));
            boolean stop = words.isComma(i)
                    || words.isOne(i, Phrases.RELATIVES)
                    || words.is(i, "(")
                    || words.tag(i) == Tag.ADP && !inName;
            if (noun && stop) {
                return new Run(run.from(), i);
            }
            noun |= words.isTag(i, HEADS);
        }
        return run;
    }

    private int head(Run core) {
        int head = core.to() - 1;
        for (int i = core.from(); i < core.to(); i++) {
            if (words.isTag(i, HEADS) || words.mention(i).isPresent()) {
                head = i;
            }
        }
        return head;
    }

    private boolean isSeveralNames(Run core) {
        int persons = 0;
        boolean and = false;
        for (int i = core.from(); i < core.to(); i++) {
            boolean starts = words.mention(i).isPresent() && !words.mention(i).equals(words.mention(i - 1));
            persons += starts && words.mention(i).orElseThrow().type() != Mention.Type.OTHER ? 1 : 0;
            and |= words.tag(i) == Tag.CCONJ && words.mention(i).isEmpty();
        }
        return and && persons > 1;
    }

    private Source named(Mention mention, int head) {
        Optional<Span> span = Optional.of(mention.span());
        if (mention.type() != Mention.Type.PLACE && isBehindMedium(mention)) {
            return body(new Source.Outlet(mention.name(), mention.key(), span));
        }
        return switch (mention.type()) {
            case PERSON -> persons.named(mention, span);
            case OUTLET -> body(new Source.Outlet(mention.name(), mention.key(), span));
            case PLACE, ORGANISATION -> body(new Source.Named(mention.name(), mention.key(), mention.role(), span));
            case OTHER -> other(mention, head, span);
        };
    }

    /** "the daily Nordlys", "news agency Nordpress". */
    private boolean isBehindMedium(Mention mention) {
        int before = words.within(mention.span()).from() - 1;
        return before >= 0
                && SourceNouns.of(words.low(before))
                        .filter(noun -> noun.kind() == SourceNouns.Kind.MEDIA && !noun.plural())
                        .isPresent();
    }

    private Source other(Mention mention, int head, Optional<Span> span) {
        boolean plural = words.low(head).endsWith("s")
                || SourceNouns.of(words.low(head)).map(Noun::plural).orElse(false);
        return plural
                ? new Source.Group(mention.name(), span)
                : new Source.Named(mention.name(), mention.key(), mention.role(), span);
    }

    private boolean isInstitution(Source source, int head) {
        return source instanceof Source.Named
                && SourceNouns.of(words.low(head))
                        .filter(noun -> noun.kind() == SourceNouns.Kind.BODY)
                        .isPresent();
    }

    private Source body(Source source) {
        lastBody = Optional.of(source);
        if (source instanceof Source.Outlet outlet) {
            descriptions.heard(outlet);
        }
        return source;
    }

    /** "the party's leader, Ada Novak": a name between or behind the commas. */
    private Optional<Mention> apposed(Run run, Run core) {
        for (int i = core.to(); i + 1 < run.to(); i++) {
            if (words.isComma(i)
                    && words.mention(i + 1)
                            .filter(m -> m.type() == Mention.Type.PERSON)
                            .isPresent()) {
                Mention mention = words.mention(i + 1).orElseThrow();
                boolean whole =
                        words.is(core.from(), "the") || words.is(core.from(), "a") || words.tag(core.from()) != Tag.NUM;
                return whole ? Optional.of(mention) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
