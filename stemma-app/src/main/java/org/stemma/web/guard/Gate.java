package org.stemma.web.guard;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.stemma.web.route.Problem;

/** Through which every request goes, whatever answers it: guards decide, the answer is made safe to show, and it is told what became of it. */
final class Gate implements Filter {

    /** What a page may load and do: its own files and nothing else; no script in the page itself, no frame around it. */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Map<String, String> SAFETY = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            // Not "no-referrer": with it a browser sends the forms of our own pages from the origin "null".
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

    private final List<Guard> guards;
    private final FormWord forms;
    private final Consumer<Answered> told;

    Gate(List<Guard> guards, FormWord forms, Consumer<Answered> told) {
        this.guards = List.copyOf(guards);
        this.forms = forms;
        this.told = told;
    }

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) asked;
        HttpServletResponse response = (HttpServletResponse) answer;
        long began = System.nanoTime();
        SAFETY.forEach(response::setHeader);
        Knock knock = knock(request);
        Optional<Problem> problem = plain(request)
                .or(() -> guards.stream()
                        .flatMap(guard -> guard.against(knock).stream())
                        .findFirst());
        try {
            if (problem.isPresent()) {
                refuse(knock, problem.get(), response);
            } else {
                greet(knock, request, response);
                chain.doFilter(request, response);
            }
        } finally {
            tell(request, response, began, problem.isPresent());
        }
    }

    static Knock knock(HttpServletRequest request) {
        Map<String, String> headers = new HashMap<>();
        request.getHeaderNames().asIterator().forEachRemaining(name -> headers.put(name, request.getHeader(name)));
        Map<String, String> cookies = new HashMap<>();
        Cookie[] all = request.getCookies();
        if (all != null) {
            for (Cookie cookie : all) {
                cookies.putIfAbsent(cookie.getName(), cookie.getValue());
            }
        }
        return new Knock(request.getMethod(), path(request), headers, cookies, request.getRemoteAddr());
    }

    /** The path as the mapping of servlets sees it: decoded, and walked along its dots. */
    private static String path(HttpServletRequest request) {
        return request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
    }

    /** An address with dots to walk along, or parameters, would be one to the guards and another to who answers. */
    private static Optional<Problem> plain(HttpServletRequest request) {
        String written = request.getRequestURI();
        String decoded = URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
        return decoded.equals(path(request))
                ? Optional.empty()
                : Optional.of(new Problem(400, "Not a plain address", "The path has dots, empty parts or parameters."));
    }

    private static void refuse(Knock knock, Problem problem, HttpServletResponse response) throws IOException {
        if (problem.status() == 401 && !knock.byProgram() && !knock.writes()) {
            response.sendRedirect("/login");
            return;
        }
        response.setStatus(problem.status());
        problem.headers().forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(knock.byProgram() ? Problem.JSON : "text/html;charset=utf-8");
        response.getOutputStream()
                .write((knock.byProgram() ? problem.json() : problem.html()).getBytes(StandardCharsets.UTF_8));
    }

    /** Gives a person's browser the cookie that the words of forms are made from, and this request its word. */
    private void greet(Knock knock, HttpServletRequest request, HttpServletResponse response) {
        if (knock.byProgram() || knock.path().startsWith("/static/")) {
            return;
        }
        String visitor = knock.cookies().getOrDefault(FormWord.COOKIE, "");
        if (visitor.isEmpty()) {
            visitor = FormWord.visitor();
            response.addHeader("Set-Cookie", FormWord.COOKIE + "=" + visitor + "; Path=/; HttpOnly; SameSite=Strict");
        }
        String known = visitor;
        Supplier<String> word = () -> forms.word(known); // few pages have a form
        request.setAttribute(FormWord.ATTRIBUTE, word);
    }

    private void tell(HttpServletRequest request, HttpServletResponse response, long began, boolean refused) {
        Runnable tell = () -> told.accept(new Answered(
                request.getMethod(),
                Optional.ofNullable((String) request.getAttribute(Answered.ROUTE))
                        .orElse(request.getRequestURI().equals("/mcp") ? "/mcp" : "-"),
                response.getStatus(),
                Duration.ofNanos(System.nanoTime() - began),
                request.getRemoteAddr(),
                refused));
        if (request.isAsyncStarted()) {
            request.getAsyncContext().addListener(new WhenOver(tell));
        } else {
            tell.run();
        }
    }

    /** Tells of an answer that goes on after its request was handled. */
    private record WhenOver(Runnable tell) implements AsyncListener {
        @Override
        public void onComplete(AsyncEvent event) {
            tell.run();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            // The end follows.
        }

        @Override
        public void onError(AsyncEvent event) {
            // The end follows.
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            // Known.
        }
    }
}
