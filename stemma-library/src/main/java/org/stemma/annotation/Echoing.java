package org.stemma.annotation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.EchoedWords.Echo;
import org.stemma.annotation.Reference.Bearer;
import org.stemma.annotation.Token.Tag;
import org.stemma.report.Span;

/** Tells whose words are quoted again, and leaves out statements that say nothing but them: they are no second utterance. */
final class Echoing {

    /** So many statements before a word are looked at. */
    private static final int LOOKS = 30;

    private static final Set<Tag> NAMING = EnumSet.of(Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM);

    private Echoing() {}

    /** The named speaker of the innermost of {@code statements}, which are in text order, whose content has {@code words}. */
    static Optional<Bearer> speaker(List<Statement> statements, Span words) {
        return saying(statements, words)
                .map(Statement::end)
                .filter(Source.Named.class::isInstance)
                .map(Source.Named.class::cast)
                .map(one -> new Bearer(one.name(), one.key(), Mention.Type.PERSON, ""));
    }

    private static Optional<Statement> saying(List<Statement> statements, Span words) {
        int lowest = 0;
        int highest = statements.size();
        while (lowest < highest) {
            int middle = (lowest + highest) >>> 1;
            if (statements.get(middle).span().start() <= words.start()) {
                lowest = middle + 1;
            } else {
                highest = middle;
            }
        }
        Optional<Statement> inner = Optional.empty();
        for (int i = lowest - 1; i >= Math.max(0, lowest - LOOKS); i--) {
            Statement one = statements.get(i);
            boolean says = one.content().stream().anyMatch(content -> content.covers(words));
            if (says
                    && inner.map(old -> one.chain().size() > old.chain().size()).orElse(true)) {
                inner = Optional.of(one);
            }
        }
        return inner;
    }

    /** {@code statements} without those whose whole content is a fragment that the same speaker was quoted with before. */
    static List<Statement> firstHand(List<Statement> statements, Words words) {
        List<Statement> left = new ArrayList<>(statements);
        for (Echo echo : EchoedWords.in(words)) {
            Span again = words.span(echo.fragment());
            Optional<Statement> before = saying(statements, words.span(echo.before()));
            Optional<Statement> second = saying(statements, again);
            boolean same = before.isPresent()
                    && second.isPresent()
                    && !before.equals(second)
                    && !second.orElseThrow().isOwn()
                    && before.orElseThrow()
                            .end()
                            .name()
                            .equals(second.orElseThrow().end().name());
            if (same && isAllOf(second.orElseThrow(), again, words)) {
                left.remove(second.orElseThrow());
            }
        }
        return left;
    }

    /** True when the statement says the quoted words and names nothing beside them. */
    private static boolean isAllOf(Statement statement, Span again, Words words) {
        for (Span content : statement.content()) {
            Run run = words.within(content);
            for (int i = run.from(); i < run.to(); i++) {
                if (NAMING.contains(words.tag(i)) && !again.covers(words.span(i))) {
                    return false;
                }
            }
        }
        return true;
    }
}
