package org.stemma.intake.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Tag;
import org.stemma.intake.xml.XmlElement;
import org.stemma.intake.xml.XmlNode;

/** Reads the words of an element as its format means them: plain, HTML, XHTML or encoded (RFC 4287 3.1; RSS says nothing). */
final class Constructs {

    private static final Pattern TAG = Pattern.compile("</?\\s?([A-Za-z][A-Za-z0-9]*)(?:\\s[^<>]*|/)?>");
    private static final Pattern CLOSING_OR_VOID =
            Pattern.compile("(?i)</[a-z][a-z0-9]*\\s*>|<(?:br|p|img|hr)\\b[^<>]*>");
    private static final Pattern REFERENCE = Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|(\\w{2,31}));");

    private Constructs() {}

    /**
     * The words of {@code element}, absent when there are none.
     *
     * @param atom true when it stands in an Atom document, where types are declared
     */
    static Optional<FeedText> of(XmlElement element, boolean atom) {
        String type = element.attribute("type").orElse("").strip().toLowerCase(Locale.ROOT);
        String mode = element.attribute("mode").orElse("").strip().toLowerCase(Locale.ROOT);
        FeedText text;
        if (element.elements().findAny().isPresent()) {
            text = inner(element, type);
        } else if (mode.equals("base64") || isEncoded(type, atom)) {
            text = decoded(element.text(), type);
        } else if (atom || !type.isEmpty()) {
            text = declared(element.text(), type);
        } else {
            text = guessed(element.text());
        }
        return Optional.of(text).filter(words -> !words.words().isBlank());
    }

    /** The markup in it; the {@code div} that Atom wraps XHTML in is not part of it, and may wrap escaped HTML as well. */
    private static FeedText inner(XmlElement element, String type) {
        List<XmlElement> children = element.elements().toList();
        boolean wrapped = children.size() == 1
                && children.getFirst().is("div")
                && element.children().stream()
                        .noneMatch(child -> child instanceof XmlNode.Text text
                                && !text.words().isBlank());
        if (!wrapped) {
            return new FeedText(element.html().strip(), true);
        }
        XmlElement div = children.getFirst();
        boolean escaped = type.endsWith("html")
                && !type.contains("xhtml")
                && div.elements().findAny().isEmpty();
        return new FeedText((escaped ? div.text() : div.html()).strip(), true);
    }

    /** Atom content of a type that is neither text nor XML is Base64 (RFC 4287, 4.1.3.3). */
    private static boolean isEncoded(String type, boolean atom) {
        return atom
                && type.contains("/")
                && !type.startsWith("text/")
                && !type.endsWith("+xml")
                && !type.endsWith("/xml");
    }

    private static FeedText decoded(String words, String type) {
        try {
            String text = new String(Base64.getMimeDecoder().decode(words.strip()), StandardCharsets.UTF_8);
            return type.contains("html") ? new FeedText(text, true) : guessed(text);
        } catch (IllegalArgumentException e) {
            // Declared Base64 and is none: the words are taken as they stand.
            return guessed(words);
        }
    }

    private static FeedText declared(String words, String type) {
        boolean html = type.equals("html") || type.equals("text/html") || type.equals("text/x-html");
        boolean xhtml = type.contains("xhtml");
        return xhtml ? new FeedText(words.strip(), false) : new FeedText(words.strip(), html);
    }

    /** Words of a format that does not declare their type: HTML when all their tags and references are HTML's. */
    static FeedText guessed(String words) {
        return new FeedText(words.strip(), isHtml(words));
    }

    private static boolean isHtml(String words) {
        boolean closed = CLOSING_OR_VOID.matcher(words).find();
        Matcher reference = REFERENCE.matcher(words);
        boolean references = false;
        while (reference.find()) {
            if (reference.group(1) != null && !Entities.isNamedEntity(reference.group(1))) {
                return closed;
            }
            references = true;
        }
        Matcher tag = TAG.matcher(words);
        while (tag.find()) {
            if (!Tag.isKnownTag(tag.group(1).toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return closed || references;
    }
}
