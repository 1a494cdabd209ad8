package org.stemma.annotation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.stemma.report.Span;

/** Teaches the model of names that {@link Mentions} uses, from reports whose names are known. */
public final class NameTraining {

    private final Gazetteer gazetteer;
    private final Mentions rules;

    public NameTraining(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.rules = Mentions.byRules(gazetteer);
    }

    /** What one report teaches; opaque. */
    public record Lesson(List<NameLearner.Sentence> sentences) {

        public Lesson {
            sentences = List.copyOf(sentences);
        }
    }

    /** The lesson of {@code report}, which has tokens; {@code names} are all persons, places and bodies that it names. */
    public Lesson lesson(AnnotatedReport report, Map<Span, Mention.Type> names) {
        List<Row> rows = Mentions.rows(report);
        LearnedNames learned = new LearnedNames(gazetteer, NameWeights::english);
        return new Lesson(learned.lessons(rows, rules.rules(rows), names));
    }

    /** The weights that {@code lessons} teach, as the resource holds them: equal lessons give equal bytes. */
    public static byte[] learn(List<Lesson> lessons) {
        NameWeights weights = NameLearner.learn(
                lessons.stream().flatMap(lesson -> lesson.sentences().stream()).toList());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            weights.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
