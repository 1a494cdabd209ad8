package org.stemma.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.util.JavalinBindException;
import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.stemma.desk.DeskPages;
import org.stemma.mcp.Assistants;
import org.stemma.newsroom.Lookout;
import org.stemma.newsroom.Newsroom;
import org.stemma.web.guard.Answered;
import org.stemma.web.guard.Entrance;
import org.stemma.web.live.ChangeStream;
import org.stemma.web.meter.AccessLog;
import org.stemma.web.meter.Health;
import org.stemma.web.meter.Meters;
import org.stemma.web.page.AddPage;
import org.stemma.web.page.SearchPage;
import org.stemma.web.page.Templates;
import org.stemma.web.page.TodayPage;
import org.stemma.web.route.Assets;
import org.stemma.web.route.Routes;
import org.stemma.web.settings.Setting;
import org.stemma.web.settings.Settings;
import org.stemma.web.story.HandRoutes;
import org.stemma.web.story.ReportPage;

/** The newsroom on one port, from {@link #start} until {@link #close}. */
public final class Server implements AutoCloseable {

    private static final int KILOBYTE = 1_024;
    private static final int MEGABYTE = 1_000_000;
    private static final int MILLIS = 1_000;

    /** Threads that wait for connections; what answers runs on virtual threads, one a request. */
    private static final int WAITING_THREADS = 8;

    /** Where assistants call tools. */
    private static final String TOOLS = "/mcp";

    /** A call of a tool has a few hundred bytes. */
    private static final int CALL_BYTES = 65_536;

    private final Javalin javalin;
    private final ChangeStream stream;
    private final Lookout lookout;
    private final Settings settings;

    private final Parts parts;

    private Server(Javalin javalin, ChangeStream stream, Lookout lookout, Parts parts, Settings settings) {
        this.javalin = javalin;
        this.settings = settings;
        this.stream = stream;
        this.lookout = lookout;
        this.parts = parts;
    }

    /**
     * Starts serving {@code newsroom} as usual, to this machine alone; nothing is made beforehand.
     *
     * @param host the address to listen on, such as 127.0.0.1
     * @param port 0 for any that is free
     */
    public static Server start(Newsroom newsroom, String host, int port) throws IOException {
        Settings settings = Settings.USUAL
                .with(Setting.HOST, host, "host")
                .with(Setting.PORT, Integer.toString(port), "port")
                .with(Setting.PAGES, "0", "pages")
                .with(Setting.ACCESS_LOG, "off", "access-log");
        return start(newsroom, settings, line -> {});
    }

    /**
     * Starts serving {@code newsroom}.
     *
     * @param log told, a line at a time, what whoever looks after the server should know; never a secret
     * @throws IllegalArgumentException when what is set cannot hold together
     * @throws IOException when it cannot listen there, which the message says
     */
    public static Server start(Newsroom newsroom, Settings settings, Consumer<String> log) throws IOException {
        ChangeStream stream = new ChangeStream(newsroom, (int) settings.number(Setting.STREAMS), log);
        Meters meters = new Meters(newsroom, any -> stream.open());
        Entrance entrance = Entrance.of(settings, told(settings, meters, log));
        Optional<DeskPages> pages = pages(newsroom, settings, log);
        int atOnce = (int) settings.number(Setting.AT_ONCE);
        Parts parts = new Parts(newsroom, pages, Math.max(1, atOnce / 2));
        Admission admission = new Admission(atOnce);
        meters.turnedAway(admission::turnedAway);
        Javalin javalin = Javalin.create(config -> {
            settle(config, settings, entrance, admission);
            assist(config, newsroom, log);
            routes(parts, entrance, stream, meters, log).forEach(routes -> routes.add(config.routes));
        });
        try {
            listen(javalin, settings);
        } catch (IOException e) {
            stream.close();
            parts.close();
            throw e;
        }
        Lookout lookout = Lookout.start(
                newsroom, Lookout.BETWEEN, e -> log.accept("the log of the desk cannot be read: " + e.getMessage()));
        parts.foretell();
        return new Server(javalin, stream, lookout, parts, settings);
    }

