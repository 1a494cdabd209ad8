package org.stemma.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import org.stemma.cli.StoryCard.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code stemma trace}: the descent of one story of a desk. */
@Command(
        name = "trace",
        header = "Tell who has it from whom in a story: chains of sources, copies, translations.",
        footer = {
            "  stemma trace s3f2a                      of the story whose id begins so",
            "  stemma trace --format json s3f2a        each descent with its passages"
        })
final class TraceCommand implements Callable<Integer> {

    @Mixin
    private OneStory story = new OneStory();

    @Override
    public Integer call() throws IOException {
        return story.tell((account, format, out) -> {
            if (format == Format.JSON) {
                new JsonPrinter(out).descents(account);
            } else {
                OneStory.card(account, EnumSet.of(Part.REPORTS, Part.DESCENT, Part.NAMES), format, out);
            }
        });
    }
}
