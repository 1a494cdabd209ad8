package org.stemma.web.settings;

import java.util.Locale;

/**
 * Everything that can be set about the server. This one list makes the flags, the names in the environment, the keys of the file,
 * what is checked, the help and the documentation.
 */
public enum Setting {
    HOST(
            "127.0.0.1",
            new Bound.Text(1, 255),
            "The address to listen on; one that other machines can reach needs a token."),
    PORT("8080", new Bound.Whole(0, 65_535), "The port to listen on; 0 for any that is free."),
    TOKEN(
            "",
            new Bound.Text(16, 200),
            "Whoever asks must show it: as Authorization: Bearer TOKEN, or once on the page. Best kept in token-file."),
    TOKEN_FILE(
            "",
            new Bound.Text(1, 4096),
            "The file whose first line is the token, so that it stands in no list of processes."),
    HOSTS(
            "",
            new Bound.Text(1, 2000),
            "Names, with commas between, that the page is asked for under beside this machine's own, as behind a proxy."),
    BODY_MEGABYTES("16", new Bound.Whole(1, 1024), "The most that one request may send, in millions of bytes."),
    HEADER_KILOBYTES(
            "16",
            new Bound.Whole(4, 256),
            "The most that the address and headers of one request may have, in 1024 bytes."),
    WRITES("60", new Bound.Whole(1, 1_000_000), "So many writes a minute are taken from one client."),
    SEARCHES(
            "50",
            new Bound.Whole(1, 1_000_000),
            "So many searches, calls of tools and reads of the whole desk a second are taken from one client."),
    STREAMS("500", new Bound.Whole(0, 100_000), "So many streams of changes may be open at once."),
    AT_ONCE(
            "64",
            new Bound.Whole(1, 10_000),
            "So many requests are answered at once; some more wait, further ones are turned away (503)."),
    PAGES(
            "200",
            new Bound.Whole(0, 100_000),
            "So many million bytes of pages of stories are made beforehand and kept beside the desk; 0 for none."),
    MEMORY("2", new Bound.Whole(1, 10_000), "So many million characters of report text are held with their marks."),
    STOP_SECONDS(
            "10", new Bound.Whole(0, 600), "So long may requests that are being answered take when the server stops."),
    ACCESS_LOG(
            "on",
            new Bound.Switch(),
            "Whether each request is a line on standard error; what was asked for is left out of it.");

    private final String usual;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Bound bound;

    private final String sentence;

    Setting(String usual, Bound bound, String sentence) {
        this.usual = usual;
        this.bound = bound;
        this.sentence = sentence;
    }

    /** What it is called in the file: {@code token-file}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is called on the command line: {@code --token-file}. */
    public String flag() {
        return "--" + key();
    }

    /** What it is called in the environment: {@code STEMMA_TOKEN_FILE}. */
    public String variable() {
        return "STEMMA_" + name();
    }

    /** What it is when nobody says otherwise; empty for none. */
    public String usual() {
        return usual;
    }

    /** What it does, in one sentence. */
    public String sentence() {
        return sentence;
    }

    /** What it may be, as in "it may be a whole number from 0 to 65535". */
    public String bound() {
        return bound.words();
    }

    /** The letter that stands for its value in the help. */
    public String label() {
        return switch (bound) {
            case Bound.Whole whole -> "N";
            case Bound.Switch either -> "on|off";
            case Bound.Text text -> "TEXT";
        };
    }

    /** Whether its value must never be shown. */
    boolean secret() {
        return this == TOKEN;
    }

    boolean allows(String value) {
        return bound.allows(value);
    }
}