    private static Optional<DeskPages> pages(Newsroom newsroom, Settings settings, Consumer<String> log) {
        long most = settings.number(Setting.PAGES) * MEGABYTE;
        try {
            return most == 0 ? Optional.empty() : Optional.of(newsroom.pages(most));
        } catch (IOException e) {
            log.accept("no pages are kept beside the desk: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static List<Routes> routes(
            Parts parts, Entrance entrance, ChangeStream stream, Meters meters, Consumer<String> log) {
        Newsroom newsroom = parts.newsroom();
        Templates templates = parts.templates();
        return List.of(
                entrance,
                new ErrorPages(log),
                routes -> routes.before(parts::look).after(Server::note),
                new Assets(),
                stream,
                meters,
                new Health(newsroom),
                new TodayPage(newsroom, templates, parts.figures(), parts.prints()),
                new SearchPage(newsroom, templates, parts.figures(), parts.prints()),
                new AddPage(newsroom, templates, InstantSource.system()),
                parts.stories(),
                new HandRoutes(newsroom, parts.stories()),
                parts.api(),
                new ReportPage(newsroom, templates, parts.prints()),
                new FeedRoutes(newsroom));
    }

    private static Consumer<Answered> told(Settings settings, Meters meters, Consumer<String> log) {
        return settings.on(Setting.ACCESS_LOG) ? meters.andThen(new AccessLog(InstantSource.system(), log)) : meters;
    }

    private static void note(Context context) {
        Optional.ofNullable(context.endpoints().matchedHttpEndpoint())
                .map(endpoint -> endpoint.path)
                .ifPresent(path -> context.attribute(Answered.ROUTE, path));
    }

    private static void listen(Javalin javalin, Settings settings) throws IOException {
        String host = settings.text(Setting.HOST);
        int port = (int) settings.number(Setting.PORT);
        try {
            javalin.start(host, port);
        } catch (JavalinBindException e) {
            throw new IOException(
                    host + ":" + port + ": cannot listen there, most likely because another program does; --port names"
                            + " another port, 0 any that is free",
                    e);
        }
    }

    private static void settle(JavalinConfig config, Settings settings, Entrance entrance, Admission admission) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.concurrency.useVirtualThreads = true;
        long body = settings.number(Setting.BODY_MEGABYTES) * MEGABYTE;
        config.http.maxRequestSize = body;
        config.jetty.threadPool = threads();
        config.jetty.modifyServer(server -> {
            server.insertHandler(new SizeLimitHandler(body, -1));
            server.insertHandler(admission);
            server.insertHandler(new GracefulHandler());
            server.setStopTimeout(settings.number(Setting.STOP_SECONDS) * MILLIS);
            server.setErrorHandler(new ConnectionErrors());
        });
        config.jetty.modifyHttpConfiguration(http -> {
            http.setRequestHeaderSize((int) settings.number(Setting.HEADER_KILOBYTES) * KILOBYTE);
            http.setUriCompliance(UriCompliance.DEFAULT);
            http.setSendDateHeader(true);
        });
        config.jetty.modifyServletContextHandler(context -> {
            context.setErrorHandler(new ConnectionErrors());
            context.addFilter(holder(entrance), "/*", EnumSet.of(DispatcherType.REQUEST));
        });
    }

    private static void assist(JavalinConfig config, Newsroom newsroom, Consumer<String> log) {
        ServletHolder tools = new ServletHolder(new Assistants(newsroom, log).servlet(TOOLS, CALL_BYTES));
        tools.setAsyncSupported(true);
        config.jetty.modifyServletContextHandler(context -> context.addServlet(tools, TOOLS));
    }

    private static FilterHolder holder(Entrance entrance) {
        FilterHolder holder = new FilterHolder(entrance.filter());
        holder.setAsyncSupported(true);
        return holder;
    }

    private static QueuedThreadPool threads() {
        QueuedThreadPool threads = new QueuedThreadPool(WAITING_THREADS);
        threads.setName("web");
        threads.setDaemon(true);
        threads.setVirtualThreadsExecutor(Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("request-", 0).factory()));
        return threads;
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Where a browser finds it. */
    public String address() {
        String host = settings.text(Setting.HOST);
        return "http://" + (host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host) + ":" + port() + "/";
    }

    /** What whoever started it should know about who can reach it. */
    public List<String> notes() {
        return Entrance.loopback(settings)
                ? List.of()
                : List.of("other machines can reach " + settings.text(Setting.HOST)
                        + "; whoever asks needs the token. It goes over the wire as it is: put TLS in front.");
    }

    /** Every address that is read, as it was registered: parameters in braces. */
    List<String> addresses() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .filter(handler -> handler.endpoint.method.equals(HandlerType.GET))
                .map(handler -> handler.endpoint.path)
                .toList();
    }

    /** Takes no more requests, ends the streams with an event that says so, and returns when what was being answered is answered. */
    @Override
    public void close() {
        stream.close();
        javalin.stop();
        lookout.close();
        parts.close();
    }
}
