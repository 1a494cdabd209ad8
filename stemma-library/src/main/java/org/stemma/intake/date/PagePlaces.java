package org.stemma.intake.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stemma.intake.date.DateText.Found;
import org.stemma.intake.date.Fence.Kind;
import org.stemma.intake.date.Sighting.Mark;
import org.stemma.report.When;

/** Tells which of the dates printed on a page is the report's, by where it stands and how it is marked. */
final class PagePlaces {

    /** A dateline stands at most so many characters above its headline, and below it. */
    private static final int ABOVE = 300;

    private static final int BELOW = 1200;
    /** The same for a line that only its place makes a dateline: further up, mastheads print today's date. */
    private static final int ABOVE_UNMARKED = 120;

    private static final int BELOW_UNMARKED = 600;
    /** A line with a date and more letters besides is somebody's sentence. */
    private static final int OTHER_LETTERS = 60;
    /** A heading with less of the title in it is the site's name. */
    private static final int HEADLINE_LETTERS = 10;
    /** A heading of a page whose title names none of its headings; shorter ones name sections. */
    private static final int UNTITLED_LETTERS = 25;
    /** So few characters are a count of comments and no comment. */
    private static final int COMMENT_LETTERS = 50;
    /** A part so small and so near the headline is no list of other reports, whatever it is called. */
    private static final int LINES = 300;

    private static final int BESIDE = 300;
    /** A paragraph's date of writing stands at its very start, behind a place or a bracket at most. */
    private static final int OPENING = 24;

    /** A fenced part that holds this share of the page holds the report. */
    private static final double MOST = 0.6;

    private static final Set<Kind> OTHERS = EnumSet.of(Kind.COMMENT, Kind.TEASER, Kind.MENU, Kind.CAPTION);
    private static final Set<Kind> AROUND =
            EnumSet.of(Kind.COMMENT, Kind.TEASER, Kind.MENU, Kind.CAPTION, Kind.SIDE, Kind.CARD);

    private static final Set<Kind> FOREIGN = EnumSet.of(Kind.COMMENT, Kind.TEASER, Kind.MENU, Kind.CAPTION, Kind.CARD);

    /** @param distance characters from the headline */
    private record Dated(When when, Label label, Mark mark, int distance, Sighting place) {}

    private final PageWalk walk;
    private final Order order;
    private final Optional<PageWalk.Heading> headline;
    /** Where the second paragraph below the headline starts. */
    private final int account;

    private final List<Dated> dated = new ArrayList<>();
    /** The dates in the values read. */
    private final Map<String, List<Found>> read = new HashMap<>();

    PagePlaces(PageWalk walk, String title, Order order) {
        this.walk = walk;
        this.order = order;
        this.headline = headline(walk, title);
        headline.ifPresent(heading -> Place.open(heading.within()));
        this.account = headline.flatMap(heading -> walk.prose.stream()
                        .filter(line -> line > heading.from())
                        .skip(1)
                        .findFirst())
                .orElse(Integer.MAX_VALUE);
        walk.sightings.forEach(this::read);
    }

    /** True for a part that only its name fences off: it holds the page, or is a line or two beside the headline. */
    private boolean isOpen(Place fence, Kind kind) {
        int letters = fence.to - fence.from;
        boolean small = (kind == Kind.COMMENT && letters < COMMENT_LETTERS) || (kind == Kind.TEASER && letters < LINES);
        return letters > MOST * walk.letters()
                || (small && isBesideHeadline(fence))
                || (kind == Kind.CARD && headline.isEmpty());
    }

    private boolean isBesideHeadline(Place fence) {
        return headline.filter(heading -> isBeside(heading, fence.from, ABOVE, BESIDE)
                        && walk.headings.stream()
                                .noneMatch(other -> other.from() >= fence.from && other.to() <= fence.to))
                .isPresent();
    }

