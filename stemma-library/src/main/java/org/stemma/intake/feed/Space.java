package org.stemma.intake.feed;

import java.util.List;
import java.util.Locale;
import org.stemma.intake.xml.XmlElement;

/** The vocabularies that feeds mix. */
enum Space {
    CORE,
    ATOM,
    DUBLIN_CORE,
    DC_TERMS,
    CONTENT,
    ITUNES,
    MEDIA,
    FEEDBURNER,
    XHTML,
    NEWS,
    OTHER;

    /** What the namespaces of RSS 0.9, 1.0, 1.1, its 0.91 module, RSS 2.0 and sitemaps have in them. */
    private static final List<String> RSS = List.of(
            "netscape.com/",
            "purl.org/net/rss1.1",
            "modules/rss091",
            "backend.userland.com/",
            "harvard.edu/",
            "rssboard.org/",
            "sitemaps.org/",
            "google.com/schemas/sitemap/");

    private static final String RSS_1 = "http://purl.org/rss/1.0/";

    /** The vocabulary of an element; RSS in any of its versions, and what has no namespace, is {@link #CORE}. */
    static Space of(XmlElement element) {
        String uri = element.namespace().toLowerCase(Locale.ROOT);
        if (uri.isEmpty() || uri.equals(RSS_1)) {
            return CORE;
        }
        if (uri.contains("w3.org/2005/atom") || uri.contains("purl.org/atom/")) {
            return ATOM;
        }
        if (uri.contains("purl.org/dc/terms")) {
            return DC_TERMS;
        }
        if (uri.contains("purl.org/dc/")) {
            return DUBLIN_CORE;
        }
        if (uri.contains("purl.org/rss/1.0/modules/content")) {
            return CONTENT;
        }
        return others(uri);
    }

    private static Space others(String uri) {
        if (uri.contains("itunes")) {
            return ITUNES;
        }
        if (uri.contains("search.yahoo.com/mrss")) {
            return MEDIA;
        }
        if (uri.contains("feedburner")) {
            return FEEDBURNER;
        }
        if (uri.contains("w3.org/1999/xhtml")) {
            return XHTML;
        }
        if (uri.contains("sitemap-news")) {
            return NEWS;
        }
        boolean rss = RSS.stream().anyMatch(uri::contains);
        return rss ? CORE : OTHER;
    }
}
