package org.stemma.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.stemma.report.ReportId;
import org.stemma.story.Story;
import org.stemma.story.StoryId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code stemma split}: parts reports from their story, for good. */
@Command(
        name = "split",
        header = "Part reports from their story; they form one of their own, and the linker never undoes it.",
        footer = {
            "  stemma split s3f2a 9c41 77e0 --because \"another fire, a week later\"",
            "",
            "Reports and stories are named by their ids or enough of their beginnings."
        })
final class SplitCommand implements Callable<Integer> {

    @Mixin
    private HandOptions hand = new HandOptions();

    @Parameters(index = "0", paramLabel = "STORY", description = "The story they are in.")
    private String story = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "REPORT", description = "The reports to part from it.")
    private List<String> reports = List.of();

    @Override
    public Integer call() throws IOException {
        return hand.decide((desk, named, because) -> {
            Story from = named.story(story);
            List<ReportId> parted = new ArrayList<>();
            for (String report : reports) {
                parted.add(named.report(report));
            }
            StoryId formed = desk.split(from.id(), parted, because);
            return parted.size() + (parted.size() == 1 ? " report forms" : " reports form") + " story " + formed;
        });
    }
}
