package org.stemma.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.report.Span;

/** Finds the dateline in front of a paragraph: "CITY —", "CITY, Country (Agency) –", "City, May 9 (Agency) --". */
final class Datelines {

    /** Words in capitals before a colon or dash that name a format, not a place. */
    private static final Set<String> LABELS = Set.of(
            "update",
            "updated",
            "breaking",
            "breaking news",
            "watch",
            "video",
            "photos",
            "photo",
            "note",
            "editor's note",
            "exclusive",
            "opinion",
            "analysis",
            "factbox",
            "explainer",
            "timeline",
            "related",
            "more",
            "read",
            "live",
            "correction",
            "clarification",
            "review",
            "interview",
            "poll",
            "q&a",
            "q",
            "a",
            "ps",
            "p.s.",
            "warning",
            "fact check",
            "news",
            "world",
            "sport",
            "sports",
            "business",
            "politics",
            "just in",
            "developing",
            "new",
            "alert",
            "notice",
            "source",
            "sources",
            "image",
            "file",
            "file photo",
            "caption",
            "closed",
            "must read");

    private static final String PLACE = "(?<place>\\p{Lu}[\\p{L}'’.]*(?:[ -][\\p{Lu}\\p{L}'’.-]+){0,4}?"
            + "(?:, ?\\p{Lu}[\\p{L}'’.]*(?: \\p{Lu}[\\p{L}'’.]*){0,2})?)";
    private static final String DAY =
            "(?:, ?(?<date>(?:\\p{L}{3,9}\\.? )?(?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,9}\\.?)(?:,? \\d{4})?))?";
    private static final Pattern PREFIX = Pattern.compile(
            "^(?:" + PLACE + DAY + "[ \\u00A0]*)?"
                    + "(?:[(\\[](?<agency>[^()\\[\\]]{2,45})[)\\]])?[ \\u00A0]*(?<mark>[–—―]|--?|:)(?=[ \\u00A0\\t])[ \\u00A0\\t]+(?=[\\p{Lu}\\p{N}\"“'‘«„\\[(])");
    private static final Pattern CAPITALS = Pattern.compile("^\\p{Lu}{2,}|^\\p{Lu}['’]\\p{Lu}{2,}|^\\p{Lu}[ .]");
    private static final Pattern AGENCY = Pattern.compile("[\\p{Lu}\\p{L}][\\p{L}\\p{N} .&/'-]{1,40}");
    /** A dateline stands in this many characters or is none. */
    private static final int LONGEST = 120;

    private static final String DASHES = "-–—―";
    private static final Pattern ALONE = Pattern.compile(
            "^(?=\\p{Lu}[\\p{Lu}. '’-]{2,}[, (–—-])" + PLACE + DAY + " ?(?:\\([^()]{2,40}\\))? ?(?:[–—―]|--?)$");

    private Datelines() {}

    /** True when the passage is a dateline that lost its paragraph. */
    static boolean alone(Passage passage) {
        String words = passage.folded();
        return !words.isEmpty()
                && DASHES.indexOf(words.charAt(words.length() - 1)) >= 0
                && ALONE.matcher(words).matches();
    }

    /**
     * @param prefix from the place to the dash
     * @param agency the words in brackets, and where they are
     * @param day the day as printed
     */
    record Dateline(Span prefix, Optional<String> agency, Span agencySpan, Optional<String> day) {}

    /** The dateline at the head of {@code paragraph}, if it has one that names an agency in brackets. */
    static Optional<Dateline> ofAgency(String text, Span paragraph) {
        int end = Math.min(paragraph.end(), paragraph.start() + LONGEST);
        for (int i = paragraph.start(); i < end; i++) {
            if (text.charAt(i) == '(' || text.charAt(i) == '[') {
                return at(text, paragraph).filter(found -> found.agency().isPresent());
            }
        }
        return Optional.empty();
    }

    /** The dateline at the head of {@code paragraph}, if it has one. */
    static Optional<Dateline> at(String text, Span paragraph) {
        String head = text.substring(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + LONGEST));
        Matcher prefix = PREFIX.matcher(head);
        if (!prefix.find() || prefix.end() == 0 || !convincing(prefix)) {
            return Optional.empty();
        }
        Optional<String> agency = Optional.ofNullable(prefix.group("agency"));
        Span at = agency.isPresent()
                ? new Span(paragraph.start() + prefix.start("agency"), paragraph.start() + prefix.end("agency"))
                : new Span(paragraph.start(), paragraph.start());
        return Optional.of(new Dateline(
                new Span(paragraph.start(), paragraph.start() + prefix.end("mark")),
                agency,
                at,
                Optional.ofNullable(prefix.group("date"))));
    }

    private static boolean convincing(Matcher prefix) {
        String place = prefix.group("place");
        String agency = prefix.group("agency");
        if (agency != null) {
            return AGENCY.matcher(agency).matches()
                    && (place != null || Agencies.named(agency).isPresent());
        }
        return place != null
                && !LABELS.contains(place.toLowerCase(Locale.ROOT))
                && ((CAPITALS.matcher(place).find() && allCapitals(place))
                        || (prefix.group("date") != null && !isColon(prefix)));
    }

    private static boolean isColon(Matcher prefix) {
        return ":".equals(prefix.group("mark"));
    }

    /** The place before its comma is written in capitals throughout. */
    private static boolean allCapitals(String place) {
        int comma = place.indexOf(',');
        String city = comma < 0 ? place : place.substring(0, comma);
        return city.equals(city.toUpperCase(Locale.ROOT)) && city.length() > 2;
    }
}
