package org.stemma.web.story;

import java.util.List;

/**
 * Reports side by side.
 *
 * @param choices all reports of the story, to choose from
 * @param note what is wrong with the choice asked for; empty when nothing is
 * @param panes the reports chosen, in the order of the story
 * @param points what they have alike
 */
public record ParallelView(StoryHead head, List<Choice> choices, String note, List<Pane> panes, List<Common> points) {

    public ParallelView {
        choices = List.copyOf(choices);
        panes = List.copyOf(panes);
        points = List.copyOf(points);
    }

    /** A report that may be chosen. */
    public record Choice(String id, String siglum, String outlet, String date, boolean chosen) {}

    /** A report that was. */
    public record Pane(
            String siglum, String outlet, String date, String href, String language, List<Sheet.Part> parts) {}

    /** A point that two of the panes have. */
    public record Common(int number, String tint, String about, List<Badge> badges, List<Leads> places) {}

    /** A link to where a pane has it. */
    public record Leads(String siglum, String href) {}
}
