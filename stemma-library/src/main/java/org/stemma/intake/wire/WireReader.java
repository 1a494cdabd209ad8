package org.stemma.intake.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.intake.xml.SafeXml;
import org.stemma.intake.xml.XmlElement;
import org.stemma.intake.xml.XmlRead;

/** Reads the XML that agencies send: NewsML-G2 items and messages, and NITF documents. */
public final class WireReader {

    private static final int SNIFFED_BYTES = 4096;
    private static final Pattern ROOT = Pattern.compile(
            "^(?>\\s+|<\\?.*?\\?>|<!--.*?-->|<!(?i:DOCTYPE)[^>\\[]*+(?:\\[.*?])?[^>]*>)*+<(?:[\\w.-]+:)?(?<name>[A-Za-z]\\w*)",
            Pattern.DOTALL);
    private static final Set<String> NITF = Set.of("nitf");

    private WireReader() {}

    /** True when the bytes open with the root element of one of the formats. */
    public static boolean opens(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, SNIFFED_BYTES), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .replace("\0", "");
        Matcher root = ROOT.matcher(head);
        if (!root.find()) {
            return false;
        }
        String name = root.group("name").toLowerCase(Locale.ROOT);
        return NITF.contains(name) || NewsMl.ROOTS.contains(name);
    }

    /**
     * The items in {@code bytes}.
     *
     * @param charset the charset its transport declared
     */
    public static WireRead read(byte[] bytes, Optional<String> charset) {
        return switch (SafeXml.read(bytes, charset)) {
            case XmlRead.Document document -> new WireRead.Items(items(document.root()), document.repairs());
            case XmlRead.Unreadable unreadable -> new WireRead.Unreadable(unreadable.why());
        };
    }

    private static List<WireItem> items(XmlElement root) {
        return root.is("nitf") ? List.of(Nitf.read(root)) : NewsMl.read(root);
    }
}
