package org.stemma.web.story;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.stemma.newsroom.Moment;
import org.stemma.provenance.Tally;

/**
 * What stands over every view of a story.
 *
 * @param reports how many reports there are at the moment asked for
 * @param dates of the first and the last of them
 * @param language of most of its reports, in which its title is taken to be
 */
public record StoryHead(
        Places places,
        View view,
        String title,
        Tally tally,
        int reports,
        String dates,
        String language,
        List<Earlier> antecedents,
        AsOf asOf) {

    /** An earlier story that this one goes back to. */
    public record Earlier(String title, String href, String why) {}

    /** The tabs. */
    public List<View> views() {
        return Arrays.asList(View.values());
    }

    /** True at a moment that is not now. */
    public boolean isPast() {
        return !places.moment().equals(Moment.NOW);
    }

    /** The roots with ≤ where two of them may be one. */
    public String roots() {
        return (tally.rootsAreUpperBound() ? "≤\u202f" : "") + tally.roots();
    }

    /** What the number of roots comes to, in a word; absent where it speaks for itself. */
    public Optional<String> alone() {
        return tally.roots() == 0 ? Optional.of("Nobody who said it is named.") : Optional.empty();
    }
}
