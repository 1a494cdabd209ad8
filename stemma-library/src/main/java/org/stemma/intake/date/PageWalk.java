package org.stemma.intake.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.intake.page.Element;
import org.stemma.intake.page.Node;
import org.stemma.intake.page.Page;
import org.stemma.intake.page.Words;

/** One pass over a page that notes every meta element, headline and place that may print a date. */
final class PageWalk {

    /** @param key its name, property, itemprop or http-equiv */
    record Meta(String key, String value, Label label) {}

    /** @param letters the letters and numbers of its words, in lower case */
    record Heading(
            String letters,
            String element,
            int from,
            int to,
            @Nullable Place within) {}

    private static final List<String> KEYS = List.of("property", "name", "itemprop", "http-equiv");
    /** A line longer than this tells something; a date elsewhere than at its start is part of the telling. */
    private static final int LINE = 200;

    /** A line as long as this is part of the account. */
    private static final int PROSE = 120;

    private static final int OPENING = 70;
    private static final int HEADLINE = 300;
    /** A shorter line may stand in the title by chance. */
    private static final int TITLE = 20;

    /** With which the keys end under which pages give their title to others: "og:title". */
    static final String TITLE_KEY = ":title";

    /** What {@link Heading#element} says of a line that is no heading. */
    static final String LINE_HEADING = "line";

    final List<Meta> metas = new ArrayList<>();
    final List<Heading> headings = new ArrayList<>();
    final List<Sighting> sightings = new ArrayList<>();
    /** Where the lines that tell something start. */
    final List<Integer> prose = new ArrayList<>();

    private final String title;
    private final PageNames names = new PageNames();
    private final PageLines text = new PageLines();
    private final PageMarks marks = new PageMarks(text, names, sightings);
    /** The innermost element that the walk is in. */
    private @Nullable Place here;

    private PageWalk(String title) {
        this.title = title;
    }

    /** What {@code page} shows, {@code title} being its title as its head gives it. */
    static PageWalk over(Page page, String title) {
        PageWalk walk = new PageWalk(title);
        walk.children(page.root());
        return walk;
    }

    /** The characters of text of the whole page. */
    int letters() {
        return text.length();
    }

    static boolean isSkipped(String name) {
        return switch (name) {
            case "script", "style", "noscript", "template", "title", "svg", "iframe", "option", "textarea" -> true;
            default -> false;
        };
    }

    /** Trees are of bounded depth, jsoup's and those of our own reader. */
    private void children(Element element) {
        for (@Nullable Node child = element.first(); child != null; child = child.next()) {
            if (child instanceof Words words) {
                text.append(words);
            } else if (child instanceof Element inner) {
                element(inner);
            }
        }
    }

    private void element(Element element) {
        String name = element.name();
        boolean breaks = element.isBlock() || name.equals("br") || name.equals("td");
        if (isSkipped(name)) {
            if (breaks) {
                endLine();
            }
            return;
        }
        if (name.equals("meta")) {
            meta(element);
        }
        if (breaks) {
            endLine();
        }
        inside(element, name, breaks);
    }

    private void inside(Element element, String name, boolean breaks) {
        Place place = new Place(element, here, text, sightings.size(), names);
        here = place;
        children(element);
        if (breaks) {
            endLine();
        }
        place.to = text.length();
        marks.mark(place, name);
        if (isHeading(name) && place.to - place.from < HEADLINE) {
            headings.add(new Heading(Letters.of(element.text()), name, place.from, place.to, place));
        }
        here = place.around;
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '3';
    }

    /** Notes a meta element that may tell of a date or of the title; what the others say need not be read. */
    private void meta(Element element) {
        for (String attribute : KEYS) {
            String key = element.attribute(attribute);
            if (!key.isEmpty()) {
                Label label = names.of(key).label();
                String said = label == Label.NONE && !key.endsWith(TITLE_KEY) ? "" : element.attribute("content");
                if (!said.isBlank()) {
                    metas.add(new Meta(key, said.strip(), label));
                }
                return;
            }
        }
    }

    /** Notes a line that is the page's title though no heading. */
    private void titled() {
        int most = text.line() <= LINE || text.line() <= title.length() ? text.line() : OPENING;
        if (most > TITLE && most - 1 <= title.length()) {
            String words = text.opening(most);
            if (words.length() >= TITLE && words.length() <= title.length() && title.contains(words)) {
                headings.add(new Heading(Letters.of(words), LINE_HEADING, text.start(), text.length(), here));
            }
        }
    }

    private void endLine() {
        int length = text.line();
        if (length > 0) {
            boolean whole = length <= LINE;
            if (length > PROSE) {
                prose.add(text.start());
            }
            titled();
            int most = whole ? length : OPENING;
            if (text.mayBeDate(most)) {
                Sighting.Mark mark = whole ? Sighting.Mark.LINE : Sighting.Mark.OPENING;
                sightings.add(new Sighting(text.opening(most), Label.NONE, mark, text.start(), here));
            }
            text.endLine();
        }
    }
}
