package org.stemma.annotation;

import java.util.List;
import java.util.Optional;
import org.stemma.report.Span;

/**
 * What a report says is so, on whose word, through whom.
 *
 * @param span everything from first to last part: source, cue and content
 * @param content the stretches that say it, in text order, at least one; a refusal to comment has what it was about, or its whole clause
 * @param source where the speaker is named in this sentence, absent when carried over or the report's own voice
 * @param cue absent in the report's own voice and in quotes that inherit an open speaker
 * @param stage how far the thing said has come
 * @param negated true when the content denies or negates its main verb
 * @param hedged true when the report or speaker marks it as not certain ("appears", "may")
 * @param chain from the report outwards: agency, speaker, speaker inside; {@code [Author]} for the report's own voice
 */
public record Statement(
        Span span,
        List<Span> content,
        Optional<Span> source,
        Optional<Cue> cue,
        Mode mode,
        Stage stage,
        boolean negated,
        boolean hedged,
        List<Source> chain,
        Origin origin)
        implements Annotation {

    public Statement {
        content = List.copyOf(content);
        chain = List.copyOf(chain);
        if (content.isEmpty() || chain.isEmpty()) {
            throw new IllegalArgumentException("a statement at " + span + " needs content and a chain");
        }
    }

    /** How the words are given. */
    public enum Mode {
        DIRECT,
        INDIRECT,
        MIXED,
        OWN
    }

    /** How far the thing said has come. */
    public enum Stage {
        /** Said to be so; no stage is expressed. */
        STATED,
        PROPOSED,
        REQUESTED,
        AGREED,
        ANNOUNCED,
        PLANNED,
        BEGUN,
        DONE,
        DENIED,
        /** Nothing was said: a refusal to comment is a record, not a claim. */
        REFUSED
    }

    /** Whose words these are as far as the report tells: the last link of the chain. */
    public Source end() {
        return chain.getLast();
    }

    /** True in the report's own voice. */
    public boolean isOwn() {
        return end() instanceof Source.Author;
    }
}
