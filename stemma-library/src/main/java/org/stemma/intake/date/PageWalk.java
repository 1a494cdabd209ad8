package org.stemma.intake.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** One pass over a page that notes every meta element, headline and place that may print a date. */
final class PageWalk implements NodeFilter {

    /** @param key its name, property, itemprop or http-equiv */
    record Meta(String key, String value, Label label) {}

    record Heading(
            String words,
            String element,
            int from,
            int to,
            @Nullable Fence fence) {}

    private static final Set<String> SKIPPED =
            Set.of("script", "style", "noscript", "template", "title", "svg", "iframe", "option", "textarea");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");
    private static final List<String> VALUES =
            List.of("content", "datetime", "title", "data-utime", "data-timestamp", "data-time");
    /** A line longer than this tells something; a date elsewhere than at its start is part of the telling. */
    private static final int LINE = 200;

    /** A line as long as this is part of the account. */
    private static final int PROSE = 120;

    private static final int OPENING = 70;
    /** No date has fewer: 1.1.24, 1 May '24 apart. */
    private static final int DIGITS = 4;
    /** Nobody prints a date in more characters. */
    private static final int VALUE = 160;
    /** The words before a date on its line that may say what it is. */
    private static final int BEFORE = 48;

    private static final int HEADLINE = 300;
    /** A shorter line may stand in the title by chance. */
    private static final int TITLE = 20;

    /** What {@link Heading#element} says of a line that is no heading. */
    static final String LINE_HEADING = "line";

    final List<Meta> metas = new ArrayList<>();
    final List<Heading> headings = new ArrayList<>();
    final List<Sighting> sightings = new ArrayList<>();
    /** Where the lines that tell something start. */
    final List<Integer> prose = new ArrayList<>();
    /** The fences, with the position behind each. */
    final Map<Fence, Integer> fences = new HashMap<>();

    private final String title;
    private final Map<String, NameSays> met = new HashMap<>();
    private final StringBuilder line = new StringBuilder();
    private final Map<Element, Fence> opened = new HashMap<>();
    private final Map<Element, Integer> headingStarts = new HashMap<>();
    private @Nullable Fence fence;
    private int lineStart;
    int articles;
    /** Characters of text so far. */
    int letters;

    /** @param title the page's title as its head gives it */
    PageWalk(String title) {
        this.title = title;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            letters += fold(text.getWholeText(), line);
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? enter(element) : FilterResult.SKIP_CHILDREN;
    }

    private static final char ASCII = 0x7f;

    /** Appends words with single blanks between and behind them; how many characters that are. */
    private static int fold(String words, StringBuilder to) {
        int start = to.length();
        for (int at = 0; at < words.length(); at++) {
            char unit = words.charAt(at);
            boolean plain = unit > ' ' && unit < ASCII;
            if (plain || !(unit <= ' ' || unit == '\u00a0' || Character.isWhitespace(unit))) {
                to.append(unit);
            } else if (!to.isEmpty() && to.charAt(to.length() - 1) != ' ') {
                to.append(' ');
            }
        }
        if (to.length() > start && to.charAt(to.length() - 1) != ' ') {
            to.append(' ');
        }
        return to.length() - start;
    }

    private FilterResult enter(Element element) {
        String name = element.normalName();
        if (SKIPPED.contains(name)) {
            return FilterResult.SKIP_CHILDREN;
        }
        if (name.equals("meta")) {
            meta(element);
        }
        if (breaks(element)) {
            endLine();
        }
        String names = names(element);
        Fence.kind(name, named(names).fence()).ifPresent(kind -> {
            fence = new Fence(kind, fence, letters);
            opened.put(element, fence);
        });
        articles += name.equals("article") ? 1 : 0;
        if (HEADINGS.contains(name)) {
            headingStarts.put(element, letters);
        }
        mark(element, name, names);
        return FilterResult.CONTINUE;
    }

    private static String names(Element element) {
        if (element.attributesSize() == 0) {
            return "";
        }
        String id = element.id();
        return id.isEmpty() ? element.className() : element.className() + " " + id;
    }

    private Label label(String name) {
        return named(name).label();
    }

    /** A page repeats its names hundreds of times. */
    private NameSays named(String name) {
        return name.isEmpty() ? NameSays.NOTHING : met.computeIfAbsent(name, NameSays::of);
    }

    private static boolean breaks(Element element) {
        return element.isBlock()
                || element.normalName().equals("br")
                || element.normalName().equals("td");
    }

