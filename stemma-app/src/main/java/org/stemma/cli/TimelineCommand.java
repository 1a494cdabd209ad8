package org.stemma.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import org.stemma.cli.StoryCard.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code stemma timeline}: the timeline of one story of a desk. */
@Command(
        name = "timeline",
        header = "Tell a story in order of time, each line with its citations.",
        footer = {
            "  stemma timeline s3f2a                      of the story whose id begins so",
            "  stemma timeline --format json s3f2a        the brief, whose timeline it is"
        })
final class TimelineCommand implements Callable<Integer> {

    @Mixin
    private OneStory story = new OneStory();

    @Override
    public Integer call() throws IOException {
        return story.tell((account, format, out) -> {
            if (format == Format.JSON) {
                new JsonPrinter(out).brief(account);
            } else {
                OneStory.card(account, EnumSet.of(Part.TIMELINE), format, out);
            }
        });
    }
}
