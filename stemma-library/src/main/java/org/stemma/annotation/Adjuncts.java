package org.stemma.annotation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Token.Tag;

/** Knows the phrases of time and of channel that stand between a speaker, a cue and what was said. */
final class Adjuncts {

    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "yesterday",
            "today",
            "tomorrow",
            "tonight",
            "mon",
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "mon.",
            "tue.",
            "tues.",
            "wed.",
            "thu.",
            "thurs.",
            "fri.",
            "sat.",
            "sun.");
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan.",
            "feb.",
            "mar.",
            "apr.",
            "aug.",
            "sept.",
            "oct.",
            "nov.",
            "dec.");
    private static final Set<String> PARTS = Set.of(
            "morning",
            "afternoon",
            "evening",
            "night",
            "day",
            "week",
            "month",
            "year",
            "weekend",
            "hours",
            "hour",
            "days",
            "weeks",
            "months",
            "years",
            "minutes",
            "moments",
            "midday",
            "noon",
            "midnight",
            "spring",
            "summer",
            "autumn",
            "winter",
            "time");
    private static final Set<String> OPENERS = Set.of(
            "last", "this", "next", "late", "early", "earlier", "later", "that", "same", "the", "a", "on", "in", "at",
            "since", "until", "by", "few", "two", "three", "several", "some");
    private static final Set<String> LOOSE = Set.of(
            "earlier",
            "later",
            "recently",
            "afterward",
            "afterwards",
            "separately",
            "also",
            "again",
            "then",
            "once",
            "repeatedly",
            "publicly",
            "privately",
            "previously",
            "meanwhile",
            "instead",
            "simply",
            "bluntly",
            "flatly",
            "ago",
            "however",
            "too",
            "quietly",
            "here",
            "now",
            "today",
            "online");

    /** Nouns of the ways in which something is said. */
    private static final Set<String> CHANNELS = Set.copyOf(Lists.set("channels-en.txt"));

    private static final Set<String> CHANNEL_PREPOSITIONS = Set.of(
            "in",
            "at",
            "on",
            "during",
            "via",
            "through",
            "to",
            "by",
            "from",
            "before",
            "over",
            "after",
            "following",
            "outside",
            "under",
            "with");
    private static final Set<String> CARRIED = Set.of(
            "published", "released", "posted", "issued", "sent", "broadcast", "aired", "carried", "obtained", "filed");

    private static final Set<Tag> PHRASE =
            EnumSet.of(Tag.DET, Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.NUM, Tag.PART, Tag.PRON);

    /** An adjunct longer than this is something else. */
    private static final int LONGEST = 18;

    /** An expression of time before a verb is no longer than this. */
    private static final int LONGEST_TIME = 6;

    private static final Set<String> CLAUSAL =
            Set.of("he", "she", "they", "it", "we", "i", "you", "that", "who", "which", "there");

    private final Words words;

    Adjuncts(Words words) {
        this.words = words;
    }

    /** True for a weekday or a month at {@code i}. */
    boolean isTime(int i) {
        return words.isOne(i, DAYS)
                || words.isOne(i, MONTHS)
                        && words.capitalised(i)
                        && (!words.is(i, "may") && !words.is(i, "march") || words.tag(i) == Tag.PROPN);
    }

    /** The index behind an expression of time that begins at {@code from}, {@code from} when none does. */
    int timeFrom(int from, int limit) {
        int i = from;
        while (i < limit && i - from < LONGEST_TIME && (opensTime(i) || isFigureOfTime(i, limit))) {
            i++;
        }
        int core = i;
        while (i < limit && (isTime(i) || words.isOne(i, PARTS) && (i > from || isTime(i - 1)))) {
            i++;
        }
        if (i == core) {
            return from;
        }
        while (i < limit && (words.tag(i) == Tag.NUM || words.is(i, "ago") || isCommaInDate(i))) {
            i++;
        }
        return i;
    }

    /** "that day" is a time, "that today" the beginning of a clause. */
    private boolean opensTime(int i) {
        return words.isOne(i, OPENERS)
                && (!words.is(i, "that") || words.is(i + 1, "same") || words.isOne(i + 1, PARTS));
    }

    private boolean isCommaInDate(int i) {
        boolean year = i + 1 < words.size() && words.low(i + 1).matches("(?:1[5-9]|20)\\d\\d");
        return words.isComma(i) && year && words.tag(i - 1) == Tag.NUM;
    }

    private boolean isFigureOfTime(int i, int limit) {
        return i + 1 < limit && words.tag(i) == Tag.NUM && (words.isOne(i + 1, PARTS) || isTime(i + 1));
    }

    /** The index behind all adjuncts and adverbs that begin at {@code from}. */
    int skip(int from, int limit) {
        int i = from;
        for (int next = skipOne(i, limit); next > i; next = skipOne(i, limit)) {
            i = next;
        }
        return i;
    }

    private int skipOne(int i, int limit) {
        if (i >= limit) {
            return i;
        }
        int time = timeFrom(i, limit);
        boolean subject = words.isTag(time, Phrases.VERBAL) && words.tag(i) != Tag.ADP;
        if (time > i && !subject) {
            return Math.max(time, channelFrom(i, limit));
        }
        boolean adverb = words.tag(i) == Tag.ADV
                && words.low(i).endsWith("ly")
                && !words.low(i).equals("only")
                && words.tag(i + 1) != Tag.NUM
                && words.tag(i + 1) != Tag.ADJ;
        return adverb || words.isOne(i, LOOSE) ? i + 1 : channelFrom(i, limit);
    }

    /** True when an expression of time or channel begins at {@code i}. */
    boolean startsAdjunct(int i, int limit) {
        return timeFrom(i, limit) > i || channelFrom(i, limit) > i;
    }

    /** The index behind a phrase such as "in an interview with the daily" at {@code from}, {@code from} when there is none. */
    int channelFrom(int from, int limit) {
        if (!words.isOne(from, CHANNEL_PREPOSITIONS)) {
            return from;
        }
        int i = from + 1;
        int channel = -1;
        while (i < limit && i - from < LONGEST && inPhrase(from, i, channel)) {
            channel = words.isOne(i, CHANNELS) ? i : channel;
            i++;
        }
        if (channel < 0) {
            return from;
        }
        return words.tag(i - 1) == Tag.ADP ? i - 1 : i;
    }

    private boolean inPhrase(int from, int i, int channel) {
        if (channel >= 0 && words.tag(i) == Tag.DET && words.tag(i - 1) != Tag.ADP && words.tag(i - 1) != Tag.VERB) {
            return false;
        }
        if (words.isTag(i, PHRASE) && !words.is(i, "n't") && !words.is(i, "not")) {
            return !words.isOne(i, CLAUSAL) || i == from + 1 && words.is(i, "that");
        }
        if (words.tag(i) == Tag.ADP) {
            return i > from + 1 && (words.isTag(i - 1, Phrases.NOMINAL) || words.tag(i - 1) == Tag.VERB);
        }
        boolean carried = words.isOne(i, CARRIED) && words.tag(i - 1) == Tag.NOUN;
        return channel >= 0 && (words.is(i, "to") && words.tag(i + 1) != Tag.VERB || carried);
    }

    /** The index before which adjuncts end when read backwards from {@code end}: "the Kremlin | on Thursday | said". */
    int skipBack(int from, int end) {
        int i = end;
        for (int next = backOne(from, i); next < i; next = backOne(from, i)) {
            i = next;
        }
        return i;
    }

    private int backOne(int from, int end) {
        for (int start = Math.max(from + 1, end - LONGEST_TIME); start < end; start++) {
            boolean opens =
                    words.isOne(start, OPENERS) && !words.is(start, "the") && !words.is(start, "a") || isTime(start);
            if (opens && timeFrom(start, end) == end) {
                return start;
            }
        }
        boolean adverb = end - 1 > from && words.tag(end - 1) == Tag.ADV && !words.isOne(end - 1, Phrases.RELATIVES);
        return adverb ? end - 1 : end;
    }

    /** Who asked, in "in an interview with X" inside {@code run}. */
    Optional<Run> interviewer(Run run) {
        boolean interview = false;
        for (int i = run.from(); i + 1 < run.to(); i++) {
            interview |= words.low(i).startsWith("interview");
            if (interview && words.isOne(i, Set.of("with", "to", "by"))) {
                int end = i + 1;
                while (end < run.to() && !startsAdjunct(end, run.to()) && timeFrom(end, run.to()) == end) {
                    end++;
                }
                return end > i + 1 ? Optional.of(new Run(i + 1, end)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
