package org.stemma.intake.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.intake.feed.FeedDocument.Items;
import org.stemma.intake.feed.FeedDocument.Refused;
import org.stemma.intake.xml.SafeXml;
import org.stemma.intake.xml.XmlElement;
import org.stemma.intake.xml.XmlEncoding;
import org.stemma.intake.xml.XmlNode;
import org.stemma.intake.xml.XmlRead;

/** Reads feeds of any kind from their bytes: the door of this package. */
public final class FeedReader {

    /** More items than any feed offers; an endless one is read up to here and says so. */
    public static final int MOST_ITEMS = 20_000;

    /** A comment of this length may stand before the first element. */
    private static final int SNIFFED_BYTES = 16 << 10;

    private static final Pattern PROLOG =
            Pattern.compile("(?s)\\s+|<\\?.*?\\?>|<!--.*?-->|<!(?i:doctype)[^\\[>]*(?:\\[.*?\\]\\s*)?>");
    private static final Pattern TAG = Pattern.compile("<(?:([\\w.-]+):)?([\\w.-]+)(?=[\\s/>])");
    private static final Set<String> ROOTS = Set.of("rss", "feed", "opml", "urlset", "sitemapindex");
    private static final Pattern JSON_FEED =
            Pattern.compile("\"version\"\\s*:\\s*\"https?:\\\\?/\\\\?/(?:www\\.)?jsonfeed\\.org\\\\?/version");

    private FeedReader() {}

    /** True when the bytes open like something {@link #read} reads: told by content, never by a name. */
    public static boolean opens(byte[] bytes) {
        byte[] head = bytes.length <= SNIFFED_BYTES ? bytes : java.util.Arrays.copyOf(bytes, SNIFFED_BYTES);
        String text = XmlEncoding.opening(head);
        return opensLikeJson(text) ? JSON_FEED.matcher(text).find() : opensLikeXml(text);
    }

    private static boolean opensLikeJson(String text) {
        return text.stripLeading().startsWith("{");
    }

    private static boolean opensLikeXml(String text) {
        Matcher prolog = PROLOG.matcher(text);
        int at = 0;
        while (prolog.region(at, text.length()).lookingAt()) {
            at = prolog.end();
        }
        Matcher tag = TAG.matcher(text).region(at, text.length());
        if (!tag.lookingAt()) {
            return false;
        }
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        return ROOTS.contains(name)
                || (name.equals("rdf") && (text.contains("purl.org/rss/") || text.contains("netscape.com/rdf/")))
                || (name.equals("channel") && text.toLowerCase(Locale.ROOT).contains("<item"));
    }

    /**
     * What the bytes hold. Every input gives an answer; nothing is thrown for what is in it.
     *
     * @param charset the charset its transport declares, as in HTTP's {@code Content-Type}
     * @param base the address it was fetched from, against which relative addresses are meant; empty when unknown
     */
    public static FeedDocument read(byte[] bytes, Optional<String> charset, String base) {
        XmlEncoding.Decoded decoded = XmlEncoding.decode(bytes, charset);
        if (opensLikeJson(decoded.text().replace("\uFEFF", ""))) {
            return JsonFeeds.read(decoded.text().replace("\uFEFF", ""), base);
        }
        return switch (SafeXml.read(bytes, charset)) {
            case XmlRead.Unreadable unreadable -> new Refused(unreadable.why());
            case XmlRead.Document document -> read(document.root(), document.repairs(), base);
        };
    }

    private static FeedDocument read(XmlElement root, List<String> repairs, String base) {
        return switch (root.name().toLowerCase(Locale.ROOT)) {
            case "opml" -> AddressLists.opml(root, repairs, base);
            case "urlset" -> AddressLists.pages(root, repairs);
            case "sitemapindex" -> AddressLists.sitemaps(root, repairs);
            case "rss", "rdf", "feed", "channel", "entry" -> items(root, repairs, base);
            case "html" -> new Refused("it is a web page, not a feed");
            default -> new Refused("its outermost element <" + root.name() + "> is none of a feed");
        };
    }

    private static FeedDocument items(XmlElement given, List<String> repairs, String base) {
        XmlElement root =
                Space.of(given) == Space.OTHER && !given.is("rdf") ? unnamed(given, given.namespace()) : given;
        List<XmlElement> items = XmlFeeds.items(root);
        List<String> remarks = new ArrayList<>(repairs);
        if (items.size() > MOST_ITEMS) {
            remarks.add(tooMany(items.size()));
        }
        return new Items(XmlFeeds.feed(root, items.subList(0, Math.min(items.size(), MOST_ITEMS)), base), remarks);
    }

    /** The same tree without {@code namespace}: a format's own names, whatever namespace a feed thought up for them. */
    private static XmlElement unnamed(XmlElement element, String namespace) {
        List<XmlNode> children = element.children().stream()
                .map(child -> child instanceof XmlElement inner ? unnamed(inner, namespace) : child)
                .toList();
        return new XmlElement(
                element.namespace().equals(namespace) ? "" : element.namespace(),
                element.name(),
                element.attributes(),
                element.base(),
                element.language(),
                children);
    }

    static String tooMany(int items) {
        return "read up to item " + MOST_ITEMS + " of " + items + ", the limit for one feed";
    }
}
