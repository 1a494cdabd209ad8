package org.stemma.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds in a page's tree where the account is, by density of prose, and what is outside it. */
final class PageTree {

    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "button",
            "input",
            "select",
            "option",
            "textarea",
            "nav",
            "object",
            "embed",
            "video",
            "audio",
            "canvas",
            "link",
            "meta");
    private static final Set<String> SELDOM = Set.of("aside", "footer", "form", "header");
    private static final Pattern OTHER_ROLE = Pattern.compile(
            "(?:^|[^a-z])(?:comments?|disqus|sidebar|side-bar|related|promo|newsletter|share|sharing|social|footer|nav|navbar|menu|breadcrumbs?|cookies?|consent|recommend(?:ed|ations?)?|popular|trending|advert\\p{L}*|ads?|sponsor\\p{L}*|subscribe|subscription|modal|popup|signup|sign-up|outbrain|taboola|tags?|most-?read|read-?more|more-stories|also-?read|teasers?|author-?bio|bio|skip|print-only|sr-only|screen-reader\\p{L}*|visually-hidden|hidden|paywall|toolbar|pagination|rating|login|widget|recirc\\p{L}*|inline-?related|see-?also)(?:$|[^a-z])");
    /** Roles that never hold the account, however much prose they hold. */
    private static final Pattern NEVER_ROLE = Pattern.compile(
            "(?:^|[^a-z])(?:comments?|comment-?list|disqus|cookies?|consent|gdpr|cli-\\p{L}+|ccpa)(?:$|[^a-z])");
    /** An element that holds this share of the page's prose is kept whatever it is called. */
    private static final double MOST = 0.4;
    /** A parent is the better account when it holds this much more prose. */
    private static final double CLIMB = 1.15;

    private static final int PROSE_CHARS = 40;
    private static final double LINKED = 0.35;
    private static final double COMMA_POINTS = 1;
    private static final double LENGTH_POINTS = 3;
    private static final int CHARS_A_POINT = 100;
    /** An element gets half of what its child got, down to this share of a paragraph's points. */
    private static final double LEAST_SHARE = 0.1;

    private final Document page;
    private final Map<Element, Integer> prose = new HashMap<>();
    private final Map<Element, Double> score = new HashMap<>();
    private final Set<Element> outside = new HashSet<>();
    /** The elements with a block somewhere inside. */
    private final Set<Element> holders = new HashSet<>();

    private int total;

    PageTree(Document page) {
        this.page = page;
        for (Element element : page.body().select("p, blockquote, pre, td, div, li, section, article")) {
            weigh(element);
        }
        for (Element element : page.body().getAllElements()) {
            if (isOutside(element)) {
                outside.add(element);
            }
            if (element.isBlock() && !element.normalName().equals("br")) {
                hold(element.parent());
            }
        }
        score.clear();
        prose.clear();
        total = 0;
        for (Element element : page.body().select("p, blockquote, pre, td, div, li, section, article")) {
            if (!outside(element) && !within(element)) {
                weigh(element);
            }
        }
    }

    private void hold(@Nullable Element above) {
        Element holder = above;
        while (holder != null && holders.add(holder)) {
            holder = holder.parent();
        }
    }

    /** True when there is a block somewhere in the element. */
    boolean holdsBlocks(Element element) {
        return holders.contains(element);
    }

    private boolean within(Element element) {
        Element above = element.parent();
        while (above != null && !outside.contains(above)) {
            above = above.parent();
        }
        return above != null;
    }

    private void weigh(Element element) {
        boolean paragraph = element.normalName().equals("p");
        String words = paragraph ? element.text() : element.ownText();
        int length = words.length();
        int linked = element.children().stream()
                .filter(child -> child.normalName().equals("a"))
                .mapToInt(link -> link.text().length())
                .sum();
        if (length < PROSE_CHARS || linked > LINKED * length) {
            return;
        }
        total += length;
        double points = 1
                + words.chars().filter(c -> c == ',' || c == '，' || c == '、').count() * COMMA_POINTS
                + Math.min((double) length / CHARS_A_POINT, LENGTH_POINTS);
        prose.merge(element, length, Integer::sum);
        for (Element above = element.parent(); above != null; above = above.parent()) {
            prose.merge(above, length, Integer::sum);
        }
        Element holder = paragraph ? element.parent() : element;
        for (double share = 1; holder != null && share > LEAST_SHARE; share /= 2) {
            score.merge(holder, points * share, Double::sum);
            holder = holder.parent();
        }
    }

    private boolean isOutside(Element element) {
        String name = element.normalName();
        if (NEVER.contains(name)
                || element.hasAttr("hidden")
                || element.attr("style").replace(" ", "").contains("display:none")) {
            return !name.equals("form") || prose.getOrDefault(element, 0) < MOST * total;
        }
        String labels = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        boolean other = SELDOM.contains(name) || OTHER_ROLE.matcher(labels).find();
        if (NEVER_ROLE.matcher(labels).find() && !name.equals("body") && element.selectFirst("h1, article") == null) {
            return true;
        }
        return other && !name.equals("body") && prose.getOrDefault(element, 0) < MOST * total;
    }

    /** True when neither this element nor anything in it belongs to the account. */
    boolean outside(Element element) {
        return outside.contains(element);
    }

    /** The element that holds the account; the body when the page has no prose. */
    Element account() {
        Element best = page.body();
        double most = 0;
        for (Element element : page.body().getAllElements()) {
            double points = score.getOrDefault(element, 0.0);
            if (points > most) {
                most = points;
                best = element;
            }
        }
        Element below = best;
        for (Element above : List.copyOf(best.parents())) {
            boolean whole =
                    above.normalName().equals("body") || above.normalName().equals("html");
            boolean next = above.equals(best.parent());
            if (!whole && holdsMore(above, best) && (next || columns(below))) {
                best = above;
            }
            below = above;
        }
        return best;
    }

    /** True when the account is laid out in several elements of one make, this one among them. */
    private boolean columns(Element column) {
        return column.siblingElements().stream()
                        .anyMatch(other -> other.normalName().equals(column.normalName())
                                && other.className().equals(column.className())
                                && prose.getOrDefault(other, 0) > 0)
                && column.siblingElements().stream()
                        .allMatch(other -> other.selectFirst("h1, h2, h3, article") == null);
    }

    private boolean holdsMore(Element parent, Element child) {
        return prose.getOrDefault(parent, 0) > CLIMB * prose.getOrDefault(child, 0);
    }

    /** The page's headline: the h1 that is nearest to its declared title, else the first. */
    Optional<Element> headline(Optional<String> title) {
        List<Element> candidates = page.body().select("h1").stream()
                .filter(h1 -> !h1.text().isBlank())
                .toList();
        String declared = letters(title.orElse(""));
        return candidates.stream()
                .filter(h1 -> !declared.isEmpty()
                        && (declared.contains(letters(h1.text()))
                                || letters(h1.text()).contains(declared)))
                .findFirst()
                .or(() -> candidates.size() == 1 ? candidates.stream().findFirst() : Optional.empty());
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** Bylines and date lines that stand outside the account, after the headline in page order. */
    List<Element> between(Optional<Element> headline) {
        if (headline.isEmpty()) {
            return List.of();
        }
        Element account = account();
        List<Element> found = new ArrayList<>();
        for (Element element :
                page.body().select("[itemprop=author], [rel=author], [class*=byline], [class*=dateline]")) {
            boolean within = element.parents().contains(account)
                    || element.parents().stream().anyMatch(found::contains);
            if (!within
                    && !element.equals(account)
                    && element.text().length() <= 100
                    && found.size() < 2
                    && !account.parents().contains(element)) {
                found.add(element);
            }
        }
        return found;
    }

    private static final Pattern RIGHTS =
            Pattern.compile("^(?:©|\\(c\\)|copyright\\b|&copy;)", Pattern.CASE_INSENSITIVE);
    private static final int RIGHTS_CHARS = 300;

    /** The page's copyright line where it stands outside the account. */
    Optional<String> rightsLine(Element account) {
        return page.body().getAllElements().stream()
                .filter(element -> RIGHTS.matcher(element.ownText()).find()
                        && !element.parents().contains(account))
                .map(Element::text)
                .filter(words -> words.length() <= RIGHTS_CHARS)
                .findFirst();
    }
}
