package org.stemma.web.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is set, each value checked against its bound.
 *
 * <pre>
 * port    9000   the flag --port
 * token   ·····  line 3 of stemma.conf
 * </pre>
 *
 * What is not in it is as usual.
 */
public final class Settings {

    /** Everything as usual. */
    public static final Settings USUAL = new Settings(Map.of());

    private final Map<Setting, String> set;

    private Settings(Map<Setting, String> set) {
        this.set = set;
    }

    /**
     * What is set: a flag outdoes the environment, that the file, that what is usual.
     *
     * @param flags what was given on the command line
     * @param environment variables by name; others than those of settings are passed over
     * @throws IllegalArgumentException when something may not be what it is set to, or is unknown; the message says where it was set
     * @throws IOException when the file cannot be read
     */
    public static Settings of(Map<Setting, String> flags, Map<String, String> environment, Optional<Path> file)
            throws IOException {
        Settings settings = USUAL;
        if (file.isPresent()) {
            for (Map.Entry<Setting, SettingsFile.Said> line :
                    SettingsFile.read(file.get()).entrySet()) {
                settings = settings.with(
                        line.getKey(), line.getValue().value(), line.getValue().from());
            }
        }
        for (Setting setting : Setting.values()) {
            String variable = environment.getOrDefault(setting.variable(), "");
            if (!variable.isBlank()) {
                settings = settings.with(setting, variable, setting.variable());
            }
            String flag = flags.getOrDefault(setting, "");
            if (!flag.isBlank()) {
                settings = settings.with(setting, flag, setting.flag());
            }
        }
        return settings;
    }

    /** Every setting as a row of a table in Markdown, as docs/serve.md prints it. */
    public static String table() {
        StringBuilder table =
                new StringBuilder("| flag | environment | file | usual | may be | |\n|---|---|---|---|---|---|\n");
        for (Setting setting : Setting.values()) {
            table.append("| `%s` | `%s` | `%s` | %s | %s | %s |\n"
                    .formatted(
                            setting.flag(),
                            setting.variable(),
                            setting.key(),
                            setting.usual().isEmpty() ? "none" : "`" + setting.usual() + "`",
                            setting.bound(),
                            setting.sentence()));
        }
        return table.toString();
    }

    /**
     * The same with one more set, or set otherwise.
     *
     * @param from where it was said, as a person would look for it: {@code the flag --port}
     * @throws IllegalArgumentException when it may not be {@code value}; a secret is not repeated in the message
     */
    public Settings with(Setting setting, String value, String from) {
        String trimmed = value.strip();
        if (!setting.allows(trimmed)) {
            String shown = setting.secret() ? "what is given" : "'" + trimmed + "'";
            throw new IllegalArgumentException(
                    from + ": " + setting.key() + " cannot be " + shown + "; it may be " + setting.bound());
        }
        Map<Setting, String> more = new EnumMap<>(Setting.class);
        more.putAll(set);
        more.put(setting, trimmed);
        return new Settings(more);
    }

    /** A value as text; empty for none. */
    public String text(Setting setting) {
        return set.getOrDefault(setting, setting.usual());
    }

    /** A value that is a whole number. */
    public long number(Setting setting) {
        return Long.parseLong(text(setting));
    }

    /** A value that is on or off. */
    public boolean on(Setting setting) {
        return text(setting).equals("on");
    }

    /** What is set, without secrets. */
    @Override
    public String toString() {
        StringBuilder words = new StringBuilder();
        set.forEach((setting, value) -> words.append(words.isEmpty() ? "" : " ")
                .append(setting.key())
                .append('=')
                .append(setting.secret() ? "…" : value));
        return words.toString();
    }
}
