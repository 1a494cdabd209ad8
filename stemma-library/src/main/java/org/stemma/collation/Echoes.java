package org.stemma.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Token;
import org.stemma.annotation.Token.Tag;

/**
 * Finds the clauses that only point back: "confirmed that the two had reached such an agreement" says what the clause
 * before it in the same report said in full. Such a clause stands at the locus of that earlier one.
 */
final class Echoes {

    /** Deeds that a noun can take up again from the text before: the agreement, the decision, the plan. */
    private static final Set<String> TAKEN_UP =
            Set.of("agree", "decide", "plan", "request", "refuse", "approve", "sign", "ban", "order");

    private static final Set<String> POINTING =
            Set.of("the", "this", "that", "such", "these", "an", "a", "both", "its", "their");

    private final Predicates predicates;
    private final List<Point> points;

    Echoes(Predicates predicates, List<Point> points) {
        this.predicates = predicates;
        this.points = points;
    }

    /** From the index of each echo to the index of the point it echoes. */
    Map<Integer, Integer> all() {
        Map<Integer, Integer> echoes = new TreeMap<>();
        for (int i = 0; i < points.size(); i++) {
            int echo = i;
            Set<String> taken = takenUp(points.get(i));
            if (!taken.isEmpty()) {
                before(i, taken).ifPresent(target -> echoes.put(echo, target));
            }
        }
        return echoes;
    }

    /** The deed that a clause takes up, when it tells of no other. */
    private Set<String> takenUp(Point point) {
        String text = point.annotated().report().text();
        List<Token> tokens = AnnotatedReport.within(point.annotated().tokens(), point.span());
        Set<String> noun = new TreeSet<>();
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).tag() == Tag.NOUN && points(tokens, i, text) && !explained(tokens, i, text)) {
                noun.addAll(predicates.families(tokens.get(i).span().of(text)));
            }
        }
        noun.retainAll(TAKEN_UP);
        return noun.containsAll(point.families()) || point.families().size() == noun.size() ? noun : Set.of();
    }

    private static boolean points(List<Token> tokens, int noun, String text) {
        for (int i = noun - 1; i >= 0 && i >= noun - 3; i--) {
            if (POINTING.contains(tokens.get(i).span().of(text).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** "An agreement on a further withdrawal" says itself what it is about. */
    private static boolean explained(List<Token> tokens, int noun, String text) {
        return noun + 1 < tokens.size()
                && Set.of("on", "to", "about", "over", "for", "that", "of", "concerning")
                        .contains(tokens.get(noun + 1).span().of(text).toLowerCase(Locale.ROOT));
    }

    private OptionalInt before(int echo, Set<String> taken) {
        Point point = points.get(echo);
        List<Integer> candidates = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point other = points.get(i);
            boolean earlier =
                    other.report().equals(point.report()) && other.span().compareTo(point.span()) < 0;
            boolean fuller =
                    other.families().containsAll(taken) && other.families().size() > taken.size();
            if (earlier && fuller) {
                candidates.add(i);
            }
        }
        return candidates.isEmpty() ? OptionalInt.empty() : OptionalInt.of(candidates.getLast());
    }
}
