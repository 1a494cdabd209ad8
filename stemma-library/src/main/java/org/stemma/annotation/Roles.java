package org.stemma.annotation;

import java.util.Set;

/** Reads the office or description printed beside a name, before it or in apposition. */
final class Roles {

    private static final int LONGEST_BEFORE = 10;
    private static final int LONGEST_APPOSITION = 16;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "his", "her", "their");

    private final Lexicon lexicon;

    Roles(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The role of the person at tokens {@code from} to before {@code to}, empty when none is printed. */
    String of(Row row, int from, int to) {
        String before = before(row, from);
        if (!before.isEmpty()) {
            return before;
        }
        String after = after(row, to);
        return after.isEmpty() ? asideBefore(row, from, to) : after;
    }

    /** "Kremlin spokesman Name": the noun group that ends in a title directly before the name. */
    private String before(Row row, int from) {
        if (from > 0 && lexicon.isHonorific(row.word(from - 1))) {
            return before(row, from - 1);
        }
        if (from == 0 || !isRoleHead(row, from - 1)) {
            return "";
        }
        int start = from - 1;
        while (start > 0 && from - start < LONGEST_BEFORE && isGroupPart(row, start - 1)) {
            start--;
        }
        start += row.isPossessive(start) ? 1 : 0;
        return start < from ? clean(row.phrase(start, from)) : "";
    }

    private boolean isRoleHead(Row row, int i) {
        String word = row.word(i);
        boolean noun = row.is(i, Token.Tag.NOUN) || row.is(i, Token.Tag.PROPN) || row.is(i, Token.Tag.ADJ);
        return (noun && lexicon.isPersonNoun(word)) || (lexicon.isTitle(word) && !row.isVerb(i));
    }

    private boolean isGroupPart(Row row, int i) {
        if (lexicon.isNever(row.word(i))) {
            return false;
        }
        return row.is(i, Token.Tag.NOUN)
                || row.is(i, Token.Tag.ADJ)
                || row.is(i, Token.Tag.PROPN)
                || row.isPossessive(i)
                || lexicon.demonyms().isDemonym(row.word(i))
                || (row.word(i).equals("of") && lexicon.isPersonNoun(row.word(i - 1)));
    }

    /** "Name, the leader of its party, said". */
    private String after(Row row, int to) {
        if (!row.word(to).equals(",")) {
            return "";
        }
        int start = to + 1;
        start += row.is(start, Token.Tag.NUM) && row.word(start + 1).equals(",") ? 2 : 0;
        int end = start;
        while (end < row.size() && end - start < LONGEST_APPOSITION && !isClauseEnd(row, end)) {
            end++;
        }
        boolean closed = end >= row.size() || row.is(end, Token.Tag.PUNCT);
        return closed && describes(row, start, end) ? clean(row.phrase(skipArticle(row, start), end)) : "";
    }

    /** "the head of its party, Name,". */
    private String asideBefore(Row row, int from, int to) {
        boolean ends = to >= row.size() || row.is(to, Token.Tag.PUNCT) || row.isVerb(to);
        if (!row.word(from - 1).equals(",") || !ends) {
            return "";
        }
        for (int start = from - 2;
                start >= 0 && from - start <= LONGEST_APPOSITION && !isClauseEnd(row, start);
                start--) {
            boolean opens =
                    ARTICLES.contains(row.lower(start)) && !row.word(start - 1).equals("of");
            if (opens && describes(row, start, from - 1)) {
                return clean(row.phrase(start + 1, from - 1));
            }
            if (row.isPossessive(start) && start > 0 && describes(row, start + 1, from - 1)) {
                return clean(row.phrase(owner(row, start), from - 1));
            }
        }
        return "";
    }

    /** Where the owner of the possessive at {@code mark} begins: "South Africa's". */
    private static int owner(Row row, int mark) {
        int start = mark - 1;
        while (start > 0 && row.is(start, Token.Tag.PROPN) && row.is(start - 1, Token.Tag.PROPN)) {
            start--;
        }
        return start;
    }

    private static boolean isClauseEnd(Row row, int i) {
        return (row.is(i, Token.Tag.PUNCT) && !row.word(i).equals("-"))
                || row.is(i, Token.Tag.SCONJ)
                || row.lower(i).startsWith("who")
                || row.lower(i).equals("which")
                || row.lower(i).equals("that")
                || row.is(i, Token.Tag.AUX);
    }

    /** A noun group whose head, the first noun before any "of" or "in", is a noun for a person. */
    private boolean describes(Row row, int start, int end) {
        int i = skipArticle(row, start);
        if (i >= end || row.isVerb(start) || row.is(start, Token.Tag.ADP) || row.is(start, Token.Tag.CCONJ)) {
            return false;
        }
        boolean person = false;
        while (i < end && !row.is(i, Token.Tag.ADP) && !row.is(i, Token.Tag.CCONJ)) {
            boolean finite = row.is(i, Token.Tag.VERB)
                    && !row.lower(i).endsWith("ing")
                    && !row.lower(i).endsWith("ed");
            if (finite || row.is(i, Token.Tag.PRON)) {
                return false;
            }
            person = lexicon.isPersonNoun(row.word(i)) && !row.isPossessive(i + 1);
            i++;
        }
        return person;
    }

    private static int skipArticle(Row row, int start) {
        return ARTICLES.contains(row.lower(start)) ? start + 1 : start;
    }

    private static String clean(String role) {
        return role.replace("[", "").replace("]", "").strip();
    }
}
