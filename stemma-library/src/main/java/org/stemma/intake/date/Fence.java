package org.stemma.intake.date;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A part of a page whose dates are of something else than its report: comments, teasers, captions, what stands around. */
final class Fence {

    /** In the order in which one goes before another. */
    enum Kind {
        /** Other people's words. */
        COMMENT(1),
        /** Ways to other pages. */
        MENU(2),
        /** Other reports. */
        TEASER(3),
        /** Pictures. */
        CAPTION(4),
        /** Around the report, as its footer: a date here may still be its own when it says so. */
        SIDE(5),
        /** One of several entries of a list: another report unless the headline is in it. */
        CARD(6);

        /** Its place in that order, counted from 1. */
        final int place;

        Kind(int place) {
            this.place = place;
        }
    }

    private static final Set<String> COMMENT = Set.of(
            "comment",
            "comments",
            "commentlist",
            "disqus",
            "reply",
            "replies",
            "respond",
            "responses",
            "kommentar",
            "kommentare",
            "commentaires",
            "comentarios",
            "reactions",
            "reacties",
            "trackback",
            "pingback",
            "tweet",
            "tweets",
            "embed");
    private static final Set<String> TEASER = Set.of(
            "related",
            "teaser",
            "teasers",
            "recommended",
            "recommendation",
            "recommendations",
            "recommend",
            "popular",
            "trending",
            "mostread",
            "sidebar",
            "promo",
            "carousel",
            "slider",
            "swiper",
            "recirc",
            "outbrain",
            "taboola",
            "latest",
            "similar",
            "newsletter",
            "archive",
            "archives",
            "recent",
            "upcoming",
            "ticker",
            "topstories",
            "events",
            "nextprev",
            "prevnext",
            "nachbarn",
            "verwandt",
            "also",
            "readmore",
            "morestories",
            "cookie",
            "consent",
            "weather",
            "calendar",
            "datepicker",
            "search",
            "pager",
            "pagination");
    private static final Set<String> MENU =
            Set.of("nav", "navigation", "navbar", "menu", "megamenu", "breadcrumb", "breadcrumbs");
    private static final Set<String> CAPTION =
            Set.of("caption", "figcaption", "gallery", "bildunterschrift", "legende", "copyright");
    private static final Set<String> SIDE = Set.of("footer", "aside", "widget", "imprint", "bio");

    private static final Map<String, Kind> BY_WORD = new HashMap<>();

    static {
        SIDE.forEach(word -> BY_WORD.put(word, Kind.SIDE));
        CAPTION.forEach(word -> BY_WORD.put(word, Kind.CAPTION));
        TEASER.forEach(word -> BY_WORD.put(word, Kind.TEASER));
        MENU.forEach(word -> BY_WORD.put(word, Kind.MENU));
        COMMENT.forEach(word -> BY_WORD.put(word, Kind.COMMENT));
    }

    private Fence() {}

    /** The kind of fence that a word in an element's class or id makes of it. */
    static Map<String, Kind> words() {
        return Map.copyOf(BY_WORD);
    }

    /** What kind of fence an element of this name is whose class and id say {@code named}, if it is one. */
    static @Nullable Kind kind(String element, @Nullable Kind named) {
        return switch (element) {
            case "html", "body", "main", "h1", "time", "a" -> null;
            case "nav", "select" -> earlier(named, Kind.MENU);
            case "figure", "figcaption" -> earlier(named, Kind.CAPTION);
            case "aside", "footer", "form" -> earlier(named, Kind.SIDE);
            case "article", "li", "tr" -> earlier(named, Kind.CARD);
            default -> named;
        };
    }

    private static Kind earlier(@Nullable Kind one, Kind other) {
        return one == null || other.compareTo(one) < 0 ? other : one;
    }
}
