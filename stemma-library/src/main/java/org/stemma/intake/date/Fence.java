package org.stemma.intake.date;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A part of a page whose dates are of something else than its report: comments, teasers, captions, what stands around. */
final class Fence {

    enum Kind {
        /** Other people's words. */
        COMMENT,
        /** Other reports. */
        TEASER,
        /** Ways to other pages. */
        MENU,
        /** Pictures. */
        CAPTION,
        /** Around the report, as its footer: a date here may still be its own when it says so. */
        SIDE,
        /** One of several entries of a list: another report unless the headline is in it. */
        CARD
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
    private static final Set<String> SIDE = Set.of("footer", "aside", "widget", "imprint", "author-bio", "bio");
    private static final List<String> NEVER = List.of("html", "body", "main", "h1", "time", "a");

    final Kind kind;
    final @Nullable Fence around;
    final int from;
    /** True for a part that turned out to hold the report itself. */
    boolean open;

    Fence(Kind kind, @Nullable Fence around, int from) {
        this.kind = kind;
        this.around = around;
        this.from = from;
    }

    /** What kind of fence an element of this name with these words in its class and id is, if it is one. */
    static Optional<Kind> kind(String name, List<String> words) {
        if (NEVER.contains(name)) {
            return Optional.empty();
        }
        if (words.stream().anyMatch(COMMENT::contains)) {
            return Optional.of(Kind.COMMENT);
        }
        if (words.stream().anyMatch(MENU::contains) || name.equals("nav") || name.equals("select")) {
            return Optional.of(Kind.MENU);
        }
        if (words.stream().anyMatch(TEASER::contains)) {
            return Optional.of(Kind.TEASER);
        }
        if (words.stream().anyMatch(CAPTION::contains) || name.equals("figure") || name.equals("figcaption")) {
            return Optional.of(Kind.CAPTION);
        }
        if (words.stream().anyMatch(SIDE::contains)
                || name.equals("aside")
                || name.equals("footer")
                || name.equals("form")) {
            return Optional.of(Kind.SIDE);
        }
        return name.equals("article") || name.equals("li") || name.equals("tr")
                ? Optional.of(Kind.CARD)
                : Optional.empty();
    }

    /** True when this or one around it is of one of the kinds and did not turn out to hold the report. */
    static boolean within(@Nullable Fence fence, Set<Kind> kinds) {
        for (Fence at = fence; at != null; at = at.around) {
            if (!at.open && kinds.contains(at.kind)) {
                return true;
            }
        }
        return false;
    }

    /** Opens all fences around a place in the report. */
    static void open(@Nullable Fence fence) {
        for (Fence at = fence; at != null; at = at.around) {
            at.open = true;
        }
    }
}
