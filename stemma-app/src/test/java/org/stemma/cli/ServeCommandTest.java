package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.web.settings.Setting;

class ServeCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aPortThatIsTakenIsSaidWithTheAddress() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Call call = serve("--port", Integer.toString(taken.getLocalPort()));
            assertThat(call.status()).isEqualTo(Exit.REFUSED);
            assertThat(call.complaints())
                    .singleElement()
                    .asString()
                    .contains("127.0.0.1:" + taken.getLocalPort())
                    .contains("--port");
        }
    }

    @Test
    void aWrongCallSaysWhatWasSetWhereAndWhatItMayBe() throws IOException {
        assertThat(serve("--port", "70000").complaints().getFirst())
                .contains("--port: port cannot be '70000'")
                .contains("from 0 to 65535");
        Path file = Files.writeString(folder.resolve("s.conf"), "# remark\n\nport = eighty\n");
        Call bound = serve("--config", file.toString());
        assertThat(bound.status()).isEqualTo(Exit.USAGE);
        assertThat(bound.complaints().getFirst()).contains("s.conf:3: port cannot be 'eighty'");
        Files.writeString(file, "prot = 80\n");
        assertThat(serve("--config", file.toString()).complaints().getFirst())
                .contains("s.conf:1: there is no setting 'prot'")
                .contains("port");
        assertThat(serve("--host", "0.0.0.0").complaints().getFirst())
                .contains("0.0.0.0")
                .contains("token");
    }

    @Test
    void everySettingIsAnOptionOfTheHelp() {
        String help = Call.of("serve", "--help").printed();
        for (Setting setting : Setting.values()) {
            assertThat(help).contains(setting.flag());
        }
    }

    private Call serve(String... options) {
        String[] all = new String[options.length + 3];
        all[0] = "serve";
        all[1] = "--desk";
        all[2] = folder.resolve("desk").toString();
        System.arraycopy(options, 0, all, 3, options.length);
        return Call.of(all);
    }
}
