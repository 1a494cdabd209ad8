package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stemma.web.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code stemma serve}: the desk as a page, an API and tools for assistants, on one port. */
@Command(
        name = "serve",
        header = "Serve a desk as a web page, an API and tools for assistants, on one port.",
        modelTransformer = SettingFlags.class,
        sortOptions = false,
        footer = {
            "  stemma serve                                     ./desk at http://127.0.0.1:8080/",
            "  stemma serve --desk press --port 9000            another desk, another port",
            "  stemma serve --host 0.0.0.0 --token-file t.txt   for other machines too, whoever has the token",
            "",
            "Every option but --desk and --config can also be set in the environment, as STEMMA_PORT=9000, and",
            "in the file of --config, as port = 9000. An option outdoes the environment, that the file. What is",
            "what: docs/serve.md."
        })
final class ServeCommand implements Callable<Integer> {

    private static final String CONFIG = "STEMMA_CONFIG";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DeskOption desk = new DeskOption();

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The file with settings, KEY = VALUE a line. Default: what " + CONFIG + " names, else none.")
    private Optional<Path> config = Optional.empty();

    @Override
    public Integer call() throws IOException {
        try {
            Optional<Path> file =
                    config.or(() -> Optional.ofNullable(System.getenv(CONFIG)).map(Path::of));
            Settings settings = Settings.of(SettingFlags.given(spec), System.getenv(), file);
            DeskOption.quieten();
            return Serving.run(
                    desk.folder(),
                    settings,
                    spec.commandLine().getOut(),
                    spec.commandLine().getErr(),
                    () -> {});
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
