package org.stemma.web.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Settings in a file: one a line, the key, an equals sign, the value; a line that begins with # is a remark.
 *
 * <pre>
 * # the desk of the night shift
 * port = 9000
 * token-file = /etc/stemma/token
 * </pre>
 */
final class SettingsFile {

    private SettingsFile() {}

    /**
     * A value and where it stands.
     *
     * @param from file and line, as {@code stemma.conf:3}
     */
    record Said(String value, String from) {}

    /**
     * What a file says.
     *
     * @throws IllegalArgumentException naming file and line, when a line is no setting, or a key is unknown or said twice
     * @throws IOException when the file cannot be read
     */
    static Map<Setting, Said> read(Path file) throws IOException {
        Map<Setting, Said> said = new LinkedHashMap<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            String from = file + ":" + (i + 1);
            if (!line.isEmpty() && !line.startsWith("#")) {
                int equals = line.indexOf('=');
                if (equals < 0) {
                    throw new IllegalArgumentException(from + ": no setting; write KEY = VALUE");
                }
                Setting setting = setting(line.substring(0, equals).strip(), from);
                Optional<Said> before =
                        Optional.ofNullable(said.put(setting, new Said(line.substring(equals + 1), from)));
                if (before.isPresent()) {
                    throw new IllegalArgumentException(from + ": " + setting.key() + " is set already, in "
                            + before.get().from());
                }
            }
        }
        return said;
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": is not text in UTF-8", e);
        } catch (NoSuchFileException e) {
            throw new IOException(file + ": there is no such file", e);
        }
    }

    private static Setting setting(String key, String from) {
        return Arrays.stream(Setting.values())
                .filter(setting -> setting.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(from + ": there is no setting '" + key + "'; there are "
                        + Arrays.stream(Setting.values()).map(Setting::key).collect(Collectors.joining(", "))));
    }
}
