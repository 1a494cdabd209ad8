package org.stemma.annotation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Token.Tag;

/** Finds who a verb's subject is: the phrase before it, across appositions and adjuncts, or behind it. */
final class Subjects {

    private static final Set<String> DASHES = Set.of("—", "–", "--");
    private static final Set<String> HARD = Set.of(";", ":", "—", "–", "--");
    private static final Set<String> ENDS = Set.of(".", "!", "?", ";", ":", "…", "...", "—", "–", "--");
    private static final Set<String> DEMONSTRATIVES = Set.of("that", "this", "these");
    private static final Set<String> OBJECTS = Set.of("him", "them", "us", "me", "himself", "herself", "themselves");
    private static final Set<String> IRREGULAR =
            Set.of("known", "led", "held", "made", "sent", "paid", "seen", "given");
    private static final Set<Tag> NAMING = EnumSet.of(Tag.NOUN, Tag.PROPN, Tag.PRON);
    private static final Set<Tag> APPOSITIVE = EnumSet.of(Tag.DET, Tag.NOUN, Tag.NUM, Tag.ADJ);

    /** Appositions in a row that are read through: "Novak, 45, a lawyer from the north, said". */
    private static final int APPOSITIONS = 4;

    /** An apposition longer than this is a sentence of its own. */
    private static final int APPOSITION_LENGTH = 32;

    /** A clause about the subject that is longer hides whose verb follows. */
    private static final int CLAUSE_LENGTH = 12;

    /** A clause shows its verb this soon; an apposition does not. */
    private static final int CLAUSE_VERB = 10;

    private final Words words;
    private final Phrases phrases;
    private final Complements complements;

    Subjects(Words words, Phrases phrases, Complements complements) {
        this.words = words;
        this.phrases = phrases;
        this.complements = complements;
    }

    /** The subject just before the verb group that begins at {@code group}, not reaching back beyond {@code from}. */
    Optional<Run> before(int from, int group) {
        int floor = floor(from, group);
        int end = phrases.adjuncts().skipBack(floor, group);
        if (end > floor && words.isOne(end - 1, Set.of("who", "which", "that"))) {
            return Optional.of(new Run(end - 1, end));
        }
        if (end > floor && (words.isComma(end - 1) || words.isOne(end - 1, DASHES))) {
            return acrossApposition(floor, end - 1);
        }
        if (end - 1 > floor && words.closesQuote(end - 1) && words.isComma(end - 2)) {
            return acrossApposition(floor, end - 2).map(run -> new Run(run.from(), end));
        }
        boolean object = end - 2 > floor && words.isOne(end - 1, OBJECTS) && words.tag(end - 2) == Tag.ADP;
        if (object) {
            int noun = words.tag(end - 3) == Tag.ADJ ? end - 3 : end - 2;
            return phrases.left(floor, noun).map(run -> new Run(run.from(), end));
        }
        return phrases.left(floor, end)
                .map(run -> withHead(floor, withClause(floor, run)))
                .filter(run -> run.length() > 1 || !words.isOne(run.from(), OBJECTS))
                .or(() -> beforeClause(floor, end));
    }

