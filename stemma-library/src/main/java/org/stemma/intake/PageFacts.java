package org.stemma.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.stemma.report.When;

/** Reads a page's own statements about itself: JSON-LD, OpenGraph and other meta elements, {@code <time>}, its address. */
final class PageFacts {

    private static final String PUBLISHED =
            "meta[property=article:published_time], meta[itemprop=datePublished], meta[name=article:published_time],"
                    + "meta[name=parsely-pub-date], meta[name=sailthru.date], meta[name=pubdate], meta[name=publishdate], meta[name=publish-date],"
                    + "meta[name=publication_date], meta[name=DC.date.issued], meta[name=dcterms.created], meta[property=og:published_time],"
                    + "meta[name=cXenseParse:recs:publishtime], meta[name=date], meta[name=DC.date], meta[name=article.published]";
    private static final String TIMES =
            "time[datetime][pubdate], time[datetime][itemprop=datePublished], article time[datetime], header time[datetime], time[datetime]";
    private static final int LONGEST_NAME = 60;

    private PageFacts() {}

    static Facts of(Document page, Hint hint) {
        LinkedData data = LinkedData.of(page);
        Optional<String> url = attribute(page, "link[rel=canonical]", "href")
                .or(() -> attribute(page, "meta[property=og:url]", "content"))
                .filter(address -> address.startsWith("http"))
                .or(hint::url);
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
                dates(page, data, url),
                hint.seen());
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

    /** "Headline | Outlet" without the outlet. */
    private static String withoutOutlet(String title, Optional<String> outlet) {
        int bar = Math.max(title.lastIndexOf(" | "), Math.max(title.lastIndexOf(" - "), title.lastIndexOf(" – ")));
        if (bar <= 0) {
            return title.strip();
        }
        String tail = title.substring(bar + 3).strip().toLowerCase(Locale.ROOT);
        boolean names = outlet.map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> name.contains(tail) || tail.contains(name))
                .isPresent();
        return names ? title.substring(0, bar).strip() : title.strip();
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

    private static List<When> dates(Document page, LinkedData data, Optional<String> url) {
        List<When> dates = new ArrayList<>();
        data.published().ifPresent(value -> dates.add(read(value, "the page's JSON-LD says published ")));
        first(page, PUBLISHED, "content")
                .ifPresent(value -> dates.add(read(value, "the page's meta data say published ")));
        Address.of(url).dated().ifPresent(dates::add);
        if (dates.isEmpty()) {
            first(page, TIMES, "datetime")
                    .ifPresent(value -> dates.add(read(value, "the page's first time element says ")));
        }
        return dates;
    }

    private static Optional<String> first(Document page, String queries, String name) {
        for (String query : queries.split(",", -1)) {
            Optional<String> value = page.select(query.strip()).stream()
                    .map(element -> value(element, name))
                    .filter(v -> !v.isEmpty())
                    .findFirst();
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    private static String value(Element element, String name) {
        return element.attr(name).strip();
    }

    private static When read(String value, String says) {
        return JsonRow.published(value).because(List.of(says + "\"" + value + "\""));
    }
}
