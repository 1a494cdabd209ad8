package org.stemma.web;

import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What is said to requests that never reach a route: too long, not HTTP, more than may be sent. */
final class ConnectionErrors extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Problem problem = problem(response.getStatus());
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        boolean program = Problem.forPrograms(
                Optional.ofNullable(request.getHttpURI().getPath()).orElse(""));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, program ? Problem.JSON : "text/html;charset=utf-8");
        Content.Sink.write(response, true, program ? problem.json() : problem.html(), callback);
        return true;
    }

    private static Problem problem(int status) {
        int known = status >= 400 && status <= 599 ? status : 500;
        return new Problem(known, ErrorPages.title(known), "The request was not taken.");
    }
}
