package org.stemma.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.stemma.intake.xml.XmlEncoding;

/**
 * What a test file of feedparser says should be read from it, in the comment on its top.
 *
 * @param field what is asked for, of those in {@link #FIELDS}
 * @param path where in the feed, such as {@code entries[0].title}
 * @param value the text that should be there; of a date six numbers parted by commas
 */
record FeedExpectation(String field, String path, String value) {

    static final List<String> FIELDS = List.of(
            "title",
            "link",
            "id",
            "summary",
            "content",
            "author",
            "dates",
            "source",
            "language",
            "rights",
            "about",
            "encoding");

    private static final int HEAD_CHARS = 6000;
    private static final Pattern HEADER = Pattern.compile("(?i)Header:\\s*Content-type:\\s*([^\\n]+)");
    private static final Pattern LOCATION = Pattern.compile("(?i)Header:\\s*Content-location:\\s*(\\S+)");
    private static final String SERVED = "http://127.0.0.1:8097/feed/";
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");
    private static final Pattern EXPECT = Pattern.compile("(?s)Expect:\\s*(.*?)\\s*-->");
    private static final Pattern TERM =
            Pattern.compile("([a-z]+(?:\\[\\d\\]|\\['\\w+'\\]|\\[\"\\w+\"\\]|\\.\\w+)*) ?== ?");
    private static final Pattern STRING = Pattern.compile(
            "\\G\\s*\\+?\\s*u?(?:'{3}((?:[^'\\\\]|\\\\.|'(?!''))*)'{3}|\"{3}((?:[^\"\\\\]|\\\\.|\"(?!\"\"))*)\"{3}|'((?:[^'\\\\]|\\\\.)*)'|\"((?:[^\"\\\\]|\\\\.)*)\")",
            Pattern.DOTALL);
    private static final Pattern NUMBERS =
            Pattern.compile("\\G\\((\\d+, \\d+, \\d+, \\d+, \\d+, \\d+), \\d+, \\d+, \\d+\\)");
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))", Pattern.DOTALL);

    /** The charset that the file's test server would declare. */
    static Optional<String> charset(byte[] bytes) {
        return contentType(bytes).map(CHARSET::matcher).filter(Matcher::find).map(match -> match.group(1));
    }

    /** The content type that the file's test server would declare. */
    static Optional<String> contentType(byte[] bytes) {
        Matcher header = HEADER.matcher(head(bytes));
        return header.find() ? Optional.of(header.group(1).strip()) : Optional.empty();
    }

    /** The address that the file's test server would serve it under, empty for a file that is not told to be served. */
    static String base(byte[] bytes, String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        if (!file.startsWith("http_") && !file.startsWith("headers_")) {
            return "";
        }
        Matcher location = LOCATION.matcher(head(bytes));
        return location.find()
                ? URI.create(SERVED).resolve(location.group(1).strip()).toString()
                : SERVED;
    }

    private static String head(byte[] bytes) {
        String text = XmlEncoding.decode(bytes, Optional.empty()).text();
        return text.substring(0, Math.min(text.length(), HEAD_CHARS));
    }

    /** The expectations of fields that a report needs; none where the comment has a form beyond plain comparisons. */
    static List<FeedExpectation> of(byte[] bytes) {
        Matcher expect = EXPECT.matcher(head(bytes));
        if (!expect.find() || expect.group(1).contains(" or ")) {
            return List.of();
        }
        List<FeedExpectation> found = new ArrayList<>();
        Matcher term = TERM.matcher(expect.group(1));
        int from = 0;
        while (term.find(from)) {
            from = term.end();
            String path = term.group(1).replaceAll("\\[['\"](\\w+)['\"]\\]", ".$1");
            Optional<String> value = value(expect.group(1), term.end());
            Optional<String> field = field(path);
            if (value.isPresent() && field.isPresent()) {
                found.add(new FeedExpectation(field.get(), path, value.get()));
            }
        }
        return found;
    }

    private static Optional<String> value(String expression, int at) {
        Matcher numbers = NUMBERS.matcher(expression);
        if (numbers.find(at)) {
            return Optional.of(numbers.group(1).replace(" ", ""));
        }
        Matcher string = STRING.matcher(expression);
        if (!string.find(at)) {
            return Optional.empty();
        }
        StringBuilder value = new StringBuilder();
        do {
            value.append(unescaped(IntStream.rangeClosed(1, string.groupCount())
                    .mapToObj(string::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("")));
        } while (string.find());
        return Optional.of(value.toString());
    }

    private static String unescaped(String literal) {
        return ESCAPE.matcher(literal)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group(3) == null
                                ? String.valueOf((char)
                                        Integer.parseInt(match.group(1) == null ? match.group(2) : match.group(1), 16))
                                : switch (match.group(3)) {
                                    case "n" -> "\n";
                                    case "t" -> "\t";
                                    case "r" -> "\r";
                                    case "\n" -> "";
                                    default -> match.group(3);
                                }));
    }

    private static Optional<String> field(String path) {
        String key = path.replaceFirst("^(?:feed|entries\\[\\d\\])\\.", "");
        if (path.equals("encoding")) {
            return Optional.of("encoding");
        }
        if (key.equals(path)) {
            return Optional.empty();
        }
        boolean item = path.startsWith("entries");
        return switch (key) {
            case "title", "title_detail.value" -> Optional.of("title");
            case "link" -> Optional.of("link");
            case "id", "guid" -> Optional.of("id");
            case "summary", "description", "summary_detail.value" -> Optional.of(item ? "summary" : "about");
            case "subtitle", "tagline", "info", "tagline_detail.value", "subtitle_detail.value", "info_detail.value" ->
                Optional.of("about");
            case "content[0].value" -> Optional.of("content");
            case "author_detail.name", "author_detail.email", "author" -> Optional.of("author");
            case "published", "published_parsed", "updated", "updated_parsed", "created", "created_parsed" ->
                Optional.of("dates");
            case "source.title", "source.link", "source.href" -> Optional.of("source");
            case "language" -> Optional.of("language");
            case "rights", "copyright", "rights_detail.value", "copyright_detail.value" -> Optional.of("rights");
            default -> Optional.empty();
        };
    }

    /** The item it is about, -1 for the feed itself. */
    int item() {
        return path.startsWith("entries") ? path.charAt("entries[".length()) - '0' : -1;
    }

    /** The last words of the path, without feed or entry. */
    String key() {
        return path.replaceFirst("^(?:feed|entries\\[\\d\\])\\.", "");
    }
}
