package org.stemma.annotation;

import java.util.Set;

/** Tells bodies, outlets and places by a word of their own name or by the small word behind it. */
final class Bodies {

    private static final Set<String> PAPERS = Set.of(
            "times",
            "tribune",
            "gazette",
            "herald",
            "chronicle",
            "dispatch",
            "courier",
            "examiner",
            "inquirer",
            "observer",
            "journal",
            "post",
            "news",
            "daily",
            "today",
            "telegraph",
            "newspaper",
            "tv",
            "radio",
            "television",
            "bulletin",
            "sentinel",
            "mirror",
            "express");
    private static final Set<String> SMALL_PAPERS = Set.of(
            "newspaper",
            "news agency",
            "news site",
            "news website",
            "daily",
            "magazine",
            "newswire",
            "tabloid",
            "broadcaster",
            "channel",
            "television",
            "news channel",
            "news portal",
            "wire service",
            "website",
            "radio",
            "radio station",
            "tv");
    private static final Set<String> SMALL_BODIES = Set.of(
            "party",
            "company",
            "group",
            "ministry",
            "university",
            "agency",
            "faction",
            "bloc",
            "movement",
            "airline",
            "airlines",
            "bank",
            "foundation",
            "militia",
            "school",
            "club",
            "organization",
            "organisation",
            "corporation",
            "department",
            "hospital",
            "alliance",
            "coalition",
            "union",
            "firm",
            "institute",
            "church",
            "team",
            "brigade",
            "battalion");
    private static final Set<String> SMALL_PLACES = Set.of(
            "airport",
            "province",
            "region",
            "district",
            "street",
            "river",
            "valley",
            "mountain",
            "mountains",
            "island",
            "islands",
            "peninsula",
            "village",
            "town",
            "city",
            "neighborhood",
            "neighbourhood",
            "county",
            "prefecture",
            "governorate",
            "oblast",
            "training ground",
            "bridge",
            "highway",
            "lake",
            "strait",
            "square",
            "suburb",
            "settlement",
            "checkpoint",
            "prison",
            "stadium",
            "area",
            "metro station",
            "international airport",
            "military base",
            "air base",
            "naval base",
            "border crossing",
            "refugee camp",
            "power plant",
            "nuclear plant",
            "railway station",
            "exclave",
            "enclave",
            "corridor",
            "gorge",
            "reservoir",
            "avenue",
            "road",
            "port",
            "state",
            "territory",
            "desert",
            "basin",
            "canal");
    /** Words that are as often the surname behind a given name. */
    private static final Set<String> SURNAMES = Set.of(
            "park", "hill", "hills", "woods", "field", "fields", "forest", "castle", "lane", "lake", "falls", "banks",
            "rivers", "brook", "camp", "point", "garden", "drive", "port", "pass", "farm", "strip", "mall", "ford",
            "beach", "road", "church", "guard", "club", "post", "group", "press", "times", "day", "way", "bank", "page",
            "watch", "force", "temple", "parks", "bridge", "house", "mine", "tower", "towers", "springs");

    /** With "of" and a name the name of a place. */
    private static final Set<String> GEOGRAPHY = Set.of(
            "gulf",
            "strait",
            "straits",
            "sea",
            "bay",
            "cape",
            "isle",
            "republic",
            "kingdom",
            "city",
            "state",
            "town",
            "province",
            "district",
            "port",
            "island",
            "county",
            "village",
            "borough");

    private final Lexicon lexicon;

    Bodies(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** True when the last word, or the word before "of" or "for", is the head of a body's name. */
    boolean isBody(Row row, int from, int to) {
        if (to - from < 2 || isPersonLike(row, from, to)) {
            return false;
        }
        return lexicon.isBodyHead(row.word(to - 1)) || hasInnerHead(row, from, to);
    }

    private boolean hasInnerHead(Row row, int from, int to) {
        for (int i = from; i + 2 < to; i++) {
            String link = row.lower(i + 1);
            boolean of = link.equals("of") || link.equals("for");
            if (of && lexicon.isBodyHead(row.word(i)) && !lexicon.isPlaceHead(row.word(i))) {
                return true;
            }
        }
        return false;
    }

    boolean isPaper(Row row, int from, int to) {
        return to - from >= 2 && PAPERS.contains(row.lower(to - 1)) && !isPersonLike(row, from, to);
    }

    boolean isPlace(Row row, int from, int to) {
        if (to - from < 2) {
            return false;
        }
        if (row.word(from + 1).equals("of")) {
            return GEOGRAPHY.contains(row.lower(from));
        }
        boolean opened = lexicon.isPlaceOpener(row.word(from))
                && !lexicon.isCommon(row.lower(from + 1))
                && !lexicon.demonyms().isDemonym(row.word(from + 1));
        return opened || (lexicon.isPlaceHead(row.word(to - 1)) && !isPersonLike(row, from, to));
    }

    private boolean isPersonLike(Row row, int from, int to) {
        boolean given = lexicon.isGivenName(row.word(from)) || row.isInitialLetter(from);
        return given && to - from <= 3 && SURNAMES.contains(row.lower(to - 1)) && !row.is(from - 1, Token.Tag.DET);
    }

    boolean beforeSmallPaper(Row row, int to) {
        return follows(row, to, SMALL_PAPERS);
    }

    boolean beforeSmallBody(Row row, int to) {
        return follows(row, to, SMALL_BODIES);
    }

    boolean beforeSmallPlace(Row row, int to) {
        return follows(row, to, SMALL_PLACES);
    }

    private static boolean follows(Row row, int to, Set<String> words) {
        String one = row.word(to);
        String two = one + " " + row.word(to + 1);
        boolean state = one.equals("state") && !row.lower(to + 1).isEmpty() && row.is(to + 1, Token.Tag.NOUN);
        return words.contains(two) || (words.contains(one) && !state);
    }
}
