package org.stemma.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.stemma.newsroom.Newsroom;
import org.stemma.story.StoryId;
import org.stemma.web.route.Print;
import org.stemma.web.route.Prints;
import org.stemma.web.route.Routes;
import org.stemma.web.route.Tags;
import org.stemma.web.route.WaitingRoom;

/**
 * The interface for machines: every operation of {@code openapi.yaml} that reads the desk. What a request may say is checked against the
 * document; then the operation of that name answers.
 */
public final class Api implements Routes {

    private static final List<HandlerType> READING = List.of(HandlerType.GET, HandlerType.HEAD);
    private static final List<HandlerType> OTHERS = List.of(
            HandlerType.POST,
            HandlerType.PUT,
            HandlerType.PATCH,
            HandlerType.DELETE,
            HandlerType.OPTIONS,
            HandlerType.TRACE);
    private static final int NOT_ALLOWED = 405;
    private static final int NOT_ACCEPTABLE = 406;

    /** The operation that answers a story itself. */
    private static final String STORY = "getStory";

    private final Document document = Document.ours();
    private final Map<String, Read> reads = new LinkedHashMap<>();

    private final Prints prints;
    private final WaitingRoom waiting;

    /**
     * Answers from {@code newsroom}.
     *
     * @param prints where answers are kept
     * @param waiting where those wait whose story has yet to be told
     */
    public Api(Newsroom newsroom, Prints prints, WaitingRoom waiting) {
        this.prints = prints;
        this.waiting = waiting;
        reads.putAll(new StoryReads(newsroom).reads());
        reads.putAll(new ReportReads(newsroom).reads());
        reads.putAll(new LedgerReads(newsroom).reads());
        reads.putAll(new BulkReads(newsroom).reads());
        reads.putAll(new DocumentReads(document).reads());
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.exception(WrongRequest.class, (wrong, context) -> answer(context, wrong));
        for (Operation operation : document.operations()) {
            Optional.ofNullable(reads.get(operation.id())).ifPresent(read -> {
                READING.forEach(method ->
                        routes.addHttpHandler(method, operation.path(), context -> read(operation, read, context)));
                OTHERS.forEach(method -> routes.addHttpHandler(method, operation.path(), Api::refuseMethod));
            });
        }
    }

    private static void refuseMethod(Context context) {
        context.header("Allow", "GET, HEAD");
        throw WrongRequest.plain(
                NOT_ALLOWED,
                "Method not allowed",
                "This address is read by GET or HEAD, not by " + context.method() + ".");
    }

    private void read(Operation operation, Read read, Context context) throws IOException {
        if (operation.media().stream().noneMatch(media -> Media.taken(header(context, "Accept"), media))) {
            throw WrongRequest.plain(
                    NOT_ACCEPTABLE,
                    "Not acceptable",
                    "This address answers " + String.join(", ", operation.media()) + " and nothing else.");
        }
        Asking asking = Asking.of(
                operation,
                context.req().getRequestURI(),
                Optional.ofNullable(context.queryString()).orElse(""),
                context::pathParam);
        context.header("Cache-Control", "no-cache");
        String address = address(asking);
        switch (read.answer(asking)) {
            case Answer.Whole whole ->
                print(operation, Tags.of(whole.text()), whole).answer(context);
            case Answer.Standing standing ->
                print(
                                operation,
                                asking,
                                new Answer.Standing(standing.state(), () -> waiting.during(standing.making()::make)))
                        .answer(context);
            case Answer.Tagged tagged -> {
                if (!Print.isUnchanged(context, tagged.tag())) {
                    prints.get(
                                    address,
                                    tagged.tag(),
                                    () -> print(
                                            operation,
                                            tagged.tag(),
                                            tagged.making().make()))
                            .answer(context);
                }
            }
            case Answer.Download download -> answer(context, download);
            case Answer.Lines lines -> {
                if (!Print.isUnchanged(context, lines.tag())) {
                    LineSender.send(context, operation.first(), lines.telling());
                }
            }
        }
    }

    private static String address(Asking asking) {
        return asking.path() + "?" + asking.query();
    }

    private Print print(Operation operation, Asking asking, Answer.Standing standing) throws IOException {
        return prints.lasting(address(asking), standing.state(), () -> {
            Answer.Whole whole = standing.making().make();
            return print(operation, Tags.of(whole.text()), whole);
        });
    }

    /** Makes what is answered of a story itself, for whoever asks for it next. Of a story that is there and not part of another. */
    public void prepare(StoryId story) throws IOException {
        Operation operation = document.operations().stream()
                .filter(one -> one.id().equals(STORY))
                .findFirst()
                .orElseThrow();
        Asking asking = Asking.of(operation, "/api/stories/" + story, "", name -> story.value());
        if (Objects.requireNonNull(reads.get(STORY)).answer(asking) instanceof Answer.Standing standing) {
            print(operation, asking, standing);
        }
    }

    private static Print print(Operation operation, String tag, Answer.Whole whole) {
        return Print.of(
                operation.first(),
                tag,
                whole.text().getBytes(StandardCharsets.UTF_8),
                whole.next().map(next -> "<" + next + ">; rel=\"next\""));
    }

    private static void answer(Context context, Answer.Download download) throws IOException {
        if (!Print.isUnchanged(context, download.tag())) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            download.form().write(download.account(), bytes);
            context.header("Content-Disposition", "attachment; filename=\"" + download.name() + "\"");
            Print.of(download.form().media(), download.tag(), bytes.toByteArray(), Optional.empty())
                    .answer(context);
        }
    }

    private static Optional<String> header(Context context, String name) {
        return Optional.ofNullable(context.header(name));
    }

    private static void answer(Context context, WrongRequest wrong) {
        wrong.location().ifPresent(location -> context.header("Location", location));
        context.removeHeader("ETag");
        context.header("Cache-Control", "no-store");
        context.status(wrong.status())
                .contentType(WrongRequest.MEDIA)
                .result(wrong.json().getBytes(StandardCharsets.UTF_8));
    }
}
