package org.stemma.fetch;

import com.ibm.icu.text.IDNA;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An http or https address in one spelling: lower-case ASCII host (UTS 46), IPv4 in four decimal parts, everything outside
 * ASCII percent-encoded as UTF-8, no fragment, no default port, no user.
 */
public record WebAddress(URI uri) {

    private static final Pattern PARTS =
            Pattern.compile("(?i)^(https?):/{2,}([^/?#]*)([^?#]*)(\\?[^#]*)?(?:#.*)?$", Pattern.DOTALL);
    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9A-Fa-f:.]+\\]|[^:\\[\\]]+)(?::([0-9]{0,5}))?");
    private static final Pattern LITERAL_V6 = Pattern.compile("\\[[0-9A-Fa-f:.]+\\]");
    private static final Pattern HOST =
            Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*");
    private static final String PLAIN = "-._~!$&'()*+,;=:@/?";
    private static final int MOST_CHARS = 4000;
    private static final int MOST_PORT = 65_535;

    /** True when {@code words} open like an address rather than like a path of a file. */
    public static boolean isMeant(String words) {
        return SCHEME.matcher(words).matches() && words.indexOf("://") == words.indexOf(':');
    }

    /** The address that {@code given} spells. */
    static WebAddress of(String given) throws Refusal {
        String address = given.strip();
        if (address.length() > MOST_CHARS) {
            throw Refusal.unreadable(
                    "an address of " + address.length() + " characters, and the limit is " + MOST_CHARS);
        }
        if (address.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.unreadable("there is a line break or other control character in the address");
        }
        Matcher parts = PARTS.matcher(address);
        if (!parts.matches()) {
            throw Refusal.unreadable("only http and https addresses are fetched");
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String path = parts.group(3).isEmpty() ? "/" : parts.group(3);
        String query = parts.group(4) == null ? "" : parts.group(4);
        String site = scheme + "://" + authority(parts.group(2), scheme);
        return new WebAddress(uri(site + withoutDots(escaped(path)) + escaped(query)));
    }

    private static URI uri(String spelt) throws Refusal {
        try {
            return new URI(spelt);
        } catch (URISyntaxException e) {
            throw Refusal.unreadable("it is no address: " + e.getReason());
        }
    }

    /** "/a/../b/./c" as "/b/c" (RFC 3986, section 5.2.4); empty segments stay. */
    private static String withoutDots(String path) {
        List<String> segments = new ArrayList<>();
        String[] given = path.substring(1).split("/", -1);
        for (int i = 0; i < given.length; i++) {
            boolean last = i == given.length - 1;
            switch (given[i]) {
                case ".." -> {
                    if (!segments.isEmpty()) {
                        segments.removeLast();
                    }
                }
                case "." -> {}
                default -> segments.add(given[i]);
            }
            if (last && given[i].matches("\\.\\.?")) {
                segments.add("");
            }
        }
        return "/" + String.join("/", segments);
    }

    private static String authority(String given, String scheme) throws Refusal {
        if (given.indexOf('@') >= 0) {
            throw Refusal.unreadable("an address with a user name or password in it is not fetched");
        }
        Matcher parts = AUTHORITY.matcher(given);
        if (!parts.matches()) {
            throw Refusal.unreadable("there is no host in the address");
        }
        String port = parts.group(2) == null ? "" : parts.group(2);
        if (!port.isEmpty() && (Integer.parseInt(port) < 1 || Integer.parseInt(port) > MOST_PORT)) {
            throw Refusal.unreadable("port " + port + " is outside 1 to " + MOST_PORT);
        }
        boolean usual = port.isEmpty() || Integer.parseInt(port) == (scheme.equals("https") ? 443 : 80);
        return host(parts.group(1)) + (usual ? "" : ":" + Integer.parseInt(port));
    }

    /** A host name or literal address in its one spelling; literal IPv6 addresses keep their brackets. */
    static String host(String given) throws Refusal {
        if (LITERAL_V6.matcher(given).matches()) {
            return given.toLowerCase(Locale.ROOT);
        }
        String name = ascii(given).replaceFirst("\\.$", "");
        if (!HOST.matcher(name).matches()) {
            throw Refusal.unreadable("\"" + given + "\" is no host name");
        }
        if (!Ipv4Host.isMeant(name)) {
            return name;
        }
        return Ipv4Host.dotted(name).orElseThrow(() -> Refusal.unreadable("\"" + given + "\" is no IPv4 address"));
    }

    private static String ascii(String name) {
        if (name.chars().allMatch(c -> c < 0x80)) {
            return name.toLowerCase(Locale.ROOT);
        }
        StringBuilder ascii = new StringBuilder();
        IDNA.Info info = new IDNA.Info();
        IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII).nameToASCII(name, ascii, info);
        return info.hasErrors() ? "" : ascii.toString().toLowerCase(Locale.ROOT);
    }

    private static String escaped(String words) {
        StringBuilder out = new StringBuilder();
        for (byte b : words.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean letter = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (letter || c == '%' || PLAIN.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return out.toString().replaceAll("%(?![0-9a-fA-F]{2})", "%25");
    }

    /** The address that a {@code Location} or a link on this page names. */
    WebAddress resolve(String reference) throws Refusal {
        String there = utf8(reference.strip());
        String site = uri.getScheme() + "://" + uri.getRawAuthority();
        String path = uri.getRawPath();
        if (SCHEME.matcher(there).matches()) {
            return of(there);
        }
        if (there.startsWith("//")) {
            return of(uri.getScheme() + ":" + there);
        }
        return switch (there.isEmpty() ? '#' : there.charAt(0)) {
            case '#' -> this;
            case '/' -> of(site + there);
            case '?' -> of(site + path + there);
            default -> of(site + path.substring(0, path.lastIndexOf('/') + 1) + there);
        };
    }

    /** Headers arrive byte by byte as Latin-1; servers mean UTF-8. */
    private static String utf8(String header) {
        if (header.chars().allMatch(c -> c < 0x80) || header.chars().anyMatch(c -> c > 0xFF)) {
            return header;
        }
        String read = new String(header.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return read.indexOf('\uFFFD') >= 0 ? header : read;
    }

    /** The host, without port; a literal IPv6 address in brackets. */
    public String host() {
        return uri.getHost();
    }

    /** Scheme, host and port: what one {@code robots.txt} speaks for. */
    String origin() {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
