package org.stemma.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.stemma.Line;
import org.stemma.newsroom.Newsroom;
import org.stemma.web.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code stemma serve}: the desk as a page, an API and tools for assistants, on one port. */
@Command(name = "serve", header = "Serve a desk as a web page and an API on one port of this machine.")
final class ServeCommand implements Callable<Integer> {

    private static final long CHARACTERS = 20_000_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DeskOption desk = new DeskOption();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port; 0 for any that is free. Default: ${DEFAULT-VALUE}.")
    private int port = 8080;

    @Override
    public Integer call() throws IOException {
        CountDownLatch stop = new CountDownLatch(1);
        Newsroom newsroom = Newsroom.open(desk.folder(), Line.standard(), CHARACTERS);
        Server server = Server.start(newsroom, "127.0.0.1", port);
        spec.commandLine().getOut().println("http://127.0.0.1:" + server.port() + "/");
        spec.commandLine().getOut().flush();
        return Stopping.run(
                () -> {
                    await(stop);
                    return Exit.DONE;
                },
                stop::countDown,
                () -> {
                    server.close();
                    newsroom.close();
                });
    }

    private static void await(CountDownLatch stop) {
        try {
            stop.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
