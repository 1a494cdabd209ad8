package org.stemma.annotation;

import java.util.Set;

/** What the words around a possible name say about it. */
final class Context {

    private static final Set<String> INTO = Set.of("in", "near", "outside", "inside", "across", "throughout", "around");
    private static final Set<String> TOWARDS = Set.of(
            "at", "from", "to", "of", "via", "into", "toward", "towards", "through", "between", "over", "within", "on");
    private static final Set<String> BESIDE_STATE =
            Set.of("with", "between", "against", "from", "on", "by", "for", "to", "of", "and");
    private static final Set<String> SKIPPED = Set.of(
            "also",
            "later",
            "has",
            "had",
            "have",
            "then",
            "further",
            "would",
            "now",
            "who",
            "therefore",
            "himself",
            "herself",
            "once",
            "never",
            "not",
            "did",
            "previously",
            "repeatedly",
            "already");
    private static final Set<String> BEFORE_OUTLET =
            Set.of("told", "by", "with", "to", "via", "cited", "citing", "according", "quoted", "newspaper", "channel");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> DESCRIBED_BODY = Set.of(
            "party",
            "company",
            "group",
            "firm",
            "bank",
            "agency",
            "charity",
            "organization",
            "organisation",
            "association",
            "union",
            "network",
            "militia",
            "maker",
            "manufacturer",
            "retailer",
            "startup",
            "start-up",
            "airline",
            "club",
            "coalition",
            "alliance",
            "nonprofit",
            "university",
            "college",
            "band",
            "foundation",
            "institute",
            "subsidiary",
            "consortium",
            "faction",
            "movement",
            "think-tank",
            "thinktank",
            "business");
    private static final Set<String> DESCRIBED_PLACE = Set.of(
            "city",
            "town",
            "village",
            "suburb",
            "island",
            "neighborhood",
            "neighbourhood",
            "province",
            "region",
            "district",
            "port",
            "settlement",
            "township",
            "hamlet",
            "river",
            "county");

    /** A noun group is over by then. */
    private static final int LONGEST_GROUP = 9;

    private static final int FEW = 3;

    private final Lexicon lexicon;