    private static Optional<PageWalk.Heading> headline(PageWalk walk, String title) {
        String named = Letters.of(title);
        String shared = walk.metas.stream()
                .filter(meta -> meta.key().endsWith(PageWalk.TITLE_KEY))
                .map(meta -> Letters.of(meta.value()))
                .findFirst()
                .orElse(named);
        return heading(walk, List.of("h1", "h2", "h3"), words -> isTitle(words, named) || isTitle(words, shared))
                .or(() -> heading(walk, List.of("h1"), words -> words.length() >= UNTITLED_LETTERS))
                .or(() -> heading(walk, List.of(PageWalk.LINE_HEADING), words -> true))
                .or(() -> heading(walk, List.of("h1"), words -> words.length() >= HEADLINE_LETTERS))
                .or(() -> heading(walk, List.of("h2", "h3"), words -> words.length() >= UNTITLED_LETTERS));
    }

    /** The first heading of the first level that has one in the report's part of the page. */
    private static Optional<PageWalk.Heading> heading(PageWalk walk, List<String> levels, Predicate<String> named) {
        return levels.stream()
                .flatMap(level -> walk.headings.stream()
                        .filter(heading -> heading.element().equals(level)))
                .filter(heading -> named.test(heading.letters()))
                .min(Comparator.comparing(heading -> Place.within(heading.within(), OTHERS)));
    }

    private static boolean isTitle(String words, String title) {
        return words.length() >= HEADLINE_LETTERS
                && title.length() >= HEADLINE_LETTERS
                && (title.contains(words) || words.contains(title));
    }

    private void read(Sighting place) {
        // A marked date is a line of its own as often as not.
        List<Found> days = read.computeIfAbsent(place.value(), value -> DateText.all(value, order, true));
        if (place.mark() != Mark.LINE && place.mark() != Mark.OPENING && days.size() <= 1) {
            Optional<When> exact = Stamp.read(place.value(), order, says(place));
            if (exact.isPresent()) {
                add(place, beforeNumber(place.value()), exact.get());
                return;
            }
        }
        int from = 0;
        for (Found found : days) {
            String before = place.value().substring(from, found.start());
            add(place, before, Stamp.zoneless(DateText.when(found, place.value(), says(place))));
            from = found.end();
        }
    }

    private void add(Sighting place, String before, When when) {
        Label said = Label.ofWords(before);
        Place.settle(place.within(), this::isOpen);
        dated.add(new Dated(when, said == Label.NONE ? place.label() : said, place.mark(), distance(place), place));
    }

    private static String beforeNumber(String words) {
        int at = 0;
        while (at < words.length() && !Character.isDigit(words.charAt(at))) {
            at++;
        }
        return words.substring(0, at);
    }

    private static List<String> says(Sighting place) {
        return List.of("printed on the page: \"" + place.value() + "\"");
    }

    private int distance(Sighting place) {
        return headline.map(heading -> place.at() < heading.from()
                        ? 2 * (heading.from() - place.at())
                        : Math.max(0, place.at() - heading.to()))
                .orElse(Integer.MAX_VALUE);
    }

    private boolean isNear(Dated date) {
        boolean bare = date.mark() == Mark.LINE;
        return headline.filter(heading -> isBeside(
                                heading,
                                date.place().at(),
                                bare ? ABOVE_UNMARKED : ABOVE,
                                bare ? BELOW_UNMARKED : BELOW))
                        .isPresent()
                && !Place.within(date.place().within(), OTHERS);
    }

    /** True above the headline, or below it before the account's second paragraph: one may stand in front as its standfirst. */
    private boolean isBeside(PageWalk.Heading heading, int at, int above, int below) {
        return (at > heading.from() - above && at < heading.from())
                || (at > heading.from() && at <= Math.min(account, heading.to() + below));
    }

    private static boolean isDay(Dated date) {
        return date.when() instanceof When.At || date.when() instanceof When.On;
    }

