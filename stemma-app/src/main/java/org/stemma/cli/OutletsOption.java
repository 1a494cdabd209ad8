package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stemma.intake.Outlets;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option {@code --outlets}: outlets, agencies and owners beyond the bundled ones. */
final class OutletsOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--outlets",
            paramLabel = "FILE",
            description = {
                "A file of further outlets, whose rows win over the bundled ones; columns by tabs: name, kind, other",
                "names, hosts, country, owner, edition of (docs/intake.md)."
            })
    private Optional<Path> file = Optional.empty();

    /** The outlets to read with, and the refused rows of the file; a file that cannot be read is a wrong call. */
    Outlets.Extended read() {
        if (file.isEmpty()) {
            return new Outlets.Extended(Outlets.bundled(), List.of());
        }
        try {
            return Outlets.bundled().with(file.get());
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), "--outlets " + file.get() + " cannot be read: " + e, e, null, file.toString());
        }
    }
}
