package org.stemma.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A call of the command line and what came of it.
 *
 * @param printed on standard output
 * @param complaints the lines on standard error
 */
record Call(int status, String printed, List<String> complaints) {

    static Call of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter errors = new StringWriter();
        int status = Stemma.run(Output.to(out), new PrintWriter(errors, true), arguments);
        return new Call(
                status,
                out.toString(StandardCharsets.UTF_8),
                errors.toString().lines().toList());
    }

    List<String> lines() {
        return printed.lines().toList();
    }
}
