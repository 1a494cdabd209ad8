package org.stemma.web.story;

import java.util.LinkedHashMap;
import java.util.Map;
import org.stemma.export.Form;
import org.stemma.newsroom.Moment;
import org.stemma.report.ReportId;
import org.stemma.report.Span;
import org.stemma.story.StoryId;
import org.stemma.web.page.Link;

/** The addresses of a story's views and of the places it cites, at the moment the page was asked for. */
public record Places(StoryId story, Moment moment) {

    /** One of its views, {@link View#BRIEF} being the story itself. */
    public String view(View view) {
        return view(view, Map.of());
    }

    /** A view with further parameters. */
    public String view(View view, Map<String, String> parameters) {
        return Link.to(path(view), moment, new LinkedHashMap<>(parameters));
    }

    /** Where a form of a view leads. */
    public String path(View view) {
        return "/stories/" + story.value() + (view == View.BRIEF ? "" : "/" + view.path());
    }

    /** The story as a file in a form of other programs. */
    public String file(Form form) {
        return Link.to("/api/stories/" + story.value() + "/exports/" + form.file(), moment);
    }

    /** Another story. */
    public String other(StoryId id) {
        return Link.to("/stories/" + id.value(), moment);
    }

    /** A report from its beginning. */
    public String report(ReportId report) {
        return Link.to("/reports/" + report.value(), moment);
    }

    /** A report with {@code cited} marked, opened at the sentence it stands in. */
    public String report(ReportId report, Span cited, Span sentence) {
        return Link.to("/reports/" + report.value(), moment, Map.of("at", cited.start() + "-" + cited.end())) + "#"
                + Stretches.anchor(sentence);
    }
}
