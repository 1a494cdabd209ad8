package org.stemma.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.stemma.intake.Intake.Reason;
import org.stemma.intake.Intake.Refused;
import org.stemma.intake.feed.FeedReader;
import org.stemma.intake.page.Source;
import org.stemma.intake.wire.WireReader;

/** Reads every format that intake knows; tells them apart by their content. */
public final class StandardReader implements Reader {

    private static final int SNIFFED_CHARS = 2048;
    private static final Pattern MARKUP = Pattern.compile(
            "(?is)^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype html|html|head|body|meta|title|article|div|main|section|p|h1)\\b");
    private static final Pattern OBJECT = Pattern.compile("(?s)^\\s*(?:\\[\\s*)?\\{\\s*(?:\"|})");

    private final IntakeLimits limits;
    private final Outlets outlets;

    /** @param outlets gives outlets their names */
    public StandardReader(IntakeLimits limits, Outlets outlets) {
        this.limits = limits;
        this.outlets = outlets;
    }

    /** A reader with the bundled outlets. */
    public StandardReader(IntakeLimits limits) {
        this(limits, Outlets.bundled());
    }

    /** A reader with the default limits. */
    public StandardReader() {
        this(IntakeLimits.DEFAULTS);
    }

    @Override
    public List<Intake> read(byte[] bytes, Hint hint) {
        if (Opening.kind(bytes, hint) == Opening.Kind.DOCUMENT) {
            return document(bytes, hint).stream().map(outlets::naming).toList();
        }
        try {
            return drained(open(new ByteArrayInputStream(bytes), hint));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read from memory", e);
        }
    }

    /**
     * Reads one input of any size as it comes: JSON lines one at a time, everything else whole and within
     * {@link IntakeLimits#documentBytes}.
     *
     * @param in read as intakes are asked for, and left open; when it fails the iterator throws {@link UncheckedIOException}
     */
    public Iterator<Intake> open(InputStream in, Hint hint) throws IOException {
        return open(in, hint, skipped -> {});
    }

    /** The same, and {@code tally} is told at the end of an archive what was passed over in it. */
    public Iterator<Intake> open(InputStream in, Hint hint, Consumer<Skipped> tally) throws IOException {
        Iterator<Intake> intakes = new Opening(this, limits, tally).open(in, hint);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return intakes.hasNext();
            }

            @Override
            public Intake next() {
                return outlets.naming(intakes.next());
            }
        };
    }

    /** Reads what is read whole; a new format that is told by its content is dispatched here. */
    List<Intake> document(byte[] bytes, Hint hint) {
        if (FeedReader.opens(bytes)) {
            return Feeds.read(bytes, hint, limits);
        }
        if (bytes.length > limits.documentBytes()) {
            return refused(
                    hint,
                    Reason.TOO_LARGE,
                    bytes.length + " bytes, and the limit for one page or text is " + limits.documentBytes());
        }
        return WireReader.opens(bytes) ? WireItems.read(bytes, hint) : decoded(bytes, hint, text -> text(text, hint));
    }

    /** Reads what its transport says is a page. */
    List<Intake> page(byte[] bytes, Hint hint) {
        return decoded(
                bytes,
                hint,
                page -> page.hasTag()
                        ? markup(page, hint)
                        : refused(hint, Reason.NOT_AN_ARTICLE, "it is called a page and has no markup"));
    }

    private static List<Intake> markup(Source page, Hint hint) {
        int tags = page.tags(IntakeLimits.PAGE_TAGS);
        return tags > IntakeLimits.PAGE_TAGS
                ? refused(
                        hint,
                        Reason.TOO_LARGE,
                        "a page of " + tags + " tags, and the limit for one page is " + IntakeLimits.PAGE_TAGS)
                : List.of(PageReader.read(page, hint));
    }

    private static List<Intake> decoded(byte[] bytes, Hint hint, Function<Source, List<Intake>> read) {
        Optional<String> binary = Decoding.binary(bytes);
        if (binary.isPresent()) {
            return refused(hint, Reason.UNREADABLE, "it is " + binary.get() + ", not a text or page");
        }
        Optional<Source> decoded = Decoding.source(bytes, hint.charset());
        if (decoded.isEmpty()) {
            return refused(
                    hint,
                    Reason.UNREADABLE,
                    "it is no text in UTF-8 (" + Decoding.fault(bytes)
                            + "), UTF-16, windows-1252 or the encoding it declares");
        }
        if (decoded.get().isBlank()) {
            return refused(
                    hint, Reason.NO_TEXT, bytes.length == 0 ? "the file is empty" : "there is only white space in it");
        }
        return read.apply(decoded.get());
    }

    private List<Intake> text(Source text, Hint hint) {
        if (looksLikeJson(text.head(SNIFFED_CHARS))) {
            return json(text.text(), hint);
        }
        return looksLikeMarkup(text, hint)
                ? markup(text, hint)
                : List.of(Assembly.plain(text.text(), Facts.none(hint)));
    }

    private List<Intake> json(String text, Hint hint) {
        if (text.strip().startsWith("[")) {
            return JsonLines.array(text, hint);
        }
        return JsonLines.isOneObject(text)
                ? List.of(JsonLines.whole(text, hint))
                : drained(new JsonLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), hint, limits));
    }

    private static List<Intake> drained(Iterator<Intake> opened) {
        List<Intake> intakes = new ArrayList<>();
        opened.forEachRemaining(intakes::add);
        return intakes;
    }

    private static List<Intake> refused(Hint hint, Reason reason, String detail) {
        return List.of(new Refused(hint.input(), reason, detail));
    }

    /** True when the text opens like a JSON object. */
    static boolean looksLikeJson(String text) {
        return OBJECT.matcher(text.substring(0, Math.min(text.length(), SNIFFED_CHARS))
                        .replace("\uFEFF", ""))
                .find();
    }

    private static boolean looksLikeMarkup(Source text, Hint hint) {
        if (MARKUP.matcher(text.head(SNIFFED_CHARS)).find()) {
            return true;
        }
        String name = hint.unpackedName();
        boolean named = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
        return named && text.hasTag();
    }
}
