package org.stemma.intake;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.intake.Intake.Reason;
import org.stemma.intake.Intake.Refused;

/** Reads plain text, HTML pages, JSON lines and single JSON objects; tells them apart by their content. */
public final class StandardReader implements Reader {

    private static final int SNIFFED_CHARS = 2048;
    private static final Pattern MARKUP = Pattern.compile(
            "(?is)^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype html|html|head|body|meta|title|article|div|main|section|p|h1)\\b");
    private static final Pattern OBJECT = Pattern.compile("(?s)^\\s*(?:\\[\\s*)?\\{\\s*(?:\"|})");
    private static final Pattern ANY_TAG = Pattern.compile("(?i)<(?:p|div|a|span|br|script|h1)\\b[^>]*>");

    private final IntakeLimits limits;

    public StandardReader(IntakeLimits limits) {
        this.limits = limits;
    }

    /** A reader with the default limits. */
    public StandardReader() {
        this(IntakeLimits.DEFAULTS);
    }

    @Override
    public List<Intake> read(byte[] bytes, Hint hint) {
        Optional<String> binary = Decoding.binary(bytes);
        if (binary.isPresent()) {
            return refused(hint, Reason.UNREADABLE, "it is " + binary.get() + ", not a text or page");
        }
        Optional<String> decoded = Decoding.text(bytes);
        if (decoded.isEmpty()) {
            return refused(
                    hint,
                    Reason.UNREADABLE,
                    "it is no text in UTF-8 (" + Decoding.fault(bytes)
                            + "), UTF-16, windows-1252 or the encoding it declares");
        }
        String text = decoded.get();
        if (text.isBlank()) {
            return refused(
                    hint, Reason.NO_TEXT, bytes.length == 0 ? "the file is empty" : "there is only white space in it");
        }
        if (looksLikeJson(text)) {
            return json(bytes, text, hint);
        }
        if (bytes.length > limits.documentBytes()) {
            return refused(hint, Reason.TOO_LARGE, tooLarge(bytes.length));
        }
        return List.of(
                looksLikeMarkup(text, hint) ? PageReader.read(text, hint) : Assembly.plain(text, Facts.none(hint)));
    }

    String tooLarge(long bytes) {
        return bytes + " bytes, and the limit for one page or text is " + limits.documentBytes();
    }

    private static List<Intake> refused(Hint hint, Reason reason, String detail) {
        return List.of(new Refused(hint.input(), reason, detail));
    }

    private List<Intake> json(byte[] bytes, String text, Hint hint) {
        if (text.strip().startsWith("[")) {
            return JsonLines.array(text, hint);
        }
        if (JsonLines.isOneObject(text)) {
            return List.of(JsonLines.whole(text, hint));
        }
        List<Intake> intakes = new ArrayList<>();
        new JsonLines(new ByteArrayInputStream(bytes), hint, limits).forEachRemaining(intakes::add);
        return intakes;
    }

    /** True when the text opens like a JSON object. */
    static boolean looksLikeJson(String text) {
        return OBJECT.matcher(text.substring(0, Math.min(text.length(), SNIFFED_CHARS))
                        .replace("\uFEFF", ""))
                .find();
    }

    private static boolean looksLikeMarkup(String text, Hint hint) {
        String head = text.substring(0, Math.min(text.length(), SNIFFED_CHARS));
        if (MARKUP.matcher(head).find()) {
            return true;
        }
        String name = hint.input().toLowerCase(Locale.ROOT);
        boolean named = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
        return named && ANY_TAG.matcher(text).find();
    }
}
