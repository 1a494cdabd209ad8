package org.stemma.collation;

import static org.stemma.annotation.SentenceVectors.cosine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stemma.annotation.Source;
import org.stemma.annotation.Statement.Mode;

/**
 * Which quotations in different reports render one utterance: the same person is quoted, and one clause at least of the one
 * is as good as the same as one of the other. Then their other clauses, too, are likely to render one another.
 */
final class Renderings {

    /** Two clauses of one speaker this near are one clause in two wordings. */
    private static final double ONE_CLAUSE = 0.7;

    private final Cast cast;
    private final List<Point> points;
    private final List<String> speakers;
    private final Set<String> matched = new HashSet<>();

    Renderings(Cast cast, List<Point> points, List<float[]> vectors) {
        this.cast = cast;
        this.points = points;
        this.speakers = points.stream().map(this::speaker).toList();
        for (int i = 0; i < points.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (mayRender(i, j) && cosine(vectors.get(i), vectors.get(j)) >= ONE_CLAUSE) {
                    matched.add(key(i, j));
                    matched.add(key(j, i));
                }
            }
        }
    }

    /** True when the two points stand in renderings of one utterance. */
    boolean ofOneUtterance(int i, int j) {
        return mayRender(i, j) && matched.contains(key(i, j));
    }

    private boolean mayRender(int i, int j) {
        return !speakers.get(i).isEmpty()
                && speakers.get(i).equals(speakers.get(j))
                && !points.get(i).report().equals(points.get(j).report());
    }

    private String key(int i, int j) {
        return points.get(i).report() + " " + points.get(j).report() + " " + speakers.get(i);
    }

    /** The key of the first person on the chain of a quotation; empty for what nobody is quoted with. */
    private String speaker(Point point) {
        boolean quoted =
                point.statement().mode() == Mode.DIRECT || point.statement().mode() == Mode.MIXED;
        if (!quoted && point.chain().size() < 2) {
            return "";
        }
        for (Source source : point.chain()) {
            if (source instanceof Source.Named named) {
                return cast.keyOf(named.key());
            }
        }
        return "";
    }
}
