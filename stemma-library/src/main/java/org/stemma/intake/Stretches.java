package org.stemma.intake;

/**
 * Finds a piece that does not stand on its page in one stretch: something in its midst was left out, or put in. Stretch by
 * stretch, each as near behind the one before as it can be.
 */
final class Stretches {

    /** A rest shorter than a run is looked for so many letters ahead. */
    private static final int NEAR = 600;
    /** A stretch that ran into what was left out is taken back by at most so many letters. */
    private static final int OVERRUN = 12;
    /** Of a run that stands on the page more often, the first so many places are looked at. */
    private static final int MOST_PLACES = 256;

    private final PageLetters page;
    private final String letters;
    private final LetterRuns runs;

    Stretches(PageLetters page, LetterRuns runs) {
        this.page = page;
        this.letters = page.letters();
        this.runs = runs;
    }

    /** Notes where the letters of {@code piece} stand; returns the number behind the last one found. */
    int place(Piece piece, int from, int[] places) {
        String words = piece.letters();
        int behind = from;
        int open = 0;
        for (int at = 0; at < words.length(); ) {
            int found = find(words, at, behind, at == open && at > 0);
            if (found < 0) {
                at++;
                continue;
            }
            int before = inFront(words.substring(open, at), open == 0 ? found - NEAR : behind, found);
            note(places, piece.first() + open, before, before < 0 ? 0 : at - open);
            int length = reach(words, at, found);
            note(places, piece.first() + at, found, length);
            at += length;
            behind = found + length;
            open = at;
        }
        return behind;
    }

    private static void note(int[] places, int number, int letter, int length) {
        for (int k = 0; k < length; k++) {
            places[number + k] = letter + k;
        }
    }

    /** The place of {@code words} from {@code at} on, -1 when nothing tells it. */
    private int find(String words, int at, int behind, boolean going) {
        if (words.length() - at >= LetterRuns.RUN) {
            return nearest(words, at, behind);
        }
        return going ? rest(words.substring(at), behind) : -1;
    }

    /** Too few letters to tell a place: the next text that opens with them. */
    private int rest(String words, int behind) {
        int end = Math.min(letters.length() - words.length(), behind + NEAR);
        for (int i = behind; i <= end; i++) {
            if (page.opens(i) && letters.startsWith(words, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Where a run stands: rather where a reader sees it, rather behind than before, the nearest. */
    private int nearest(String words, int at, int behind) {
        int best = -1;
        int looked = 0;
        for (int i = runs.first(words, at); i >= 0 && looked < MOST_PLACES; i = runs.next(i)) {
            if (best < 0 || way(behind, i) < way(behind, best)) {
                best = i;
            }
            looked++;
        }
        return best;
    }

    private long way(int behind, int letter) {
        long way = letter >= behind ? letter - behind : letters.length() + behind - letter;
        return page.isSeen(letter) ? way : way + 2L * letters.length();
    }

    /** How many letters agree, less those with which it ran into what was left out. */
    private int reach(String words, int at, int found) {
        int length = 0;
        int border = 0;
        while (at + length < words.length()
                && found + length < letters.length()
                && words.charAt(at + length) == letters.charAt(found + length)) {
            if (length > 0 && page.opens(found + length)) {
                border = length;
            }
            length++;
        }
        boolean cut = at + length < words.length() && border > 0 && length - border <= OVERRUN;
        return cut && goesOn(words, at + border, found + border) ? border : length;
    }

    private boolean goesOn(String words, int at, int behind) {
        int found = find(words, at, behind + 1, true);
        return found > behind && found - behind <= NEAR;
    }

    /** Letters too few for a run, before a stretch that was found: the nearest place before it, -1 when there is none. */
    private int inFront(String words, int least, int found) {
        int from = Math.max(Math.max(least, found - NEAR), 0);
        for (int i = found - words.length(); !words.isEmpty() && i >= from; i--) {
            if (letters.startsWith(words, i) && page.atWordBorder(i)) {
                return i;
            }
        }
        return -1;
    }
}
