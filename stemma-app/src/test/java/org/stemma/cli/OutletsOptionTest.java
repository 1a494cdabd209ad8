package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutletsOptionTest {

    @TempDir
    private Path folder;

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Call read(String outlets) throws IOException {
        String line = write(
                "a.jsonl",
                "{\"url\":\"https://harbourpost.example/p\",\"text\":\"Two piers will close, the board said.\"}");
        return Call.of("read", "--until", "intake", "--format", "json", "--outlets", outlets, line);
    }

    @Test
    void aUsersOutletsGiveHostsTheirNames() throws IOException {
        Call call = read(write("o.tsv", "Harbour Post\tpaper\t\tharbourpost.example\n"));
        assertThat(call.status()).isEqualTo(Exit.DONE);
        assertThat(call.printed()).contains("\"outlet\":\"Harbour Post\"");
    }

    @Test
    void aMalformedRowIsRefusedByFileAndLineAndTheRestGoesOn() throws IOException {
        String file = write("o.tsv", "# ours\nHarbour Post\tpape\t\tharbourpost.example\n");
        Call call = read(file);
        assertThat(call.status()).isEqualTo(Exit.REFUSED);
        assertThat(call.complaints()).anyMatch(line -> line.startsWith("refused " + file + ":2: unreadable: "));
        assertThat(call.printed()).contains("\"outlet\":\"harbourpost.example\"");
    }

    @Test
    void aFileThatIsNotThereIsAWrongCall() throws IOException {
        Call call = read(folder.resolve("none.tsv").toString());
        assertThat(call.status()).isEqualTo(Exit.USAGE);
        assertThat(String.join("\n", call.complaints())).contains("none.tsv");
    }
}
