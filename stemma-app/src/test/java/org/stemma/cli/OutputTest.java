package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OutputTest {

    @Test
    void aLineReachesTheReaderWhenItEnds() {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        PrintWriter out = Output.to(stream);
        out.println("Երևան, Zürich, 東京");
        assertThat(stream.toString(StandardCharsets.UTF_8)).startsWith("Երևան, Zürich, 東京");
    }

    @Test
    void aClosedPipeAndAFullDiskAreToldApart() {
        PrintWriter pipe = Output.to(new FailingStream("Broken pipe"));
        assertThatThrownBy(() -> pipe.println("x")).isInstanceOf(Output.ReaderGone.class);
        PrintWriter disk = Output.to(new FailingStream("No space left on device"));
        assertThatThrownBy(() -> disk.println("x"))
                .isInstanceOf(UncheckedIOException.class)
                .isNotInstanceOf(Output.ReaderGone.class)
                .hasMessageContaining("No space left");
    }
}