    /** What microdata say of the report, not of its comments. */
    List<When> properties() {
        return dated.stream()
                .filter(date -> date.mark() == Mark.PROPERTY
                        && date.label() == Label.PUBLISHED
                        && !Place.within(date.place().within(), AROUND))
                .map(Dated::when)
                .limit(1)
                .toList();
    }

    /** The date printed by the headline: the best marked one, and of those the nearest. */
    List<When> nearHeadline() {
        return dated.stream()
                .filter(date -> isNear(date)
                        && isPublication(date)
                        && (date.mark() != Mark.LINE || isDateline(date))
                        && date.mark() != Mark.OPENING)
                .min(Comparator.comparingInt(PagePlaces::rank).thenComparingInt(Dated::distance))
                .map(Dated::when)
                .stream()
                .toList();
    }

    private static boolean isPublication(Dated date) {
        return date.label() != Label.MODIFIED && date.label() != Label.AS_OF && date.label() != Label.OTHER;
    }

    private static int rank(Dated date) {
        if (date.label() == Label.PUBLISHED) {
            return 0;
        }
        return date.mark() == Mark.LINE ? 2 : 1;
    }

    private boolean isDateline(Dated date) {
        String line = date.place().value();
        boolean other = dated.stream()
                .anyMatch(marked -> marked.mark() != Mark.LINE
                        && !isPublication(marked)
                        && marked.place().at() == date.place().at()
                        && marked.when().firstDay().equals(date.when().firstDay()));
        return !other && line.chars().filter(Character::isLetter).count() <= OTHER_LETTERS;
    }

    /** A date marked as such elsewhere on the page, when the page has but one. */
    List<When> elsewhere() {
        List<Dated> marked = dated.stream()
                .filter(date -> isDay(date) && isPublication(date) && !isNear(date))
                .filter(date ->
                        !Place.within(date.place().within(), date.label() == Label.PUBLISHED ? FOREIGN : AROUND))
                .filter(date -> date.label() == Label.PUBLISHED || date.mark().compareTo(Mark.LINE) < 0)
                .filter(date -> date.mark() != Mark.OPENING && (date.mark() != Mark.LINE || isDateline(date)))
                .toList();
        List<Dated> published =
                marked.stream().filter(date -> date.label() == Label.PUBLISHED).toList();
        List<Dated> best = published.isEmpty() ? marked : published;
        return best.stream().map(date -> date.when().firstDay()).distinct().count() == 1
                ? List.of(best.getFirst().when())
                : List.of();
    }

    /** The date that opens the first paragraph below the headline. */
    List<When> openings() {
        return dated.stream()
                .filter(date -> date.mark() == Mark.OPENING && isNear(date) && isPublication(date))
                .filter(date -> opensWithDateline(date.place().value()))
                .map(Dated::when)
                .limit(1)
                .toList();
    }

    /** True for "(9 May 2024) The…" and "Bergen, 9 May 2024 – The…", not for "On 9 May 2024 the…". */
    private boolean opensWithDateline(String words) {
        Found date = DateText.all(words, order, true).getFirst();
        String place = words.substring(0, date.start()).strip();
        return place.length() < OPENING && (place.isEmpty() || ",(./|".indexOf(place.charAt(place.length() - 1)) >= 0);
    }

    /** When the page prints that it was changed. */
    List<String> modified() {
        return labelled(Set.of(Label.MODIFIED, Label.AS_OF))
                .map(date -> date.place().value())
                .distinct()
                .limit(1)
                .toList();
    }

    /** The day the page prints its words to hold for: "Stand: 9 May 2031". */
    List<When> asOf() {
        return labelled(Set.of(Label.AS_OF)).map(Dated::when).limit(1).toList();
    }

    private Stream<Dated> labelled(Set<Label> labels) {
        return dated.stream()
                .filter(date -> labels.contains(date.label()) && isDay(date))
                .filter(date -> !Place.within(date.place().within(), OTHERS));
    }
}