    private void meta(Element element) {
        for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
            String key = element.attr(attribute);
            if (!key.isEmpty() && !element.attr("content").isBlank()) {
                metas.add(new Meta(key, element.attr("content").strip(), label(key)));
                return;
            }
        }
    }

    private void mark(Element element, String name, String names) {
        if (element.attributesSize() == 0 && !name.equals("time")) {
            return;
        }
        String property = element.hasAttr("itemprop") ? element.attr("itemprop") : element.attr("property");
        Label stated = name.equals("meta") && !element.hasAttr("itemprop") ? Label.NONE : label(property);
        if (stated != Label.NONE) {
            sight(element, stated, Sighting.Mark.PROPERTY);
        } else if (name.equals("time")) {
            Label label = label(names);
            sight(
                    element,
                    element.hasAttr("pubdate") ? Label.PUBLISHED : label == Label.NONE ? Label.DATE : label,
                    Sighting.Mark.TIME);
        } else if (!name.equals("meta") && !breaksPage(name)) {
            byNames(element, names);
        }
    }

    private static boolean breaksPage(String name) {
        return name.equals("body") || name.equals("html") || name.equals("input") || name.equals("head");
    }

    private void byNames(Element element, String names) {
        Label label = label(names);
        if (label != Label.NONE) {
            sight(element, label, Sighting.Mark.NAMED);
            return;
        }
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().startsWith("data-")
                    && attribute.getValue().length() < VALUE
                    && !attribute.getValue().isEmpty()) {
                Label data = label(attribute.getKey().substring("data-".length()));
                if (data != Label.NONE && !attribute.getValue().chars().allMatch(Character::isDigit)) {
                    add(attribute.getValue(), data, Sighting.Mark.NAMED);
                }
            }
        }
    }

    /** What an element's attributes or, where they give no date, its few words say. */
    private void sight(Element element, Label label, Sighting.Mark mark) {
        Label said = Label.ofWords(before());
        Label known = said == Label.NONE ? label : said;
        for (String attribute : VALUES) {
            String value = element.attr(attribute);
            if (value.length() < VALUE
                    && mayBeDate(value)
                    && Stamp.read(value, Order.EITHER, List.of()).isPresent()) {
                add(value, known, mark);
                return;
            }
        }
        StringBuilder text = new StringBuilder();
        if (shortText(element, text)) {
            add(text.toString(), known, mark);
        }
    }

    /** What the line says before this place and after the last number. */
    private String before() {
        String last = line.substring(Math.max(0, line.length() - BEFORE));
        int at = last.length();
        while (at > 0 && !Character.isDigit(last.charAt(at - 1))) {
            at--;
        }
        return last.substring(at);
    }

    private static boolean shortText(Node node, StringBuilder text) {
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode words) {
                fold(words.getWholeText(), text);
            } else if (child instanceof Element inner
                    && !SKIPPED.contains(inner.normalName())
                    && !shortText(inner, text)) {
                return false;
            }
            if (text.length() > VALUE) {
                return false;
            }
        }
        return true;
    }

    private void add(String value, Label label, Sighting.Mark mark) {
        String folded = value.strip();
        if (mayBeDate(folded)) {
            sightings.add(new Sighting(folded, label, mark, letters, fence));
        }
    }

    /** True when there are digits enough for a day and a year, in one number or in two. */
    private static boolean mayBeDate(String words) {
        int digits = 0;
        for (int at = 0; at < words.length(); at++) {
            digits += Character.isDigit(words.charAt(at)) ? 1 : 0;
        }
        return digits >= DIGITS;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (breaks(element)) {
                endLine();
            }
            Integer start = headingStarts.remove(element);
            if (start != null && letters - start < HEADLINE) {
                headings.add(new Heading(element.text(), element.normalName(), start, letters, fence));
            }
            Fence ended = opened.remove(element);
            if (ended != null) {
                fences.put(ended, letters);
                fence = ended.around;
            }
        }
        return FilterResult.CONTINUE;
    }

    /** Notes a line that is the page's title though no heading. */
    private void titled(String words) {
        if (words.length() >= TITLE && words.length() <= title.length() && title.contains(words)) {
            headings.add(new Heading(words, LINE_HEADING, lineStart, letters, fence));
        }
    }

    private void endLine() {
        if (line.length() > 0) {
            if (line.length() > PROSE) {
                prose.add(lineStart);
            }
            titled(line.toString().strip());
            int end = letters;
            letters = lineStart;
            add(
                    line.length() <= LINE ? line.toString() : line.substring(0, OPENING),
                    Label.NONE,
                    line.length() <= LINE ? Sighting.Mark.LINE : Sighting.Mark.OPENING);
            letters = end;
            line.setLength(0);
        }
        lineStart = letters;
    }
}
