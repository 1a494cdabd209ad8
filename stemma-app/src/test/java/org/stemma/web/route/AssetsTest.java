package org.stemma.web.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AssetsTest {

    private static final int MOST_BYTES = 200_000;

    @Test
    void scriptAndStyleTogetherStayBelowTwoHundredKilobytes() {
        assertThat(Assets.all().stream().mapToInt(asset -> asset.bytes().length).sum())
                .isBetween(1, MOST_BYTES);
    }

    @Test
    void eachHasAnAddressThatChangesWithItsContent() {
        assertThat(Assets.path("stemma.css")).matches("/static/[0-9a-f]{16}/stemma\\.css");
        assertThatThrownBy(() -> Assets.path("../stemma.css")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noneAsksForAnythingElsewhere() {
        Assets.all().stream()
                .filter(asset -> !asset.path().endsWith("htmx.js"))
                .map(asset -> new String(asset.bytes(), StandardCharsets.UTF_8))
                .forEach(text -> assertThat(text.replace("http://www.w3.org/2000/svg", ""))
                        .doesNotContain("http:", "https:", "@import", "url("));
    }
}
