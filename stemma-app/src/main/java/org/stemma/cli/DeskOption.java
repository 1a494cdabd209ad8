package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.stemma.desk.Desk;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option {@code --desk} of every verb that files or reads what is filed. */
final class DeskOption {

    /** Held here, since a logger that nobody holds forgets its level. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--desk", paramLabel = "DIR", description = "The folder of the desk. Default: ${DEFAULT-VALUE}.")
    private Path folder = Path.of("desk");

    /** The desk to read; a folder that is none is a wrong call. */
    Desk read() throws IOException {
        demand();
        quieten();
        return Desk.read(folder);
    }

    /** The desk to change what it holds; a folder that is none is a wrong call. */
    Desk change() throws IOException {
        demand();
        quieten();
        return Desk.write(folder);
    }

    /** The desk to file in, made when there is none. */
    Desk file() throws IOException {
        quieten();
        return Desk.write(folder);
    }

    Path folder() {
        return folder;
    }

    /** Lucene advises how to start Java; a command line tool speaks for itself. */
    static void quieten() {
        LUCENE.setLevel(Level.SEVERE);
    }

    private void demand() {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no desk in " + folder + "; stemma add --desk " + folder + " PATH makes one");
        }
    }
}
