package org.stemma.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.desk.Desk;
import org.stemma.report.ReportId;
import org.stemma.story.Story;
import org.stemma.story.StoryId;
import org.stemma.tell.Columns;

/** Finds what a person names by an id or the beginning of one, and says when it has another id now. */
final class Named {

    /** Ids shown to choose from. */
    private static final int CHOICES = 8;

    private final Desk desk;
    private final PrintWriter errors;

    Named(Desk desk, PrintWriter errors) {
        this.desk = desk;
        this.errors = errors;
    }

    /** The story; throws {@link NotThere} when there is none, or several. */
    Story story(String name) throws IOException {
        Map<StoryId, Story> stories = new LinkedHashMap<>();
        List<StoryId> ids = desk.storiesNamed(name, CHOICES);
        for (StoryId id : ids) {
            desk.story(id).ifPresent(story -> stories.put(story.id(), story));
        }
        if (stories.isEmpty()) {
            throw new NotThere("there is no story " + Columns.printable(name)
                    + " in the desk; stemma stories lists those there are");
        }
        if (stories.size() > 1) {
            throw new NotThere("story " + name + " may be "
                    + choices(stories.keySet().stream().map(StoryId::value).toList()) + "; give more of the id");
        }
        Story story = stories.values().iterator().next();
        if (!ids.contains(story.id())) {
            errors.println("note story " + ids.getFirst() + " is now part of story " + story.id());
        }
        return story;
    }

    /** The report; throws {@link NotThere} when there is none, or several. */
    ReportId report(String name) throws IOException {
        List<ReportId> ids = desk.reportsNamed(name, CHOICES);
        if (ids.isEmpty()) {
            throw new NotThere("there is no report " + Columns.printable(name)
                    + " in the desk; stemma story ID --why shows the ids of a story's reports");
        }
        if (ids.size() > 1) {
            throw new NotThere("report " + name + " may be "
                    + choices(ids.stream().map(ReportId::value).toList()) + "; give more of the id");
        }
        return ids.getFirst();
    }

    private static String choices(List<String> ids) {
        String several = ids.stream().collect(Collectors.joining(", "));
        return ids.size() == CHOICES ? several + ", …" : several;
    }

    /** The story whole, with its reports and all the rooms make of them. */
    org.stemma.Account account(String name) throws IOException {
        Story story = story(name);
        Optional<org.stemma.Account> account = desk.account(story.id());
        return account.orElseThrow(() -> new NotThere("story " + story.id() + " went while it was read"));
    }
}
