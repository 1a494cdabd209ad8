package org.stemma.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.stemma.intake.date.PageDates;
import org.stemma.report.Declared;

/** Reads a page's own statements about itself: JSON-LD, OpenGraph and other meta elements, {@code <time>}, its address. */
final class PageFacts {

    private static final int LONGEST_NAME = 60;
    private static final Pattern TAIL =
            Pattern.compile("^(.*\\S)\\s*(?: [|–—·»:-] | ?\\|\\|? ?| ?-- ?| :: )\\s*([^|–—»]{2,60})$", Pattern.DOTALL);
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PageFacts() {}

    static Facts of(Document page, Hint hint) {
        Optional<String> url = attribute(page, "link[rel=canonical]", "href")
                .or(() -> attribute(page, "meta[property=og:url]", "content"))
                .filter(address -> address.startsWith("http"))
                .or(hint::url);
        LinkedData data = LinkedData.of(scripts(page), page.title(), url);
        PageDates dates = PageDates.of(
                page, data.dates(), Address.of(url).dated(), page.select("html").attr("lang"));
        Optional<String> site = attribute(page, "meta[property=og:site_name]", "content");
        Optional<String> outlet = data.publisher()
                .filter(name -> site.isEmpty() || Agencies.named(name).isEmpty())
                .or(() -> site)
                .or(() -> attribute(page, "meta[name=application-name]", "content"))
                .filter(name -> name.length() <= LONGEST_NAME)
                .or(() -> Address.of(url).host());
        return new Facts(
                hint.input(),
                outlet,
                url,
                title(page, data, outlet),
                language(page),
                data.authors().isEmpty() ? authors(page) : data.authors(),
                dates.published(),
                hint.seen(),
                declared(data, dates));
    }

    private static Optional<String> attribute(Document page, String query, String name) {
        return page.select(query).stream()
                .map(element -> element.attr(name).strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static Optional<String> title(Document page, LinkedData data, Optional<String> outlet) {
        return attribute(page, "meta[property=og:title]", "content")
                .or(data::headline)
                .or(() -> Optional.of(page.title()).filter(title -> !title.isBlank()))
                .map(title -> withoutOutlet(title, outlet));
    }

    /** "Headline - Section | Outlet" without the outlet and what stands before it, where the outlet is named last. */
    private static String withoutOutlet(String title, Optional<String> outlet) {
        Matcher tail = TAIL.matcher(title);
        if (outlet.isEmpty() || !tail.find()) {
            return title.strip();
        }
        String last = letters(tail.group(2));
        String name = letters(outlet.get());
        boolean names = !last.isEmpty() && (name.contains(last) || last.contains(name));
        return names ? tail.group(1).strip() : title.strip();
    }

    private static String letters(String words) {
        return NO_LETTER.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static String language(Document page) {
        String declared = page.select("html").attr("lang");
        return declared.isBlank() ? Languages.UNKNOWN : Languages.declared(declared);
    }

    private static List<String> authors(Document page) {
        return page
                .select(
                        "meta[name=author], meta[property=author], meta[name=parsely-author], meta[name=sailthru.author]")
                .stream()
                .map(element -> element.attr("content").strip())
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME && !name.startsWith("http"))
                .distinct()
                .toList();
    }

    private static List<Declared> declared(LinkedData data, PageDates dates) {
        List<Declared> declared = new ArrayList<>(data.declared());
        dates.modified().stream()
                .limit(1)
                .forEach(value -> declared.add(new Declared(Declared.Relation.MODIFIED, value)));
        return declared;
    }

    private static List<String> scripts(Document page) {
        return page.getElementsByTag("script").stream()
                .filter(script -> script.attr("type").toLowerCase(Locale.ROOT).startsWith("application/ld+json"))
                .map(Element::data)
                .toList();
    }
}
