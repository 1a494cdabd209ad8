package org.stemma.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.stemma.Line;
import org.stemma.desk.Desk;
import org.stemma.desk.kept.DeskStats;
import org.stemma.newsroom.Newsroom;
import org.stemma.web.Server;
import org.stemma.web.settings.Setting;
import org.stemma.web.settings.Settings;

/** Serves a desk until stopped; where is said on standard output, what goes on on standard error. */
final class Serving {

    private static final long MILLION = 1_000_000;

    private Serving() {}

    /**
     * Serves until the program is asked to end, and ends what is being answered.
     *
     * @param last done when all is closed
     * @throws IllegalArgumentException when what is set cannot hold together
     * @throws IOException when the desk cannot be opened, or the address not be listened on
     */
    static int run(Path desk, Settings settings, PrintWriter out, PrintWriter errors, Stopping.End last)
            throws IOException {
        CountDownLatch stop = new CountDownLatch(1);
        Newsroom newsroom = Newsroom.open(desk, Line.standard(), settings.number(Setting.MEMORY) * MILLION);
        Server server;
        try {
            server = Server.start(newsroom, settings, line -> say(errors, line));
        } catch (IOException | RuntimeException e) {
            newsroom.close();
            throw e;
        }
        DeskStats stats = newsroom.reading(Desk::stats);
        say(
                errors,
                "serving " + desk + ": " + stats.reports() + " reports in " + stats.stories()
                        + " stories; Ctrl-C ends it");
        server.notes().forEach(note -> say(errors, note));
        out.println(server.address());
        out.flush();
        return Stopping.run(() -> untilAsked(stop), stop::countDown, () -> {
            server.close();
            newsroom.close();
            last.run();
        });
    }

    private static void say(PrintWriter errors, String line) {
        errors.println(line);
        errors.flush();
    }

    private static int untilAsked(CountDownLatch stop) {
        try {
            stop.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Exit.DONE;
    }
}