    /** "A diplomat who asked not to be named said": nothing stands before the verb but a clause about the subject. */
    private Optional<Run> beforeClause(int floor, int end) {
        for (int i = end - 1; i > floor && i >= end - CLAUSE_LENGTH; i--) {
            if (words.isComma(i) || words.isOne(i, HARD) || words.opensQuote(i) || words.closesQuote(i)) {
                return Optional.empty();
            }
            if (words.is(i, "who")) {
                boolean clause = words.isTag(i + 1, Phrases.VERBAL)
                        && words.isTag(i - 1, Phrases.NOMINAL)
                        && words.tag(end - 1) != Tag.CCONJ;
                return clause ? phrases.left(floor, i).map(head -> new Run(head.from(), end)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The last place before {@code group} that a subject cannot reach across. */
    private int floor(int from, int group) {
        for (int i = group - 1; i >= from; i--) {
            if (words.isOne(i, HARD) && i < group - 1 || isEndOfSpeech(i)) {
                return i + 1;
            }
        }
        return from;
    }

    private boolean isEndOfSpeech(int i) {
        return words.closesQuote(i) && words.quote(i).orElseThrow().kind() == Quote.Kind.SPEECH;
    }

    private Optional<Run> acrossApposition(int floor, int comma) {
        int end = comma;
        Optional<Run> best = Optional.empty();
        for (int step = 0; step < APPOSITIONS; step++) {
            int opening = previousComma(floor, end);
            Optional<Run> head = opening < 0 ? Optional.empty() : phrases.left(floor, opening);
            if (head.isEmpty() || step > 0 && words.tag(head.orElseThrow().from() - 1) == Tag.ADP) {
                break;
            }
            best = Optional.of(new Run(head.orElseThrow().from(), comma));
            end = opening;
            if (!words.isComma(head.orElseThrow().from() - 1)) {
                break;
            }
        }
        return best.isPresent() ? best : phrases.left(floor, comma);
    }

    private int previousComma(int floor, int end) {
        for (int i = end - 1; i >= Math.max(floor, end - APPOSITION_LENGTH); i--) {
            if (words.isComma(i) || words.isOne(i, DASHES)) {
                return i;
            }
        }
        return -1;
    }

    /** "The leader of the party, Ada Novak said": the phrase before a lone name belongs to it. */
    private Run withHead(int floor, Run run) {
        int comma = run.from() - 1;
        if (comma <= floor || !words.isComma(comma)) {
            return run;
        }
        Optional<Run> head = phrases.left(floor, comma);
        boolean name =
                words.capitalised(run.from()) && words.mention(run.from()).isPresent();
        boolean title = head.map(phrase -> words.is(phrase.from(), "the") && atStart(floor, phrase.from()))
                .orElse(false);
        return name && title ? new Run(head.orElseThrow().from(), run.to()) : run;
    }

    private boolean atStart(int floor, int i) {
        return i == floor || words.isComma(i - 1) || words.tag(i - 1) == Tag.CCONJ || words.tag(i - 1) == Tag.SCONJ;
    }

    /** "The man who led the inquiry said": a relative clause between belongs to the subject. */
    private Run withClause(int floor, Run run) {
        int verb = run.from() - 1;
        while (verb > floor && words.isTag(verb, EnumSet.of(Tag.ADV, Tag.PART, Tag.ADP))) {
            verb--;
        }
        int at = verb;
        while (at > floor && words.isTag(at, EnumSet.of(Tag.VERB, Tag.AUX, Tag.ADV, Tag.PART))) {
            at--;
        }
        if (at < verb && words.isTag(at, NAMING) && isReduced(at + 1, verb)) {
            return phrases.left(floor, at + 1)
                    .map(head -> new Run(head.from(), run.to()))
                    .orElse(run);
        }
        if (at < verb
                && words.isOne(at, Set.of("who", "that", "which"))
                && words.isTag(at - 1, Phrases.NOMINAL)
                && at - 1 >= floor) {
            return phrases.left(floor, at)
                    .map(head -> new Run(head.from(), run.to()))
                    .orElse(run);
        }
        return run;
    }

    /** "People briefed on the talks said": a participle behind its noun, no verb that takes the clause. */
    private boolean isReduced(int from, int verb) {
        String word = words.low(verb);
        boolean participle = word.endsWith("ed") || word.endsWith("ing") || IRREGULAR.contains(word);
        return from == verb
                && participle
                && CueTable.english().of(word).stream()
                        .noneMatch(one -> one.verb().takes("bare"));
    }

    /** The subject of the first finite verb between {@code from} and {@code group}: whom "and added" goes on from. */
    Optional<Run> ofClause(int from, int group) {
        for (int i = floor(from, group); i < group; i++) {
            if (words.quoteIndex(i) < 0 && complements.isFinite(i, group) && !words.isOne(i - 1, Phrases.RELATIVES)) {
                Optional<Run> subject = before(from, i);
                boolean adjunct = words.low(i).endsWith("ed")
                        && subject.map(run -> words.tag(run.from() - 1) == Tag.ADP && run.from() > from)
                                .orElse(false);
                if (!adjunct
                        && subject.map(run -> !words.isOne(run.from(), Phrases.RELATIVES))
                                .orElse(false)) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }

    /** The subject behind an inverted verb, from {@code from}: a phrase with its appositions, up to a stop. */
    Run behind(int from, int limit) {
        Run phrase = phrases.right(from, limit);
        if (phrase.isEmpty()) {
            return phrase;
        }
        int end = phrase.to();
        int next = words.isComma(end) && end < limit ? appositionEnd(end, limit) : end;
        while (next > end) {
            end = next;
            next = words.isComma(end) && end < limit ? appositionEnd(end, limit) : end;
        }
        return new Run(phrase.from(), end < limit && words.isOne(end, Phrases.RELATIVES) ? untilStop(end, limit) : end);
    }

    /** The end of the apposition behind {@code comma}, {@code comma} itself when something else follows. */
    int appositionEnd(int comma, int limit) {
        int next = comma + 1;
        if (next >= limit || words.opensQuote(next)) {
            return comma;
        }
        boolean relative = words.isOne(next, Set.of("who", "which", "whose"));
        boolean nominal = words.isTag(next, APPOSITIVE) && !words.isOne(next, DEMONSTRATIVES);
        boolean title = words.tag(next) == Tag.PROPN && !words.isTag(next + 1, Phrases.VERBAL);
        if (!relative && !nominal && !title) {
            return comma;
        }
        int end = untilStop(next, limit);
        return !relative && holdsClause(next, end) ? comma : end;
    }

    private boolean holdsClause(int from, int end) {
        for (int i = from; i < Math.min(end, from + CLAUSE_VERB); i++) {
            if (words.isOne(i, Phrases.RELATIVES)) {
                return false;
            }
            if (complements.isFinite(i, end) && !words.low(i).endsWith("ed")) {
                return true;
            }
        }
        return false;
    }

    private int untilStop(int from, int limit) {
        int i = from;
        while (i < limit && !words.isComma(i) && !words.opensQuote(i) && !isEnd(i)) {
            i++;
        }
        return i;
    }

    boolean isEnd(int i) {
        return words.isOne(i, ENDS);
    }
}
