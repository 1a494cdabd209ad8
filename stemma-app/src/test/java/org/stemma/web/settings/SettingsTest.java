package org.stemma.web.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsTest {

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
}
