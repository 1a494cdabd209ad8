package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stemma.Account;

/**
 * Exports read by the libraries of others: the model of FollowTheMoney's makers, and the reader of STIX 2.1 that MITRE publishes its own
 * bundles with. They lie where {@code bin/consumers} puts them, or in the folder {@code -Dstemma.consumers} names.
 */
class ConsumersTest {

    private static final Path LIBRARIES = Path.of(System.getProperty(
            "stemma.consumers",
            Path.of(System.getProperty("stemma.root", ".."), "target", "consumers")
                    .toString()));

    @TempDir
    private Path folder;

    @BeforeAll
    static void installed() {
        assumeTrue(
                Files.isDirectory(LIBRARIES.resolve("node_modules")),
                "no libraries of others in target/consumers, so none read the exports; bin/consumers installs them, and"
                        + " -Dstemma.consumers=DIR names another folder");
    }

    @ParameterizedTest
    @EnumSource(names = {"FOLLOW_THE_MONEY", "STIX"})
    void theLibrariesOfOthersFindNoFaultInAnyStoryOfTheSample(Form form) throws Exception {
        List<Path> files = new ArrayList<>();
        for (Account account : Told.all()) {
            Path file = folder.resolve(files.size() + "." + form.file());
            files.add(Files.write(file, Told.bytes(form, account)));
        }
        assertThat(files).hasSizeGreaterThan(1);
        assertThat(read(files)).matches("[1-9]\\d* read, 0 faults\\R");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " >> ", textBlock = """
            FOLLOW_THE_MONEY >> "schema":"Article"  >> "schema":"Tale"      >> No such schema: Tale
            FOLLOW_THE_MONEY >> "publisher":        >> "printer":           >> Property does not exist: printer
            FOLLOW_THE_MONEY >> "publisher":["      >> "sourceUrl":["        >> Thing:sourceUrl: is no url
            FOLLOW_THE_MONEY >> "publishedAt":["2   >> "publishedAt":["May 2 >> Document:publishedAt: is no date
            FOLLOW_THE_MONEY >> "schema":"Event"    >> "schema":"Thing"     >> Property does not exist: involved
            FOLLOW_THE_MONEY >> "proof":["          >> "proof":["no-        >> Thing:proof: is no entity of the file
            FOLLOW_THE_MONEY >> "proof":["          >> "involved":["        >> Event:involved: is no LegalEntity
            FOLLOW_THE_MONEY >> "name":             >> "summary":           >> name is missing
            STIX             >> "spec_version":"2.1" >> "spec_version":"2.0" >> spec_version: Invalid input
            STIX             >> "created":"2        >> "created":"May 2     >> created: Invalid
            STIX             >> "modified":         >> "changed":           >> modified: Invalid
            STIX             >> "id":"note--        >> "id":"note--x        >> Invalid STIX Identifier
            STIX             >> "id":"note--        >> "id":"report--       >> is the id of no note
            STIX             >> "id":"bundle--      >> "id":"box--          >> Invalid STIX Identifier
            STIX             >> "identity_class":"individual" >> "identity_class":"harbour" >> identity_class: Invalid option
            STIX             >> "identity_class":   >> "class":             >> Unrecognized key
            STIX             >> "object_refs":["    >> "object_refs":["no-  >> is no object of the bundle: no-
            """)
    void aBrokenExportIsFoundOut(Form form, String words, String others, String fault) throws Exception {
        String whole =
                new String(Told.bytes(form, Told.largest()), StandardCharsets.UTF_8).replaceAll("\"\\s*:\\s*", "\":");
        String dense = whole.replaceAll("\\[\\s+\"", "[\"");
        assertThat(dense).contains(words);
        int place = dense.indexOf(words);
        String broken = dense.substring(0, place) + others + dense.substring(place + words.length());
        Path file = Files.writeString(folder.resolve("broken." + form.file()), broken);
        assertThat(read(List.of(file))).contains(fault).doesNotContain(" 0 faults");
    }

    private static String read(List<Path> files) throws IOException, InterruptedException, URISyntaxException {
        Path script = Path.of(Objects.requireNonNull(ConsumersTest.class.getResource("consumers.mjs"))
                .toURI());
        List<String> command = new ArrayList<>(List.of("node", script.toString(), LIBRARIES.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process node = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        node.waitFor();
        return printed;
    }
}
