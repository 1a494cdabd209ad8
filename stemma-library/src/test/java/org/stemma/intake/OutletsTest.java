package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.intake.Intake.Accepted;
import org.stemma.intake.Intake.Reason;
import org.stemma.intake.Intake.Refused;
import org.stemma.intake.Outlets.Entry;
import org.stemma.report.Outlet;

class OutletsTest {

    private static final Outlets BUNDLED = Outlets.bundled();

    @TempDir
    private Path folder;

    private Path file(String... rows) throws IOException {
        return Files.writeString(
                folder.resolve("outlets.tsv"), String.join("\n", rows).replace(';', '\t'));
    }

    private static String outlet(StandardReader reader, String json) {
        Intake intake =
                reader.read(json.getBytes(StandardCharsets.UTF_8), Hint.of("a")).get(0);
        return ((Accepted) intake).report().outlet().map(Outlet::name).orElse("-");
    }

    @Test
    void everyBundledRowIsReadAndNoHostIsTwoOutlets() {
        assertThat(BUNDLED.entries()).hasSize(Lexicon.rows("outlets.tsv").size());
        Set<String> hosts = new HashSet<>();
        for (Entry entry : BUNDLED.entries()) {
            assertThat(entry.hosts())
                    .as(entry.name())
                    .allMatch(hosts::add)
                    .allMatch(host -> host.matches("[a-z0-9.-]+"));
            assertThat(entry.country())
                    .as(entry.name())
                    .matches(code -> code.isEmpty() || code.get().matches("[A-Z]{2}"));
            entry.editionOf()
                    .ifPresent(name ->
                            assertThat(BUNDLED.named(name)).as(entry.name()).isPresent());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "www.reuters.com, Reuters",
        "edition.cnn.com, CNN",
        "cnnespanol.cnn.com, CNN en Español",
        "G1.GLOBO.COM, G1",
        "notreuters.com, -",
        "com, -"
    })
    void anOutletIsKnownByItsHostAndWhatLiesBelowIt(String host, String name) {
        assertThat(BUNDLED.at(host).map(Entry::name).orElse("-")).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "Коммерсантъ, Kommersant",
        "NEW YORK TIMES, The New York Times",
        "AFP, Agence France-Presse",
        "afp, -",
        "Harbour Post, -"
    })
    void anOutletIsKnownByItsOtherNames(String given, String name) {
        assertThat(BUNDLED.named(given).map(Entry::name).orElse("-")).isEqualTo(name);
    }

    @Test
    void anEditionAndAFamilyAreTold() {
        assertThat(BUNDLED.named("BBC Brasil").flatMap(Entry::editionOf)).contains("BBC");
        assertThat(BUNDLED.family("The Sun"))
                .isEqualTo(BUNDLED.family("The Wall Street Journal"))
                .isPresent();
        assertThat(BUNDLED.family("Harbour Post")).isEmpty();
    }

    @Test
    void aFileAddsOutletsAndItsRowsWin() throws IOException {
        Outlets.Extended extended = BUNDLED.with(file(
                "# ours",
                "Harbour Post;paper;HP|Хавнепостен;harbourpost.example;NO;Quay Group",
                "Wire of the Quay;agency;;reuters.com"));
        assertThat(extended.refused()).isEmpty();
        Outlets outlets = extended.outlets();
        assertThat(outlets.at("www.harbourpost.example").map(Entry::name)).contains("Harbour Post");
        assertThat(outlets.named("Хавнепостен").flatMap(Entry::owner)).contains("Quay Group");
        assertThat(outlets.at("reuters.com").map(Entry::name)).contains("Wire of the Quay");
        assertThat(BUNDLED.at("reuters.com").map(Entry::name)).contains("Reuters");
    }

    @Test
    void aNameThatTwoGoByTellsNeither() throws IOException {
        Outlets outlets = BUNDLED.with(file("Harbour Post;paper;The Post", "Bridge Post;paper;The Post"))
                .outlets();
        assertThat(outlets.named("The Post")).isEmpty();
        assertThat(outlets.named("Bridge Post")).isPresent();
    }

    @Test
    void malformedRowsAreRefusedByFileAndLine() throws IOException {
        Path file = file("Harbour Post;newspaper", "", ";paper", "A;site;;;;;;too many", "Bridge Post;paper");
        Outlets.Extended extended = BUNDLED.with(file);
        assertThat(extended.refused())
                .extracting(Refused::input)
                .containsExactly(file + ":1", file + ":3", file + ":4");
        assertThat(extended.refused()).extracting(Refused::reason).containsOnly(Reason.UNREADABLE);
        assertThat(extended.refused().getFirst().detail()).contains("kind must be one of", "newspaper");
        assertThat(extended.outlets().named("Bridge Post")).isPresent();
        assertThatThrownBy(() -> BUNDLED.with(folder.resolve("none.tsv"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aReportIsPublishedByTheOneNameOfItsOutlet() throws IOException {
        String row =
                "{\"url\":\"https://news.harbourpost.example/piers\",\"text\":\"Two piers will close, the board said.\"}";
        StandardReader plain = new StandardReader();
        StandardReader taught = new StandardReader(
                IntakeLimits.DEFAULTS,
                BUNDLED.with(file("Harbour Post;paper;HP;harbourpost.example")).outlets());
        assertThat(outlet(plain, row)).isEqualTo("news.harbourpost.example");
        assertThat(outlet(taught, row)).isEqualTo("Harbour Post");
        assertThat(outlet(taught, row.replace("{\"url\"", "{\"outlet\":\"HP\",\"url\"")))
                .isEqualTo("Harbour Post");
        assertThat(outlet(taught, row.replace("{\"url\"", "{\"outlet\":\"Bridge Post\",\"url\"")))
                .isEqualTo("Bridge Post");
        assertThat(((Accepted) taught.read(row.getBytes(StandardCharsets.UTF_8), Hint.of("a"))
                                .get(0))
                        .report()
                        .id())
                .isNotEqualTo(((Accepted) plain.read(row.getBytes(StandardCharsets.UTF_8), Hint.of("a"))
                                .get(0))
                        .report()
                        .id());
    }
}
