package org.stemma.intake.date;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the name or the words beside a date make of it. */
enum Label {
    PUBLISHED,
    /** Some date of the page's: "date", "time", "created". */
    DATE,
    MODIFIED,
    /** The day its words hold for: a change of the page, and where it dates nothing else its day. */
    AS_OF,
    /** A date of something else: an event, a birth, a right. */
    OTHER,
    /** No word about it. */
    NONE;

    private static final List<String> MODIFIED_PARTS = List.of(
            "modif",
            "updat",
            "revis",
            "lastchange",
            "changed",
            "edited",
            "aktualis",
            "aenderung",
            "geaendert",
            "lastreview",
            "refresh");
    private static final List<String> PUBLISHED_PARTS = List.of(
            "publish",
            "publica",
            "publiee",
            "publie",
            "pubblic",
            "pubdate",
            "pubtime",
            "pubtim",
            "postdate",
            "posttime",
            "postedon",
            "postedat",
            "dateposted",
            "dateissued",
            "issued",
            "releasedate",
            "releasetime",
            "veroeffentlich",
            "erscheinung",
            "entrydate",
            "articledate",
            "articletime",
            "firstpub",
            "displaydate",
            "newsdate",
            "storydate",
            "articlecreat",
            "submitted",
            "newsdatum",
            "dateheader",
            "originaldate",
            "datefirst");
    /** A date so named is of something else. */
    private static final Set<String> OTHER_WORDS = Set.of(
            "event",
            "events",
            "termin",
            "expires",
            "expiry",
            "expiration",
            "expire",
            "birth",
            "birthday",
            "deadline",
            "comment",
            "comments",
            "reading",
            "read",
            "duration",
            "countdown",
            "calendar",
            "calender",
            "availability",
            "valid",
            "until",
            "begin",
            "picker",
            "video",
            "unpublished",
            "copyright",
            "join",
            "registered",
            "current",
            "now",
            "today",
            "clock",
            "weather",
            "departure",
            "arrival");

    private static final Set<String> DATE_WORDS = Set.of(
            "date",
            "dates",
            "datum",
            "fecha",
            "data",
            "dato",
            "tarih",
            "datetime",
            "timestamp",
            "time",
            "times",
            "published",
            "posted",
            "dt",
            "created",
            "creation",
            "uploaded",
            "upload",
            "dateline",
            "day",
            "pub",
            "posttime",
            "hora",
            "ngay",
            "kiedy",
            "czas",
            "pvm",
            "pvmaara",
            "kdy",
            "dtstart");
    private static final Map<String, String> WORDS = Words.keys("words.tsv");
    /** With which a phrase of the list ends. */
    private static final Set<String> LAST_WORDS = WORDS.keySet().stream()
            .map(phrase -> phrase.substring(phrase.lastIndexOf(' ') + 1))
            .collect(Collectors.toUnmodifiableSet());
    /** A phrase of the list has at most this many words. */
    private static final int PHRASE = 3;

    /** What {@link #PARTS} says after a letter: a part of this meaning ends there. */
    static final int PUBLISHES = 1;

    static final int MODIFIES = 1 << 1;
    /** "date" or "datum" ends there: the word names a date whatever stands before it. */
    static final int ENDS_AS_DATE = 1 << 2;
    /** "update" ends there. */
    static final int ENDS_AS_UPDATE = 1 << 3;
    /** "validate" ends there. */
    static final int VALIDATES = 1 << 4;

    static final LetterStates PARTS = parts();

    /** What {@link #names} says of a word: it names a date; the date is of something else; it is one of these two. */
    static final int DATES = 1;

    static final int OTHERS = 1 << 1;
    static final int UPDATED_WORD = 1 << 2;
    static final int DATE_WORD = 1 << 3;

    private static LetterStates parts() {
        Map<String, Integer> parts = new HashMap<>();
        MODIFIED_PARTS.forEach(part -> parts.merge(part, MODIFIES, (one, other) -> one | other));
        PUBLISHED_PARTS.forEach(part -> parts.merge(part, PUBLISHES, (one, other) -> one | other));
        parts.put("date", ENDS_AS_DATE);
        parts.put("datum", ENDS_AS_DATE);
        parts.put("update", ENDS_AS_UPDATE);
        parts.put("validate", VALIDATES);
        return LetterStates.parts(parts);
    }

    /** What the words in a name say, by word. */
    static Map<String, Integer> names() {
        Map<String, Integer> names = new HashMap<>();
        DATE_WORDS.forEach(word -> names.merge(word, DATES, (one, other) -> one | other));
        OTHER_WORDS.forEach(word -> names.merge(word, OTHERS, (one, other) -> one | other));
        names.merge("updated", UPDATED_WORD, (one, other) -> one | other);
        names.merge("date", DATE_WORD, (one, other) -> one | other);
        return names;
    }

    /** What the words printed before a date say of it; the nearest known one decides. */
    static Label ofWords(String before) {
        Tokens words = Tokens.of(before);
        for (int last = words.size() - 1; last >= 0; last--) {
            if (!words.isNumber(last) && LAST_WORDS.contains(words.word(last))) {
                String key = phrase(words, last);
                if (!key.isEmpty()) {
                    return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
                }
            }
        }
        return before.indexOf('©') >= 0 ? OTHER : NONE;
    }

    /** The key of the longest known phrase that ends with this word, whatever numbers stand in it; empty when there is none. */
    private static String phrase(Tokens words, int last) {
        String said = words.word(last);
        String key = WORDS.getOrDefault(said, "");
        int length = 1;
        for (int at = last - 1; at >= 0 && length < PHRASE; at--) {
            if (!words.isNumber(at)) {
                said = words.word(at) + " " + said;
                key = WORDS.getOrDefault(said, key);
                length++;
            }
        }
        return key;
    }
}
