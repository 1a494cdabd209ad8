package org.stemma.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import org.stemma.cli.StoryCard.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code stemma claims}: the claims of one story of a desk. */
@Command(
        name = "claims",
        header = "Tell the claims of a story: who has them, how many outlets, lineages and roots.",
        footer = {
            "  stemma claims s3f2a                      of the story whose id begins so",
            "  stemma claims --format json s3f2a        each claim with its variants, readings and chains"
        })
final class ClaimsCommand implements Callable<Integer> {

    @Mixin
    private OneStory story = new OneStory();

    @Override
    public Integer call() throws IOException {
        return story.tell((account, format, out) -> {
            if (format == Format.JSON) {
                new JsonPrinter(out).claims(account);
            } else {
                OneStory.card(account, EnumSet.of(Part.CLAIMS, Part.ONLY_ONE), format, out);
            }
        });
    }
}
