package org.stemma.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.stemma.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code stemma merge}: makes one story of two, for good. */
@Command(
        name = "merge",
        header = "Make one story of two; both ids lead to it, and the linker never undoes it.",
        footer = {
            "  stemma merge s3f2a s91b0 --because \"the same fire, seen from two towns\"",
            "",
            "Stories are named by their ids or enough of their beginnings."
        })
final class MergeCommand implements Callable<Integer> {

    @Mixin
    private HandOptions hand = new HandOptions();

    @Parameters(index = "0", paramLabel = "STORY", description = "The one story.")
    private String story = "";

    @Parameters(index = "1", paramLabel = "STORY", description = "The other one.")
    private String other = "";

    @Override
    public Integer call() throws IOException {
        return hand.decide((desk, named, because) -> {
            Story one = named.story(story);
            Story two = named.story(other);
            return one.id().equals(two.id())
                    ? "they are one story already: " + one.id()
                    : "both are now story " + desk.merge(one.id(), two.id(), because);
        });
    }
}
