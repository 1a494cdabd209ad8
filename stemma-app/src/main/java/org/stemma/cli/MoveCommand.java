package org.stemma.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.stemma.report.ReportId;
import org.stemma.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code stemma move}: puts a report into another story, for good. */
@Command(
        name = "move",
        header = "Put a report into another story; the linker never undoes it.",
        footer = {
            "  stemma move 9c41 s3f2a --because \"it tells of the second fire\"",
            "",
            "Reports and stories are named by their ids or enough of their beginnings."
        })
final class MoveCommand implements Callable<Integer> {

    @Mixin
    private HandOptions hand = new HandOptions();

    @Parameters(index = "0", paramLabel = "REPORT", description = "The report to move.")
    private String report = "";

    @Parameters(index = "1", paramLabel = "STORY", description = "The story it belongs to.")
    private String story = "";

    @Override
    public Integer call() throws IOException {
        return hand.decide((desk, named, because) -> {
            ReportId moved = named.report(report);
            Story to = named.story(story);
            if (desk.storyOf(moved).filter(to.id()::equals).isPresent()) {
                return "report " + moved + " is in story " + to.id() + " already";
            }
            return "report " + moved + " is now in story " + desk.move(moved, to.id(), because);
        });
    }
}
