package org.stemma.collation;

import static org.stemma.annotation.SentenceVectors.cosine;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Cue.Strength;
import org.stemma.annotation.Statement.Mode;
import org.stemma.annotation.Token;
import org.stemma.annotation.Token.Tag;

/** Chooses which of the readings gives a locus its heading: the one nearest to all others that can stand alone. */
final class Headings {

    private static final int LONGEST = 110;

    /** A heading that starts with a pronoun, or whose words are somebody's in the first person, cannot stand alone. */
    private static final double CANNOT_STAND_ALONE = 0.2;

    private static final double BADLY_SIZED = 0.1;
    private static final int FEWEST_WORDS = 5;
    private static final int MOST_WORDS = 24;

    private static final Set<String> FIRST_PERSON = Set.of("our", "we", "i", "my", "us");

    private static final Set<String> RELATIVE = Set.of("where", "which", "who", "when", "whose");

    private Headings() {}

    /** The point whose words head the locus; ties go to the first. */
    static Point head(List<Point> points, List<float[]> directions) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < points.size(); i++) {
            double score = fitness(points.get(i));
            for (float[] other : directions) {
                score += cosine(directions.get(i), other) / directions.size();
            }
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return points.get(best);
    }

    private static double fitness(Point point) {
        String text = point.annotated().report().text();
        List<Token> tokens = AnnotatedReport.within(point.annotated().tokens(), point.span());
        boolean leaning = tokens.getFirst().tag() == Tag.PRON
                || RELATIVE.contains(tokens.getFirst().span().of(text).toLowerCase(Locale.ROOT))
                || tokens.stream()
                        .anyMatch(token ->
                                FIRST_PERSON.contains(token.span().of(text).toLowerCase(Locale.ROOT)))
                || point.statement().mode() == Mode.DIRECT;
        boolean badlySized = tokens.size() < FEWEST_WORDS || tokens.size() > MOST_WORDS;
        return (leaning ? -CANNOT_STAND_ALONE : 0) + (badlySized ? -BADLY_SIZED : 0);
    }

    /** The heading; what all who have it deny is headed so, as the words alone would assert it. */
    static String about(Point head, List<Point> points) {
        boolean denied = points.stream().allMatch(Headings::isDenied);
        return denied ? "Denied: " + shortened(head.words()) : capitalised(shortened(head.words()));
    }

    private static boolean isDenied(Point point) {
        return point.statement()
                .cue()
                .filter(cue -> cue.strength() == Strength.DENYING)
                .filter(cue -> !point.span().covers(cue.span()))
                .isPresent();
    }

    static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int cut = words.lastIndexOf(' ', LONGEST);
        return words.substring(0, cut < 0 ? LONGEST : cut) + " …";
    }
}
