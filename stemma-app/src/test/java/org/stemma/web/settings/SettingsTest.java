package org.stemma.web.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void whatIsUsualIsAllowedAndSaidInOneSentence(Setting setting) {
        assertThat(setting.allows(setting.usual())).isTrue();
        assertThat(setting.sentence()).endsWith(".");
        assertThat(setting.key()).matches("[a-z]+(-[a-z]+)*");
    }

    @ParameterizedTest
    @CsvSource({
        "PORT, 65536",
        "PORT, -1",
        "PORT, eighty",
        "PORT, 99999999999999999999",
        "ACCESS_LOG, yes",
        "TOKEN, short"
    })
    void aValueOutOfBoundsIsNamedWithItsBound(Setting setting, String value) {
        assertThatThrownBy(() -> Settings.USUAL.with(setting, value, "stemma.conf:3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("stemma.conf:3: " + setting.key())
                .hasMessageEndingWith(setting.bound());
    }

    @Test
    void aSecretIsShownNowhere() {
        Settings settings = Settings.USUAL.with(Setting.TOKEN, "secret-secret-secret", "test");
        assertThat(settings.toString()).contains("token=").doesNotContain("secret-secret");
        assertThatThrownBy(() -> Settings.USUAL.with(Setting.TOKEN, "secret", "test"))
                .hasMessageNotContaining("'secret'");
    }

    @Test
    void aFlagOutdoesTheEnvironmentThatTheFileThatWhatIsUsual() throws IOException {
        Path file = Files.writeString(folder.resolve("s.conf"), "port = 1\nwrites = 1\nstreams = 1\n");
        Settings settings = Settings.of(
                Map.of(Setting.PORT, "3"),
                Map.of("STEMMA_PORT", "2", "STEMMA_WRITES", "2", "STEMMA_JAVA_HOME", "/x", "HOME", "/y"),
                Optional.of(file));
        assertThat(settings.number(Setting.PORT)).isEqualTo(3);
        assertThat(settings.number(Setting.WRITES)).isEqualTo(2);
        assertThat(settings.number(Setting.STREAMS)).isEqualTo(1);
        assertThat(settings.text(Setting.HOST)).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "port 80|:1: no setting",
                "port = 1\\nport = 2|:2: port is set already",
                "Port = 80|:1: there is no setting 'Port'",
                "access-log = maybe|:1: access-log cannot be 'maybe'; it may be on or off"
            })
    void aLineThatIsNoSettingIsNamed(String text, String said) throws IOException {
        Path file = Files.writeString(folder.resolve("s.conf"), text.replace("\\n", "\n"));
        assertThatThrownBy(() -> Settings.of(Map.of(), Map.of(), Optional.of(file)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("s.conf" + said);
    }

    @Test
    void theDocumentationHasEverySettingAsItIs() throws IOException {
        Path page = Path.of(System.getProperty("stemma.root"), "docs", "serve.md");
        assertThat(Files.readString(page)).contains(Settings.table());
    }
}
