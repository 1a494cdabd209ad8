package org.stemma.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.util.List;
import org.stemma.newsroom.Newsroom;
import org.stemma.web.page.Assets;
import org.stemma.web.page.StoryPages;
import org.stemma.web.page.Templates;
import org.stemma.web.page.TodayPage;

/** The newsroom on one port, from {@link #start} until {@link #close}. */
public final class Server implements AutoCloseable {

    private final Javalin javalin;

    private Server(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Starts serving {@code newsroom}.
     *
     * @param host the address to listen on, such as 127.0.0.1
     * @param port 0 for any that is free
     */
    public static Server start(Newsroom newsroom, String host, int port) {
        Templates templates = new Templates();
        List<Routes> all =
                List.of(new Assets(), new TodayPage(newsroom, templates), new StoryPages(newsroom, templates));
        return new Server(Javalin.create(config -> {
                    settle(config);
                    all.forEach(routes -> routes.add(config.routes));
                })
                .start(host, port));
    }

    private static void settle(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.concurrency.useVirtualThreads = true;
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
