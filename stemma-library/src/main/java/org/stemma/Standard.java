package org.stemma;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.stemma.annotation.Amounts;
import org.stemma.annotation.AnnotationLine;
import org.stemma.annotation.Garbles;
import org.stemma.annotation.Gazetteer;
import org.stemma.annotation.Mentions;
import org.stemma.annotation.MiniLmVectors;
import org.stemma.annotation.Quotes;
import org.stemma.annotation.References;
import org.stemma.annotation.SentenceVectors;
import org.stemma.annotation.Sentences;
import org.stemma.annotation.Statements;
import org.stemma.annotation.Times;
import org.stemma.annotation.Tokens;
import org.stemma.briefing.StandardEditor;
import org.stemma.collation.StandardCollator;
import org.stemma.names.NameMatcher;
import org.stemma.provenance.StandardTracer;
import org.stemma.store.MemoryStore;
import org.stemma.story.MemoryIndex;
import org.stemma.story.Profiler;
import org.stemma.story.StandardLinker;

/** The rooms as they come, wired once. */
final class Standard {

    private Standard() {}

    static Newsdesk newsdesk() {
        return new Newsdesk(line(), new MemoryIndex(), new MemoryStore());
    }

    static Line line() {
        SentenceVectors vectors = new MiniLmVectors();
        return new Line(
                annotation(),
                new Profiler(Optional.of(vectors)),
                new StandardLinker(),
                new StandardCollator(vectors, NameMatcher.standard()),
                new StandardTracer(),
                new StandardEditor());
    }

    private static AnnotationLine annotation() {
        CompletableFuture<Void> models =
                CompletableFuture.runAsync(Tokens::prepare).thenRun(Mentions::prepare);
        Gazetteer gazetteer = new Gazetteer();
        models.join();
        return new AnnotationLine(List.of(
                new Sentences(),
                new Tokens(),
                new Mentions(gazetteer),
                new Times(),
                new Amounts(),
                new Quotes(),
                new Statements(),
                new Garbles(),
                new References(gazetteer)));
    }
}
