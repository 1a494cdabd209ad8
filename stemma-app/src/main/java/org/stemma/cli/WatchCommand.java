package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stemma.fetch.Fetcher;
import org.stemma.fetch.Pace;
import org.stemma.fetch.WebAddress;
import org.stemma.intake.Intake.Reason;
import org.stemma.intake.Intake.Refused;
import org.stemma.intake.feed.FeedDocument;
import org.stemma.intake.feed.FeedReader;
import org.stemma.watch.MemoryFile;
import org.stemma.watch.Rhythm;
import org.stemma.watch.Watch;
import org.stemma.watch.WatchMemory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stemma watch}: polls feeds until stopped, files each report that is new and prints it. */
@Command(
        name = "watch",
        header = "Poll feeds politely until stopped; file each new report in a desk and print it.",
        exitCodeList = {
            Exit.DONE + ":done, or stopped by Ctrl-C",
            Exit.REFUSED + ":something was refused or could not be had: each on standard error, the rest was done",
            Exit.USAGE + ":the call itself was wrong"
        },
        footer = {
            "  stemma watch https://paper.example/rss.xml                   each new item, as it comes",
            "  stemma watch --memory seen.json --format json feeds.opml     goes on where it was stopped",
            "  stemma watch --once --memory seen.json feeds.opml            one round, for a scheduler"
        })
final class WatchCommand implements Callable<Integer> {

    /** Feeds asked at the same time; never two of one host. */
    private static final int AT_ONCE = 8;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DeskOption desk = new DeskOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(names = "--once", description = "One round over the feeds that are due, then end.")
    private boolean once;

    @Option(
            names = "--every",
            paramLabel = "MINUTES",
            description = {
                "Between two polls of a feed. Default: ${DEFAULT-VALUE}.",
                "A feed that asks for more patience has it; one that is quiet or fails is asked more seldom."
            })
    private int every = Rhythm.DEFAULT_MINUTES;

    @Option(
            names = "--memory",
            paramLabel = "FILE",
            description = "Where to keep what was seen, as JSON, so that a later watch goes on from there.")
    private @Nullable Path memory;

    @Mixin
    private WebOptions web = new WebOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "OPML|URL",
            description = "OPML files, and addresses of feeds, news sitemaps and OPML lists.")
    private List<String> given = List.of();

    @Override
    public Integer call() throws IOException {
        if (format.format() == Format.MD) {
            throw new ParameterException(spec.commandLine(), "watch prints text or json, not md");
        }
        Rhythm rhythm = rhythm();
        WatchMemory remembered = memory == null ? WatchMemory.passing() : MemoryFile.open(memory);
        WatchPrinter printer = new WatchPrinter(
                desk.file(),
                format.format(),
                spec.commandLine().getOut(),
                spec.commandLine().getErr());
        Thread watching = Thread.currentThread();
        return Stopping.run(() -> watch(printer, remembered, rhythm), watching::interrupt, printer::close);
    }

    private int watch(WatchPrinter printer, WatchMemory remembered, Rhythm rhythm) throws IOException {
        try (Fetcher fetcher = web.fetcher();
                Watch watch = new Watch(fetcher, remembered, printer, rhythm, Pace.REAL, web.most(), AT_ONCE)) {
            given.forEach(feed -> add(feed, watch, printer));
            if (once) {
                round(watch, printer);
            } else {
                watch.run();
            }
            return printer.refused() == 0 ? Exit.DONE : Exit.REFUSED;
        }
    }

    private Rhythm rhythm() {
        try {
            return new Rhythm(Duration.ofMinutes(every));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--every: " + e.getMessage(), e);
        }
    }

    private static void round(Watch watch, WatchPrinter printer) throws IOException {
        if (watch.nextDue().isAfter(Instant.now())) {
            printer.note("no feed is due before " + watch.nextDue().truncatedTo(ChronoUnit.SECONDS));
        }
        watch.round();
    }

    private static void add(String feed, Watch watch, WatchPrinter printer) {
        if (WebAddress.isMeant(feed)) {
            watch.add(feed);
            return;
        }
        try {
            list(feed, watch, printer);
        } catch (NoSuchFileException e) {
            printer.found(new Refused(feed, Reason.UNREADABLE, "there is no such file"));
        } catch (InvalidPathException e) {
            printer.found(new Refused(feed, Reason.UNREADABLE, "it is no path: " + e.getReason()));
        } catch (IOException e) {
            printer.found(new Refused(feed, Reason.UNREADABLE, "it cannot be read: " + e.getMessage()));
        }
    }

    private static void list(String file, Watch watch, WatchPrinter printer) throws IOException {
        switch (FeedReader.read(Files.readAllBytes(Path.of(file)), Optional.empty(), "")) {
            case FeedDocument.FeedAddresses list -> list.feeds().forEach(feed -> watch.add(feed.feedUrl()));
            case FeedDocument.Refused refused ->
                printer.found(new Refused(file, Reason.UNREADABLE, "it is no OPML list: " + refused.why()));
            case FeedDocument.Items items ->
                printer.found(
                        new Refused(file, Reason.UNREADABLE, "it is a feed and no list of feeds; give its address"));
            case FeedDocument.PageAddresses map ->
                printer.found(new Refused(file, Reason.UNREADABLE, "it is a sitemap; give its address"));
            case FeedDocument.SitemapAddresses index ->
                printer.found(
                        new Refused(file, Reason.UNREADABLE, "it is an index of sitemaps; give the address of one"));
        }
    }
}
