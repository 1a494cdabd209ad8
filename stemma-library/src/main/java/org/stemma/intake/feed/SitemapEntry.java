package org.stemma.intake.feed;

import java.util.Optional;

/**
 * One address of a sitemap (sitemaps.org 0.9), with what the news extension (sitemap-news 0.9) says of it.
 *
 * @param lastChanged {@code lastmod} as written
 * @param publication {@code news:name}
 * @param language {@code news:language}
 * @param published {@code news:publication_date} as written
 * @param title {@code news:title}
 */
public record SitemapEntry(
        String url,
        Optional<String> lastChanged,
        Optional<String> publication,
        Optional<String> language,
        Optional<String> published,
        Optional<String> title) {}
