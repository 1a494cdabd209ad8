package org.stemma.intake.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
            "published-at",
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
    /** A phrase of the list has at most this many words. */
    private static final int PHRASE = 3;

    private static final Parts MODIFYING = new Parts(MODIFIED_PARTS);
    private static final Parts PUBLISHING = new Parts(PUBLISHED_PARTS);

    /** What the name of a meta element, attribute, class, id or JSON key says: "article:published_time", "entry-date", "dateModified". */
    static Label ofName(String name) {
        return ofName(words(name));
    }

    /** The same for a name cut into its {@link #words}. */
    static Label ofName(List<String> words) {
        String run = String.join("", words);
        boolean published = PUBLISHING.in(run);
        boolean dates = dates(words) && !run.endsWith("update") && !run.contains("validate");
        boolean modified = !published && MODIFYING.in(run);
        if ((dates || published || modified) && ofOthers(words)) {
            return dates || published ? OTHER : NONE;
        }
        if (modified) {
            // Blogs mark the one date they print "date updated" (hAtom 0.1, "updated").
            return words.contains("updated") && words.contains("date") ? DATE : MODIFIED;
        }
        return published ? PUBLISHED : dates ? DATE : NONE;
    }

    private static boolean dates(List<String> words) {
        for (String word : words) {
            if (DATE_WORDS.contains(word) || word.endsWith("date") || word.endsWith("datum")) {
                return true;
            }
        }
        return false;
    }

    private static boolean ofOthers(List<String> words) {
        for (String word : words) {
            if (OTHER_WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The words of a name in lower case: camel case and marks part them. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < name.length(); at++) {
            char unit = name.charAt(at);
            boolean letter = Character.isLetter(unit);
            boolean hump =
                    letter && Character.isUpperCase(unit) && at > 0 && Character.isLowerCase(name.charAt(at - 1));
            if ((!letter || hump) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (letter) {
                word.append(Character.toLowerCase(unit));
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    /** What the words printed before a date say of it; the nearest known one decides. */
    static Label ofWords(String before) {
        List<String> words = new ArrayList<>();
        for (Token token : Token.cut(before)) {
            if (!token.isNumber()) {
                words.add(token.word());
            }
        }
        for (int end = words.size(); end > 0; end--) {
            for (int length = Math.min(PHRASE, end); length > 0; length--) {
                String key = WORDS.get(String.join(" ", words.subList(end - length, end)));
                if (key != null) {
                    return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
                }
            }
        }
        return before.indexOf('©') >= 0 ? OTHER : NONE;
    }
}
