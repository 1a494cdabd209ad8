package org.stemma.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.stemma.story.StoryChange;

/** What was decided about a report, in a line for people. */
final class ChangeWords {

    private ChangeWords() {}

    static String of(List<StoryChange> changes) {
        return changes.stream().map(ChangeWords::of).collect(Collectors.joining("; "));
    }

    private static String of(StoryChange change) {
        return switch (change) {
            case StoryChange.Opened opened -> "opens story " + opened.story();
            case StoryChange.Joined joined -> "joins story " + joined.story();
            case StoryChange.Preceded preceded ->
                "story " + preceded.story() + " goes back to story " + preceded.antecedent();
            case StoryChange.Merged merged -> "story " + merged.from() + " becomes part of story " + merged.story();
            case StoryChange.Split split ->
                split.reports().size() + " reports leave story " + split.story() + " for story " + split.opened();
            case StoryChange.Closed closed -> "story " + closed.story() + " closes";
            case StoryChange.Moved moved -> "report " + moved.report() + " goes to story " + moved.story();
        };
    }
}
