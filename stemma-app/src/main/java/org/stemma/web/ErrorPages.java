package org.stemma.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.router.EndpointNotFound;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.EofException;
import org.stemma.web.guard.Answered;
import org.stemma.web.route.Problem;
import org.stemma.web.route.ProblemException;
import org.stemma.web.route.Routes;

/** Tells a person by a page and a program by problem+json why there is no answer; what is the program's own fault goes to the log only. */
final class ErrorPages implements Routes {

    /** Names of classes, which are nobody's business. */
    private static final Pattern INSIDE = Pattern.compile("\\b(?:java|javax|org|io|tools|com|kotlin)\\.[a-z]+\\.");

    private final Consumer<String> log;
    private final AtomicLong faults = new AtomicLong();

    ErrorPages(Consumer<String> log) {
        this.log = log;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.exception(EndpointNotFound.class, (e, context) -> answer(context, nothing()));
        routes.exception(ProblemException.class, (e, context) -> answer(context, e.problem()));
        routes.exception(HttpResponseException.class, (e, context) -> answer(context, known(e)));
        routes.exception(IllegalArgumentException.class, (e, context) -> answer(context, wrong(e)));
        routes.exception(Exception.class, this::fault);
    }

    private static Problem nothing() {
        return new Problem(404, "Not found", "There is nothing at this address.");
    }

    private static Problem known(HttpResponseException e) {
        if (e.getStatus() < 400) {
            throw e;
        }
        return new Problem(e.getStatus(), title(e.getStatus()), String.valueOf(e.getMessage()));
    }

    private static Problem wrong(IllegalArgumentException e) {
        String said = Optional.ofNullable(e.getMessage()).orElse("");
        boolean forPeople = !said.isEmpty() && !INSIDE.matcher(said).find();
        return new Problem(400, title(400), forPeople ? said : "A value is not allowed.");
    }

    static String title(int status) {
        return HttpStatus.forStatus(status).getMessage();
    }

    private void fault(Exception e, Context context) {
        if (context.res().isCommitted() || e instanceof EofException) {
            return;
        }
        if (e instanceof HttpException http && http.getCode() < 500) {
            answer(context, new Problem(http.getCode(), title(http.getCode()), "The request cannot be read."));
            return;
        }
        String number = "F" + faults.incrementAndGet();
        log.accept(number + " " + context.method() + " "
                + Optional.ofNullable(context.<String>attribute(Answered.ROUTE)).orElse("-") + ": " + trace(e));
        answer(context, e instanceof IOException ? unreadable(number) : broken(number));
    }

    private static Problem unreadable(String number) {
        return new Problem(
                503, "The desk cannot be read", "What went wrong is in the log of the server under " + number + ".");
    }

    private static Problem broken(String number) {
        return new Problem(
                500, "A fault in the program", "What went wrong is in the log of the server under " + number + ".");
    }

    private static String trace(Exception e) {
        StringWriter words = new StringWriter();
        e.printStackTrace(new PrintWriter(words, true));
        return words.toString();
    }

    private static void answer(Context context, Problem problem) {
        context.status(problem.status());
        problem.headers().forEach(context::header);
        context.header("Cache-Control", "no-store");
        if (Problem.forPrograms(context.path())) {
            context.contentType(Problem.JSON).result(problem.json());
        } else {
            context.html(problem.html());
        }
    }
}
