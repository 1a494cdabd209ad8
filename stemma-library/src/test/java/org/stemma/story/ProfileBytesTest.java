package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.report.When;

class ProfileBytesTest {

    private static final LocalDate DAY = LocalDate.parse("2024-03-04");

    static Stream<When> dates() {
        return Stream.of(
                Filing.undated(),
                Filing.day("2024-03-04"),
                new When.At(OffsetDateTime.parse("2024-03-04T23:30:00.5+05:30"), List.of("printed")),
                When.On.clock(DAY, LocalTime.NOON, List.of("printed")),
                When.On.holding(DAY, Instant.parse("2024-03-04T11:00:00Z"), List.of()),
                When.Between.days(DAY, DAY.plusDays(6), List.of()),
                When.Between.from(DAY, List.of()),
                When.Between.until(DAY, List.of()));
    }

    @ParameterizedTest
    @MethodSource("dates")
    void aProfileComesBackAsItWas(When published) {
        Profile profile = profile(published);
        Profile back = ProfileBytes.read(ProfileBytes.write(profile));
        assertThat(ProfileBytes.write(back)).isEqualTo(ProfileBytes.write(profile));
        assertThat(back.report()).isEqualTo(profile.report());
        assertThat(back.published()).isEqualTo(profile.published());
        assertThat(back.words().shared(profile.words())).hasSize(profile.words().size());
        assertThat(back.meaning().orElseThrow().cosine(profile.meaning().orElseThrow()))
                .isGreaterThan(0.999);
        assertThat(back.printed()).isEmpty();
    }

    @Test
    void everyFlippedByteIsNoticed() {
        byte[] good = ProfileBytes.write(profile(Filing.day("2024-03-04")));
        for (int i = 0; i < good.length; i++) {
            byte[] bad = good.clone();
            bad[i] ^= 0x10;
            assertThatThrownBy(() -> ProfileBytes.read(bad))
                    .as("byte %d", i)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("make it again");
        }
    }

    @Test
    void aCutOffEndIsNoticed() {
        byte[] good = ProfileBytes.write(profile(Filing.undated()));
        for (int length = 0; length < good.length; length++) {
            byte[] cut = Arrays.copyOf(good, length);
            assertThatThrownBy(() -> ProfileBytes.read(cut)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void anotherVersionIsRefusedByName() {
        byte[] other = ProfileBytes.write(profile(Filing.undated()));
        other[0] = ProfileBytes.VERSION + 1;
        assertThatThrownBy(() -> ProfileBytes.read(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("version " + ProfileBytes.VERSION);
    }

    private static Profile profile(When published) {
        AnnotatedReport report = Filing.report(
                "p1", "Ferry aground", published, "The ferry Lorn Star ran aground off Skerry Point with 40 aboard.");
        return new Profiler(Optional.of(texts -> texts.stream()
                        .map(text -> new float[] {0.6f, -0.8f, text.length() / 1e6f})
                        .toList()))
                .profile(report);
    }
}
