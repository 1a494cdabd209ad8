package org.stemma.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pieces of a report among the letters of its page. A piece that stands there several times is taken where the page
 * goes on with its neighbours: of all choices the one with the shortest way from each piece to the next.
 */
final class PieceSearch {

    /** A piece found more often says little; it is looked for beside its neighbours only. */
    private static final int MOST_PLACES = 64;
    /** What it costs to go back on the page, counted in doublings of the way. */
    private static final double BACK = 8;
    /** What it costs to begin or end inside a word. */
    private static final double INSIDE_WORD = 4;
    /** What it costs a headline to stand anywhere but in the page's heading. */
    private static final double NO_HEADING = 16;
    /** What it costs to stand where no reader sees it. */
    private static final double UNSEEN = 40;

    private final PageLetters page;
    private final String letters;
    private final LetterRuns runs;

    PieceSearch(PageLetters page) {
        this.page = page;
        this.letters = page.letters();
        this.runs = new LetterRuns(letters);
    }

    /** One place for a piece with the cheapest way that leads to it. */
    private record Choice(
            int piece,
            int start,
            int end,
            double cost,
            @Nullable Choice before) {}

    /** For each letter of the pieces, in order, its number on the page; -1 where it is not there. */
    int[] places(List<Piece> pieces) {
        int[] places = new int[pieces.isEmpty() ? 0 : pieces.getLast().end()];
        Arrays.fill(places, -1);
        int[] starts = starts(pieces);
        Stretches stretches = new Stretches(page, runs);
        int behind = 0;
        for (int i = 0; i < starts.length; i++) {
            Piece piece = pieces.get(i);
            int start = starts[i] >= 0 ? starts[i] : beside(piece.letters(), behind);
            if (start < 0) {
                behind = stretches.place(piece, behind, places);
            } else {
                for (int k = piece.first(); k < piece.end(); k++) {
                    places[k] = start + k - piece.first();
                }
                behind = start + piece.letters().length();
            }
        }
        return places;
    }

    /** The first place at or behind {@code from} that a reader sees, else the last before it, else any; -1 when there is none. */
    private int beside(String words, int from) {
        int forward = letters.indexOf(words, from);
        if (forward >= 0 && page.isSeen(forward)) {
            return forward;
        }
        return Math.max(letters.lastIndexOf(words, from), forward);
    }

    /** Where each piece starts; -1 for one that does not stand there in one stretch, or too often. */
    private int[] starts(List<Piece> pieces) {
        int[] starts = new int[pieces.size()];
        Arrays.fill(starts, -1);
        List<Choice> front = List.of();
        for (int i = 0; i < starts.length; i++) {
            List<Choice> next = choices(i, pieces.get(i), front);
            front = next.isEmpty() ? front : next;
        }
        for (Choice choice = last(front); choice != null; choice = choice.before) {
            starts[choice.piece] = choice.start;
        }
        return starts;
    }

    private static @Nullable Choice last(List<Choice> front) {
        return front.stream().min(Comparator.comparingDouble(Choice::cost)).orElse(null);
    }

    private List<Choice> choices(int number, Piece piece, List<Choice> front) {
        String words = piece.letters();
        List<Choice> choices = new ArrayList<>();
        for (int start = first(words); start >= 0; start = next(words, start)) {
            if (choices.size() == MOST_PLACES) {
                return List.of();
            }
            Choice before = cheapest(front, start);
            double cost = before == null ? 0 : before.cost + way(before.end, start);
            int end = start + words.length();
            choices.add(new Choice(number, start, end, cost + here(piece, start, end), before));
        }
        return choices;
    }

    private int first(String words) {
        if (words.length() < LetterRuns.RUN) {
            return letters.indexOf(words);
        }
        int start = runs.first(words, 0);
        return start < 0 || letters.startsWith(words, start) ? start : next(words, start);
    }

    private int next(String words, int before) {
        if (words.length() < LetterRuns.RUN) {
            return letters.indexOf(words, before + 1);
        }
        int start = runs.next(before);
        while (start >= 0 && !letters.startsWith(words, start)) {
            start = runs.next(start);
        }
        return start;
    }

    /** The choice from which it costs least to go on at {@code start}; the first of equals. */
    private static @Nullable Choice cheapest(List<Choice> choices, int start) {
        Choice best = null;
        double least = Double.MAX_VALUE;
        for (Choice choice : choices) {
            double cost = choice.cost + way(choice.end, start);
            if (cost < least) {
                least = cost;
                best = choice;
            }
        }
        return best;
    }

    private double here(Piece piece, int start, int end) {
        return (page.isSeen(start) ? 0 : UNSEEN)
                + (piece.headline() && !page.inHeading(start) ? NO_HEADING : 0)
                + (page.atWordBorder(start) ? 0 : INSIDE_WORD)
                + (page.atWordBorder(end) ? 0 : INSIDE_WORD);
    }

    /** Doublings of the number of letters between. */
    private static double way(int from, int to) {
        int between = to - from;
        int doublings = Integer.SIZE - Integer.numberOfLeadingZeros(Math.abs(between));
        return between >= 0 ? doublings : BACK + doublings;
    }
}
