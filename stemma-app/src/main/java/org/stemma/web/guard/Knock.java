package org.stemma.web.guard;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.web.route.Problem;

/**
 * What a guard sees of a request, before its body is read.
 *
 * @param method in capital letters
 * @param path without the query
 * @param headers by name, in any case; of a name given several times the first counts
 * @param cookies by name
 * @param client the address it came from
 */
public record Knock(
        String method, String path, Map<String, String> headers, Map<String, String> cookies, String client) {

    /** Methods that change nothing (RFC 9110, 9.2.1). */
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    public Knock {
        Map<String, String> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach(byName::putIfAbsent);
        headers = byName;
        cookies = Map.copyOf(cookies);
    }

    /** The value of a header, absent when it is missing. */
    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** Whether it may change something. */
    boolean writes() {
        return !SAFE.contains(method);
    }

    /** Whether a browser sends it as an answer to a form, which it does to any site without asking that site first. */
    boolean fromForm() {
        String type = header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        return type.isEmpty()
                || type.startsWith("application/x-www-form-urlencoded")
                || type.startsWith("multipart/form-data")
                || type.startsWith("text/plain");
    }

    /** Whether the answer is for a program and not for a person at a page. */
    boolean byProgram() {
        return Problem.forPrograms(path);
    }
}