    Context(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A verb of saying whose subject stands at {@code from} to before {@code to}. */
    boolean speaks(Row row, int from, int to) {
        return speechVerb(row, verbAfter(row, to)) || (saidBefore(row, from) && endsClause(row, to));
    }

    private boolean speechVerb(Row row, int i) {
        return lexicon.isSpeech(row.word(i)) && !row.isCapital(i);
    }

    private boolean saidBefore(Row row, int from) {
        return speechVerb(row, from - 1) && (from - 1 == 0 || !row.isPossessive(from - 2));
    }

    private static boolean endsClause(Row row, int to) {
        return to >= row.size()
                || row.is(to, Token.Tag.PUNCT)
                || row.lower(to).equals("in")
                || row.lower(to).equals("on");
    }

    private static int verbAfter(Row row, int to) {
        int i = to;
        while (i < to + FEW && (SKIPPED.contains(row.lower(i)) || row.is(i, Token.Tag.ADV))) {
            i++;
        }
        return i;
    }

    /** "in Riga", "near Riga". */
    boolean isInside(Row row, int from) {
        return INTO.contains(row.lower(from - 1))
                || (row.lower(from - 1).equals("the") && row.lower(from - 2).equals("in"));
    }

    /** Any preposition that a place may follow. */
    boolean isTowards(Row row, int from) {
        return isInside(row, from) || TOWARDS.contains(row.lower(from - 1));
    }

    boolean afterArticle(Row row, int from) {
        return row.lower(from - 1).equals("the");
    }

    /** A small noun for a person stands directly before: "spokesman Novak". */
    boolean afterPersonNoun(Row row, int from) {
        String word = row.word(from - 1);
        return !word.isEmpty()
                && Character.isLowerCase(word.codePointAt(0))
                && lexicon.isPersonNoun(word)
                && !row.is(from - 1, Token.Tag.VERB)
                && !row.is(from - 1, Token.Tag.ADP);
    }

    /** "Novak, 45," or "Novak's wife" or "Novak, who". */
    boolean isHuman(Row row, int to) {
        if (row.isPossessive(to)) {
            return lexicon.isPersonNoun(row.word(to + 1));
        }
        boolean age = row.word(to + 1).length() == 2
                && row.is(to + 1, Token.Tag.NUM)
                && row.word(to + 2).equals(",");
        return (row.word(to).equals(",") && (age || row.lower(to + 1).equals("who")))
                || row.lower(to).equals("who");
    }

    /** "Novak, a party of the left": an apposition says that it is a body. */
    boolean isDescribedAsBody(Row row, int to) {
        return DESCRIBED_BODY.contains(described(row, to));
    }

    /** "Elmwood, a town of 900". */
    boolean isDescribedAsPlace(Row row, int to) {
        return DESCRIBED_PLACE.contains(described(row, to));
    }

    /** The last noun of the noun group behind a comma and an article, before any preposition; empty without one. */
    private static String described(Row row, int to) {
        boolean opens = row.word(to).equals(",") && ARTICLES.contains(row.lower(to + 1));
        String noun = "";
        for (int i = to + 2; opens && i < Math.min(row.size(), to + LONGEST_GROUP); i++) {
            if (row.is(i, Token.Tag.ADP) || row.is(i, Token.Tag.PUNCT) || row.isVerb(i) || row.is(i, Token.Tag.PRON)) {
                return noun;
            }
            noun = row.lower(i);
        }
        return noun;
    }

    /** An outlet stands where somebody tells or is told. */
    boolean besideTelling(Row row, int from, int to) {
        return speaks(row, from, to)
                || BEFORE_OUTLET.contains(row.lower(from - 1))
                || (row.lower(from - 1).equals("the") && BEFORE_OUTLET.contains(row.lower(from - 2)));
    }

    /** The capital stands for its government: it decides, says, or is party to something only states are party to. */
    boolean isState(Row row, int from, int to) {
        if (row.isPossessive(to)) {
            return lexicon.isStateNoun(row.word(to + 1)) || lexicon.isStateNoun(row.word(to + 2));
        }
        return decides(row, from, to) || isGiven(row, from) || isParty(row, from);
    }

    /** Subject of a verb of deciding, alone or in "Riga and Oslo agreed"; not behind "in", where it is a place. */
    private boolean decides(Row row, int from, int to) {
        if (isInside(row, from) || row.lower(from - 1).equals("at")) {
            return false;
        }
        int end = to;
        if (row.lower(to).equals("and") && row.isCapital(to + 1)) {
            end = to + 2;
        }
        end = skipAside(row, end);
        int verb = verbAfter(row, end);
        while (verb < row.size() && verb < end + FEW + 1 && row.is(verb, Token.Tag.AUX)) {
            verb = verbAfter(row, verb + 1);
        }
        boolean verbal = row.isVerb(verb) || lexicon.isSpeech(row.word(verb));
        return verbal && lexicon.isDecision(row.word(verb)) && !isObject(row, from);
    }

    /** "Riga, a partner of Oslo, has decided": over the aside to the verb. */
    private static int skipAside(Row row, int from) {
        if (!row.word(from).equals(",")) {
            return from;
        }
        for (int i = from + 1; i < Math.min(row.size(), from + 10); i++) {
            if (row.word(i).equals(",")) {
                return i + 1;
            }
        }
        return from;
    }

    private static boolean isObject(Row row, int from) {
        return row.is(from - 1, Token.Tag.ADP)
                && !row.lower(from - 1).equals("as")
                && !row.lower(from - 1).equals("that");
    }

    private boolean isGiven(Row row, int from) {
        return row.is(from - 1, Token.Tag.VERB)
                && Set.of(
                                "given", "gave", "asked", "urged", "told", "accused", "warned", "allowed", "blamed",
                                "pressed")
                        .contains(row.lower(from - 1));
    }

    /** "the request of Riga", "ties with Riga", "talks between Riga and Oslo". */
    private boolean isParty(Row row, int from) {
        if (!BESIDE_STATE.contains(row.lower(from - 1))) {
            return false;
        }
        int noun = from - 2;
        if (row.lower(from - 1).equals("and") && row.isCapital(from - 2)) {
            noun = from - 4;
        }
        boolean inPlace =
                row.lower(from - 1).equals("for") || row.lower(from - 1).equals("to");
        return lexicon.isStateNoun(row.word(noun)) && !inPlace && !row.isCapital(noun);
    }
}
