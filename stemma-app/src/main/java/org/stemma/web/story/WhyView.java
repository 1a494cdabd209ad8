package org.stemma.web.story;

import java.util.List;

/**
 * Why each report is in its story, and the forms to overrule it.
 *
 * @param form the word that shows that a form came from this page
 * @param others stories that a report may be moved to
 * @param refused what was wrong with what was asked for; empty when nothing was
 */
public record WhyView(StoryHead head, List<Member> members, String form, List<Other> others, String refused) {

    public WhyView {
        members = List.copyOf(members);
        others = List.copyOf(others);
    }

    /** A report and the reasons for its place. */
    public record Member(
            String id,
            String siglum,
            String outlet,
            String date,
            String title,
            String language,
            String href,
            boolean byHand,
            List<Reason> reasons) {}

    /**
     * A reason.
     *
     * @param share its weight against the weightiest of the story, from 0 to 100
     */
    public record Reason(String feature, String score, boolean against, int share, String detail) {}

    /** Another story. */
    public record Other(String id, String title) {}
}
