package org.stemma.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.Line;
import org.stemma.Newsdesk;
import org.stemma.annotation.AnnotationLine;
import org.stemma.annotation.Sentences;
import org.stemma.annotation.Tokens;
import org.stemma.desk.Desk;
import org.stemma.desk.sql.SqlStore;
import org.stemma.intake.Inputs;
import org.stemma.intake.Intake;
import org.stemma.intake.IntakeLimits;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.When;
import org.stemma.store.Filing;
import org.stemma.store.MemoryStore;
import org.stemma.story.EventTime;
import org.stemma.story.MemoryIndex;
import org.stemma.story.Profile;
import org.stemma.story.StoryChange;

/**
 * A desk of any size, made of one gold stream over and over, each time some years later and of other happenings ({@link Replay}): the
 * texts stay as they are, what the linker compares has other rare words and names.
 */
final class GeneratedDesk {

    private static final Period LATER = Period.ofYears(4);

    private static final int CANDIDATES = 20;

    /** So many are written to the disk at once. */
    private static final int TOGETHER = 500;

    private final Line line;
    private final List<Report> reports;
    private final List<Told> profiles;
    private final Replay replay;

    /** Reads the stream in {@code file} and makes its profiles, without the names that take longest to find. */
    GeneratedDesk(Path file, Line whole) throws IOException {
        line = new Line(
                new AnnotationLine(List.of(new Sentences(), new Tokens())),
                whole.profiler(),
                whole.linker(),
                whole.collator(),
                whole.tracer(),
                whole.editor());
        reports = reports(file);
        Newsdesk newsdesk = new Newsdesk(line, new MemoryIndex(), new MemoryStore());
        profiles = reports.stream()
                .map(report -> new Told("", newsdesk.profile(report), List.of()))
                .toList();
        replay = new Replay(profiles);
    }

    /** The rooms it was made with. */
    Line line() {
        return line;
    }

    /** Titles of the stream, to search for. */
    List<String> titles() {
        return reports.stream().flatMap(report -> report.title().stream()).toList();
    }

    /** Fills a new desk with {@code count} reports; answers the bytes of their texts. */
    long make(Path folder, int count) throws IOException {
        return in(folder).growTo(count);
    }

    /** A new desk, still without reports. */
    Growing in(Path folder) throws IOException {
        Desk.write(folder, line).close();
        return new Growing(folder.resolve("stemma.db"));
    }

    /** A desk that grows from one measurement to the next; nobody else may write it. */
    final class Growing {

        private final Path file;
        private final MemoryIndex index = new MemoryIndex();
        private final EventTime time = new EventTime();
        private int filed;
        private long text;

        Growing(Path file) {
            this.file = file;
        }

        /** Files until the desk has {@code count} reports; answers the bytes of all their texts. */
        long growTo(int count) throws IOException {
            try (SqlStore store = SqlStore.write(file)) {
                while (filed < count) {
                    List<Filing> together = new ArrayList<>();
                    while (together.size() < TOGETHER && filed < count) {
                        together.add(next());
                    }
                    store.fileAll(together);
                }
                return text;
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        private Filing next() {
            int round = filed / reports.size();
            Report original = reports.get(filed % reports.size());
            Profile renamed =
                    replay.copy(profiles.get(filed % reports.size()), round).profile();
            Report report = again(original, renamed.report(), round);
            Profile profile = again(renamed, report);
            List<StoryChange> changes = new ArrayList<>(
                    time.pass(profile.published()).map(index::advanceTo).orElse(List.of()));
            changes.addAll(line.linker().decide(profile, index.near(profile, CANDIDATES)));
            changes.forEach(change -> index.apply(change, Optional.of(profile)));
            filed++;
            text += report.text().getBytes(StandardCharsets.UTF_8).length;
            return new Filing(report, profile, changes);
        }
    }

    private static List<Report> reports(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new IOException(file + ": there is no such file");
        }
        List<Report> reports = new ArrayList<>();
        try (Inputs inputs =
                Inputs.of(List.of(file.toString()), IntakeLimits.DEFAULTS, InputStream.nullInputStream())) {
            while (inputs.hasNext()) {
                if (inputs.next() instanceof Intake.Accepted accepted) {
                    reports.add(accepted.report());
                }
            }
        }
        return reports;
    }

    private static Report again(Report report, ReportId id, int round) {
        return new Report(
                id,
                report.input(),
                report.outlet(),
                report.url(),
                report.title(),
                report.titleDerived(),
                report.titleSpan(),
                report.language(),
                report.text(),
                report.blocks(),
                report.bylines(),
                report.credits(),
                report.reuseTerms(),
                later(report.published(), round),
                report.seen(),
                report.revises(),
                report.declared());
    }

    private static When later(When when, int round) {
        return when.firstDay()
                .map(day -> day.plus(LATER.multipliedBy(round)))
                .<When>map(day -> new When.At(day.atStartOfDay().toInstant(ZoneOffset.UTC), when.why()))
                .orElse(when);
    }

    private static Profile again(Profile profile, Report report) {
        return new Profile(
                report.id(),
                profile.outlet(),
                report.published(),
                profile.words(),
                profile.title(),
                profile.names(),
                profile.figures(),
                profile.actors(),
                profile.particulars(),
                profile.passages(),
                profile.meaning(),
                profile.printed());
    }
}
