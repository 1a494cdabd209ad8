package org.stemma.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the stretches of a sentence that may hold names: capitalised words with the small words that link them. */
final class Runs {

    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "di", "do", "dos", "das", "del", "della", "der", "den", "van", "von", "bin", "ibn", "al", "el",
            "la", "le", "du", "zu", "ter", "ten", "e", "y", "of", "&", "and", "for", "the", "'n'", "bint", "abu",
            "dello", "degli");

    private static final Set<String> INNER_OF = Set.of(
            "house",
            "state",
            "city",
            "duke",
            "bank",
            "republic",
            "kingdom",
            "isle",
            "gulf",
            "cape",
            "sea",
            "bay",
            "strait",
            "lord",
            "statue",
            "tower",
            "board",
            "court",
            "chamber",
            "church",
            "battle",
            "treaty",
            "university",
            "republics",
            "states",
            "centers",
            "ministers",
            "representatives",
            "commons",
            "lords",
            "order",
            "archbishop",
            "cup",
            "day");

    /** Tokens {@code from} to before {@code to}. */
    record Run(int from, int to) {}

    private final Gazetteer gazetteer;
    private final Lexicon lexicon;

    Runs(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.lexicon = gazetteer.lexicon();
    }

    List<Run> of(Row row) {
        List<Run> runs = new ArrayList<>();
        int i = 0;
        while (i < row.size()) {
            if (isOpen(row, i)) {
                int end = end(row, i);
                runs.add(new Run(i, end));
                i = end;
            } else {
                i++;
            }
        }
        return runs;
    }

    private boolean isOpen(Row row, int i) {
        if (row.word(i).equals("[")) {
            return isBracketed(row, i);
        }
        return isNameWord(row, i);
    }

    private boolean isBracketed(Row row, int i) {
        return row.word(i).equals("[")
                && isNameWord(row, i + 1)
                && (row.word(i + 2).equals("]")
                        || (isNameWord(row, i + 2) && row.word(i + 3).equals("]")));
    }

    private boolean isNameWord(Row row, int i) {
        return row.isArabic(i) || isBigWord(row, i);
    }

    private boolean isBigWord(Row row, int i) {
        return row.isCapital(i)
                && isClean(row.word(i))
                && !isCompound(row.word(i))
                && !isShout(row, i)
                && (!lexicon.isNever(row.word(i)) || isMonthBeforeName(row, i) || row.isInitialLetter(i));
    }

    /** An ordinary word in capitals, and a politician's party and state: WATCH, D-Ohio. */
    private boolean isShout(Row row, int i) {
        String word = row.word(i);
        boolean shouted = !row.isShouted() && row.isAcronym(i) && word.length() > 2 && lexicon.isCommon(row.lower(i));
        boolean party = word.length() > 2 && word.charAt(1) == '-' && "DRI".indexOf(word.charAt(0)) >= 0;
        return party || (shouted && gazetteer.find(word).isEmpty() && listed(row, i) == i);
    }

    /** "Riga-led", "Oslo-based": a description, no name. */
    private boolean isCompound(String word) {
        int hyphen = word.lastIndexOf('-');
        String last = word.substring(hyphen + 1);
        return hyphen > 0 && !last.isEmpty() && Character.isLowerCase(last.charAt(0)) && lexicon.isCommon(last);
    }

    private static boolean isClean(String word) {
        return word.indexOf(',') < 0 && word.indexOf(';') < 0 && word.indexOf('@') < 0 && !word.startsWith("Http");
    }

    /** "May" and "April" before or behind another name word are names as well: Theresa May. */
    private boolean isMonthBeforeName(Row row, int i) {
        return lexicon.isDoubtfulGivenName(row.word(i))
                && (lexicon.isGivenName(row.word(i - 1)) || lexicon.isTitle(row.word(i - 1)));
    }

    private int end(Row row, int start) {
        int listed = listed(row, start);
        int end = Math.max(listed, row.word(start).equals("[") ? bracketEnd(row, start) : start + 1);
        while (end < row.size()) {
            int next = step(row, start, end);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    private int step(Row row, int start, int end) {
        if (isNameWord(row, end)) {
            return Math.max(end + 1, listed(row, end));
        }
        if (isBracketed(row, end)) {
            return bracketEnd(row, end);
        }
        int links = 0;
        while (links < 2 && isLink(row, start, end + links)) {
            links++;
        }
        boolean goesOn = links > 0 && isNameWord(row, end + links) && !row.isInitialLetter(end + links);
        return goesOn ? end + links + 1 : end;
    }

    private static int bracketEnd(Row row, int open) {
        int end = open + 1;
        while (!row.word(end).equals("]")) {
            end++;
        }
        return end + 1;
    }

    /** The end of the longest listed name that starts here and may hold small words or marks, or {@code from}. */
    private int listed(Row row, int from) {
        if (!gazetteer.starts(row.word(from))) {
            return from;
        }
        for (int to = Math.min(row.size(), from + Gazetteer.LONGEST); to > from + 1; to--) {
            if (gazetteer.find(row.phrase(from, to)).isPresent()) {
                return to;
            }
        }
        return from;
    }

    private boolean isLink(Row row, int start, int i) {
        String word = row.word(i);
        if (!PARTICLES.contains(word)) {
            return false;
        }
        String before = row.lower(i - 1);
        return switch (word) {
            case "of" -> opensOf(row, start, i - 1) || insideBody(row, start, i);
            case "the" -> before.equals("of") || before.equals("for");
            case "for" -> lexicon.isBodyHead(before) || before.equals("center") || before.equals("centre");
            case "and", "&" -> word.equals("&") || insideBody(row, start, i);
            default -> true;
        };
    }

    private boolean opensOf(Row row, int start, int i) {
        String word = row.lower(i);
        boolean opens = INNER_OF.contains(word)
                || lexicon.isBodyHead(word)
                || lexicon.isPlaceHead(word)
                || (lexicon.isTitle(word) && lexicon.isCommon(word));
        boolean surname = i > start && lexicon.isGivenName(row.word(i - 1));
        return opens && !surname;
    }

    /** "Department of Housing and Urban Development": one body, not two. */
    private boolean insideBody(Row row, int start, int i) {
        boolean ofBody = false;
        for (int k = start + 1; k < i; k++) {
            ofBody |= (row.word(k).equals("of") || row.word(k).equals("for")) && lexicon.isBodyHead(row.word(k - 1));
        }
        String next = row.lower(i + 1);
        return ofBody
                && lexicon.isCommon(row.lower(i - 1))
                && (lexicon.isCommon(next) || row.word(i).equals("of"));
    }
}
