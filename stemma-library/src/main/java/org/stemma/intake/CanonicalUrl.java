package org.stemma.intake;

import crawlercommons.filters.basic.BasicURLNormalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The one spelling of a page's address that all its spellings come to: {@code http} as {@code https}, host in small letters
 * and without {@code www.}, no default port, fragment, user or tracking parameter, the other parameters in order of name, escapes as
 * RFC 3986 normalises them, no slash at the end; an archive's copy counts as the page it copied. A URN or tag, as agencies
 * number their items with, stays as it is. Mobile and AMP addresses are others' pages until a canonical link says otherwise.
 *
 * @param value the address so spelled; a key to compare by, not necessarily one to open
 */
public record CanonicalUrl(String value) {

    private static final Pattern ARCHIVED =
            Pattern.compile("^https?://web\\.archive\\.org/web/\\d{4,14}(?:[a-z]{2}_)?/(?<page>.+)$");
    private static final Pattern WEB = Pattern.compile("^https?://(?:www\\d?\\.)?(?<rest>.+)$");
    private static final Pattern NAME = Pattern.compile("^(?:urn|tag):\\S+$", Pattern.CASE_INSENSITIVE);
    private static final BasicURLNormalizer NORMALIZER =
            BasicURLNormalizer.newBuilder().build();
    private static final List<String> TRACKING =
            Lexicon.rows("tracking-parameters.txt").stream().map(List::getFirst).toList();

    public CanonicalUrl {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a canonical URL may not be blank");
        }
    }

    /** The canonical spelling of {@code url}, absent when it is neither a web address with a host nor a URN or tag. */
    public static Optional<CanonicalUrl> of(String url) {
        String given = url.strip();
        Matcher archived = ARCHIVED.matcher(given);
        if (archived.matches()) {
            return of(archived.group("page"));
        }
        if (NAME.matcher(given).matches()) {
            return Optional.of(new CanonicalUrl(given));
        }
        boolean web = given.regionMatches(true, 0, "http://", 0, "http://".length())
                || given.regionMatches(true, 0, "https://", 0, "https://".length());
        return web ? Optional.ofNullable(NORMALIZER.filter(given)).flatMap(CanonicalUrl::normalised) : Optional.empty();
    }

    private static Optional<CanonicalUrl> normalised(String url) {
        Matcher web = WEB.matcher(url);
        if (!web.matches()) {
            return Optional.empty();
        }
        String rest = web.group("rest");
        int mark = rest.indexOf('?');
        String path = (mark < 0 ? rest : rest.substring(0, mark)).replaceFirst("/+$", "");
        String query = mark < 0 ? "" : withoutTracking(rest.substring(mark + 1));
        return path.isEmpty()
                ? Optional.empty()
                : Optional.of(new CanonicalUrl("https://" + path + (query.isEmpty() ? "" : "?" + query)));
    }

    private static String withoutTracking(String query) {
        return Arrays.stream(query.split("&", -1))
                .filter(parameter -> !parameter.isEmpty() && !tracks(parameter))
                .collect(Collectors.joining("&"));
    }

    private static boolean tracks(String parameter) {
        String name = parameter.replaceFirst("=.*$", "").toLowerCase(Locale.ROOT);
        return TRACKING.stream()
                .anyMatch(tracking -> tracking.endsWith("*")
                        ? name.startsWith(tracking.substring(0, tracking.length() - 1))
                        : name.equals(tracking));
    }

    /** True for the address of a whole site, under which every day another text stands. */
    public boolean isFrontPage() {
        return value.startsWith("https://") && value.indexOf('/', "https://".length()) < 0 && value.indexOf('?') < 0;
    }
}
