package org.stemma.web;

import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.stemma.web.route.Problem;

/** What is said to requests that never reach a route: too long, not HTTP, more than may be sent. */
final class ConnectionErrors extends ErrorHandler {

    /** The address that Jetty gives a request whose own could not be read; browsers send none such. */
    private static final String UNREAD = "/badMessage";

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Problem problem = problem(response.getStatus());
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        boolean program = isFromProgram(request);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, program ? Problem.JSON : "text/html;charset=utf-8");
        Content.Sink.write(response, true, program ? problem.json() : problem.html(), callback);
        return true;
    }

    private static boolean isFromProgram(Request request) {
        String path = Optional.ofNullable(request.getHttpURI().getPath()).orElse(UNREAD);
        return path.equals(UNREAD) || Problem.forPrograms(path);
    }

    private static Problem problem(int status) {
        int known = status >= 400 && status <= 599 ? status : 500;
        return new Problem(known, ErrorPages.title(known), "The request was not taken.");
    }
}
